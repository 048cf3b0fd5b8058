using System.Text;

namespace Timeline.Reading;

/// <summary>The fields of TOML as front matter has it. What stands in a table isn't read, but for the name in it: "[author]", "name = "Ann
/// Lee"".</summary>
internal static class TomlFields
{
    /// <summary>The fields in order; null where the lines are no TOML.</summary>
    public static IReadOnlyList<RecordField>? Read(IReadOnlyList<string> lines)
    {
        var fields = new List<RecordField>();
        var table = "";
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Trim();
            if (line is "" or ['#', ..])
                continue;
            if (line is ['[', ..])
            {
                table = line[..(line.LastIndexOf(']') is > 0 and var close ? close : line.Length)].Trim('[', ']', ' ');
                continue;
            }

            if (line.IndexOf('=') is not (> 0 and var equals))
                return null;
            var name = line[..equals].Trim().Trim('"', '\'');
            var value = Whole(line[(equals + 1)..].Trim(), lines, ref i);
            if (NameOf(table, name) is { } told && Value(value) is { } said)
                fields.Add(new(told, said));
        }

        return fields;
    }

    // "author.name" and "name" in the table "author" tell the author.
    private static string? NameOf(string table, string name)
    {
        var path = table.Length == 0 ? name : $"{table}.{name}";
        return path.EndsWith(".name", StringComparison.Ordinal)
            ? path[..^".name".Length] : path.Contains('.', StringComparison.Ordinal) ? null : path;
    }

    /// <summary>The value with the lines that it goes on in.</summary>
    private static string Whole(string value, IReadOnlyList<string> lines, ref int i)
    {
        var quote = value.StartsWith("\"\"\"", StringComparison.Ordinal)
            ? "\"\"\"" : value.StartsWith("'''", StringComparison.Ordinal) ? "'''" : null;
        var whole = new StringBuilder(value);
        var line = quote is null ? value : value[quote.Length..];
        for (var depth = Depth(value); i + 1 < lines.Count; depth += Depth(line))
        {
            if (quote is null ? value is not ['[', ..] || depth <= 0 : line.Contains(quote, StringComparison.Ordinal))
                break;
            line = lines[++i];
            whole.Append('\n').Append(line.TrimEnd());
        }

        return whole.ToString();
    }

    private static int Depth(string list) => list.Count(c => c == '[') - list.Count(c => c == ']');

    private static string Between(string value, string quote) =>
        value[quote.Length..(value.IndexOf(quote, quote.Length, StringComparison.Ordinal) is >= 0 and var end ? end : value.Length)];

    private static string? Value(string value)
    {
        foreach (var quote in (string[])["\"\"\"", "'''"])
            if (value.StartsWith(quote, StringComparison.Ordinal))
                return Between(value, quote).Trim();
        if (value is ['"' or '\'', ..])
            return value[0] == '"' ? QuotedValue.Read(value) : Between(value, "'");
        if (value is ['[', ..])
            return string.Join(", ", QuotedValue.Items(value[1..(value.LastIndexOf(']') is > 0 and var close ? close : value.Length)]));
        if (value is ['{', ..])
            return QuotedValue.Items(value.Trim('{', '}')).Select(item => item.Split('=', 2))
                .Where(pair => pair is [var name, _] && name.Trim() == "name").Select(pair => Value(pair[1].Trim())).FirstOrDefault();
        return (value.IndexOf('#') is >= 0 and var comment ? value[..comment] : value).Trim();
    }
}
