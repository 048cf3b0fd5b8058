using NodaTime;
using Timeline.Querying;

namespace Timeline;

/// <summary>What is known of the order of a timeline's entries: a partial order, computed from their bounds (<see cref="TimelineEvent.Bounds"/>).</summary>
/// <remarks>
/// <para>
/// What it says is certain whatever the days within the bounds, and whichever of the dates is right where articles disagree. So it never contradicts itself: what
/// is before what is before an entry is before the entry, nothing is before itself, and the timeline, which puts every entry somewhere, never puts one before what it says is before that.
/// </para>
/// <para>Nothing is kept for pairs of entries. The relation of two takes the time of comparing their dates; the entries before or after one are found by binary search.</para>
/// </remarks>
/// <example>
/// <code>
/// var storm = timeline.About("storm")[0];
/// var relation = timeline.Relations.Between(storm, timeline[0]);
/// foreach (var entry in timeline.Relations.After(storm)) Console.WriteLine(entry.Summary);
/// </code>
/// </example>
public sealed class EventRelations
{
    private readonly EventTimeline _timeline;
    private readonly Lazy<(LocalDate Moment, int Index)[]> _ends;
    private readonly Lazy<(LocalDate Moment, int Index)[]> _starts;

    internal EventRelations(EventTimeline timeline)
    {
        _timeline = timeline;
        _ends = new(() => Sorted(entry => entry.Bounds.LatestEnd));
        _starts = new(() => Sorted(entry => entry.Bounds.EarliestStart));
    }

    /// <summary>How one entry lies to another, such as <see cref="AllenRelation.Before"/>; <see cref="AllenRelation.Vague"/> where their dates allow more than one relation.</summary>
    /// <param name="one">The subject of the relation.</param>
    /// <param name="other">What it is related to. An entry is equal to itself, and to no other by a date alone: two events of one day are vague.</param>
    public AllenRelation Between(TimelineEvent one, TimelineEvent other) => Possible(one, other) is [var only] ? only : AllenRelation.Vague;

    /// <summary>The relations that the dates of two entries allow, in the order of <see cref="AllenRelation"/>: one or more, and never <see cref="AllenRelation.Vague"/>.</summary>
    /// <inheritdoc cref="Between"/>
    public IReadOnlyList<AllenRelation> Possible(TimelineEvent one, TimelineEvent other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (AreOne(one, other))
        {
            return [AllenRelation.Equal];
        }

        var (mine, yours) = (EventBounds.Readings(one), EventBounds.Readings(other));
        return mine.Count == 1 && yours.Count == 1
            ? AllenAlgebra.Possible(mine[0], yours[0])
            : [.. mine.SelectMany(reading => yours.SelectMany(another => AllenAlgebra.Possible(reading, another))).Distinct().Order()];
    }

    /// <summary>True where one entry is certainly over when another begins: <see cref="AllenRelation.Before"/> or <see cref="AllenRelation.Meets"/>, and nothing else possible.</summary>
    public bool IsBefore(TimelineEvent one, TimelineEvent other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Bounds.IsBefore(other.Bounds);
    }

    /// <summary>The entries that are certainly over when an entry begins.</summary>
    /// <returns>A view, in the timeline's order.</returns>
    public EventTimeline Before(TimelineEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Before(entry.Bounds.EarliestStart);
    }

    /// <summary>The entries that certainly begin when an entry is over.</summary>
    /// <returns>A view, in the timeline's order.</returns>
    public EventTimeline After(TimelineEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return After(entry.Bounds.LatestEnd);
    }

    /// <summary>The other entries that certainly lie within an entry's time: they may begin or end with it.</summary>
    /// <returns>
    /// A view, in the timeline's order. Nothing is certain to lie within an entry of which only bounds are known, such as "in January": what lies in the
    /// same month is <c>timeline.During(entry.When)</c>.
    /// </returns>
    public EventTimeline During(TimelineEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var bounds = entry.Bounds;
        return Choose(
            _starts,
            sorted => bounds is { LatestStart: { } start, EarliestEnd: { } end } && start < end ? FirstAt(sorted, start)..FirstAt(sorted, end) : 0..0,
            other => !AreOne(other, entry) && other.Bounds.IsDuring(bounds));
    }

    // Of a timeline that was built again, the entries are the same by their names.
    private static bool AreOne(TimelineEvent one, TimelineEvent other) => ReferenceEquals(one, other) || (one.Id.Length > 0 && one.Id == other.Id);

    /// <summary>The entries that are over at a moment; none where there is no such moment.</summary>
    internal EventTimeline Before(LocalDate? moment) => Choose(
        _ends,
        sorted => moment is { } start ? 0..FirstAt(sorted, start, orBehind: true) : 0..0,
        entry => entry.Bounds.LatestEnd <= moment);

    /// <summary>The entries that begin at a moment or later; none where there is no such moment.</summary>
    internal EventTimeline After(LocalDate? moment) => Choose(
        _starts,
        sorted => moment is { } end ? FirstAt(sorted, end)..sorted.Length : 0..0,
        entry => entry.Bounds.EarliestStart >= moment);

    private EventTimeline Choose(
        Lazy<(LocalDate Moment, int Index)[]> moments, Func<(LocalDate Moment, int Index)[], Range> candidates, Func<TimelineEvent, bool> isMeant) =>
        _timeline.View(entries =>
        {
            var sorted = moments.Value;
            var places = sorted[candidates(sorted)].Select(moment => moment.Index).Where(index => isMeant(entries.Events[index])).Order();
            return entries with { Events = [.. places.Select(index => entries.Events[index])], NotActual = [.. entries.NotActual.Where(isMeant)] };
        });

    private (LocalDate Moment, int Index)[] Sorted(Func<TimelineEvent, LocalDate?> momentOf) =>
        [.. _timeline.Select((entry, index) => (Moment: momentOf(entry), Index: index)).Where(pair => pair.Moment is not null).Select(pair => (pair.Moment!.Value, pair.Index)).Order()];

    // The first place of a moment, or else of what follows it; or the first place behind all of them.
    private static int FirstAt((LocalDate Moment, int Index)[] sorted, LocalDate moment, bool orBehind = false)
    {
        var place = Array.BinarySearch(sorted, (moment, orBehind ? int.MaxValue : -1));
        return place < 0 ? ~place : place;
    }
}
