using System.Collections;
using Timeline.Merging;

namespace Timeline;

/// <summary>What happened, in order: one entry for each event over all articles. Immutable.</summary>
/// <remarks>
/// A timeline is a set of articles with what each tells; merging is set union, so it is associative, commutative and
/// idempotent. Entries, conflicts and salience are a pure function of the whole set. Entries are ordered by start, then end, then
/// granularity, then the first mention's article and offset; an open start comes first, an open end last.
/// </remarks>
public sealed class EventTimeline : IReadOnlyList<TimelineEvent>
{
    private readonly IReadOnlyList<ToldArticle> _told;
    private readonly IReadOnlyList<TimelineEvent> _events;

    private EventTimeline(IReadOnlyList<ToldArticle> told, IReadOnlyList<Problem> problems)
    {
        _told = told;
        Problems = problems;
        Articles = [.. told.Select(article => article.Article)];
        (_events, NotActual) = EventMerger.Merge(told);
    }

    /// <summary>The articles with their publication dates and expressions.</summary>
    public IReadOnlyList<AnnotatedArticle> Articles { get; }

    /// <summary>What the articles tell as not having happened, or only imagine.</summary>
    public IReadOnlyList<TimelineEvent> NotActual { get; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <inheritdoc/>
    public int Count => _events.Count;

    /// <inheritdoc/>
    public TimelineEvent this[int index] => _events[index];

    /// <inheritdoc/>
    public IEnumerator<TimelineEvent> GetEnumerator() => _events.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static EventTimeline Of(IEnumerable<ToldArticle> told, IReadOnlyList<Problem> problems) => new([.. told], problems);
}
