using System.Collections.Frozen;

namespace Timeline.Text;

/// <summary>A field of a document's head.</summary>
/// <param name="Name">Its name in lower case, letters and digits alone: "datepublished" for "date-published".</param>
/// <param name="Start">Where its value begins in the text, without quotes.</param>
/// <param name="End">Where the value ends, exclusive.</param>
internal readonly record struct HeadField(string Name, int Start, int End);

/// <summary>What a document says of itself before it begins, field by field: Markdown's front matter, the header of a mail, the head of a memo.</summary>
/// <param name="End">Where the head ends in the text, exclusive.</param>
/// <param name="Fields">Its fields in text order.</param>
internal sealed record DocumentHead(int End, IReadOnlyList<HeadField> Fields)
{
    private const int Longest = 8000;
    private const int MostMemoGaps = 3;
    private const int LongestBanner = 40;

    private static readonly FrozenSet<string> LetterFields = WordSet.Of(
        "from to cc bcc date sent subject re replyto messageid inreplyto references received returnpath deliveredto organization newsgroups attachments importance priority contenttype mimeversion via through");

    private static readonly FrozenSet<string> TitleFields = WordSet.Of("title headline subject re");

    /// <summary>What each date field says its date is of; the others date something else.</summary>
    private static readonly FrozenDictionary<string, StampLabel> DateFields = FrozenDictionary.ToFrozenDictionary(
        new (StampLabel Label, string Names)[]
        {
            (StampLabel.Published, "published publishedat publishedon publisheddate datepublished publishdate publicationdate pubdate firstpublished posted postedon dateposted issued released releasedate"),
            (StampLabel.Dated, "date sent day datetime"),
            (StampLabel.None, "created createdat createdon creationdate datecreated added"),
            (StampLabel.Updated, "updated updatedat updatedon lastmod lastmodified lastupdated modified datemodified edited revised"),
        }.SelectMany(field => field.Names.Split(' '), (field, name) => KeyValuePair.Create(name, field.Label)));

    /// <summary>The value of the title field, or null where it has none.</summary>
    public HeadField? Title => Fields.Cast<HeadField?>().FirstOrDefault(one => TitleFields.Contains(one!.Value.Name) && one.Value.End > one.Value.Start);

    /// <summary>The fields that hold a date of the document, each with what it is of.</summary>
    public IEnumerable<(HeadField Field, StampLabel Label)> Dates => Fields.Where(one => DateFields.ContainsKey(one.Name)).Select(one => (one, DateFields[one.Name]));

    /// <summary>The head of a document, or null where it begins without one.</summary>
    public static DocumentHead? Of(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
            start++;
        return text.AsSpan(start).StartsWith("---") || text.AsSpan(start).StartsWith("+++") ? FrontMatter(text, start) : Letter(text, start);
    }

