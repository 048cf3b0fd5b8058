using System.Text;

namespace Timeline.Writing;

/// <summary>Makes text from an article safe inside a Markdown page: one line, and every character shown as itself.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// The text on one line with its Markdown-significant characters escaped. Blanks of any kind become one space, lone surrogates U+FFFD;
    /// control characters and those that turn the writing direction of the rest of the page are dropped.
    /// </summary>
    public static string Escape(string text)
    {
        var line = OneLine(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if (IsSignificant(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The text on one line, not escaped.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!Rune.IsControl(rune) && !TurnsDirection(rune.Value))
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool IsSignificant(string line, int i) => line[i] switch
    {
        '\\' or '`' or '*' or '[' or '<' or '~' or '|' => true,
        '_' => !(IsWord(line, i - 1) && IsWord(line, i + 1)),
        '&' => StartsEntity(line, i),
        '>' => i == 0,
        '#' or '+' or '-' or '=' => i == 0 && (line.Length == 1 || line[1] == ' ' || line[1] == line[0]),
        '.' or ')' => i > 0 && i <= 9 && line.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };

    private static bool IsWord(string line, int i) => i >= 0 && i < line.Length && char.IsLetterOrDigit(line[i]);

    // "&amp;" would be shown as "&", while the "&" of "AT&T" is safe: no entity has a longer name than 31 letters.
    private static bool StartsEntity(string line, int i)
    {
        var name = line.AsSpan(i + 1, Math.Min(33, line.Length - i - 1));
        var end = name.IndexOf(';');
        return end > 0 && name[..end].IndexOfAnyExcept(EntityName) < 0;
    }

    private static readonly System.Buffers.SearchValues<char> EntityName =
        System.Buffers.SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static bool TurnsDirection(int character) => character is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;
}
