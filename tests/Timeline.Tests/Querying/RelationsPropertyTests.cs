using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using static Timeline.AllenRelation;
using static Timeline.Tests.Querying.Happening;

namespace Timeline.Tests.Querying;

/// <summary>What is known of the order never contradicts itself, tried on generated timelines.</summary>
public class RelationsPropertyTests
{
    private static readonly LocalDate Monday = new(2019, 12, 30);

    private static readonly Gen<EventTimeline> Timelines = Events(Gen.Choose(0, 40), Gen.Choose(0, 40)).ListOf(12).Select(events => TimelineOf(events));

    private static readonly Gen<(TimelineEvent One, TimelineEvent Other)> Pairs = Events(Gen.Choose(0, 2), Gen.Choose(0, 1)).Two().Select(pair => (pair.Item1, pair.Item2));

    [Property]
    public Property A_relation_has_its_converse() => Prop.ForAll(Timelines.ToArbitrary(), timeline => Each(timeline, (one, other) =>
        timeline.Relations.Possible(other, one).SequenceEqual(timeline.Relations.Possible(one, other).Select(RelationsTests.Converse).Order())
        && timeline.Relations.Between(other, one) == RelationsTests.Converse(timeline.Relations.Between(one, other))));

    [Property]
    public Property Something_is_always_possible() => Prop.ForAll(Timelines.ToArbitrary(), timeline => Each(timeline, (one, other) =>
        timeline.Relations.Possible(one, other) is { Count: > 0 } possible && !possible.Contains(Vague)));

    [Property]
    public Property What_is_before_what_is_before_is_before() => Prop.ForAll(Timelines.ToArbitrary(), timeline => Each(timeline, (one, other) =>
        !timeline.Relations.IsBefore(one, other)
        || (!timeline.Relations.IsBefore(other, one) && timeline.All(third => !timeline.Relations.IsBefore(other, third) || timeline.Relations.IsBefore(one, third)))));

    [Property]
    public Property Before_is_what_only_leaves_before_and_meets() => Prop.ForAll(Timelines.ToArbitrary(), timeline => Each(timeline, (one, other) =>
        timeline.Relations.IsBefore(one, other) == timeline.Relations.Possible(one, other).All(relation => relation is Before or Meets)));

    [Property]
    public Property The_timeline_never_puts_an_entry_before_what_is_before_it() => Prop.ForAll(Timelines.ToArbitrary(), timeline =>
        Enumerable.Range(0, timeline.Count).All(i => Enumerable.Range(i + 1, timeline.Count - i - 1).All(j => !timeline.Relations.IsBefore(timeline[j], timeline[i]))));

    [Property]
    public Property The_entries_before_after_and_during_one_are_those_of_which_it_holds() => Prop.ForAll(Timelines.ToArbitrary(), timeline => timeline.All(entry =>
        timeline.Before(entry).SequenceEqual(timeline.Where(other => timeline.Relations.IsBefore(other, entry)))
        && timeline.After(entry).SequenceEqual(timeline.Where(other => timeline.Relations.IsBefore(entry, other)))
        && timeline.During(entry).SequenceEqual(timeline.Where(other =>
            !ReferenceEquals(other, entry) && timeline.Relations.Possible(other, entry).All(relation => relation is Starts or During or Finishes or Equal)))));

    /// <summary>A day has room for four moments: so small stretches can be tried out.</summary>
    [Property]
    public Property What_is_possible_is_what_some_moments_within_the_bounds_do() => Prop.ForAll(Pairs.ToArbitrary(), pair =>
    {
        var relations = TimelineOf(Array.Empty<TimelineEvent>()).Relations;
        var found = Stretches(pair.One).SelectMany(_ => Stretches(pair.Other), Relation).Distinct().Order();
        return found.SequenceEqual(relations.Possible(pair.One, pair.Other));
    });

    private static bool Each(EventTimeline timeline, Func<TimelineEvent, TimelineEvent, bool> holds) => timeline.All(one => timeline.All(other => holds(one, other)));

    private static Gen<TimelineEvent> Events(Gen<int> starts, Gen<int> lengths) =>
        from start in starts
        from length in lengths
        from extent in Gen.Elements(Extent.Within, Extent.Throughout)
        from granularity in Gen.Elements(Granularity.Time, Granularity.Day, Granularity.Range)
        from open in Gen.Choose(0, 9)
        from moved in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(1, 2)))
        select Event(open == 0 ? null : Monday.PlusDays(start), open == 1 ? null : Monday.PlusDays(start + length), extent, granularity, moved);

    private static TimelineEvent Event(LocalDate? start, LocalDate? end, Extent extent, Granularity granularity, int moved) => On("2020-01-01") with
    {
        When = new(start, end),
        Extent = extent,
        Granularity = granularity,
        Summary = $"{start}–{end} {extent}",
        Conflicts = moved == 0 ? [] : [new(new(start, end), []), new(new(start?.PlusDays(moved), end?.PlusDays(moved)), [])],
    };

    // In fifths of a day; what is open is tried out a few days further.
    private static IEnumerable<(int Start, int End)> Stretches(TimelineEvent entry) =>
        EventBounds.Readings(entry).SelectMany(bounds =>
            from start in Moments(bounds.EarliestStart, bounds.LatestStart)
            from end in Moments(bounds.EarliestEnd, bounds.LatestEnd)
            where start < end
            select (start, end)).Distinct();

    private static IEnumerable<int> Moments(LocalDate? earliest, LocalDate? latest)
    {
        var (first, last) = (5 * Days(earliest ?? Monday.PlusDays(-1)), 5 * Days(latest ?? Monday.PlusDays(7)));
        return earliest is not null && first == last ? [first] : Enumerable.Range(first + 1, last - first - 1);
    }

    private static int Days(LocalDate day) => Period.DaysBetween(Monday, day);

    private static AllenRelation Relation((int Start, int End) one, (int Start, int End) other) =>
        one.End < other.Start ? Before : one.End == other.Start ? Meets
        : other.End < one.Start ? After : other.End == one.Start ? MetBy
        : (one.Start.CompareTo(other.Start), one.End.CompareTo(other.End)) switch
        {
            (0, 0) => Equal,
            (0, < 0) => Starts,
            (0, > 0) => StartedBy,
            ( > 0, < 0) => During,
            ( < 0, > 0) => Contains,
            ( > 0, 0) => Finishes,
            ( < 0, 0) => FinishedBy,
            ( < 0, _) => Overlaps,
            _ => OverlappedBy,
        };
}