    /// <summary>YAML between "---", TOML between "+++": fields, lists, comments and nothing else.</summary>
    private static DocumentHead? FrontMatter(string text, int start)
    {
        var fields = new List<HeadField>();
        var mark = text.AsSpan(start, 3).ToString();
        var opened = false;
        foreach (var (lineStart, lineEnd) in Lines(text, start))
        {
            var line = text.AsSpan(lineStart, lineEnd - lineStart).TrimEnd();
            if (!opened)
            {
                if (!line.SequenceEqual(mark))
                    return null;
                opened = true;
            }
            else if (line.SequenceEqual(mark) || (mark == "---" && line is "..."))
            {
                return fields.Count > 0 ? new(lineEnd, fields) : null;
            }
            else if (Field(text, lineStart, lineEnd, mark == "---" ? ':' : '=') is { } field)
            {
                fields.Add(field);
            }
            else if (!line.IsEmpty && !char.IsWhiteSpace(line[0]) && line[0] is not ('#' or '-' or '[' or ']' or '}' or '"' or '\''))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"From: … / Date: … / Subject: …", a line each or all in one; a memo's may stand apart.</summary>
    private static DocumentHead? Letter(string text, int start)
    {
        var fields = new List<HeadField>();
        var (end, gap, lines) = (start, 0, 0);
        foreach (var (lineStart, lineEnd) in Lines(text, start))
        {
            var line = text.AsSpan(lineStart, lineEnd - lineStart).Trim();
            lines++;
            if (line.IsEmpty)
            {
                // A mail's header ends at the first blank line.
                if (fields.Count > 0 && (fields.Any(field => field.Name == "messageid") || ++gap > MostMemoGaps))
                    break;
                continue;
            }

            var found = LetterFieldsOf(text, lineStart, lineEnd);
            if (found.Count == 0)
            {
                if (fields.Count > 0 && gap == 0 && char.IsWhiteSpace(text[lineStart]))
                {
                    end = lineEnd;
                    continue;
                }

                // "MEMORANDUM" over the fields.
                if (fields.Count > 0 || lines > 2 || line.ContainsAnyInRange('a', 'z') || line.Length > LongestBanner)
                    break;
                continue;
            }

            fields.AddRange(found);
            (end, gap) = (lineEnd, 0);
        }

        var names = fields.Select(field => field.Name).ToHashSet();
        return names.Overlaps(["from", "to"]) && names.Overlaps(["date", "sent", "subject", "re"]) ? new(end, fields) : null;
    }

    private static List<HeadField> LetterFieldsOf(string text, int start, int end)
    {
        var fields = new List<HeadField>();
        if (Field(text, start, end, ':') is not { } first || !(LetterFields.Contains(first.Name) || text[start] is 'X' && text[start + 1] == '-'))
            return fields;
        fields.Add(first);

        // "TO: A. Brook FROM: O. Reyes DATE: March 4, 1961 RE: Pier"
        for (var at = first.Start; at < end; at++)
        {
            if (text[at] != ':' || at + 1 >= end || !char.IsWhiteSpace(text[at + 1]))
                continue;
            var word = text.AsSpan(start, at - start).LastIndexOfAny(' ', '\t') + 1 + start;
            if (word <= fields[^1].Start || text.AsSpan(word, at - word).ContainsAnyExceptInRange('A', 'Z') || !LetterFields.Contains(Name(text.AsSpan(word, at - word))))
                continue;
            fields[^1] = Trimmed(text, fields[^1].Name, fields[^1].Start, word);
            fields.Add(Trimmed(text, Name(text.AsSpan(word, at - word)), at + 1, end));
        }

        return fields;
    }

    private static HeadField? Field(string text, int start, int end, char mark)
    {
        const int longestName = 40;
        var length = text.AsSpan(start, end - start).IndexOf(mark);
        if (length is < 2 or > longestName || !char.IsLetter(text[start]) && text[start] is not ('*' or '"' or '_'))
            return null;
        var name = text.AsSpan(start, length).Trim(" *\"_");
        return name.ContainsAny(" \t,.;()") && name.Count(' ') > 1 ? null : Trimmed(text, Name(name), start + length + 1, end);
    }

    private static string Name(ReadOnlySpan<char> written)
    {
        // "dc.date" and "article:published" name what they are of behind their vocabulary.
        Span<char> name = stackalloc char[written.Length];
        var length = 0;
        foreach (var c in written)
            if (char.IsLetterOrDigit(c))
                name[length++] = char.ToLowerInvariant(c);
        return name[..length].ToString();
    }

    /// <summary>The field without white space, quotes, emphasis and a comment around its value.</summary>
    private static HeadField Trimmed(string text, string name, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '*'))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start < end && text[start] is '"' or '\'' && text.AsSpan(start + 1, end - start - 1).LastIndexOf(text[start]) is >= 0 and var close)
            return new(name, start + 1, start + 1 + close);
        if (text.AsSpan(start, end - start).IndexOf(" #") is >= 0 and var comment)
            end = start + comment;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(name, start, end);
    }

    private static IEnumerable<(int Start, int End)> Lines(string text, int start)
    {
        var limit = Math.Min(text.Length, start + Longest);
        for (var at = start; at < limit;)
        {
            var end = text.IndexOfAny(['\n', '\r'], at);
            if (end < 0)
                end = text.Length;
            if (end - at <= Longest)
                yield return (at, end);
            at = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
    }
}
