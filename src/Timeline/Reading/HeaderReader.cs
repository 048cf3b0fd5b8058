using Timeline.Text;

namespace Timeline.Reading;

/// <summary>Finds in the text of an article what stands over its story: the headline, and the outlet where a field names it.</summary>
internal static class HeaderReader
{
    private const int LongestHeader = 4000;

    // Where several fields name somebody, the first of these is the outlet: a "source" may be the agency that it has the story from.
    private static readonly string[] OutletFields = ["outlet", "publication", "publisher", "source"];

    /// <summary>The first headline of the header, or what its title field says; null where the article opens with its story.</summary>
    public static string? Title(string text)
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

    /// <summary>What the header's field "Outlet: …" says, or else "Publication", "Publisher" or "Source"; null where none gives a name.</summary>
    public static string? Outlet(string text)
    {
        var (found, place) = ((string?)null, OutletFields.Length);
        foreach (var (start, end) in Paragraphs.Find(text[..Math.Min(text.Length, LongestHeader)]))
        {
            var line = text.AsSpan(start, end - start);
            var separator = Separators.Of(line);
            if (separator == Separator.None && ArticleLayout.FormOf(line) == LineKind.Body)
                break;
            if (separator == Separator.Field && Array.IndexOf(OutletFields, Separators.FieldName(line)) is >= 0 and var field && field < place && IsName(Separators.FieldValue(line)))
                (found, place) = (OneLine(Separators.FieldValue(line)), field);
        }

        return found;
    }

    // "Publication: 4 March 2019" and "Source: https://…" name nobody.
    private static bool IsName(ReadOnlySpan<char> value) =>
        !value.IsEmpty && Separators.Of(value) is Separator.None && DateStamp.Read(value).Count == 0;

    private static string OneLine(ReadOnlySpan<char> line) =>
        string.Join(' ', line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
