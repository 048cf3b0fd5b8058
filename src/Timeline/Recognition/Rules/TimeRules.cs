using NodaTime;

namespace Timeline.Recognition.Rules;

/// <summary>Clock times and parts of the day, alone and on a date.</summary>
internal static class TimeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("4:10 p.m.", "ClockTime", m => m.Token("Hour12") is { } hour && !m.Has("AmPm") && !m.AllWords.Contains("clock", StringComparison.Ordinal) && !m.AllWords.StartsWith("12 ", StringComparison.Ordinal) || Names.IsVerse(m) ? null : m.Time()),
        new("15 Jan 2020 05:42AM", "NamedDay? ,? FullDate ,|-|at|t|;|·? ClockTime", m => m.Time(m.Date())),
        new("2020-01-23T14:30:00Z", "NumericDate t Clock z", m => m.Time(m.Date()) is ClockTime time ? time with { Zone = "Z" } : null),
        new("2020-01-23T14:30:00+02:00", "NumericDate t Clock +|- Clock", m => m.Time(m.Date()) is ClockTime time ? time with { Zone = m.TextOf(m.Tokens[m.To - 2]).ToString().Replace('−', '-') + m.TextOf(m.Tokens[m.To - 1]).ToString() } : null),
        new("Mon Feb 21, 2011 11:52 pm GMT", "AnyWeekday ,? FullDate ,|-|at|t|;|·? ClockTime", m => m.Time(m.Date())),
        new("4:18 PM – Jan 13, 2020", "ClockTime -|,|on|·? AnyWeekday? ,? FullDate", m => m.Time(m.Date())),
        new("Jan. 3 at 5 p.m.", "MonthDay ,? at|around? ClockTime", m => m.Time(m.Date())),
        new("5 p.m. on Jan. 3", "ClockTime ,? on? MonthDay", m => m.Time(m.Date())),
        new("5 p.m. on Friday, Jan. 3", "ClockTime ,? on? AnyWeekday ,? the? MonthDay", m => m.Time(m.Date())),
        new("5 p.m. the next day", "ClockTime ,? on? the next|following day", m => m.Time(new UnitFrom(Unit.Day, 1, From.Narrative))),
        new("5 p.m. the previous day", "ClockTime ,? on? the previous day", m => m.Time(new UnitFrom(Unit.Day, -1, From.Narrative))),
        new("5 p.m. the day before", "ClockTime ,? the day before", m => m.After is { Kind: TokenKind.Word } ? null : m.Time(new UnitFrom(Unit.Day, -1, From.Narrative))),
        new("5 p.m. that day", "ClockTime ,? on? that day", m => m.Time(new UnitFrom(Unit.Day, 0, From.Narrative))),
        new("noon the next day", "noon|midnight ,? on? the next|following day", m => new ClockTime(m.AllWords.StartsWith("noon", StringComparison.Ordinal) ? 12 : 24, 0, Day: new UnitFrom(Unit.Day, 1, From.Narrative))),
        new("Friday at 5 p.m.", "Weekday ,? at|around? ClockTime", m => m.Time(new WeekdayOf(Day(m)))),
        new("5 p.m. Friday", "ClockTime on? Weekday", m => m.Time(new WeekdayOf(Day(m)))),
        new("4 in the morning", "Hour12|Clock|DottedClock ( o ' clock )? in the DayPart", m => AtPart(m)),
        new("8:30 this morning", "Hour12|Clock ( AmPm | o ' clock )? this|last|yesterday|tomorrow DayPart", m => m.Has("Clock") || m.AllWords.Contains("clock", StringComparison.Ordinal) || m.Has("AmPm") || m.Follows("at", "around", "about", "by", "until", "from")
            ? AtPart(m, new UnitFrom(Unit.Day, DayOffset(m), From.Speech)) : null),
        new("8:30 on Friday morning", "Hour12|Clock|DottedClock AmPm? on? Weekday DayPart", m => m.Has("Clock") || m.Has("DottedClock") || m.Has("AmPm") ? AtPart(m, new WeekdayOf(Day(m))) : null),
        new("8:11 tomorrow morning", "ClockTime on? today|tomorrow|yesterday DayPart", m => m.Time(new UnitFrom(Unit.Day, DayOffset(m), From.Speech))),
        new("11 p.m. last night", "ClockTime last night", m => m.Time(new UnitFrom(Unit.Day, -1, From.Speech))),
        new("7:30 tonight", "Clock tonight", m => AtPart(m, new UnitFrom(Unit.Day, 0, From.Speech), DayPart.Evening)),
        new("10 p.m. tonight", "ClockTime tonight", m => m.Time(new UnitFrom(Unit.Day, 0, From.Speech))),
        new("10 tonight", "Hour12 tonight", m => new ClockTime((m.Value("Hour12")!.Value % 12) + 12, null, Day: new UnitFrom(Unit.Day, 0, From.Speech))),
        new("5 p.m. Friday afternoon", "ClockTime on? Weekday DayPart", m => m.Time(new WeekdayOf(Day(m)))),
        new("the early hours of Monday", "the? early|small hours of Weekday|yesterday|today|tomorrow DayPart?", m => new DayPartOf(DayPart.SmallHours, m.Has("Weekday") ? new WeekdayOf(Day(m)) : new UnitFrom(Unit.Day, DayOffset(m), From.Speech)) { Mod = TimexMod.Start }),
        new("the early hours of January 3", "the? early|small hours of ( MonthDay | FullDate )", m => m.Date() is NoDate none ? none : new DayPartOf(DayPart.SmallHours, m.Date()) { Mod = TimexMod.Start }),
        new("the early hours of Sunday, January 5", "the? early|small hours of AnyWeekday ,? the? ( MonthDay | FullDate )", m => m.Date() is NoDate none ? none : new DayPartOf(DayPart.SmallHours, m.Date()) { Mod = TimexMod.Start }),
        new("the nights of January 3", "the DayParts of MonthDay", m => m.Date() is NoDate none ? none : new DayPartOf((DayPart)m.Value("DayParts")!.Value, m.Date())),
        new("midnight Friday", "midnight on|,? Weekday", m => new ClockTime(24, 0, Day: new WeekdayOf(Day(m)))),
        new("midnight tonight", "midnight today|tomorrow|tonight", m => new ClockTime(24, 0, Day: new UnitFrom(Unit.Day, DayOffset(m), From.Speech))),
        new("dawn Friday", "midday|dawn|dusk|daybreak|lunchtime|overnight on|,? Weekday", m => new DayPartOf(WordPart(m.AllWords.Split(' ')[0]), new WeekdayOf(Day(m)))),
        new("noon Friday", "noon on|,? Weekday", m => new ClockTime(12, 0, Day: new WeekdayOf(Day(m)))),
        new("noon on January 3, 2020", "noon on|,? FullDate", m => m.Date() is NoDate none ? none : new ClockTime(12, 0, Day: m.Date())),
        new("noon on the 21st", "noon on the DayOrdinal", m => new ClockTime(12, 0, Day: new DateParts(Day: m.Value("DayOrdinal")))),
        new("the evening of Sunday 9 June 1889", "the? Early? DayPart of|on AnyWeekday ,? the? ( FullDate | MonthDay )", m => OnDate(m)),
        new("noon on January 3", "noon on|,? MonthDay", m => m.Date() is NoDate none ? none : new ClockTime(12, 0, Day: m.Date())),
        new("mid-afternoon yesterday", "early|late|mid -? DayPart yesterday|today|tomorrow", m => new DayPartOf(Part(m), new UnitFrom(Unit.Day, DayOffset(m), From.Speech)) { Mod = m.AllWords[0] switch { 'e' => TimexMod.Start, 'm' => TimexMod.Mid, _ => TimexMod.End } }),
        new("mid-afternoon on Tuesday", "early|late|mid -? DayPart on? Weekday", m => new DayPartOf(Part(m), new WeekdayOf(Day(m))) { Mod = m.AllWords[0] switch { 'e' => TimexMod.Start, 'm' => TimexMod.Mid, _ => TimexMod.End } }),
        new("5 p.m. today", "ClockTime today|tomorrow|yesterday", m => m.Time(new UnitFrom(Unit.Day, DayOffset(m), From.Speech))),

        new("Friday night", "Early? Weekday -? DayPart", m => new DayPartOf(Part(m), new WeekdayOf(Day(m))) { Mod = m.EarlyMod() }),
        new("late on Friday night", "early|late on Weekday DayPart", m => new DayPartOf(Part(m), new WeekdayOf(Day(m))) { Mod = m.AllWords[0] == 'e' ? TimexMod.Start : TimexMod.End }),
        new("late Friday night", "Weekday Early DayPart", m => new DayPartOf(Part(m), new WeekdayOf(Day(m))) { Mod = m.EarlyMod() }),
        new("last Friday night", "last|next|this Weekday DayPart", m => new DayPartOf(Part(m), new WeekdayOf(Day(m), DateRules.WhichOf(m.AllWords)))),
        new("the night of January 3", "the? Early? DayPart of|on MonthDay", m => OnDate(m)),
        new("the night of January 3, 2020", "the? Early? DayPart of|on FullDate", m => OnDate(m)),
        new("January 3 morning", "MonthDay DayPart", m => OnDate(m)),
        new("yesterday morning", "Early? yesterday|tomorrow|today Early? DayPart", m => new DayPartOf(Part(m), new UnitFrom(Unit.Day, DayOffset(m), From.Speech)) { Mod = m.EarlyMod() }),
        new("later this morning", "( earlier|later | Early )? this DayPart", m => new DayPartOf(Part(m), new UnitFrom(Unit.Day, 0, From.Speech)) { Mod = m.EarlyMod() }),
        new("the night of May 1 last year", "the? Early? DayPart of|on MonthDay ,? of? last|this|that year", m => new DayPartOf(Part(m), DateRules.OfYear(m)) { Mod = m.EarlyMod() }),
        new("tonight", "Early? tonight", m => Names.IsName(m) ? null : new DayPartOf(DayPart.Night, new UnitFrom(Unit.Day, 0, From.Speech)) { Mod = m.EarlyMod() }),
        new("last night", "Early? last DayPart", m => new DayPartOf(Part(m), new UnitFrom(Unit.Day, -1, From.Speech)) { Mod = m.EarlyMod() }),
        new("that night", "earlier|later|early|late? that|the same? DayPart", m => m.AllWords.StartsWith("the ", StringComparison.Ordinal) ? null : new DayPartOf(Part(m), new UnitFrom(Unit.Day, 0, From.Narrative))),
        new("the same night", "the same DayPart", m => new DayPartOf(Part(m), new UnitFrom(Unit.Day, 0, From.Narrative))),
        new("the next morning", "the next|following DayPart", m => new DayPartOf(Part(m), new UnitFrom(Unit.Day, 1, From.Narrative))),
        new("early the next morning", "early|late the next|following DayPart", m => new DayPartOf(Part(m), new UnitFrom(Unit.Day, 1, From.Narrative)) { Mod = m.AllWords[0] == 'e' ? TimexMod.Start : TimexMod.End }),
        new("the night of 3-4 May", "the? DayPart of|on Day -|to|and|/ Day Month", NightBetween),
        new("the night of 3-4 May 1998", "the? DayPart of|on Day -|to|and|/ Day Month ,? Year", NightBetween),
        new("the night of May 3-4", "the? DayPart of|on Month Day -|to|and|/ Day", NightBetween),
        new("the night of May 3-4, 1998", "the? DayPart of|on Month Day -|to|and|/ Day ,? Year", NightBetween),
        new("the previous night", "the previous DayPart", m => new DayPartOf(Part(m), new UnitFrom(Unit.Day, -1, From.Narrative))),
        new("the night before", "the DayPart before", m => m.After is { Kind: TokenKind.Word } && !m.Precedes("and", "but", "in", "at", "by", "with", "as", "when", "had", "was", "were") ? null : new DayPartOf(Part(m), new UnitFrom(Unit.Day, -1, From.Narrative))),
        new("mid afternoon", "early|mid|late -? DayPart", m => new DayPartOf(Part(m)) { Mod = m.AllWords[0] switch { 'e' => TimexMod.Start, 'm' => TimexMod.Mid, _ => TimexMod.End } }),
        new("the morning", "{ in|during } the Early? DayPart", m => m.Precedes("of") ? null : new DayPartOf(Part(m)) { Mod = m.EarlyMod() }),
        new("midday", "{ at|by|until|till|before|after|around|since|from|to } midday|dawn|dusk|night|lunchtime|daybreak|morning|afternoon|evening", m => m.AllWords is "morning" or "afternoon" or "evening" && m.TextOf(m.Tokens[m.From - 1]) is not "by" and not "By" ? null : new DayPartOf(WordPart(m.AllWords))),
        new("noon", "{ at|by|until|till|before|after|around|since|from|to } noon", _ => new ClockTime(12, 0)),
        new("midnight", "{ at|by|until|till|before|after|around|since|from|to } midnight", _ => new ClockTime(24, 0)),
        new("overnight", "overnight", m => Names.IsName(m) || m.Precedes("-") ? null : new DayPartOf(DayPart.Night)),
    ];

    private static IsoDayOfWeek Day(Match m) => (IsoDayOfWeek)m.Value("Weekday")!.Value;

    private static DayPart Part(Match m) => (DayPart)m.Value("DayPart")!.Value;

    // "10 in the evening" is 22:00; "4 in the morning" 04:00.
    private static Meaning? AtPart(Match m, Meaning? day = null, DayPart? told = null)
    {
        var clock = (m.Token("Clock") ?? m.Token("DottedClock")) is { } token ? m.TextOf(token).ToString().Split(':', '.') : [m.Value("Hour12")!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), "0"];
        var (hour, minute) = (int.Parse(clock[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(clock[1], System.Globalization.CultureInfo.InvariantCulture));
        int? toldHour = hour is < 1 or > 12 || minute > 59 ? null : (told ?? Part(m)) switch
        {
            DayPart.Morning => hour % 12,
            DayPart.Afternoon or DayPart.Evening => (hour % 12) + 12,
            DayPart.Night when day is not null && hour is >= 6 and < 12 => hour + 12,
            _ => null,
        };
        return toldHour is { } known ? new ClockTime(known, m.Has("Hour12") ? null : minute, Day: day) : null;
    }

    // The night that begins on one day and ends on the other.
    private static Meaning? NightBetween(Match m)
    {
        var (first, second) = (Macros.DateOf(m.Value("Year"), m.Value("Month"), m.Value("Day")), Macros.DateOf(m.Value("Year"), m.Value("Month"), m.Value("Day", 1)));
        return first is null || second is null || first.Day >= second.Day ? null
            : new Several([(m.From, m.Range("Day")!.Value.To, new DayPartOf(Part(m), first)), (m.Range("Day", 1)!.Value.From, m.To, second)]);
    }

    private static Meaning OnDate(Match m) => m.Date() is NoDate none ? none : new DayPartOf(Part(m), m.Date()) { Mod = m.EarlyMod() };

    private static DayPart WordPart(string word) => (DayPart)Lexicon.Value(Lexicon.Classes["DayPart"], word)!.Value;

    private static int DayOffset(Match m) =>
        m.AllWords.Contains("yesterday", StringComparison.Ordinal) || m.AllWords.Contains("last ", StringComparison.Ordinal) ? -1 : m.AllWords.Contains("tomorrow", StringComparison.Ordinal) ? 1 : 0;
}
