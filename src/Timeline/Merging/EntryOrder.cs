using NodaTime;

namespace Timeline.Merging;

/// <summary>The timeline's order: start, end, granularity, time of day, then the first telling; an open start comes first, an open end last.</summary>
internal sealed class EntryOrder : IComparer<Entry>
{
    public static EntryOrder Instance { get; } = new();

    public int Compare(Entry x, Entry y) => Key(x).CompareTo(Key(y));

    private static (LocalDate, LocalDate, Granularity, LocalTime, int) Key(Entry entry) => (
        entry.Event.When.Start ?? LocalDate.MinIsoValue,
        entry.Event.When.End ?? LocalDate.MaxIsoValue,
        entry.Clock is null ? entry.Event.Granularity : Granularity.Time,
        entry.Clock ?? LocalTime.Midnight,
        entry.Order);
}
