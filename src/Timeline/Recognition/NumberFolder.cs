namespace Timeline.Recognition;

/// <summary>Folds a number told in several words ("twenty-five", "two and a half", "3 million") into one token.</summary>
internal static class NumberFolder
{
    public static void Fold(string text, List<Token> tokens)
    {
        var to = 0;
        for (var at = 0; at < tokens.Count; to++)
        {
            var (token, next) = tokens[at].Kind is TokenKind.Word or TokenKind.Integer or TokenKind.Decimal or TokenKind.Grouped
                ? Number(text, tokens, at)
                : (tokens[at], at + 1);
            tokens[to] = token;
            at = next;
        }

        tokens.RemoveRange(to, tokens.Count - to);
    }

    private static (Token Token, int Next) Number(string text, List<Token> tokens, int at)
    {
        var first = tokens[at];
        var isWord = first.Kind == TokenKind.Word;
        var last = at;
        decimal total = 0, value;
        var kind = first.Kind;
        if (!isWord)
        {
            value = first.Number;
        }
        else if (Is(text, tokens, at, "a") && Word(text, tokens, at + 1, Lexicon.Multipliers) is not null)
        {
            value = 1;
            kind = TokenKind.Cardinal;
        }
        else if (SpokenYear(text, tokens, at) is (var year, var end))
        {
            return (Span(tokens, at, end, TokenKind.YearInWords, year), end + 1);
        }
        else if (Lexicon.Value(Lexicon.Ones, first.In(text)) is { } one)
        {
            value = one;
            kind = TokenKind.Cardinal;
        }
        else if (Lexicon.Value(Lexicon.Tens, first.In(text)) is { } ten)
        {
            value = ten;
            kind = TokenKind.Cardinal;
            var next = Joined(text, tokens, at);
            if (Word(text, tokens, next, Lexicon.Ones) is { } ones and < 10)
            {
                (value, last) = (value + ones, next);
            }
            else if (next == at + 2 && Word(text, tokens, next, Lexicon.Ordinals) is { } ordinal and < 10)
            {
                return (Span(tokens, at, next, TokenKind.Ordinal, value + ordinal), next + 1);
            }
        }
        else
        {
            return Lexicon.Value(Lexicon.Ordinals, first.In(text)) is { } ordinalOnly && !first.In(text).Equals("second", StringComparison.OrdinalIgnoreCase)
                ? (first with { Kind = TokenKind.Ordinal, Number = ordinalOnly }, at + 1)
                : (first, at + 1);
        }

        // Multipliers: "two hundred and five", "3 million", "two dozen".
        while (Word(text, tokens, last + 1, Lexicon.Multipliers) is { } multiplier && value < 1_000_000_000 && total < 1_000_000_000_000)
        {
            value *= multiplier;
            last++;
            kind = TokenKind.Cardinal;
            if (multiplier >= 100)
            {
                var rest = Is(text, tokens, last + 1, "and") ? last + 2 : last + 1;
                if (Word(text, tokens, rest, Lexicon.Ones) is { } small)
                {
                    (value, last) = (value + small, rest);
                }
                else if (Word(text, tokens, rest, Lexicon.Tens) is { } tens)
                {
                    (value, last) = (value + tens, rest);
                    if (Word(text, tokens, Joined(text, tokens, rest), Lexicon.Ones) is { } unit and < 10)
                    {
                        (value, last) = (value + unit, Joined(text, tokens, rest));
                    }
                }
            }
        }

        // "two and a half", "two-and-a-half"
        var and = Joined(text, tokens, last);
        var a = Joined(text, tokens, and);
        var half = Joined(text, tokens, a);
        if (Is(text, tokens, and, "and") && Is(text, tokens, a, "a") && Is(text, tokens, half, "half"))
        {
            return (Span(tokens, at, half, TokenKind.Decimal, value + 0.5m), half + 1);
        }

        // "2 1/2", "2-1/2", "2½"
        if (last == at && !isWord && IsNumber(tokens, and, 1) && Is(text, tokens, and + 1, "/") && IsNumber(tokens, and + 2, 2) && (and > at + 1 || tokens[and].Start > tokens[at].End))
        {
            return (Span(tokens, at, and + 2, TokenKind.Decimal, value + 0.5m), and + 3);
        }

        if (last == at && !isWord && Is(text, tokens, at + 1, "½"))
        {
            return (Span(tokens, at, at + 1, TokenKind.Decimal, value + 0.5m), at + 2);
        }

        return last == at && !isWord ? (first, at + 1) : (Span(tokens, at, last, kind, value), last + 1);
    }

    // "nineteen ninety-four", "eighteen twelve", "twenty twenty": two numbers where a count would have one.
    private static (int Year, int End)? SpokenYear(string text, List<Token> tokens, int at)
    {
        var century = Word(text, tokens, at, Lexicon.Ones) ?? Word(text, tokens, at, Lexicon.Tens);
        if (century is not (>= 11 and <= 20))
        {
            return null;
        }

        if (Word(text, tokens, at + 1, Lexicon.Tens) is { } tens)
        {
            return Word(text, tokens, Joined(text, tokens, at + 1), Lexicon.Ones) is { } ones and < 10
                ? ((century.Value * 100) + tens + ones, Joined(text, tokens, at + 1))
                : ((century.Value * 100) + tens, at + 1);
        }

        return Word(text, tokens, at + 1, Lexicon.Ones) is { } teens and >= 10 ? ((century.Value * 100) + teens, at + 1) : null;
    }

    private static int Joined(string text, List<Token> tokens, int at) => Is(text, tokens, at + 1, "-") && tokens[at + 1].Start == tokens[at].End ? at + 2 : at + 1;

    private static Token Span(List<Token> tokens, int from, int to, TokenKind kind, decimal number) =>
        new(tokens[from].Start, tokens[to].End, kind, 0, number);

    private static int? Word(string text, List<Token> tokens, int at, IReadOnlyDictionary<string, int> words) =>
        at < tokens.Count && tokens[at].Kind == TokenKind.Word ? Lexicon.Value(words, tokens[at].In(text)) : null;

    private static bool IsNumber(List<Token> tokens, int at, int number) => at < tokens.Count && tokens[at] is { Kind: TokenKind.Integer } token && token.Number == number;

    private static bool Is(string text, List<Token> tokens, int at, string word) =>
        at < tokens.Count && tokens[at].In(text).Equals(word, StringComparison.OrdinalIgnoreCase);
}
