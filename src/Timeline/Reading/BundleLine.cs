using Timeline.Text;

namespace Timeline.Reading;

/// <summary>A line of a file that may hold several articles, with everything its own form tells.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Form">What it is by its own form.</param>
/// <param name="Separator">The separator it is.</param>
/// <param name="Dateline">How surely it opens with a dateline.</param>
/// <param name="Gap">How many blank lines stand before it.</param>
/// <param name="NewPage">True where a form feed stands before it.</param>
/// <param name="Words">How many words it has.</param>
internal readonly record struct BundleLine(int Start, int End, LineKind Form, Separator Separator, DatelineStrength Dateline, int Gap, bool NewPage, int Words)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>True for a paragraph of a story.</summary>
    public bool IsBody => Form == LineKind.Body && Separator == Separator.None;

    /// <summary>True for a rule or an end mark, which closes an article and opens none.</summary>
    public bool IsRule => Separator is Separator.ShortRule or Separator.LongRule or Separator.End;

    /// <summary>The lines of a text that aren't blank.</summary>
    public static IReadOnlyList<BundleLine> Of(string text)
    {
        var lines = new List<BundleLine>();
        var previous = 0;
        var head = DocumentHead.Of(text)?.End ?? 0;
        foreach (var (start, end) in Paragraphs.Find(text))
        {
            var line = text.AsSpan(start, end - start);
            var between = text.AsSpan(previous, start - previous);
            var breaks = Math.Max(between.Count('\n'), between.Count('\r'));
            var separator = start < head || (lines.Count > 0 && breaks == 1 && IsUnderline(text.AsSpan(lines[^1].Start, lines[^1].End - lines[^1].Start), line)) ? Separator.None : Separators.Of(line);
            var form = start < head ? LineKind.Furniture : ArticleLayout.FormOf(Separators.Unmarked(line));
            lines.Add(new(start, end, form, separator, form == LineKind.Body ? Text.Dateline.Read(line).Strength : DatelineStrength.None,
                lines.Count == 0 ? 0 : Math.Max(0, breaks - 1), between.Contains('\f'), LineForms.CountWords(line)));
            previous = end;
        }

        return lines;
    }

    // "4.2 (2019-03-01)" over as many dashes is a heading in Markdown.
    private static bool IsUnderline(ReadOnlySpan<char> heading, ReadOnlySpan<char> line)
    {
        const int nearly = 2;
        return line[0] is '-' or '=' && LineForms.IsRule(line) && Math.Abs(line.Length - heading.Length) <= nearly && !LineForms.EndsSentence(heading);
    }
}
