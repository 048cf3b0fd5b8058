namespace Timeline.Recognition.Rules;

/// <summary>Names and titles made of words for time, told by their capitals: "28 Days Later", "24 Hour Fitness", "The Tonight Show".</summary>
internal static class Titles
{
    private const int LongestHeadline = 30;

    private const int LongestTitle = 8;

    // Words that English writes small in a sentence. Names of days, months, seasons, decades and holidays have a capital anyway.
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "years", "later", "ago", "night", "morning", "evening", "afternoon", "tonight",
        "tomorrow", "yesterday",
    };

    // What a headline in capitals leaves small.
    private static readonly HashSet<string> Linking = new(StringComparer.Ordinal)
    {
        "about", "after", "against", "amid", "among", "before", "between", "during", "from", "into", "near", "onto", "over", "since", "than", "that", "their", "through", "under", "until", "upon", "with",
        "within", "without",
    };

    /// <summary>True where the words are a name's or a title's: written large though the sentence isn't, or alone in quotation marks like a title.</summary>
    public static bool Holds(Match m) => (HasCapital(m) && !IsHeadline(m)) || IsQuotedTitle(m);

    private static bool HasCapital(Match m)
    {
        for (var i = m.From; i < m.To; i++)
        {
            if ((i > m.From || !m.BeginsSentence) && IsCapitalised(m, i) && (Small.Contains(m.TextOf(m.Tokens[i]).ToString()) || m.Tokens[i].Kind is TokenKind.YearInWords))
            {
                return m.Meaning is not HolidayOf;
            }
        }

        return false;
    }

    // In a headline all words of weight are large, so that capitals say nothing.
    private static bool IsHeadline(Match m)
    {
        var (from, to) = (m.From, m.To);
        while (from > 0 && m.From - from < LongestHeadline && !Ends(m, from - 1))
        {
            from--;
        }

        while (to < m.Tokens.Count && to - m.To < LongestHeadline && !Ends(m, to))
        {
            to++;
        }

        for (var i = from; i < to; i++)
        {
            var word = m.TextOf(m.Tokens[i]);
            if (m.Tokens[i].Kind is TokenKind.Word && word.Length >= 4 && char.IsLower(word[0]) && !Linking.Contains(word.ToString()))
            {
                return false;
            }
        }

        return true;
    }

    // “The Day After Tomorrow”: a quotation of a few large words without a mark at its end.
    private static bool IsQuotedTitle(Match m)
    {
        var (open, close) = (m.From - 1, m.To);
        while (open >= 0 && m.From - open <= LongestTitle && IsPartOfTitle(m, open))
        {
            open--;
        }

        while (close < m.Tokens.Count && close - m.To <= LongestTitle && IsPartOfTitle(m, close))
        {
            close++;
        }

        if (open < 0 || close >= m.Tokens.Count || !IsQuote(m, open) || !IsQuote(m, close) || m.Tokens[open].End != m.Tokens[open + 1].Start || m.Tokens[close].Start != m.Tokens[close - 1].End)
        {
            return false;
        }

        for (var i = m.From; i < m.To; i++)
        {
            if (!IsPartOfTitle(m, i))
            {
                return false;
            }
        }

        return IsCapitalised(m, open + 1) || m.Tokens[open + 1].Kind is not TokenKind.Word;
    }

    private static bool IsPartOfTitle(Match m, int i) => m.Tokens[i].Kind switch
    {
        TokenKind.Word => IsCapitalised(m, i) || m.TextOf(m.Tokens[i]) is "of" or "the" or "a" or "an" or "in" or "on" or "to" or "and" or "at" or "for",
        TokenKind.Mark or TokenKind.Break => false,
        _ => true,
    };

    private static bool IsQuote(Match m, int i) => m.TextOf(m.Tokens[i]) is "\"" or "“" or "”";

    private static bool Ends(Match m, int i) => m.Tokens[i].Kind is TokenKind.Break || m.TextOf(m.Tokens[i]) is "." or "!" or "?";

    private static bool IsCapitalised(Match m, int i) => char.IsUpper(m.TextOf(m.Tokens[i])[0]);
}
