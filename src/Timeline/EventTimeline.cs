using System.Collections;
using Timeline.Merging;

namespace Timeline;

/// <summary>What happened, in order: one entry for each event over all articles. Immutable.</summary>
/// <remarks>
/// A timeline is a set of articles with what each tells, and of what people correct; merging is set union, so it is associative,
/// commutative and
/// idempotent. Entries, conflicts and salience are a pure function of the whole set, computed when they are first asked for. Entries are ordered by start, then end, then
/// granularity, then time of day where one is told, then by when the first article that tells them was published and what it says; an open start comes first, an open end last. Neither names nor places of articles decide anything but
/// the order in which articles and mentions are listed.
/// </remarks>
public sealed class EventTimeline : IReadOnlyList<TimelineEvent>
{
    private readonly ToldArticles _told;
    private readonly CorrectionCollection _corrections;
    private readonly Lazy<Entries> _entries;
    private readonly Lazy<EventRelations> _relations;
    private readonly Lazy<Dictionary<string, TimelineEvent>> _found;

    // Nothing is merged before somebody looks.
    private EventTimeline(ToldArticles told, CorrectionCollection corrections, Func<Entries> entries)
    {
        (_told, _corrections) = (told, corrections);
        _entries = new(entries);
        _relations = new(() => new EventRelations(this));
        _found = new(() => EntryIds.Index(Events.Concat(NotActual)));
    }

    /// <summary>The articles with their publication dates and expressions, by publication date, source and place in the source; undated ones last.</summary>
    public IReadOnlyList<AnnotatedArticle> Articles => _entries.Value.Articles;

    /// <summary>What the articles tell as not having happened, or only imagine.</summary>
    public IReadOnlyList<TimelineEvent> NotActual => _entries.Value.NotActual;

    /// <summary>
    /// What the articles tell of days that have no place, since nothing says when the article was published: “on Friday”. A publication date, given with the articles, places them. The timeline as a whole
    /// has them; an answer to a question, such as <see cref="Top"/>, has none.
    /// </summary>
    public IReadOnlyList<UndatedEvent> Undated => _entries.Value.Undated;

    /// <summary>What could not be read, and notes on how the rest was.</summary>
    public IReadOnlyList<Problem> Problems => _corrections.IsEmpty ? _told.Problems : [.. _told.Problems, .. _corrections.Problems, .. _entries.Value.Problems];

    /// <summary>What people correct of it, in the order in which it holds.</summary>
    public IReadOnlyList<Correction> Corrections => _corrections.Corrections;

    /// <summary>What is known of the order of the entries in time: Allen's relations between them, as far as their dates tell.</summary>
    public EventRelations Relations => _relations.Value;

    /// <inheritdoc/>
    public int Count => Events.Count;

    /// <summary>The articles with all that they tell.</summary>
    internal ToldArticles Told => _told;

    /// <summary>What the JSON that it was read from says of itself beyond what is known; null where it was built.</summary>
    internal KeptJson? Kept => _entries.Value.Kept;

    private IReadOnlyList<TimelineEvent> Events => _entries.Value.Events;

    /// <inheritdoc/>
    public TimelineEvent this[int index] => Events[index];

