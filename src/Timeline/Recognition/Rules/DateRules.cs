using NodaTime;

namespace Timeline.Recognition.Rules;

/// <summary>Dates by their parts: days, months, years, weekdays.</summary>
internal static class DateRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("January 23, 2020", "FullDate", m => m.Date()),
        new("Friday, May 8, 1998", "NamedDay ,? the? FullDate", m => m.Date()),
        new("Saturday the 18th", "NamedDay ,? the DayOrdinal", m => !char.IsAsciiDigit(m.TextOf(m.Tokens[m.To - 1])[0]) || m.Precedes("of", "century", "-") ? null : new DateParts(Day: m.Value("DayOrdinal"))),
        new("Monday 6 January", "NamedDay ,? the? MonthDay", m => m.Date()),
        new("Jan. 3", "MonthDay", m => m.Precedes("percent", "%", "million", "billion") ? null : m.Date()),
        new("this coming Sunday, March 8", "this|next|last coming? Weekday ,? the? MonthDay", m => m.Date()),
        new("last Oct. 23", "last|this|next MonthDay", m => m.Date()),
        new("July 25 of that year", "MonthDay of|, that|the|same? same? year", OfYear),
        new("June 28 last year", "MonthDay of|,? last|this|next year", OfYear),
        new("early January 3", "early|late MonthDay", m => m.Date() with { Mod = m.AllWords.StartsWith("early", StringComparison.Ordinal) ? TimexMod.Start : TimexMod.End }),
        new("early March 1998", "Early? MonthYear", m => m.Date() with { Mod = m.EarlyMod() }),
        new("early March", "Early Month", m => m.Words("Early") is "very early" ? null : new DateParts(Month: m.Value("Month")) { Mod = m.EarlyMod() }),
        new("January", "MonthName", Names.BareMonth),
        new("Dec.", "{ in|since|until|by|during|of|from|to|between } MonthShort .?", m => new DateParts(Month: m.Value("MonthShort"))),
        new("the 13th", "{ on|until|by|of|from } the DayOrdinal", m => m.Precedes("century", "-", "anniversary", "floor", "Street", "Avenue", "of") || IsNoun(m)
            ? null : new DateParts(Day: m.Value("DayOrdinal"))),

        new("2020", "Year", Names.BareYear),
        new("circa 1700", "circa|c|ca .? Year", m => m.Follows(".") || char.IsUpper(m.TextOf(m.Tokens[m.From])[0]) ? null : new DateParts(m.Value("Year")) { Mod = TimexMod.Approx }),
        new("about 1910", "about|around Year", m => m.After is { Kind: TokenKind.Word } && !m.Precedes("by", "in", "at", "when", "and", "to", "on", "from", "with", "as", "under", "after", "until", "but", "that", "he", "she", "they") || m.Follows("of", "for", "at", "than", "some")
            ? null : new DateParts(m.Value("Year")) { Mod = TimexMod.Approx }),
        new("early 2019", "Early the? year? Year", m => new DateParts(m.Value("Year")) { Mod = m.EarlyMod() }),
        new("1994 or later", "Year or later|after|beyond", m => new DateParts(m.Value("Year"))),
        new("1990 and beyond", "Year and beyond|after|later|onward|onwards", m => new DateParts(m.Value("Year"))),
        new("the year two thousand", "the year YearInWords", m => new DateParts(m.Value("YearInWords"))),
        new("the year 2000", "the year Year", m => new DateParts(m.Value("Year"))),
        new("'98", "{ in|since|until|by|of|from } ' ShortYear", m => new DateParts(m.YearOrNull())),

        new("Friday", "Weekday", m => Names.IsWeekdayName(m) ? null : new WeekdayOf(Day(m))),
        new("last Friday", "last|past Weekday", m => new WeekdayOf(Day(m), Which.Last)),
        new("this Friday", "this coming? Weekday", m => new WeekdayOf(Day(m), Which.This)),
        new("next Friday", "next|coming|upcoming Weekday", m => new WeekdayOf(Day(m), Which.Next)),
        new("the following Friday", "the following|next|ensuing Weekday", m => new WeekdayOf(Day(m), Which.Following)),
        new("the previous Friday", "the previous|preceding|prior Weekday", m => new WeekdayOf(Day(m), Which.Previous)),
        new("that Friday", "that Weekday", m => m.Precedes("'", "’") ? null : new WeekdayOf(Day(m), Which.That)),
        new("earlier Sunday", "earlier|later on? Weekday", m => new WeekdayOf(Day(m))),
        new("late on Friday", "early|late on Weekday", m => new WeekdayOf(Day(m)) { Mod = m.AllWords[0] == 'e' ? TimexMod.Start : TimexMod.End }),
        new("early Friday", "Early Weekday", m => new WeekdayOf(Day(m)) { Mod = m.EarlyMod() }),
        new("last March", "last|this|next|that Month", m => new YearMonthOf(m.Value("Month")!.Value, WhichOf(m.AllWords))),
        new("March last year", "Early? Month of|,? last|this|next|that year", m => (m.AllWords.Contains("that", StringComparison.Ordinal) ? new YearMonthOf(m.Value("Month")!.Value, Which.That) : new YearMonthOf(m.Value("Month")!.Value, Which.Bare, YearOffset(m))) with { Mod = m.EarlyMod() }),
        new("Monday to Friday", "Weekday to|through|until|- Weekday", WeekdayRange),
        new("Monday and Friday", "{ between } Weekday and Weekday", WeekdayRange),
        new("Jan. 3-5", "Month Day -|to|and|through Day", DayRange),
        new("3-5 May", "Day -|to|and Day Month", DayRange),
        new("3-5 May 1998", "Day -|to|and Day Month ,? Year", DayRange),
        new("March 1, 2 and 3", "Month Day , Day ,? and Day", DayList),
        new("March 1, 2, 3 and 4", "Month Day , Day , Day ,? and Day", DayList),
        new("the 1st to the 4th of May 2019", "the DayOrdinal to|through|until the DayOrdinal of Month ,? Year", OrdinalRange),
        new("the 1st to the 4th of May", "the DayOrdinal to|through|until the DayOrdinal of Month", OrdinalRange),
        new("Jan. 3-5, 2020", "Month Day -|to|and|through Day ,? Year", DayRange),
        new("2003-04", "Year - ShortYear", YearRange),
    ];

    private static IsoDayOfWeek Day(Match m) => (IsoDayOfWeek)m.Value("Weekday")!.Value;

    internal static Which WhichOf(string words) => words.Split(' ')[0] switch
    {
        "last" or "past" => Which.Last,
        "this" => Which.This,
        "next" or "coming" or "upcoming" => Which.Next,
        "that" => Which.That,
        _ => Which.Bare,
    };

    private static int YearOffset(Match m) => m.AllWords.Split(' ')[^2] switch { "last" => -1, "next" => 1, _ => 0 };

    // "on the 13th floor": a lower-case word right behind is what is being counted, unless it goes on with the sentence.
    private static bool IsNoun(Match m) => m.After is { Kind: TokenKind.Word } next && !m.Precedes("and", "or", "to", "when", "the", "a", "in", "at", "he", "she", "it", "they",
        "we", "with", "after", "before", "for", "by", "but", "as", "while", "was", "were", "is", "that", "which", "under", "from", "his", "her", "their");

    /// <summary>The day or month of a year counted from the moment of speech, or of "that year".</summary>
    internal static Meaning OfYear(Match m) => m.DateOrNull() is not { Month: { } month } date ? new NoDate()
        : m.AllWords.Split(' ')[^2] is "last" or "this" or "next" ? new YearMonthOf(month, Which.Bare, YearOffset(m)) { Day = date.Day }
        : new YearMonthOf(month, Which.That) { Day = date.Day };

    // "from Monday to Friday": the one day follows the other.
    private static Meaning? WeekdayRange(Match m)
    {
        var (first, second) = (Day(m), (IsoDayOfWeek)m.Value("Weekday", 1)!.Value);
        return first == second ? null
            : new Several([(m.From, m.From + 1, new WeekdayOf(first) { Until = second }), (m.To - 1, m.To, new WeekdayOf(second) { Since = first })]);
    }

    private static Meaning? DayList(Match m)
    {
        var count = m.Range("Day", 3) is null ? 3 : 4;
        var days = Enumerable.Range(0, count).Select(nth => (Range: m.Range("Day", nth)!.Value, Date: Macros.DateOf(null, m.Value("Month"), m.Value("Day", nth)))).ToList();
        return days.TrueForAll(day => day.Date is not null)
            ? new Several([(m.From, days[0].Range.To, days[0].Date!), .. days.Skip(1).Select(day => (day.Range.From, day.Range.To, (Meaning)day.Date!))])
            : null;
    }

    private static Meaning? DayRange(Match m)
    {
        var (year, month) = (m.Value("Year"), m.Value("Month"));
        var (first, second) = (Macros.DateOf(year, month, m.Value("Day")), Macros.DateOf(year, month, m.Value("Day", 1)));
        if (first is null || second is null || first.Day >= second.Day)
        {
            return null;
        }

        var (one, two) = (m.Range("Day")!.Value, m.Range("Day", 1)!.Value);
        return m.Range("Month")!.Value.From < one.From
            ? new Several([(m.From, one.To, first), (two.From, m.To, second)])
            : new Several([(one.From, one.To, first), (two.From, m.To, second)]);
    }

    private static Meaning? OrdinalRange(Match m)
    {
        var (first, last) = (m.Range("DayOrdinal")!.Value, m.Range("DayOrdinal", 1)!.Value);
        return Macros.DateOf(m.Value("Year"), m.Value("Month"), m.Value("DayOrdinal")) is { } one && Macros.DateOf(m.Value("Year"), m.Value("Month"), m.Value("DayOrdinal", 1)) is { } other && one.Day < other.Day
            ? new Several([(m.From, first.To, one), (last.From - 1, m.To, other)]) : null;
    }

    private static Meaning? YearRange(Match m)
    {
        var (first, short2) = (m.Value("Year")!.Value, m.Value("ShortYear")!.Value);
        var second = (first - (first % 100)) + short2;
        return second > first && !m.Precedes("-")
            ? new Several([(m.From, m.From + 1, new DateParts(first)), (m.To - 1, m.To, new DateParts(second))])
            : null;
    }
}
