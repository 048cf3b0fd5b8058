using NodaTime;

namespace Timeline;

/// <summary>What a date tells of when an event begins and ends: the earliest and the latest moment of each.</summary>
/// <remarks>
/// <para>
/// Moments are starts of days: a day D is the half-open stretch from the start of D to the start of D + 1, so that what lasts for all of 3 January ends
/// at the start of the 4th. Where both moments are the same, the moment is known. Where they differ, it is some moment between them and
/// neither of the two: an event of the 3rd and one of the 4th are one before the other, and that they might touch at midnight is left out of account.
/// </para>
/// <list type="bullet">
/// <item><see cref="Extent.Throughout"/> has a known begin and end ("from Monday to Friday"). "From 2014 to 2017" tells its ends to the year, as ISO 8601-2 reads 2014/2017: it begins some day of 2014.</item>
/// <item><see cref="Extent.Within"/> has bounds only: "in January" begins and ends some day of January, and so does what happened on a day.</item>
/// <item>An open end is unbounded: what has lasted "since 2014" ends some day after it began, or never.</item>
/// </list>
/// <para>An event to which articles give different dates has the bounds of all of them: what is certain of it holds whichever is right.</para>
/// </remarks>
/// <param name="EarliestStart">The start of the event is no earlier than the start of this day; null where nothing bounds it.</param>
/// <param name="LatestStart">The start of the event is no later than the start of this day; null where nothing bounds it.</param>
/// <param name="EarliestEnd">The end of the event is no earlier than the start of this day; null where nothing bounds it.</param>
/// <param name="LatestEnd">The end of the event is no later than the start of this day, which is the day after its last; null where nothing bounds it.</param>
public readonly record struct EventBounds(LocalDate? EarliestStart, LocalDate? LatestStart, LocalDate? EarliestEnd, LocalDate? LatestEnd)
{
    /// <summary>The bounds in any culture alike: "starts 2020-01-13, ends 2020-01-13/2020-01-20", ".." where nothing bounds them.</summary>
    public override string ToString() => $"starts {new DateSpan(EarliestStart, LatestStart)}, ends {new DateSpan(EarliestEnd, LatestEnd)}";

    /// <summary>The bounds of each date that articles give an event: one where they agree.</summary>
    internal static IReadOnlyList<EventBounds> Readings(TimelineEvent entry)
    {
        // Of what takes a part of a day the day is known, and no more.
        var extent = entry.Granularity is Granularity.Time ? Extent.Within : entry.Extent;
        return entry.Conflicts.Count == 0
            ? [Of(entry.When, entry.Granularity, extent)]
            : [.. entry.Conflicts.Select(conflict => conflict.When).Prepend(entry.When).Distinct().Select(when => Of(when, entry.Granularity, extent))];
    }

    /// <summary>The bounds of an event, over all dates that articles give it.</summary>
    internal static EventBounds Of(TimelineEvent entry) => Readings(entry).Aggregate((one, other) => one.Or(other));

    /// <summary>True where an event is over when another begins, whatever their days within the bounds.</summary>
    internal bool IsBefore(EventBounds other) => LatestEnd <= other.EarliestStart;

    /// <summary>True where an event lies within another, whatever their days within the bounds; they may begin or end together.</summary>
    internal bool IsDuring(EventBounds other) => EarliestStart >= other.LatestStart && LatestEnd <= other.EarliestEnd;

    internal static EventBounds Of(DateSpan when, Granularity granularity, Extent extent)
    {
        var (start, after) = (when.Start, After(when.End));
        if (extent is Extent.Within)
        {
            return new(start, after, start, after);
        }

        // An open side is unknown: it is bounded by the other side alone.
        var (latestStart, earliestEnd) = Ends(when, granularity);
        return new(start, latestStart ?? after, earliestEnd ?? start, after);
    }

    private static (LocalDate? LatestStart, LocalDate? EarliestEnd) Ends(DateSpan when, Granularity granularity) => when switch
    {
        { Start: { } start, End: { } end } => granularity is not Granularity.Range ? (start, After(end))
            : start is { Month: 1, Day: 1 } && end is { Month: 12, Day: 31 } && start.Year < end.Year ? (After(start.With(EndOfYear)), end.With(StartOfYear))
            : start.Day == 1 && end == end.With(DateAdjusters.EndOfMonth) && (start.Year, start.Month) != (end.Year, end.Month) ? (After(start.With(DateAdjusters.EndOfMonth)), end.With(DateAdjusters.StartOfMonth))
            : (start, After(end)),
        { Start: { } start } => (granularity switch
        {
            Granularity.Month => After(start.With(DateAdjusters.EndOfMonth)),
            Granularity.Year or Granularity.Decade or Granularity.Century => After(start.With(EndOfYear)),
            _ => start,
        }, null),
        { End: { } end } => (null, granularity switch
        {
            Granularity.Month => end.With(DateAdjusters.StartOfMonth),
            Granularity.Year or Granularity.Decade or Granularity.Century => end.With(StartOfYear),
            _ => After(end),
        }),
        _ => (null, null),
    };

    private static LocalDate StartOfYear(LocalDate day) => new(day.Year, 1, 1);

    private static LocalDate EndOfYear(LocalDate day) => new(day.Year, 12, 31);

    internal static LocalDate? After(LocalDate? day) => day?.Shifted(1);

    private EventBounds Or(EventBounds other) => new(
        EarliestStart is null || other.EarliestStart is null ? null : LocalDate.Min(EarliestStart.Value, other.EarliestStart.Value),
        LatestStart is null || other.LatestStart is null ? null : LocalDate.Max(LatestStart.Value, other.LatestStart.Value),
        EarliestEnd is null || other.EarliestEnd is null ? null : LocalDate.Min(EarliestEnd.Value, other.EarliestEnd.Value),
        LatestEnd is null || other.LatestEnd is null ? null : LocalDate.Max(LatestEnd.Value, other.LatestEnd.Value));
}
