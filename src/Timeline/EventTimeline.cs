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
    private readonly ToldArticles _told;
    private readonly IReadOnlyList<TimelineEvent> _events;

    private EventTimeline(ToldArticles told)
    {
        _told = told;
        var merged = EventMerger.Merge([.. told]);
        (_events, NotActual) = (merged.Events, merged.NotActual);
        Articles = [.. told.Select(article => article.Article with { CopyOf = merged.CopyOf.GetValueOrDefault(article.Article.Article.Id) })];
    }

    private EventTimeline(EventTimeline whole, IReadOnlyList<TimelineEvent> events)
    {
        _told = whole._told;
        Articles = whole.Articles;
        NotActual = whole.NotActual;
        _events = events;
    }

    /// <summary>The articles with their publication dates and expressions, by publication date, source and place in the source; undated ones last.</summary>
    public IReadOnlyList<AnnotatedArticle> Articles { get; }

    /// <summary>What the articles tell as not having happened, or only imagine.</summary>
    public IReadOnlyList<TimelineEvent> NotActual { get; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Problem> Problems => _told.Problems;

    /// <inheritdoc/>
    public int Count => _events.Count;

    /// <inheritdoc/>
    public TimelineEvent this[int index] => _events[index];

    /// <summary>The timeline of the articles of both: set union, so neither order nor repetition matters.</summary>
    /// <remarks>Where two different articles have one id, one of them gets another id, and a problem says so.</remarks>
    public EventTimeline Merge(EventTimeline other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(_told.Union(other._told));
    }

    /// <summary>The same timeline with only its key entries, still in order of time: the most salient ones, spread over the story.</summary>
    /// <param name="count">How many entries to keep; of equally salient ones the earlier is kept.</param>
    /// <returns>A view: merging it with another timeline brings every entry back.</returns>
    /// <remarks>An entry counts for the less the more of those already kept lie within some days of it, so that one day of many articles doesn't take every place.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    public EventTimeline Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return With(KeyEvents.Of(_events, count));
    }

    /// <inheritdoc/>
    public IEnumerator<TimelineEvent> GetEnumerator() => _events.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The same articles with other entries.</summary>
    internal EventTimeline With(IReadOnlyList<TimelineEvent> events) => new(this, events);

    internal static EventTimeline Of(IEnumerable<ToldArticle> told, IEnumerable<Problem> problems) => new(ToldArticles.Of(told, problems));
}