    /// <summary>The entry of a name: one that has it now, or that has a mention of that name, since it had it before other articles came.
    /// Null where there is none; those of <see cref="NotActual"/> are found too.</summary>
    /// <param name="id">A <see cref="TimelineEvent.Id"/> or a <see cref="Mention.Id"/>.</param>
    public TimelineEvent? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _found.Value.GetValueOrDefault(id);
    }

    /// <summary>The timeline of the articles of both: set union, so neither order nor repetition matters.</summary>
    /// <remarks>
    /// It is what building the timeline of all their articles at once gives, with the same options: articles that neither their caller nor their text dates
    /// are dated by the others of both. Where two different articles have one id, one of them gets another id, and a problem says so. Merging itself
    /// takes no time: the entries are computed when they are first asked for.
    /// </remarks>
    public EventTimeline Merge(EventTimeline other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Of(_told.Union(other._told), _corrections.Union(other._corrections));
    }

    /// <summary>The timeline as people correct it: their titles, dates and statuses, without what they drop, with what they merge, split
    /// and add.</summary>
    /// <param name="corrections">What to apply; what was applied before of the same file is forgotten.</param>
    /// <returns>A timeline like any other, which keeps its corrections: it makes no difference whether articles are added before or after.
    /// A correction that no longer applies is a problem, which names its line.</returns>
    /// <remarks>A view brings every entry back. Where two corrections set the same of one entry, the later holds, by the names of their
    /// files and the lines in them, and a note names the other.</remarks>
    /// <exception cref="ArgumentException">One names no entry and has no title or no date, or has a date beyond the calendar.</exception>
    public EventTimeline Apply(CorrectionCollection corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        foreach (var correction in corrections.Corrections)
        {
            if (correction.IsAddition && (correction.Title is null || correction.Date is null))
            {
                throw new ArgumentException("A correction that names no entry adds one, and needs its title and its date.", nameof(corrections));
            }

            if (correction.Date is { Bounds: null })
            {
                throw new ArgumentException($"{correction.Date} is beyond the calendar.", nameof(corrections));
            }
        }

        return Of(_told, (corrections.File.Length > 0 ? _corrections.Without(corrections.File) : _corrections).Union(corrections));
    }

    /// <summary>The timeline as single corrections have it.</summary>
    /// <inheritdoc cref="Apply(CorrectionCollection)"/>
    /// <param name="corrections">What to apply, beside what was applied before.</param>
    public EventTimeline Apply(params IEnumerable<Correction> corrections) => Apply(new CorrectionCollection([.. corrections], []));

    /// <summary>The same timeline with only its key entries, still in order of time: the most salient ones, spread over the story.</summary>
    /// <param name="count">How many entries to keep; of equally salient ones the earlier is kept.</param>
    /// <returns>A view: merging it with another timeline brings every entry back.</returns>
    /// <remarks>An entry counts for the less the more of those already kept lie within some days of it, so that one day of many articles doesn't take every place.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    public EventTimeline Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return View(entries => entries with { Events = KeyEvents.Of(entries.Events, count) });
    }

    /// <inheritdoc/>
    public IEnumerator<TimelineEvent> GetEnumerator() => Events.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The same articles with other entries.</summary>
    internal EventTimeline With(IReadOnlyList<TimelineEvent> events) => View(entries => entries with { Events = events });

    /// <summary>The same articles with a choice of the entries, which is made when it is first asked for.</summary>
    internal EventTimeline View(Func<Entries, Entries> choose) => new(_told, _corrections, () => choose(_entries.Value) with { Undated = [] });

    internal static EventTimeline Of(IEnumerable<ToldArticle> told, IEnumerable<Problem> problems) => Of(ToldArticles.Of(told, problems), CorrectionCollection.None);

    /// <summary>A timeline that was kept, with the entries that it had.</summary>
    internal static EventTimeline Of(ToldArticles told, CorrectionCollection corrections, Entries entries) => new(told, corrections, () => entries);

    private static EventTimeline Of(ToldArticles told, CorrectionCollection corrections) => new(told, corrections, () =>
    {
        var merged = EventMerger.Merge(told.Articles, corrections.Corrections);
        return new(
            [.. told.Articles.Select(article => article.Article with { CopyOf = merged.CopyOf.GetValueOrDefault(article.Article.Article.Id) })],
            merged.Events,
            merged.NotActual,
            merged.Undated) { Problems = merged.Problems };
    });

    /// <summary>What a timeline comes to: its articles, the events in its order, and apart from them what didn't happen and what has no place.</summary>
    internal sealed record Entries(IReadOnlyList<AnnotatedArticle> Articles, IReadOnlyList<TimelineEvent> Events, IReadOnlyList<TimelineEvent> NotActual, IReadOnlyList<UndatedEvent> Undated)
    {
        public KeptJson? Kept { get; init; }

        /// <summary>The corrections that aren't applied, or not as they stand.</summary>
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }

    /// <summary>Of JSON that was read: the version, where it is later than what is written, and the fields that aren't known.</summary>
    internal sealed record KeptJson(string? SchemaVersion, string? Unread);
}
