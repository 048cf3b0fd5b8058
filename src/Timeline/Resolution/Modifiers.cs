using NodaTime;

namespace Timeline.Resolution;

/// <summary>What START, MID and END do to the days of a period; its TIMEX3 value stays as it is.</summary>
internal static class Modifiers
{
    /// <summary>The part of an interval that the modifier leaves. The end of a year is its last quarter, the end of a month its last ten days.</summary>
    public static DateSpan? Narrow(DateSpan? interval, TimexMod? mod, Granularity granularity)
    {
        if (mod is not (TimexMod.Start or TimexMod.Mid or TimexMod.End) || interval is not { Start: { } start, End: { } end })
        {
            return interval;
        }

        return granularity switch
        {
            Granularity.Year => Of(start, start.PlusMonths(3), start.PlusMonths(4), start.PlusMonths(8), start.PlusMonths(9), end, mod),
            Granularity.Month => Of(start, start.PlusDays(10), start.PlusDays(10), start.PlusDays(20), start.PlusDays(20), end, mod),
            Granularity.Decade => Of(start, start.PlusYears(4), start.PlusYears(4), start.PlusYears(7), start.PlusYears(6), end, mod),
            Granularity.Century => Of(start, start.PlusYears(33), start.PlusYears(33), start.PlusYears(67), start.PlusYears(67), end, mod),
            Granularity.Day or Granularity.Time => interval,
            _ => Thirds(start, end, mod),
        };
    }

    private static DateSpan Thirds(LocalDate start, LocalDate end, TimexMod? mod)
    {
        var third = (Period.DaysBetween(start, end) + 1) / 3;
        return Of(start, start.PlusDays(third), start.PlusDays(third), end.PlusDays(1 - third), end.PlusDays(1 - third), end, mod);
    }

    private static DateSpan Of(LocalDate start, LocalDate afterStart, LocalDate mid, LocalDate afterMid, LocalDate late, LocalDate end, TimexMod? mod) => mod switch
    {
        TimexMod.Start => new DateSpan(start, afterStart.PlusDays(-1)),
        TimexMod.Mid => new DateSpan(mid, afterMid.PlusDays(-1)),
        _ => new DateSpan(late, end),
    };
}
