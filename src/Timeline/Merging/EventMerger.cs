namespace Timeline.Merging;

/// <summary>Groups the statements of all articles into one entry for each event.</summary>
internal static class EventMerger
{
    public static (IReadOnlyList<TimelineEvent> Events, IReadOnlyList<TimelineEvent> NotActual) Merge(IReadOnlyList<ToldArticle> told) => ([], []);
}
