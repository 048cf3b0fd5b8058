using NodaTime;

namespace Timeline.Recognition;

/// <summary>
/// What an expression means, in operators that resolution turns into calendar dates. Recognition says "the Friday that comes",
/// resolution says which one that is: nothing here knows a calendar, nothing there knows English.
/// </summary>
internal abstract record Meaning
{
    /// <summary>What "early", "about", "more than" and the like do to it.</summary>
    public TimexMod? Mod { get; init; }
}

/// <summary>A date by its parts: "January 23, 2020", "Jan. 3", "March 1998", "2014", "the 13th", "Friday, May 8". A null part comes from context; years are astronomical, 0 is 1 BC.</summary>
internal sealed record DateParts(int? Year = null, int? Month = null, int? Day = null, IsoDayOfWeek? Weekday = null) : Meaning;

/// <summary>A weekday: "Friday", "last Friday", "this Friday", "next Friday", "the following Friday".</summary>
internal sealed record WeekdayOf(IsoDayOfWeek Day, Which Which = Which.Bare) : Meaning
{
    /// <summary>The weekday that ends a stretch which this one begins: "Monday" of "from Monday to Friday".</summary>
    public IsoDayOfWeek? Until { get; init; }

    /// <summary>The weekday that begins a stretch which this one ends.</summary>
    public IsoDayOfWeek? Since { get; init; }
}

/// <summary>A quarter, half, season, weekend or fiscal year: a part of a year, with the year where it is told.</summary>
internal sealed record YearPart(PartKind Kind, int Number, Meaning? Year = null, Which Which = Which.Bare) : Meaning;

/// <summary>A decade: 1960 for "the 1960s"; 60 with an unknown century for "the 60s"; 470 before Christ for "the 470s BC".</summary>
internal sealed record DecadeOf(int FirstYear, bool CenturyKnown, bool BeforeChrist = false) : Meaning;

/// <summary>A century: 20 for "the 20th century".</summary>
internal sealed record CenturyOf(int Number, bool BeforeChrist = false) : Meaning;

/// <summary>A whole calendar unit counted from a moment: "yesterday" is day −1, "this month" month 0, "the following year" year +1.</summary>
internal sealed record UnitFrom(Unit Unit, int Offset, From From) : Meaning
{
    /// <summary>True for "the weekend", which the clause's direction tells to be the one past or the one to come.</summary>
    public bool IsBare { get; init; }

    /// <summary>"earlier this month" ends at the moment, "later this month" begins there.</summary>
    public Side Side { get; init; }
}

/// <summary>
/// The period that a report is about, "the quarter", or the one that it compares with, "the year-ago quarter", "the 1988 period": the one told last, or
/// else the one that was over last, of its own year, so many years back, or of a year told.
/// </summary>
internal sealed record Corresponding(Unit Unit, int YearsBack = 0, int? Year = null) : Meaning;

/// <summary>The unit around a date: "the week of March 6".</summary>
internal sealed record UnitAround(Unit Unit, Meaning Date) : Meaning;

/// <summary>A moment at a distance from another: "two weeks ago", "three days earlier", "in five years".</summary>
internal sealed record Shift(Amount Amount, Unit Unit, int Sign, From From) : Meaning;

/// <summary>A stretch that ends or begins at a moment: "the past 15 years", "the next few weeks".</summary>
internal sealed record Stretch(Amount Amount, Unit Unit, int Sign, From From) : Meaning;

/// <summary>A length of time: "two and a half years", "several months".</summary>
internal sealed record Length(Amount Amount, Unit Unit) : Meaning
{
    /// <summary>What is added in a smaller unit: "an hour and 13 minutes".</summary>
    public Length? And { get; init; }
}

/// <summary>A part of a day, alone or of a day: "morning", "Friday night", "tonight".</summary>
internal sealed record DayPartOf(DayPart Part, Meaning? Day = null) : Meaning
{
    /// <summary>The part of the day; null for "the day", which is none.</summary>
    public TimeOfDay? Time => (Part switch
    {
        DayPart.SmallHours => PartOfDay.SmallHours,
        DayPart.Dawn => PartOfDay.Dawn,
        DayPart.Morning => PartOfDay.Morning,
        DayPart.Midday => PartOfDay.Midday,
        DayPart.Afternoon => PartOfDay.Afternoon,
        DayPart.Dusk => PartOfDay.Dusk,
        DayPart.Evening => PartOfDay.Evening,
        DayPart.Night => PartOfDay.Night,
        _ => (PartOfDay?)null,
    }) is { } part ? TimeOfDay.Of(part) with { Mod = Part is DayPart.SmallHours ? null : Mod } : null;
}

/// <summary>A clock time, alone or on a day: "4:10 p.m.", "03:01 PM on Friday".</summary>
internal sealed record ClockTime(int Hour, int? Minute, int? Second = null, Meaning? Day = null, string? Zone = null) : Meaning
{
    /// <summary>True where it is of the day before <see cref="Day"/>, which tells the end of a stretch over midnight: "11 p.m." of "from 11 p.m. until 1 a.m. on 4 June".</summary>
    public bool IsDayBefore { get; init; }

