namespace Timeline;

/// <summary>The entries of one day, month or year, or of one date that is coarser.</summary>
/// <param name="When">The day, month or year; of coarser entries their date.</param>
/// <param name="Entries">The entries, a view of the timeline.</param>
public sealed record TimelineGroup(DateSpan When, EventTimeline Entries);
