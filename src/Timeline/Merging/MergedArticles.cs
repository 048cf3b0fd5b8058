namespace Timeline.Merging;

/// <summary>What a set of articles tells together.</summary>
/// <param name="Events">The events in the timeline's order.</param>
/// <param name="NotActual">Apart from them what is told as not having happened or is only imagined.</param>
/// <param name="CopyOf">The ids of the articles that repeat another's text, with that other's.</param>
internal sealed record MergedArticles(IReadOnlyList<TimelineEvent> Events, IReadOnlyList<TimelineEvent> NotActual, IReadOnlyDictionary<string, string> CopyOf)
{
    /// <summary>What has no date, less what a person gave one.</summary>
    public IReadOnlyList<UndatedEvent> Undated { get; init; } = [];

    /// <summary>The corrections that could not be applied, and those that others took the place of.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
