using NodaTime;

namespace Timeline.Resolution;

/// <summary>What START, MID and END do to the days of a period; its TIMEX3 value stays as it is.</summary>
internal static class Modifiers
{
    /// <summary>
    /// The part of an interval that the modifier leaves. The end of a year is its last quarter, the end of a month its last ten days, the end of a weekend its Sunday. What is left of a period
    /// that has been cut already ("late in the year so far") is cut no further than to its own days; and two days have no middle.
    /// </summary>
    public static DateSpan? Narrow(DateSpan? interval, TimexMod? mod, Granularity granularity)
    {
        if (mod is not (TimexMod.Start or TimexMod.Mid or TimexMod.End) || interval is not { Start: { } start, End: { } end } || granularity is Granularity.Day or Granularity.Time)
        {
            return interval;
        }

        var days = Period.DaysBetween(start, end) + 1;
        var third = Math.Max(1, days / 3);
        var (early, mid, afterMid, late) = granularity switch
        {
            Granularity.Year => (Days(3), Days(4), Days(8), Days(9)),
            Granularity.Month => (10, 10, 20, 20),
            Granularity.Decade => (Days(4 * 12), Days(4 * 12), Days(7 * 12), Days(6 * 12)),
            Granularity.Century => (Days(33 * 12), Days(33 * 12), Days(67 * 12), Days(67 * 12)),
            _ => (third, third, days - third, days - third),
        };
        var (from, until) = mod switch
        {
            TimexMod.Start => (0, early),
            TimexMod.Mid => (mid, afterMid),
            _ => (late, days),
        };
        until = Math.Min(until, days);
        return from < until ? new DateSpan(start.PlusDays(from), start.PlusDays(until - 1)) : interval;

        // How many days so many months from its start are; the calendar may end before.
        int Days(int months) => start.Year + (months / 12) < 9999 ? Period.DaysBetween(start, start.PlusMonths(months)) : days;
    }
}
