namespace Timeline.Recognition.Rules;

/// <summary>Words and numbers that look like dates and are names or counts: the reasons for which a match is refused.</summary>
internal static class Names
{
    /// <summary>A month standing alone: a word that is also a verb or a name needs a preposition before it.</summary>
    public static Meaning? BareMonth(Match m)
    {
        var month = m.Value("MonthName")!.Value;
        var isDated = m.Follows("in", "since", "until", "till", "by", "during", "of", "from", "to", "between", "through", "late", "early", "before", "after", "and", "or", "-");
        if (IsCapitalised(m, m.After) && !m.Precedes("and", "to", "or", "the") && (!isDated || m.Follows("and", "or", "-")))
        {
            return null;
        }

        var isAmbiguous = month is 3 or 5 or 4 or 6 or 8;
        return !isAmbiguous || (isDated && !m.Follows("and", "or", "-", "to", "of", "from")) || (isDated && !IsName(m)) ? new DateParts(Month: month) : null;
    }

    /// <summary>A number of four digits standing alone: a year unless it counts, costs or numbers something.</summary>
    public static Meaning? BareYear(Match m)
    {
        var year = m.Value("Year")!.Value;
        if (m.Follows("$", "£", "€", "¥", "#", "no", "number", "nos", "about", "around", "approximately", "nearly", "almost", "over", "than", "some", "least", "flight", "route",
                "room", "page", "pages", "box", "article", "section", "highway", "model", "level", "resolution", "resolutions", "decree", "directive", "regulation", "proposition", "chapter", "interstate", "unit", "bill", "law", "statute",
                "operation", "boeing", "airbus", "paragraph", "line", "apollo", "windows", "ticket", "case", "file", "lot", "/", "+", "@")
            || m.Precedes("%", "percent", "people", "troops", "soldiers", "dollars", "euros", "pounds", "million", "billion", "km", "kilometres", "kilometers", "miles", "metres",
                "meters", "feet", "yards", "points", "votes", "men", "women", "hours", "days", "/", "mph", "kg", "tons", "tonnes", "gmt", "hrs", "others", "more")
            || (m.Follows(".") && IsNumberSign(m)) || IsNumberPart(m))
        {
            return null;
        }

        var isDated = m.Follows("in", "since", "until", "till", "by", "during", "of", "from", "to", "between", "through", "late", "early", "before", "after", "year", "circa", "the", "for");

        // "1705 The minister says": a clock time at the head of a paragraph of a running report.
        if (year % 100 < 60 && (m.BeginsSentence || (!isDated && year < 2000)) && IsCapitalised(m, m.After) && !m.Precedes("World", "Olympics", "Olympic"))
        {
            return null;
        }

        if ((year is < 1700 or > 2059 && !isDated) || (year < 1600 && !m.Follows("in", "since", "until", "till", "between", "year", "circa", "to", "before", "after", "-")))
        {
            return null;
        }

        // "2000 shares": a round number before a plural counts; "the 2018 elections" does not.
        return year % 100 == 0 && !isDated && m.After is { Kind: TokenKind.Word } after && m.TextOf(after)[^1] == 's' ? null : new DateParts(year);
    }

    /// <summary>"The Sunday Times", "Black Friday", "Sheffield Wednesday": a weekday in a name.</summary>
    public static bool IsWeekdayName(Match m) =>
        m.Follows("black", "bloody", "good", "holy", "palm", "easter", "ash", "super", "cyber", "ruby", "man", "girl", "sheffield", "giving", "maundy", "shrove")
        || (m.Follows("the") && IsCapitalised(m, m.After) && !m.Precedes("Prayers", "Night", "Morning"))
        || m.Precedes("Times", "Telegraph", "Herald", "Mirror", "Mail", "Express", "Night", "Club", "School");

    /// <summary>True for an adverb with a capital inside a sentence, as in "USA Today" or "The Daily News".</summary>
    public static bool IsName(Match m) => char.IsUpper(m.TextOf(m.Tokens[m.From])[0]) && !m.BeginsSentence && m.Before is { Kind: TokenKind.Word } before && char.IsUpper(m.TextOf(before)[0]);

    private static bool IsCapitalised(Match m, Token? token) => token is { Kind: TokenKind.Word } word && char.IsUpper(m.TextOf(word)[0]);

    // "555-2020": part of a longer number; "2003-2010" is a span of years.
    private static bool IsNumberPart(Match m) => m.From >= 2 && m.Follows("-") && m.Tokens[m.From - 1].End == m.Tokens[m.From].Start
        && m.Tokens[m.From - 2] is { Kind: not TokenKind.Word } before && before.End == m.Tokens[m.From - 1].Start && before is not { Kind: TokenKind.Integer, Number: >= 1000 and < 2200 };

    private static bool IsNumberSign(Match m) => m.From >= 2 && m.TextOf(m.Tokens[m.From - 2]) is "No" or "no" or "Nos" or "nos" or "NO" or "p" or "pp" or "v" or "vol";
}
