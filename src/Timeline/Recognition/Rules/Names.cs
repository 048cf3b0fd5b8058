namespace Timeline.Recognition.Rules;

/// <summary>Words and numbers that look like dates and are names or counts: the reasons for which a match is refused.</summary>
internal static class Names
{
    // How many tokens back the word that numbers a list is looked for.
    private const int LongestList = 12;

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

        // "began with a March operation"
        var isAttribute = m.Follows("a", "the") && m.After is { Kind: TokenKind.Word } after && !char.IsUpper(m.TextOf(after)[0]) && month is not 5
            && !m.Precedes("of", "in", "on", "to", "and", "or", "was", "were", "is", "from", "through", "against", "for", "at", "by", "that", "which", "had", "has");
        return !isAmbiguous || isAttribute || (isDated && !m.Follows("and", "or", "-")) || (isDated && !IsName(m)) ? new DateParts(Month: month) : null;
    }

    /// <summary>A number of four digits standing alone: a year unless it counts, costs or numbers something.</summary>
    public static Meaning? BareYear(Match m)
    {
        var year = m.Value("Year")!.Value;
        if (m.Follows("$", "£", "€", "¥", "#", "about", "around", "approximately", "nearly", "almost", "over", "than", "some", "least", "/", "+", "@")
            || IsNumbered(m) || IsTelephone(m) || IsCounted(m)
            || m.Precedes("%", "percent", "people", "troops", "soldiers", "dollars", "euros", "pounds", "million", "billion", "km", "kilometres", "kilometers", "miles", "metres",
                "meters", "feet", "yards", "points", "votes", "men", "women", "hours", "days", "/", "mph", "kg", "tons", "tonnes", "gmt", "hrs", "others", "more", "cents", "pence", "horsepower", "hp", "cc", "watts", "bytes", "pixels", "x", "×")
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
        || m.Precedes("Times", "Telegraph", "Herald", "Mirror", "Mail", "Express", "Night", "Club", "School", "Island", "Islands", "Post", "Review", "Magazine");

    /// <summary>True for an adverb with a capital inside a sentence, as in "USA Today" or "The Daily News".</summary>
    public static bool IsName(Match m) => char.IsUpper(m.TextOf(m.Tokens[m.From])[0]) && !m.BeginsSentence && m.Before is { Kind: TokenKind.Word } before && char.IsUpper(m.TextOf(before)[0]);

    /// <summary>"John 3:16": a clock time right behind a name is chapter and verse.</summary>
    public static bool IsVerse(Match m) =>
        m is { From: >= 2, Before: { Kind: TokenKind.Word } before } && m.Tokens[m.From].Kind is TokenKind.Clock
        && char.IsUpper(m.TextOf(before)[0]) && m.TextOf(before)[^1] is >= 'a' and <= 'z' && m.Tokens[m.From - 2].Kind is TokenKind.Word
        && !m.BeginsLine && !m.Follows("Time") && !IsDayOrMonth(m.TextOf(before));

    /// <summary>"Highs in the 80s": degrees, told by a word of the weather before them.</summary>
    public static bool IsTemperature(Match m)
    {
        for (var i = Math.Max(0, m.From - 8); i < m.From; i++)
        {
            if (m.TextOf(m.Tokens[i]).ToString().ToLowerInvariant() is "high" or "highs" or "low" or "lows" or "temperature" or "temperatures" or "mercury" or "degrees" or "thermometer")
            {
                return true;
            }
        }

        return false;
    }

    // "Resolution 1973", "sections 1981, 1983 and 1985", "flight 1549": a number after what it numbers.
    private static bool IsNumbered(Match m)
    {
        var at = m.From - 1;
        while (at >= 1 && m.From - at < LongestList && m.TextOf(m.Tokens[at]) is "," or "and" or "or" or "to" or "-" or "–" && m.Tokens[at - 1].Kind is TokenKind.Integer)
        {
            at -= 2;
        }

        return at >= 0 && m.TextOf(m.Tokens[at]).ToString().ToLowerInvariant() is
            "no" or "nos" or "number" or "numbers" or "flight" or "flights" or "route" or "routes" or "room" or "rooms" or "suite" or "cell" or "page" or "pages" or "box" or "boxes" or "article" or "articles"
            or "section" or "sections" or "highway" or "interstate" or "bus" or "gate" or "platform" or "model" or "level" or "resolution" or "resolutions" or "decree" or "decrees" or "directive" or "directives"
            or "regulation" or "regulations" or "proposition" or "chapter" or "chapters" or "unit" or "bill" or "law" or "statute" or "operation" or "boeing" or "airbus" or "paragraph" or "paragraphs" or "line"
            or "lines" or "apollo" or "windows" or "ticket" or "case" or "file" or "lot" or "item" or "step" or "port" or "error" or "code" or "extension" or "psalm" or "form";
    }

    // "0800 1967 2014": groups of digits of which one begins with a nought.
    private static bool IsTelephone(Match m)
    {
        var at = m.From - 1;
        while (at >= 0 && m.From - at < LongestList && m.Tokens[at].Kind is TokenKind.Integer && m.Tokens[at].End + 1 == m.Tokens[at + 1].Start)
        {
            if (m.TextOf(m.Tokens[at]) is ['0', _, _, ..])
            {
                return true;
            }

            at--;
        }

        return false;
    }

    // "It has 1990 inhabitants", "it holds 1850 books": what is had is counted, if there is more than one of it.
    private static bool IsCounted(Match m) => m.Follows("has", "have", "had", "holds", "contains", "contained", "counts", "counted", "seats", "employs", "employed", "are", "were")
        && m.After is { Kind: TokenKind.Word } after && m.TextOf(after) is [>= 'a' and <= 'z', _, _, .., 's'];

    private static bool IsDayOrMonth(ReadOnlySpan<char> word) =>
        Lexicon.Value(Lexicon.Classes["Month"], word) is not null || Lexicon.Value(Lexicon.Classes["AnyWeekday"], word) is not null;

    /// <summary>True behind a capital inside a sentence, as the name of a film or a flight is.</summary>
    public static bool IsTitled(Match m) => IsCapitalised(m, m.Before) && m.From > 1 && m.Tokens[m.From - 2].Kind == TokenKind.Word;

    private static bool IsCapitalised(Match m, Token? token) => token is { Kind: TokenKind.Word } word && char.IsUpper(m.TextOf(word)[0]);

    // "555-2020": part of a longer number; "2003-2010" is a span of years.
    private static bool IsNumberPart(Match m) => m.From >= 2 && m.Follows("-") && m.Tokens[m.From - 1].End == m.Tokens[m.From].Start
        && m.Tokens[m.From - 2] is var before && before.End == m.Tokens[m.From - 1].Start && before is not { Kind: TokenKind.Integer, Number: >= 1000 and < 2200 }
        && (before.Kind is not TokenKind.Word || IsFileNumber(m, before));

    // "CVE-2022-31129", "HQ-2011-0045": letters, a year and a number.
    private static bool IsFileNumber(Match m, Token letters) => !m.TextOf(letters).ContainsAnyInRange('a', 'z') && m.Precedes("-") && m.To + 1 < m.Tokens.Count
        && m.Tokens[m.To + 1] is { Kind: TokenKind.Integer } number && number.Start == m.Tokens[m.To].End && number.End - number.Start > 2;

    private static bool IsNumberSign(Match m) => m.From >= 2 && m.TextOf(m.Tokens[m.From - 2]) is "No" or "no" or "Nos" or "nos" or "NO" or "p" or "pp" or "v" or "vol";
}
