using NodaTime;

namespace Timeline.Merging;

/// <summary>An event with its tellings in the canonical order; the first one's place orders events of one date, behind which those stand
/// that a person added.</summary>
internal readonly record struct Entry(TimelineEvent Event, IReadOnlyList<Telling> Tellings)
{
    public int Order => Tellings is [var first, ..] ? first.Order : int.MaxValue;

    /// <summary>Where in its day it stands: the time that is told of it, or of what it is told behind; null where neither is.</summary>
    public LocalTime? Clock { get; init; }
}
