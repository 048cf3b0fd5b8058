using UglyToad.PdfPig.Content;

namespace Timeline.Documents.Pdf;

/// <summary>
/// Puts the words of a page into the order in which they are read: band below band, in a band column by column, in a column line by line.
/// </summary>
/// <remarks>
/// A gutter is a stretch that no word of so many lines enters. Where a headline or a note spans the columns, their band ends. What stands
/// in short cells beside each other is a table, which is read by its rows.
/// </remarks>
internal static class PageLayout
{
    // Of the size of the letters. Gaps between the words of some lines may fall below each other; so wide, and over so many lines, they
    // don't.
    private const double NarrowGutter = 0.8;
    private const int NarrowLines = 6;
    private const double WideGutter = 2;
    private const int WideLines = 4;

    // Cells of a table have fewer.
    private const double WordsOfLine = 3.5;
    private const int MostColumns = 8;

    /// <summary>The columns of a page in the order in which they are read, each with its lines.</summary>
    public static List<List<PdfLine>> Read(IEnumerable<Word> words)
    {
        var columns = new List<List<PdfLine>>();
        Read([.. RowsOf(words)], columns, MostColumns);
        return columns;
    }

    private static void Read(List<Row> rows, List<List<PdfLine>> columns, int depth)
    {
        var plain = new List<PdfLine>();
        for (var at = 0; at < rows.Count;)
        {
            var (end, gutter) = depth > 0 ? BandAt(rows, at) : (rows.Count, null);
            if (gutter is not { } middle)
            {
                plain.AddRange(rows[at..end].Select(row => PdfLine.Of(row.Words)));
            }
            else
            {
                Close(plain, columns);
                plain = [];
                Read([.. Side(rows[at..end], word => word.BoundingBox.Right <= middle)], columns, depth - 1);
                Read([.. Side(rows[at..end], word => word.BoundingBox.Right > middle)], columns, depth - 1);
            }

            at = end;
        }

        Close(plain, columns);
    }

    private static void Close(List<PdfLine> lines, List<List<PdfLine>> columns)
    {
        lines.RemoveAll(line => line.Text.Length == 0);
        if (lines.Count > 0)
            columns.Add(lines);
    }

    private static IEnumerable<Row> Side(List<Row> rows, Func<Word, bool> isThere) =>
        rows.Select(row => row.Words.Where(isThere).ToList()).Where(words => words.Count > 0).Select(words => new Row(words));

    /// <summary>How far the rows from one on share a gutter, and where that is; null where they have none.</summary>
    private static (int End, double? Gutter) BandAt(List<Row> rows, int start)
    {
        var shared = rows[start].Gaps();
        var end = start + 1;
        for (; end < rows.Count; end++)
        {
            var size = rows[end].Size;
            var next = Shared(shared, rows[end].Gaps()).Where(gap => gap.Right - gap.Left >= size * NarrowGutter).ToList();
            if (!next.Exists(gap => HasBothSides(rows, start, end + 1, gap)))
            {
                // A band that has its gutter ends here; one that has none yet may still get it.
                if (Gutter(rows, start, end, shared) is not null || next.Count == 0)
                    break;
            }

            shared = next;
        }

        var gutter = Gutter(rows, start, end, shared);
        return gutter is null ? (start + 1, null) : (end, gutter);
    }

    private static double? Gutter(List<Row> rows, int start, int end, List<(double Left, double Right)> gaps)
    {
        foreach (var gap in gaps.OrderByDescending(gap => Math.Min(gap.Right, 1e6) - Math.Max(gap.Left, -1e6)))
        {
            if (!double.IsFinite(gap.Left) || !double.IsFinite(gap.Right) || !IsGutter(rows, start, end, gap))
                continue;
            return (gap.Left + gap.Right) / 2;
        }

        return null;
    }

    private static bool HasBothSides(List<Row> rows, int start, int end, (double Left, double Right) gap)
    {
        var (left, right) = (false, false);
        for (var i = start; i < end && !(left && right); i++)
        {
            left |= rows[i].Words[0].BoundingBox.Right <= gap.Left;
            right |= rows[i].Words[^1].BoundingBox.Left >= gap.Right;
        }

        return left && right;
    }

    private static bool IsGutter(List<Row> rows, int start, int end, (double Left, double Right) gap)
    {
        var (linesLeft, linesRight, wordsLeft, wordsRight) = (0, 0, 0, 0);
        for (var i = start; i < end; i++)
        {
            var left = rows[i].Words.Count(word => word.BoundingBox.Right <= gap.Left + 0.1);
            var right = rows[i].Words.Count - left;
            wordsLeft += left;
            wordsRight += right;
            linesLeft += left > 0 ? 1 : 0;
            linesRight += right > 0 ? 1 : 0;
        }

        var lines = Math.Min(linesLeft, linesRight);
        return lines >= (gap.Right - gap.Left >= rows[start].Size * WideGutter ? WideLines : NarrowLines)
            && wordsLeft >= linesLeft * WordsOfLine && wordsRight >= linesRight * WordsOfLine;
    }

    private static IEnumerable<(double Left, double Right)> Shared(List<(double Left, double Right)> one,
        List<(double Left, double Right)> other)
    {
        for (var (i, j) = (0, 0); i < one.Count && j < other.Count;)
        {
            var (left, right) = (Math.Max(one[i].Left, other[j].Left), Math.Min(one[i].Right, other[j].Right));
            if (right > left)
                yield return (left, right);
            if (one[i].Right < other[j].Right)
                i++;
            else
                j++;
        }
    }

    // Words that stand on one line; the marks of notes stand above it.
    private static IEnumerable<Row> RowsOf(IEnumerable<Word> words)
    {
        const double sameLine = 0.5;
        var open = new List<Word>();
        foreach (var word in words.OrderByDescending(PdfLine.BaseOf).ThenBy(word => word.BoundingBox.Left))
        {
            if (open.Count > 0 && PdfLine.BaseOf(open[0]) - PdfLine.BaseOf(word) > sameLine * word.Letters[0].PointSize)
            {
                yield return new(open);
                open = [];
            }

            open.Add(word);
        }

        if (open.Count > 0)
            yield return new(open);
    }

    private sealed class Row
    {
        public Row(List<Word> words)
        {
            Words = [.. words.OrderBy(word => word.BoundingBox.Left)];
            Size = words.Max(word => word.Letters[0].PointSize);
        }

        public IReadOnlyList<Word> Words { get; }

        public double Size { get; }

        /// <summary>The stretches without a word, from the left of everything to the right of everything.</summary>
        public List<(double Left, double Right)> Gaps()
        {
            var gaps = new List<(double, double)>();
            var left = double.NegativeInfinity;
            foreach (var word in Words)
            {
                if (word.BoundingBox.Left - left >= Size * NarrowGutter)
                    gaps.Add((left, word.BoundingBox.Left));
                left = Math.Max(left, word.BoundingBox.Right);
            }

            gaps.Add((left, double.PositiveInfinity));
            return gaps;
        }
    }
}
