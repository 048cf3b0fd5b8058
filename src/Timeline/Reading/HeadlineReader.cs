using Timeline.Text;

namespace Timeline.Reading;

/// <summary>Finds the headline of an article in its text.</summary>
internal static class HeadlineReader
{
    private const int LongestHeader = 4000;

    /// <summary>The first headline of the header, or what its title field says; null where the article opens with its story.</summary>
    public static string? Find(string text)
    {
        string? first = null;
        foreach (var (start, end) in Paragraphs.Find(text[..Math.Min(text.Length, LongestHeader)]))
        {
            var line = text.AsSpan(start, end - start);
            var separator = Separators.Of(line);
            if (separator == Separator.Heading || (separator == Separator.Field && Separators.FieldName(line) is "title" or "headline" or "head"))
                return OneLine(Separators.Unmarked(line));
            if (separator != Separator.None)
                continue;
            var form = ArticleLayout.FormOf(line);
            if (form == LineKind.Body)
                break;
            first ??= form == LineKind.Headline ? OneLine(line) : null;
        }

        return first;
    }

    private static string OneLine(ReadOnlySpan<char> line) =>
        string.Join(' ', line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