    /// <summary>The time; null for none that clocks show.</summary>
    public TimeOfDay? Time => (this switch
    {
        { Hour: 24, Minute: null or 0, Second: null or 0 } => TimeOfDay.Of(PartOfDay.Midnight),
        { Hour: >= 0 and < 24, Minute: null or (>= 0 and < 60), Second: null or (>= 0 and < 60) } =>
            new(new LocalTime(Hour, Minute ?? 0, Second ?? 0), Second is not null ? TimePrecision.Second : Minute is not null ? TimePrecision.Minute : TimePrecision.Hour),
        _ => null,
    }) is { } time ? time with { Mod = Mod, Zone = Zone, Offset = ClockZones.OffsetOf(Zone) } : null;
}

/// <summary>A named day or days: "Christmas Day", "Easter 2011".</summary>
internal sealed record HolidayOf(Holiday Holiday, Meaning? Year = null, Which Which = Which.Bare) : Meaning;

/// <summary>What recurs: "every Friday", "twice a week", "annually".</summary>
internal sealed record Recurring(Meaning Each, string? Quant = null, string? Freq = null) : Meaning;

/// <summary>"now", "recently", "in the future".</summary>
/// <param name="Time">Which.</param>
/// <param name="IsAttribute">Whether it only says of what time a thing is: "the former king", "the current border".</param>
internal sealed record Vague(VagueTime Time, bool IsAttribute = false) : Meaning;

/// <summary>A stretch of the story whose length is not told: "during this period".</summary>
internal sealed record Unmeasured : Meaning;

/// <summary>The date told last, however coarse: "by then", "at that time".</summary>
internal sealed record ThatTime : Meaning;

/// <summary>How many: a number, a range of numbers ("four to five"), or an unknown number ("several").</summary>
internal readonly record struct Amount(decimal? Number, decimal? High = null)
{
    /// <summary>"some", "several", "a few".</summary>
    public static Amount Unknown { get; } = new(null);

    /// <summary>True where the number is a known whole one.</summary>
    public bool IsWhole => Number is { } n && High is null && n == decimal.Truncate(n);
}

/// <summary>Which of the recurring weekdays, months or seasons is meant.</summary>
internal enum Which { Bare, Last, This, Next, Previous, Following, That }

/// <summary>The moment that a relative expression counts from.</summary>
internal enum From
{
    /// <summary>The moment of speech: the publication date, or the quotation's.</summary>
    Speech,

    /// <summary>The date the text told last.</summary>
    Narrative,

    /// <summary>The date the text told last, or, where the clause looks ahead, the moment of speech.</summary>
    Story,

    /// <summary>The moment of speech, or, where nobody knows it, the date the text told last.</summary>
    Either,
}

/// <summary>The calendar units, in the order of their size.</summary>
internal enum Unit { Second, Minute, Hour, Day, Weekend, Week, Fortnight, Month, Quarter, Season, Half, Year, Decade, Century, Millennium }

/// <summary>The parts of a year.</summary>
internal enum PartKind { Quarter, Half, Season, FiscalYear, FiscalQuarter }

/// <summary>The parts of the day. TIMEX3 names no dawn, dusk and small hours, and has them for the morning and the evening.</summary>
internal enum DayPart { Morning, Midday, Afternoon, Evening, Night, Day, Dawn, Dusk, SmallHours }

/// <summary>PAST_REF, PRESENT_REF, FUTURE_REF.</summary>
internal enum VagueTime { Past, Present, Future }

/// <summary>The holidays that news dates by.</summary>
internal enum Holiday
{
    NewYearsDay, NewYearsEve, MartinLutherKingDay, ValentinesDay, PresidentsDay, ShroveTuesday, AshWednesday, StPatricksDay, PalmSunday, MaundyThursday, GoodFriday, Easter,
    EasterMonday, AprilFoolsDay, AnzacDay, MayDay, MothersDay, AscensionDay, Pentecost, WhitMonday, MemorialDay, FathersDay, Juneteenth, CanadaDay, IndependenceDay, BastilleDay, LaborDay,
    ColumbusDay, Halloween, AllSaintsDay, ElectionDay, GuyFawkesNight, VeteransDay, RemembranceSunday, Thanksgiving, ChristmasEve, Christmas, BoxingDay,
}

/// <summary>A month with "last", "this", "next" or "that" before it, or in a year counted from the moment of speech: "last March", "March of last year", "March 3 last year".</summary>
internal sealed record YearMonthOf(int Month, Which Which, int? YearOffset = null) : Meaning
{
    /// <summary>The day of that month, where it is told.</summary>
    public int? Day { get; init; }
}

/// <summary>A length that dates an event to come when its clause does: "will take place in four to five days".</summary>
internal sealed record Ahead(Amount Amount, Unit Unit) : Meaning;

/// <summary>Several expressions in one match that share a part: "Jan. 3-5" is January 3 and January 5.</summary>
internal sealed record Several(IReadOnlyList<(int From, int To, Meaning Meaning)> Parts) : Meaning;

/// <summary>Which side of the moment of speech an expression keeps to.</summary>
internal enum Side
{
    /// <summary>The whole of it.</summary>
    Whole,

    /// <summary>"earlier this month".</summary>
    Before,

    /// <summary>"later this month".</summary>
    After,
}

/// <summary>A length between two dates, all of both included: "from 2014 to 2017", as another engine takes it for one expression.</summary>
internal sealed record Between(Meaning First, Meaning Last, string Length) : Meaning;

/// <summary>What another engine found, in a value that says nothing to us, with the days it gives.</summary>
internal sealed record Given(TimexType Type, string Value, DateSpan? Days) : Meaning;

/// <summary>Words in the form of a date that no calendar has ("30 February 1950"): they are used up and mean nothing, rather than half of them meaning something else.</summary>
internal sealed record NoDate : Meaning;
