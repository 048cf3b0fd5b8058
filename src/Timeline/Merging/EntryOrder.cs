using NodaTime;

namespace Timeline.Merging;

/// <summary>The timeline's order: start, end, granularity, time of day, then the first telling; an open start comes first, an open end last.</summary>
internal static class EntryOrder
{
    /// <summary>The entries in that order. Clocks of several zones are compared where all times of a day tell theirs; else each is taken as it is told.</summary>
    public static IReadOnlyList<Entry> Of(IReadOnlyList<Entry> entries)
    {
        var zoned = entries
            .Where(entry => entry.Event.Time is { Part: null })
            .GroupBy(entry => entry.Event.When)
            .Where(day => day.All(entry => entry.Event.Time!.Offset is not null))
            .Select(day => day.Key)
            .ToHashSet();
        return [.. entries.OrderBy(entry => Key(entry, zoned.Contains(entry.Event.When)))];
    }

    private static (LocalDate, LocalDate, Granularity, long, int) Key(Entry entry, bool isZoned) => (
        entry.Event.When.Start ?? LocalDate.MinIsoValue,
        entry.Event.When.End ?? LocalDate.MaxIsoValue,
        entry.Clock is not null ? Granularity.Time : entry.Event.Granularity is Granularity.Time ? Granularity.Day : entry.Event.Granularity,
        (entry.Clock?.NanosecondOfDay ?? 0) - (isZoned ? entry.Event.Time?.Offset?.Nanoseconds ?? 0 : 0),
        entry.Order);
}
