namespace Timeline.Reading;

/// <summary>The fields of YAML as front matter has it: scalars of every style, lists of them, and of what is nested the name.</summary>
internal static class YamlFields
{
    private const string Separator = ", ";

    /// <summary>The fields in order; null where the lines are no such YAML.</summary>
    public static IReadOnlyList<RecordField>? Read(IReadOnlyList<string> lines)
    {
        var fields = new List<RecordField>();
        for (var i = 0; i < lines.Count;)
        {
            if (IsBlank(lines[i]))
            {
                i++;
                continue;
            }

            if (Indent(lines[i]) > 0 || Key(lines[i]) is not var (name, value))
                return null;
            // What belongs to the field: what is indented, and the items of a list, which may not be.
            var end = i + 1;
            var quote = value is ['"' or '\'', ..] ? QuotedLines(value, lines, i) : 0;
            while (end < lines.Count && (end - i < quote || GoesOn(lines[end], value.Length == 0)))
                end++;
            fields.Add(new(name, Value(value, [.. lines.Skip(i + 1).Take(end - i - 1)])));
            i = end;
        }

        return fields;
    }

    private static bool GoesOn(string line, bool mayBeList) =>
        IsBlank(line) || Indent(line) > 0 || (mayBeList && IsItem(line)) || line is "]" or "}";

    // A quoted value goes on to its quote, wherever its lines begin; it is seldom long.
    private static int QuotedLines(string value, IReadOnlyList<string> lines, int first)
    {
        const int most = 20;
        for (var count = 1; count <= most && first + count <= lines.Count; count++)
            if (QuotedValue.End(string.Join('\n', lines.Skip(first + 1).Take(count - 1).Prepend(value))) >= 0)
                return count;
        return 0;
    }

    private static string? Value(string value, List<string> below)
    {
        value = WithoutTag(value);
        if (value is ['|' or '>', ..] && value.AsSpan(1).Trim().TrimStart("+-0123456789").Trim() is [] or ['#', ..])
            return Block(below, folds: value[0] == '>');
        if (value is ['"' or '\'', ..])
            return QuotedValue.Read(Joined(value, below));
        if (value is ['[', ..])
            return Listed(QuotedValue.Items(WithoutBrackets(Joined(value, below))));
        // "{{date}}" is left of a template.
        if (value is ['{', not '{', ..])
            return Name(QuotedValue.Items(WithoutBrackets(Joined(value, below))));
        if (value.Length > 0 && value[0] != '#')
            return Scalar(Joined(WithoutComment(value), [.. below.Select(WithoutComment)]));
        var told = below.Where(line => !IsBlank(line)).ToList();
        if (told.Count == 0)
            return null;
        if (told.Exists(IsItem))
            return Listed(told.Where(IsItem).Where(line => Indent(line) == Indent(told[0])).Select(line => Item(line.TrimStart()[1..].Trim())));
        var outer = told.Where(line => Indent(line) == Indent(told[0])).Select(line => line.Trim());
        return Key(told[0].Trim()) is null ? Scalar(Joined("", told)) : Name(outer);
    }

    private static string? Item(string item) =>
        item is not ['"' or '\'', ..] && Key(item) is var (name, value) ? name == "name" ? Scalar(value) : null : Scalar(item);

    private static string? Listed(IEnumerable<string?> items) =>
        string.Join(Separator, items.Select(item => item?.Trim()).Where(item => !string.IsNullOrEmpty(item))) is { Length: > 0 } told
            ? told : null;

    // Of what is nested in a field only what it is called tells something: "author: {name: Ann Lee, email: …}".
    private static string? Name(IEnumerable<string> fields) =>
        fields.Select(Key).FirstOrDefault(field => field?.Name == "name") is var (_, value) ? Scalar(value) : null;

    private static string Joined(string first, IEnumerable<string> below) =>
        string.Join(' ', below.Select(line => line.Trim()).Prepend(first).Where(line => line.Length > 0));

    // "[a, b]" without its brackets, and without a comment behind them.
    private static string WithoutBrackets(string list) =>
        list[1..(list.LastIndexOfAny([']', '}']) is > 0 and var close ? close : list.Length)];

    private static string Block(List<string> lines, bool folds)
    {
        var indent = lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(Indent).DefaultIfEmpty(0).Min();
        return string.Join(folds ? ' ' : '\n', lines.Select(line => line.Length > indent ? line[indent..].TrimEnd() : "")).Trim();
    }

    private static string? Scalar(string value)
    {
        value = WithoutTag(value.Trim());
        if (value is ['"' or '\'', ..])
            return QuotedValue.Read(value);
        value = WithoutComment(value);
        return value is "" or "~" or "null" ? null : value;
    }

    // "!!timestamp 2021-05-03", "&day 2021-05-03"
    private static string WithoutTag(string value) =>
        value is ['!' or '&', ..] ? value.IndexOf(' ') is > 0 and var blank ? value[blank..].TrimStart() : "" : value;

    private static string WithoutComment(string value) =>
        value.StartsWith('#') ? ""
        : value.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var comment ? value[..comment].TrimEnd() : value.TrimEnd();

    private static (string Name, string Value)? Key(string line)
    {
        const int longest = 80;
        var quote = line is ['"' or '\'', ..] ? QuotedValue.End(line) : 0;
        if (quote < 0 || line is ['-', ' ', ..] or ['#' or '[' or '{' or '|' or '>', ..])
            return null;
        var colon = line.IndexOf(':', quote);
        while (colon >= 0 && colon + 1 < line.Length && !char.IsWhiteSpace(line[colon + 1]))
            colon = line.IndexOf(':', colon + 1);
        return colon is > 0 and < longest ? (line[..colon].Trim().Trim('"', '\''), line[(colon + 1)..].Trim()) : null;
    }

    private static bool IsItem(string line) => line.AsSpan().TrimStart() is ['-', ' ', ..] or ['-'];

    private static bool IsBlank(string line) => line.AsSpan().TrimStart() is [] or ['#', ..];

    private static int Indent(string line) => line.AsSpan().IndexOfAnyExcept(' ', '\t') is >= 0 and var at ? at : 0;
}
