using System.Globalization;
using System.Text;

namespace Timeline.Reading;

/// <summary>Quoted values as YAML and TOML have them.</summary>
internal static class QuotedValue
{
    /// <summary>Where the quoted value that a text opens with ends, behind its quote; -1 where it doesn't.</summary>
    public static int End(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] == '\\' && text[0] == '"')
                at++;
            else if (text[at] == text[0] && text[0] == '\'' && at + 1 < text.Length && text[at + 1] == '\'')
                at++;
            else if (text[at] == text[0])
                return at + 1;
        }

        return -1;
    }

    /// <summary>What the quoted value says that a text opens with.</summary>
    public static string Read(string text)
    {
        var end = End(text);
        var inner = end < 0 ? text[1..] : text[1..(end - 1)];
        return text[0] == '\'' ? inner.Replace("''", "'", StringComparison.Ordinal) : Unescaped(inner);
    }

    /// <summary>The items of a list between its brackets, as they are written; a comma in quotes or in brackets parts none.</summary>
    public static IEnumerable<string> Items(string list)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at <= list.Length; at++)
        {
            if (at == list.Length || (list[at] == ',' && depth == 0))
            {
                var item = list[start..at].Trim();
                if (item.Length > 0)
                    yield return item is ['"' or '\'', ..] ? Read(item) : item;
                start = at + 1;
            }
            else if (list[at] is '"' or '\'' && list.AsSpan(start, at - start).Trim(" \t\n[").IsEmpty)
            {
                at += Math.Max(0, End(list.AsSpan(at)) - 1);
            }
            else
            {
                depth += list[at] is '[' or '{' ? 1 : list[at] is ']' or '}' ? -1 : 0;
            }
        }
    }

    private static int Code(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : -1;

    private static string Unescaped(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\' || at + 1 == text.Length)
            {
                plain.Append(text[at]);
                continue;
            }

            at++;
            var digits = text[at] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            if (digits > 0 && at + digits < text.Length && Rune.IsValid(Code(text.AsSpan(at + 1, digits))))
            {
                plain.Append(new Rune(Code(text.AsSpan(at + 1, digits))).ToString());
                at += digits;
            }
            else
            {
                plain.Append(text[at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', '0' => ' ', _ => text[at] });
            }
        }

        return plain.ToString();
    }
}
