using Timeline.Text;

namespace Timeline.Reading;

/// <summary>Finds in the text of an article what stands over its story: the headline, and the outlet where a field names it.</summary>
internal static class HeaderReader
{
    private const int LongestHeader = 4000;

    // Where several fields name somebody, the first of these is the outlet: a "source" may be the agency that it has the story from.
    private static readonly string[] OutletFields = ["outlet", "publication", "publisher", "source"];

    /// <summary>
    /// What the title field of the header says, or else the first headline, without numbers, links and the marks of Markdown; null where the article opens with its story.
    /// </summary>
    public static string? Title(string text)
    {
        text = Unwrapped.Read(text[..Math.Min(text.Length, LongestHeader)]);
        var head = DocumentHead.Of(text);
        if (head?.Title is { } field)
            return OneLine(PlainLine.Of(text.AsSpan(field.Start, field.End - field.Start)));
        string? first = null, kicker = null;
        foreach (var (start, end) in Paragraphs.Find(text))
        {
            if (start < head?.End)
                continue;
            var line = text.AsSpan(start, end - start);
            var separator = Separators.Of(line);
            if (separator == Separator.Heading || (separator == Separator.Field && Separators.FieldName(line) is "title" or "headline" or "head"))
            {
                line = Separators.Unmarked(line);
                if (separator == Separator.Field || (StampLine.Read(line).Count == 0 && !IsRelease(line)))
                    return OneLine(PlainLine.Of(line));
                continue;
            }

            if (separator != Separator.None)
                continue;
            var form = ArticleLayout.FormOf(line);
            if (form == LineKind.Body)
                break;
            if (form != LineKind.Headline || IsPlaceAndDay(text, line, end) || IsBesideTitle(line))
                continue;
            if (IsKicker(line))
                kicker ??= OneLine(PlainLine.Of(line));
            else
                first ??= OneLine(PlainLine.Of(line));
        }

        return first ?? kicker;
    }

    /// <summary>True for what stands near a title and is none: a running head, the row of a table, the two columns over a report ("Network Working Group      A. Brook"), whom to ask.</summary>
    private static bool IsBesideTitle(ReadOnlySpan<char> line)
    {
        const string column = "    ";
        if (PageMarks.TellsPage(line) || line.Contains(column, StringComparison.Ordinal) || line[0] == '|')
            return true;
        var colon = line.IndexOf(':');
        return colon > 0 && line[..colon].Trim("*_ ").ToString().ToLowerInvariant() is "contact" or "contacts" or "media contact" or "press contact" or "media contacts" or "phone" or "tel" or "telephone" or "fax" or "email" or "e-mail"
            or "attn" or "attention" or "status" or "author" or "authors" or "owner" or "category" or "request for comments" or "case no." or "docket no." or "present" or "from" or "to" or "cc";
    }

    // "1.1.0 - 2023-03-05", "[v2.0] (4 May 2021)": what is new in one version.
    private static bool IsRelease(ReadOnlySpan<char> heading)
    {
        var version = heading.TrimStart("[vV");
        var digits = version.IndexOfAnyExcept("0123456789.");
        return digits > 2 && version[..digits].Contains('.') && version[digits..].IndexOfAnyInRange('0', '9') is >= 0 and var date && DateStamp.Read(version[(digits + date)..]).Count > 0;
    }

    /// <summary>True for what the page is, over its headline: "FOR IMMEDIATE RELEASE".</summary>
    private static bool IsKicker(ReadOnlySpan<char> line) => line.Trim("*_:.").ToString().ToLowerInvariant()
        is "for immediate release" or "press release" or "news release" or "media release" or "press statement" or "breaking" or "breaking news" or "exclusive" or "news" or "opinion" or "analysis";

    /// <summary>True for the place and date over a letter or a dispatch: "Leeds, 4th March 1861" above "Dear Sir", "LONDON, Tuesday, Dec. 8, 1874."; "Interview, 9 November 2024" is a headline.</summary>
    private static bool IsPlaceAndDay(string text, ReadOnlySpan<char> line, int end)
    {
        if (!StampLine.IsPlaced(line.TrimEnd('.')))
            return false;
        var next = text.AsSpan(end).TrimStart();
        foreach (var salutation in (string[])["Dear ", "My dear", "Sir,", "Sir:", "Madam", "Gentlemen"])
            if (next.StartsWith(salutation, StringComparison.OrdinalIgnoreCase))
                return true;
        return line[^1] == '.' || (line.IndexOf(',') is > 2 and var comma && !line[..comma].ContainsAnyInRange('a', 'z'));
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
        string.Join(' ', Unwrapped.OneLine(line.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
