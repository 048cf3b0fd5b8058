using NodaTime;

namespace Timeline.Resolution;

/// <summary>What both ends of a range of publication dates agree on: "Friday" of an article of 10 to 24 March 2011 is some day between 4 and 18 March, "2011-03-XX".</summary>
internal static class AgreedTime
{
    /// <summary>The year, and the month where both are of one, and the days from the one to the other; null where they don't even agree on the year, or one has no place.</summary>
    public static CalendarTime? Of(CalendarTime first, CalendarTime last)
    {
        if (first is not { Type: TimexType.Date or TimexType.Time, Interval: { Start: { } from, End: { } to } } || last is not { Interval: { Start: { } fromLast, End: { } toLast } })
        {
            return null;
        }

        if (first.Value == last.Value)
        {
            // "Earlier this month" is of that month from any day of it, and goes as far as the last.
            return first with { Interval = new DateSpan(from, toLast < from ? to : toLast) };
        }

        var days = new DateSpan(LocalDate.Min(from, fromLast), LocalDate.Max(to, toLast));
        var (start, end) = (days.Start!.Value, days.End!.Value);
        if (start.Year != end.Year)
        {
            return null;
        }

        var value = start.Month == end.Month && first.Granularity <= Granularity.Day ? TimexValue.Of(start.Year, start.Month) + "-XX"
            : first.Granularity <= Granularity.Day ? TimexValue.Of(start.Year) + "-XX-XX"
            : first.Granularity is Granularity.Month ? TimexValue.Of(start.Year) + "-XX"
            : TimexValue.Of(start.Year);
        return new(TimexType.Date, value, days, Granularity.Range, "as far as it is the same counted from the first and from the last day of");
    }
}
