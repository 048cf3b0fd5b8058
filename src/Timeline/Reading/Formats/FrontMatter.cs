using System.Text;

namespace Timeline.Reading;

/// <summary>What a Markdown document says of itself before its text: YAML between "---", TOML between "+++", or the title, authors and date
/// that Pandoc has behind "%".</summary>
/// <param name="End">Where it ends in the text, exclusive.</param>
/// <param name="Fields">Its fields, in order; a list is told in one string. What stands nested in a field isn't read, but for the name in
/// it.</param>
internal sealed record FrontMatter(int End, IReadOnlyList<RecordField> Fields)
{
    private const int Longest = 100_000;

    /// <summary>True where it says what an article does of itself.</summary>
    public bool IsArticle => Fields.Any(one => one.Role is FieldRole.Title or FieldRole.Published);

    /// <summary>The front matter of a document, or null where it begins without one.</summary>
    /// <param name="text">The text that holds the document.</param>
    /// <param name="start">Where the document begins in it.</param>
    public static FrontMatter? Read(string text, int start = 0)
    {
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
            start++;
        if (start == text.Length)
            return null;
        return text[start] switch
        {
            '-' => Fenced(text, start, "---", YamlFields.Read),
            '+' => Fenced(text, start, "+++", TomlFields.Read),
            '%' => TitleBlock(text, start),
            _ => null,
        };
    }

    private static FrontMatter? Fenced(string text, int start, string mark, Func<IReadOnlyList<string>, IReadOnlyList<RecordField>?> read)
    {
        var lines = new List<string>();
        var isFirst = true;
        for (var at = start; at < text.Length && at - start < Longest;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(at, end - at).TrimEnd();
            if (isFirst && !line.SequenceEqual(mark))
                return null;
            if (!isFirst && (line.SequenceEqual(mark) || (mark == "---" && line is "...")))
                return read(lines) is { Count: > 0 } fields ? new(end, fields) : null;
            if (!isFirst)
                lines.Add(line.ToString());
            isFirst = false;
            at = end + 1;
        }

        return null;
    }

    // "% Title", "% Ann Lee; Tom Holt", "% 3 May 2021", in this order.
    private static FrontMatter? TitleBlock(string text, int start)
    {
        string[] names = ["title", "author", "date"];
        var (fields, at, value) = (new List<RecordField>(), start, new StringBuilder());
        while (fields.Count < names.Length && text.AsSpan(at) is ['%'] or ['%', ' ' or '\n' or '\r', ..])
        {
            value.Clear();
            do
            {
                var end = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
                value.Append(value.Length > 0 ? " " : "").Append(text.AsSpan(at, end - at).TrimStart('%').Trim());
                at = Math.Min(end + 1, text.Length);
            }
            while (at < text.Length && text[at] is ' ' or '\t');
            fields.Add(new(names[fields.Count], value.ToString().Replace(';', ',')));
        }

        return fields.Count > 0 ? new(at, fields) : null;
    }
}
