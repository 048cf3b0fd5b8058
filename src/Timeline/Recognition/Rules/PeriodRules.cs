namespace Timeline.Recognition.Rules;

/// <summary>Decades, centuries, quarters, halves and seasons.</summary>
internal static class PeriodRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("the early 1960s", "the? Early? the? Decade", m => new DecadeOf(m.Value("Decade")!.Value, true) { Mod = m.EarlyMod() }),
        new("the 1960's", "the? Early? the? Year ' s", m => m.Value("Year") % 10 == 0 && m.Follows("the") | m.AllWords.StartsWith("the", StringComparison.Ordinal) ? new DecadeOf(m.Value("Year")!.Value, true) { Mod = m.EarlyMod() } : null),
        new("the '60s", "the Early? the? '? ShortDecade", m => Names.IsTemperature(m) ? null : new DecadeOf(m.Value("ShortDecade")!.Value, false) { Mod = m.EarlyMod() }),
        new("'90s", "{ in|of|since|from|and|or|to|- } Early? '? ShortDecade", m => !m.AllWords.Contains('\'', StringComparison.Ordinal) && !m.AllWords.Contains('’', StringComparison.Ordinal) && !IsBehindDecade(m) ? null : new DecadeOf(m.Value("ShortDecade")!.Value, false) { Mod = m.EarlyMod() }),
        new("the 18th and 19th centuries", "the? Early? Ordinal|second and|or|to Ordinal|second centuries", Centuries),
        new("the 20th century", "the? Early? the? Ordinal|second - century", m => new CenturyOf(m.Value("Ordinal") ?? 2) { Mod = m.EarlyMod() }),
        new("the late 19th century", "the? Early? the? Ordinal|second century ad|ce?", m => new CenturyOf(m.Value("Ordinal") ?? 2) { Mod = m.EarlyMod() }),

        new("the nineties", "the Early? the? nineteen? DecadeName", m => m.Precedes("degrees", "today") ? null : new DecadeOf(m.Value("DecadeName")!.Value, false) { Mod = m.EarlyMod() }),
        new("Q1 2026", "QuarterCode of? ( fiscal year? )? Year", m => new YearPart(PartKind.Quarter, m.Value("QuarterCode")!.Value, new DateParts(m.Value("Year")))),
        new("Q1", "QuarterCode", m => new YearPart(PartKind.Quarter, m.Value("QuarterCode")!.Value)),
        new("the fiscal first quarter", "the? fiscal -? Ordinal|second -? quarter ( of? Year | of last|this|next|the year )?", m => Part(m, PartKind.Quarter)),
        new("last year's third quarter", "last|this|next year ' s fiscal? Ordinal|second -? quarter", m => Part(m, PartKind.Quarter)),
        new("this year's second half", "last|this|next year ' s Ordinal|second half", m => Part(m, PartKind.Half)),
        new("the 1988 second quarter", "the? Year Ordinal|second -? quarter", m => Part(m, PartKind.Quarter)),
        new("the quarter", "the quarter", m => m.After is { Kind: not TokenKind.Mark and not TokenKind.Break } && !m.Precedes("ended", "ending", "to", "was", "were", "is", "and", "that", "the", "a", "an", "from", "on", "by", "at", "as", "with", "included", "includes", "rose", "fell") || m.Precedes("-")
            ? null : new Corresponding(Unit.Quarter)),
        new("the latest quarter", "the|its latest|current|recent quarter|period", m => m.AllWords.Contains("current", StringComparison.Ordinal) ? new UnitFrom(Unit.Quarter, 0, From.Speech) : new Corresponding(Unit.Quarter)),
        new("the most recent quarter", "the|its most recent quarter|period", m => new Corresponding(Unit.Quarter)),
        new("the year-ago quarter", "the? comparable|corresponding|same|like? year - ago|earlier quarter|period", m => new Corresponding(Unit.Quarter, 1)),
        new("the same period last year", "the? corresponding|comparable|same|like period|quarter of|in? last year", m => new Corresponding(Unit.Quarter, 1)),
        new("the same quarter a year ago", "the corresponding|comparable|same|like? period|quarter a year ago|earlier|before", m => new Corresponding(Unit.Quarter, 1)),
        new("the same month last year", "the corresponding|comparable|same month of|in? last year", m => new Corresponding(Unit.Month, 1)),
        new("the same month a year ago", "the corresponding|comparable|same month a year ago|earlier|before", m => new Corresponding(Unit.Month, 1)),
        new("last year's quarter", "last year ' s quarter|period", m => new Corresponding(Unit.Quarter, 1)),
        new("the 1988 period", "the Year period|quarter", m => new Corresponding(Unit.Quarter, Year: m.Value("Year"))),
        new("year-earlier", "year - ago|earlier", m => new Shift(new Amount(1), Unit.Year, -1, From.Speech)),
        new("the fiscal year", "the|its fiscal|financial year", m => m.Precedes("ended", "ending") ? new Length(new Amount(1), Unit.Year) : new UnitFrom(Unit.Year, 0, From.Speech)),
        new("the latest fiscal year", "the|its? latest|last|past|previous|prior|current|next fiscal year", m => new UnitFrom(Unit.Year, m.AllWords.Contains("next", StringComparison.Ordinal) ? 1 : m.AllWords.Contains("current", StringComparison.Ordinal) ? 0 : -1, From.Speech)),
        new("the full year", "{ for } the full year", m => m.After is { Kind: TokenKind.Word } ? null : new UnitFrom(Unit.Year, 0, From.Speech)),
        new("the first quarter of 2019", "the? Ordinal|second - quarter of? Year|the|last|this|next year?", m => Part(m, PartKind.Quarter)),
        new("the first quarter of last year", "the? Ordinal|second quarter ( of? Year | of last|this|next year )?", m => Part(m, PartKind.Quarter)),
        new("third-quarter", "Ordinal|second - quarter", m => Part(m, PartKind.Quarter)),
        new("the second half of 2019", "the? Ordinal|second - half ( of? Year | of last|this|next year )", m => Part(m, PartKind.Half)),
        new("the latter half of 2008", "the latter half of Year", m => Part(m, PartKind.Half)),
        new("the second half of this year", "the Ordinal|second half ( of? Year | of last|this|next|the year )", m => Part(m, PartKind.Half)),
        new("the fiscal year 2010", "the fiscal|financial|academic|school year Year", m => new YearPart(PartKind.FiscalYear, 1, new DateParts(m.Value("Year")))),
        new("fiscal 1990", "fiscal year? Year", m => new YearPart(PartKind.FiscalYear, 1, new DateParts(m.Value("Year")))),

        new("the summer of 1914", "the? Early? the? Season of? Year", m => new YearPart(PartKind.Season, m.Value("Season")!.Value, new DateParts(m.Value("Year"))) { Mod = m.EarlyMod() }),
        new("the summer of '62", "the? Early? the? Season of ' ShortYear", m => new YearPart(PartKind.Season, m.Value("Season")!.Value, new DateParts(m.YearOrNull())) { Mod = m.EarlyMod() }),
        new("this past summer", "this past Season", m => new YearPart(PartKind.Season, m.Value("Season")!.Value, null, Which.Last)),
        new("last summer", "Early? last|this|next|that Season", m => new YearPart(PartKind.Season, m.Value("Season")!.Value, null, SeasonWhich(m)) { Mod = m.EarlyMod() }),
        new("the summer", "{ in|into|during|by|since|until|of|through|over|throughout } the Early? Season", m => m.Precedes("of") && !m.Precedes("the") ? null : new YearPart(PartKind.Season, m.Value("Season")!.Value) { Mod = m.EarlyMod() }),
        new("the winter", "the Early? Season", m => m.AllWords.EndsWith("fall", StringComparison.Ordinal) || m.Precedes("of") || IsNamed(m) ? null : new YearPart(PartKind.Season, m.Value("Season")!.Value) { Mod = m.EarlyMod() }),
        new("autumn", "Season", m => m.AllWords is "fall" or "spring" || IsNamed(m) ? null : new YearPart(PartKind.Season, m.Value("Season")!.Value)),
        new("spring", "Season { offensive|offensives|campaign|campaigns|fighting|thaw|rains|floods|harvest|planting|sowing|election|elections }", m => IsNamed(m) ? null : new YearPart(PartKind.Season, m.Value("Season")!.Value)),
        new("the following spring", "the following|next|ensuing Season", m => new YearPart(PartKind.Season, m.Value("Season")!.Value, null, Which.Following)),
        new("the previous winter", "the previous|preceding Season", m => new YearPart(PartKind.Season, m.Value("Season")!.Value, null, Which.Previous)),
        new("the winter before", "the Season before|after", m => m.After is { Kind: TokenKind.Word } && !m.Precedes("and", "but", "when", "in", "at", "on", "by", "with") ? null
            : new YearPart(PartKind.Season, m.Value("Season")!.Value, null, m.AllWords.EndsWith("before", StringComparison.Ordinal) ? Which.Previous : Which.Following)),
        new("later in the summer", "earlier|later|early|late in the? Season", m => new YearPart(PartKind.Season, m.Value("Season")!.Value) { Mod = m.AllWords[0] == 'e' ? TimexMod.Start : TimexMod.End }),
        new("late summer", "Early Season", m => new YearPart(PartKind.Season, m.Value("Season")!.Value) { Mod = m.EarlyMod() }),
        new("summer", "{ in|by|during|until|since } Season", m => new YearPart(PartKind.Season, m.Value("Season")!.Value)),

    ];

    // "the 1960s and 70s", but "in their 60s and 70s"
    private static bool IsBehindDecade(Match m) => m.Before is { Kind: TokenKind.Decade } decade && decade.End - decade.Start == 5;

    private static Several? Centuries(Match m)
    {
        var ordinals = Enumerable.Range(m.From, m.To - m.From).Where(at => m.Tokens[at].Kind is TokenKind.Ordinal || m.TextOf(m.Tokens[at]) is "second").ToList();
        return ordinals is [var first, var last]
            ? new Several([(m.From, first + 1, new CenturyOf((int)Nth(first)) { Mod = m.EarlyMod() }), (last, m.To, new CenturyOf((int)Nth(last)))]) : null;

        decimal Nth(int at) => m.Tokens[at].Kind is TokenKind.Ordinal ? m.Tokens[at].Number : 2;
    }

    private static YearPart? Part(Match m, PartKind kind)
    {
        var number = m.Value("Ordinal") ?? 2;
        Meaning? year = m.Value("Year") is { } told ? new DateParts(told)
            : m.AllWords.Contains("last", StringComparison.Ordinal) ? new UnitFrom(Unit.Year, -1, From.Speech)
            : m.AllWords.Contains("next", StringComparison.Ordinal) ? new UnitFrom(Unit.Year, 1, From.Speech)
            : m.AllWords.Contains("this", StringComparison.Ordinal) ? new UnitFrom(Unit.Year, 0, From.Speech) : null;
        return number <= (kind == PartKind.Half ? 2 : 4) ? new YearPart(kind, number, year) : null;
    }

    // "The Winter Palace", "the Prague Spring", "Mrs. Summer": a capital where no sentence begins.
    private static bool IsNamed(Match m) => m.TextOf(m.Tokens[m.To - 1]) is [>= 'A' and <= 'Z', ..]
        && (m.From < m.To - 1 || !m.BeginsSentence || (m.From > 1 && m.Follows(".") && char.IsUpper(m.TextOf(m.Tokens[m.From - 2])[0])) || (m.After is { Kind: TokenKind.Word } next && char.IsUpper(m.TextOf(next)[0])));

    private static Which SeasonWhich(Match m) =>
        m.AllWords.Contains("last ", StringComparison.Ordinal) ? Which.Last
        : m.AllWords.Contains("next ", StringComparison.Ordinal) ? Which.Next
        : m.AllWords.Contains("that ", StringComparison.Ordinal) ? Which.That : Which.This;
}
