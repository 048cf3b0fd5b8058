using System.Text;

namespace Timeline.Text;

/// <summary>A line as people read it, without what Markdown and lists write around its words.</summary>
internal static class PlainLine
{
    /// <summary>The line without links' addresses, emphasis, the marks of a heading and its number: "Harbour bridge closed" for "## 1. **[Harbour bridge](https://…) closed**".</summary>
    public static string Of(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("#>").Trim().TrimEnd('#').TrimEnd();
        if (Number(line) is > 0 and var number)
            line = line[number..].TrimStart();
        var plain = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length;)
        {
            if (line[at] == '[' || line[at..].StartsWith("!["))
            {
                var open = line[at] == '[' ? at : at + 1;
                var close = line[open..].IndexOf("](");
                var end = close < 0 ? -1 : line[(open + close)..].IndexOf(')');
                if (end > 0 && !line[(open + 1)..(open + close)].Contains('['))
                {
                    plain.Append(open > at ? "" : Of(line[(open + 1)..(open + close)]));
                    at = open + close + end + 1;
                    continue;
                }
            }

            if (!IsEmphasis(line, at))
                plain.Append(line[at]);
            at++;
        }

        return plain.ToString().Trim();
    }

    // A star or an underscore beside a word, code marks; "2 * 3" and "snake_case" keep theirs.
    private static bool IsEmphasis(ReadOnlySpan<char> line, int at)
    {
        if (line[at] == '`')
            return at + 1 == line.Length || line[at + 1] != '`' && (at == 0 || line[at - 1] != '`');
        if (line[at] is not ('*' or '_'))
            return false;
        var (before, after) = (at == 0 ? ' ' : line[at - 1], at + 1 == line.Length ? ' ' : line[at + 1]);
        return line[at] == '*' ? !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) : !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) && before != after;
    }

    /// <summary>The length of the "1. " or "(2) " of a numbered line; 0 where it has none. A year counts nothing.</summary>
    private static int Number(ReadOnlySpan<char> line)
    {
        var start = line is ['(', ..] ? 1 : 0;
        var digits = line[start..].IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 4 && start + digits + 1 < line.Length && line[start + digits] is '.' or ')' && line[start + digits + 1] == ' ' ? start + digits + 1 : 0;
    }
}
