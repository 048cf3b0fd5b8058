using NodaTime;

namespace Timeline.Resolution;

/// <summary>A meaning put on the calendar: the TIMEX3 type and value, and the days it covers.</summary>
/// <param name="Type">The TIMEX3 type.</param>
/// <param name="Value">The TIMEX3 value.</param>
/// <param name="Interval">The days covered, or null where it has no place on the calendar.</param>
/// <param name="Granularity">How coarse it is.</param>
/// <param name="How">What was done with the reference, as "the day before"; empty where nothing was.</param>
internal sealed record CalendarTime(TimexType Type, string Value, DateSpan? Interval, Granularity Granularity, string How = "")
{
    /// <summary>TIMEX3's quant of a set.</summary>
    public string? Quant { get; init; }

    /// <summary>TIMEX3's freq of a set.</summary>
    public string? Freq { get; init; }

    public static CalendarTime Day(LocalDate day, string how = "") =>
        new(TimexType.Date, TimexValue.Of(day), DateSpan.Of(day), Granularity.Day, how);

    /// <summary>The week that a day lies in. Its value is the ISO week that shares most of its days: the one of its Thursday, wherever it starts.</summary>
    public static CalendarTime Week(LocalDate day, IsoDayOfWeek weekStart, string how = "")
    {
        var start = day.PlusDays(1).Previous(weekStart);
        return new(TimexType.Date, TimexValue.Week(start.PlusDays(-1).Next(IsoDayOfWeek.Thursday)), new DateSpan(start, start.PlusDays(6)), Granularity.Week, how);
    }

    public static CalendarTime Weekend(LocalDate day, string how = "")
    {
        var saturday = day.PlusDays(6 - (int)day.DayOfWeek);
        return new(TimexType.Date, TimexValue.Week(day) + "-WE", new DateSpan(saturday, saturday.PlusDays(1)), Granularity.Weekend, how);
    }

    public static CalendarTime Month(int year, int month, string how = "") =>
        new(TimexType.Date, TimexValue.Of(year, month), DateSpan.Of(new YearMonth(year, month)), Granularity.Month, how);

    public static CalendarTime Year(int year, string how = "") =>
        new(TimexType.Date, TimexValue.Of(year), Years(year, year), Granularity.Year, how);

    /// <summary>The decade of a year: "196"; before Christ decades count as their years do, and "BC047" is 479 to 470 BC.</summary>
    public static CalendarTime Decade(int year, string how = "")
    {
        var first = year > 0 ? year / 10 * 10 : 1 - ((1 - year) / 10 * 10) - 9;
        return new(TimexType.Date, TimexValue.Of(year)[..^1], Years(first, first + 9), Granularity.Decade, how);
    }

    /// <summary>
    /// A century as ISO 8601 and TIMEX3 have it, the hundred years that begin alike: the 20th is 1900 to 1999. 0 is the first before Christ, −4 the fifth, 500 to 401 BC.
    /// </summary>
    public static CalendarTime Century(int number, string how = "") => number > 0
        ? new(TimexType.Date, TimexValue.Of(((number - 1) * 100) + 1)[..^2], Years((number - 1) * 100, (number * 100) - 1), Granularity.Century, how)
        : new(TimexType.Date, FormattableString.Invariant($"BC{-number:00}"), Years((number * 100) - 99, number * 100), Granularity.Century, how);

    public static CalendarTime Quarter(int year, int quarter, string how = "") =>
        new(TimexType.Date, FormattableString.Invariant($"{TimexValue.Of(year)}-Q{quarter}"), Months(year, (quarter * 3) - 2, 3), Granularity.Quarter, how);

    public static CalendarTime Half(int year, int half, string how = "") =>
        new(TimexType.Date, FormattableString.Invariant($"{TimexValue.Of(year)}-H{half}"), Months(year, (half * 6) - 5, 6), Granularity.HalfYear, how);

    /// <summary>A season, 1 for spring to 4 for winter. Meteorological seasons of the northern hemisphere; winter is named by the year it begins in.</summary>
    public static CalendarTime Season(int year, int season, string how = "") =>
        new(TimexType.Date, $"{TimexValue.Of(year)}-{SeasonCode(season)}", Months(year, season * 3, 3), Granularity.Season, how);

    /// <summary>TIMEX3's code of a season.</summary>
    public static string SeasonCode(int season) => season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };

    private static DateSpan Months(int year, int month, int count)
    {
        var start = new LocalDate(year, month, 1);
        return new DateSpan(start, start.PlusMonths(count).PlusDays(-1));
    }

    private static DateSpan? Years(int first, int last) =>
        first >= -9998 && last <= 9999 ? new DateSpan(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31)) : null;
}
