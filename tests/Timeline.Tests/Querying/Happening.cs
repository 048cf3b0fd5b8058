using Timeline.Merging;

namespace Timeline.Tests.Querying;

/// <summary>Events by their dates, and timelines of them.</summary>
internal static class Happening
{
    /// <summary>An event on a date, as EDTF writes it: "2020-01" is some day of January, "2020-01-06/2020-01-10" all days, "2014/.." lasts.</summary>
    /// <param name="dates">The date; more than one where articles disagree.</param>
    public static TimelineEvent On(params string[] dates)
    {
        var edtf = Edtf.Parse(dates[0]);
        var extent = dates[0].Contains('/', StringComparison.Ordinal) ? Extent.Throughout : Extent.Within;
        return new TimelineEvent
        {
            When = edtf.Bounds!.Value,
            Edtf = edtf,
            Extent = extent,
            Granularity = extent is Extent.Throughout && !dates[0].Contains("..", StringComparison.Ordinal) ? Granularity.Range
                : dates[0].Trim('.', '/').Length switch { 4 => Granularity.Year, 7 => Granularity.Month, _ => Granularity.Day },
            Status = EventStatus.Actual,
            Summary = string.Join(" or ", dates),
            Mentions = [],
            Conflicts = dates.Length == 1 ? [] : [.. dates.Select(date => new DateConflict(Edtf.Parse(date).Bounds!.Value, []))],
        };
    }

    /// <summary>A timeline of events, in its order.</summary>
    public static EventTimeline TimelineOf(params IEnumerable<TimelineEvent> events) =>
        EventTimeline.Of([], []).With([.. EntryOrder.Of([.. events.Select((entry, order) => new Entry(entry, [new Telling(order, 0, 0, null!, null!, null!)]))]).Select(entry => entry.Event)]);

    public static EventTimeline TimelineOf(params IEnumerable<string> dates) => TimelineOf(dates.Select(date => On(date)));

    public static IEnumerable<string> Dates(IEnumerable<TimelineEvent> entries) => entries.Select(entry => entry.Summary);
}
