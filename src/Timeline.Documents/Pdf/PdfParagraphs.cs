namespace Timeline.Documents.Pdf;

/// <summary>
/// The paragraphs that the lines of a document's pages were. One that goes on in the next column or on the next page is one, and notes at
/// the foot of a page stand behind it.
/// </summary>
internal sealed class PdfParagraphs
{
    // Of the size of the text: what is set smaller at the foot of a page is a note, what is set larger on the first page its title.
    private const double NoteSize = 0.92;
    private const double TitleSize = 1.15;
    private const int LongestTitle = 250;

    // A heading is shorter than what goes on with a number.
    private const int ShortestGoingOn = 60;

    // Of the size: lines of one paragraph stand no further below each other, but in typescripts.
    private const double WidestLeading = 1.75;

    private readonly List<Paragraph> _paragraphs = [];
    private readonly double _size;

    public PdfParagraphs(IReadOnlyList<PdfPage> pages)
    {
        var lines = pages.SelectMany(page => page.Columns).SelectMany(column => column).ToList();
        if (lines.Count == 0)
            return;
        _size = lines.GroupBy(line => line.Size).MaxBy(sizes => sizes.Sum(line => line.Text.Length))!.Key;
        foreach (var page in pages)
            foreach (var column in page.Columns)
                Read(column, page);
        var ends = new LineEnds(lines.Select(line => line.Text));
        var title = TitleOf(pages[0]);
        Heading = title is null ? null : ends.Join(title.Lines);
        var text = new DocumentText();
        foreach (var paragraph in _paragraphs.Where(paragraph => paragraph != title))
        {
            var words = ends.Join(paragraph.Lines);
            if (IsRow(words))
                text.AddRow(words);
            else
                text.Add(words);
        }

        Text = text.ToString();
    }

    public string Text { get; } = "";

    /// <summary>What stands largest on the first page, above its middle; null where nothing does.</summary>
    public string? Heading { get; }

    private void Read(List<PdfLine> column, PdfPage page)
    {
        column = WithRows(column);
        // One line that juts out makes no column wider.
        var rights = column.Select(line => line.Right).Order().ToList();
        var (left, right) = (column.Min(line => line.Left), rights[rights.Count * 9 / 10]);
        var notes = column.Count;
        while (notes > 0 && column[notes - 1].Size < _size * NoteSize)
            notes--;
        for (var i = 0; i < column.Count; i++)
        {
            var line = column[i];
            var isNote = i >= notes;
            var last = _paragraphs.FindLast(paragraph => paragraph.IsNote == isNote);
            var opens = i == 0 || i == notes ? !GoesOn(line, isNote)
                : DocumentText.IsItem(line.Text) || IsRow(line.Text) ? true
                // A cell that is wrapped goes on at its own place.
                : last is not null && IsRow(last.Lines[0]) ? line.Left <= left + (line.Size * 2)
                : EndsParagraph(column[i - 1], line, left, right) || Math.Abs(line.Size - column[i - 1].Size) > 1;
            if (opens || last is null)
                _paragraphs.Add(last = new(line.Size, isNote) { FirstPage = page });
            last.Lines.Add(line.Text);
        }
    }

    // A single line with a wide gap in it was only spread to the width of its column.
    private static List<PdfLine> WithRows(List<PdfLine> column)
    {
        const int fewest = 3;
        var rows = column.Count(line => IsRow(line.Text));
        if (rows == 0 || (rows >= fewest && rows * 4 >= column.Count))
            return column;
        bool IsRowAt(int i) => i >= 0 && i < column.Count && IsRow(column[i].Text);
        return [.. column.Select((line, i) => IsRowAt(i - 1) || IsRowAt(i + 1) ? line
            : line with { Text = line.Text.Replace(" | ", " ", StringComparison.Ordinal) })];
    }

    // A paragraph goes on where its sentence hasn't ended and the next column opens in the middle of one.
    private bool GoesOn(PdfLine line, bool isNote)
    {
        if (_paragraphs.FindLast(paragraph => paragraph.IsNote == isNote) is not { } open || Math.Abs(open.Size - line.Size) > 1 || isNote)
            return false;
        var end = open.Lines[^1][^1];
        // "… the smallest since" / "1954, and"
        var isLong = open.Lines.Sum(words => words.Length) > ShortestGoingOn;
        return end is '-' or '\u2010' or '\u00AD' ? char.IsLetter(line.Text[0])
            : (char.IsLetterOrDigit(end) || end is ',' or ';' or '–' or '—')
            && (char.IsLower(line.Text[0]) || (isLong && char.IsAsciiDigit(line.Text[0]) && char.IsLower(end)));
    }

    private static bool EndsParagraph(PdfLine line, PdfLine next, double left, double right)
    {
        var width = right - left;
        if (line.Base - next.Base > Math.Max(line.Size, next.Size) * WidestLeading)
            return true;
        // A line ends its paragraph where the next one's first word would have fitted on it.
        var opens = char.IsUpper(next.Text[0]) || char.IsAsciiDigit(next.Text[0]) || EndsSentence(line.Text);
        var word = (next.Text.IndexOf(' ') is > 0 and var blank ? blank : next.Text.Length) * (next.Right - next.Left) / next.Text.Length;
        if (opens && line.Right + word + line.Size < right)
            return true;
        // The first line of a paragraph is indented, and what stands to the right or in the middle is a line each.
        var isIndented = next.Left > left + (next.Size * 0.8) && next.Left < left + (width / 3)
            && line.Left < next.Left - (next.Size * 0.5);
        return (opens && isIndented) || (line.Left > left + (width / 3) && Math.Abs(line.Left - next.Left) > next.Size);
    }

    private Paragraph? TitleOf(PdfPage first)
    {
        var largest = _paragraphs.Where(paragraph => paragraph.FirstPage == first && !paragraph.IsNote
            && paragraph.Lines.Sum(line => line.Length) is > 3 and < LongestTitle).Take(6).OrderByDescending(paragraph => paragraph.Size)
            .FirstOrDefault();
        return largest is not null && largest.Size >= _size * TitleSize ? largest : null;
    }

    private static bool IsRow(string text) => text.Contains(" | ", StringComparison.Ordinal);

    private static bool EndsSentence(string text) =>
        text.TrimEnd('"', '”', '’', '\'', ')', ']', '»') is [.., '.' or '!' or '?' or ':' or '…'];

    private sealed class Paragraph(double size, bool isNote)
    {
        public List<string> Lines { get; } = [];

        public double Size => size;

        public bool IsNote => isNote;

        public PdfPage? FirstPage { get; init; }
    }
}
