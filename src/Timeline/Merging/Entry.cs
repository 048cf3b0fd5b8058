namespace Timeline.Merging;

/// <summary>An event with the place of its first telling, which orders events of one date.</summary>
internal readonly record struct Entry(TimelineEvent Event, int Order);
