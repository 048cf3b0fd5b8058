using System.Globalization;

namespace Timeline.Recognition;

/// <summary>Cuts text into tokens in one pass; numbers in words are folded into one token with their value.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a text in order.</summary>
    public static List<Token> Tokenize(string text, Alphabet alphabet)
    {
        var tokens = new List<Token>((text.Length / 5) + 8);
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                var (end, isBreak) = Blank(text, at);
                if (isBreak && tokens.Count > 0)
                {
                    tokens.Add(new Token(at, end, TokenKind.Break, 0, 0));
                }

                at = end;
            }
            else
            {
                var token = Next(text, at, tokens);
                tokens.Add(token);
                at = token.End;
            }
        }

        NumberFolder.Fold(text, tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            tokens[i] = tokens[i] with { Symbol = alphabet.SymbolOf(text, tokens[i]) };
        }

        return tokens;
    }

    private static (int End, bool IsBreak) Blank(string text, int start)
    {
        var end = start;
        var lines = 0;
        for (; end < text.Length && char.IsWhiteSpace(text[end]); end++)
        {
            lines += text[end] is '\n' or '\u2028' or '\u2029' || (text[end] == '\r' && !(end + 1 < text.Length && text[end + 1] == '\n')) ? 1 : 0;
        }

        // A single line end is a wrapped line unless the line before it is closed by a sentence's end.
        return (end, lines > 1 || (lines == 1 && start > 0 && text[start - 1] is '.' or '!' or '?' or '”' or '"' or ':' or ')'));
    }

    private static Token Next(string text, int at, List<Token> before)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c))
        {
            return Numeric(text, at);
        }

        if (!char.IsLetter(c))
        {
            return new Token(at, at + 1, TokenKind.Mark, 0, 0);
        }

        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark))
        {
            end++;
        }

        if (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '_'))
        {
            // The T of an ISO timestamp is a word of its own.
            var isTimestamp = end == at + 1 && c == 'T' && before is [.., { Kind: TokenKind.NumericDate } last] && last.End == at;
            return isTimestamp ? new Token(at, end, TokenKind.Word, 0, 0) : new Token(at, Run(text, end), TokenKind.Mixed, 0, 0);
        }

        return new Token(at, end, TokenKind.Word, 0, 0);
    }

    private static Token Numeric(string text, int at)
    {
        var end = Digits(text, at);
        if (end - at > 9)
        {
            return new Token(at, Run(text, end), TokenKind.Mixed, 0, 0);
        }

        if (Date(text, at, end) is { } date)
        {
            return new Token(at, date, TokenKind.NumericDate, 0, 0);
        }

        if (end < text.Length)
        {
            switch (text[end])
            {
                case ':' when end - at <= 2 && Digits(text, end + 1) == end + 3:
                    var clock = end + 3;
                    return new Token(at, clock + 2 < text.Length && text[clock] == ':' && Digits(text, clock + 1) == clock + 3 ? clock + 3 : clock, TokenKind.Clock, 0, 0);
                case ',' when end - at <= 3 && Digits(text, end + 1) == end + 4:
                    return Grouped(text, at, end);
                case '.' when Digits(text, end + 1) is var fraction && fraction > end + 1:
                    return Digits(text, Math.Min(fraction + 1, text.Length)) > fraction + 1 && text[fraction] == '.'
                        ? new Token(at, Run(text, fraction), TokenKind.Mixed, 0, 0)
                        : new Token(at, fraction, TokenKind.Decimal, 0, Parse(text, at, fraction));
            }

            if (char.IsLetter(text[end]) || text[end] == '_')
            {
                return Suffixed(text, at, end);
            }
        }

        return new Token(at, end, TokenKind.Integer, 0, Parse(text, at, end));
    }

    private static Token Grouped(string text, int at, int end)
    {
        while (end < text.Length && text[end] == ',' && Digits(text, end + 1) == end + 4 && end - at < 18)
        {
            end += 4;
        }

        var value = decimal.Parse(text.AsSpan(at, end - at), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        return new Token(at, end, TokenKind.Grouped, 0, value);
    }

    private static Token Suffixed(string text, int at, int end)
    {
        var letters = end;
        while (letters < text.Length && char.IsLetter(text[letters]))
        {
            letters++;
        }

        var suffix = text.AsSpan(end, letters - end);
        var closed = letters == text.Length || !(char.IsAsciiDigit(text[letters]) || text[letters] == '_');
        if (closed && (suffix.Equals("st", StringComparison.OrdinalIgnoreCase) || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("th", StringComparison.OrdinalIgnoreCase) || (suffix is "d" && end - at <= 2 && text[end - 1] is '2' or '3')))
        {
            return new Token(at, letters, TokenKind.Ordinal, 0, Parse(text, at, end));
        }

        if (closed && suffix is "s" && end - at is 2 or 3 or 4 && text[end - 1] == '0')
        {
            return new Token(at, letters, TokenKind.Decade, 0, Parse(text, at, end));
        }

        // "5pm", "1600GMT": the number ends where the word begins.
        if (closed && end - at <= 4 && (suffix.Equals("am", StringComparison.OrdinalIgnoreCase) || suffix.Equals("pm", StringComparison.OrdinalIgnoreCase)
            || suffix is "GMT" or "UTC" or "EST" or "EDT" or "BST" or "BC" or "AD" or "a" or "p"))
        {
            return new Token(at, end, TokenKind.Integer, 0, Parse(text, at, end));
        }

        return new Token(at, Run(text, end), TokenKind.Mixed, 0, 0);
    }

    private static int? Date(string text, int at, int end)
    {
        if (end >= text.Length || text[end] is not ('/' or '-' or '.'))
        {
            return null;
        }

        var mark = text[end];
        var second = Digits(text, end + 1);
        if (second == end + 1 || second - end - 1 > 2 || second >= text.Length || text[second] != mark)
        {
            return null;
        }

        var third = Digits(text, second + 1);
        var (first, last) = (end - at, third - second - 1);
        var shaped = (first == 4 && last is 1 or 2) || (first <= 2 && last == 4) || (first <= 2 && last == 2 && mark != '.');
        var closed = third == text.Length || !(char.IsAsciiDigit(text[third]) || (text[third] == mark && (mark != '.' || Digits(text, third + 1) > third + 1)) || (char.IsLetter(text[third]) && text[third] != 'T'));
        return shaped && closed ? third : null;
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Run(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_'))
        {
            at++;
        }

        return at;
    }

    private static decimal Parse(string text, int at, int end) =>
        decimal.Parse(text.AsSpan(at, Math.Min(end - at, 20)), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
