using NodaTime;
using Timeline.Querying;
using Timeline.Reading;

namespace Timeline;

/// <summary>Questions to a timeline. Each answer is a timeline again, so that questions can be chained and any writer writes the answer.</summary>
/// <remarks>
/// <para>
/// An answer is a view: it keeps the order, the articles and the problems of the whole, and of its events, and of <see cref="EventTimeline.NotActual"/>, what was
/// asked for. It is found when it is first looked at. Merging a view brings every entry back. Questions commute, but for <see cref="EventTimeline.Top"/>, which keeps the most salient of what it is given.
/// </para>
/// <para>
/// Dates are often coarser than a question. <see cref="Between(EventTimeline, LocalDate, LocalDate)"/> keeps what may have happened on these days;
/// <see cref="Before(EventTimeline, LocalDate)"/>, <see cref="After(EventTimeline, LocalDate)"/> and <see cref="During(EventTimeline, DateSpan)"/> what certainly did.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var page = timeline.About("Harbour Bridge").Between(new(2020, 1, 1), new(2020, 3, 31)).WithStatus(EventStatus.Actual).Top(10).ToMarkdown();
/// </code>
/// </example>
public static class TimelineQueries
{
    /// <summary>The entries for which a condition holds.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="isMeant">The condition; it is asked of each entry once, when the answer is first looked at.</param>
    public static EventTimeline Where(this EventTimeline timeline, Func<TimelineEvent, bool> isMeant)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(isMeant);
        return timeline.View(entries => entries with { Events = [.. entries.Events.Where(isMeant)], NotActual = [.. entries.NotActual.Where(isMeant)] });
    }

    /// <summary>The entries that may have happened from one day to another: those whose dates share a day with them.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, inclusive.</param>
    /// <returns>A view. "In January" is kept for the days from the 10th to the 20th, and so is a state that lasted from 2005 to 2020; <see cref="During(EventTimeline, DateSpan)"/> keeps neither.</returns>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static EventTimeline Between(this EventTimeline timeline, LocalDate first, LocalDate last) => timeline.Between(new DateSpan(first, last));

    /// <summary>The entries that may have happened in a stretch of days; an open end reaches for ever.</summary>
    /// <inheritdoc cref="Between(EventTimeline, LocalDate, LocalDate)"/>
    /// <param name="timeline">The timeline.</param>
    /// <param name="days">The days.</param>
    public static EventTimeline Between(this EventTimeline timeline, DateSpan days) => timeline.Where(entry => Dates(entry).Any(days.Overlaps));

    /// <summary>The entries that were certainly over when a day began.</summary>
    public static EventTimeline Before(this EventTimeline timeline, LocalDate day) => timeline.Before(DateSpan.Of(day));

    /// <summary>The entries that were certainly over when a stretch of days began; none where its beginning is open.</summary>
    public static EventTimeline Before(this EventTimeline timeline, DateSpan days)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.Relations.Before(days.Start);
    }

    /// <summary>The entries that were certainly over when an entry began; so <c>timeline.Relations</c> says.</summary>
    public static EventTimeline Before(this EventTimeline timeline, TimelineEvent entry)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.Relations.Before(entry);
    }

    /// <summary>The entries that certainly began when a day was over.</summary>
    public static EventTimeline After(this EventTimeline timeline, LocalDate day) => timeline.After(DateSpan.Of(day));

    /// <summary>The entries that certainly began when a stretch of days was over; none where its end is open.</summary>
    public static EventTimeline After(this EventTimeline timeline, DateSpan days)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.Relations.After(EventBounds.After(days.End));
    }

    /// <summary>The entries that certainly began when an entry was over; so <c>timeline.Relations</c> says.</summary>
    public static EventTimeline After(this EventTimeline timeline, TimelineEvent entry)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.Relations.After(entry);
    }

    /// <summary>The entries that certainly happened on a day, whole.</summary>
    public static EventTimeline During(this EventTimeline timeline, LocalDate day) => timeline.During(DateSpan.Of(day));

    /// <summary>The entries that certainly happened in a stretch of days, whole; an open end reaches for ever.</summary>
    public static EventTimeline During(this EventTimeline timeline, DateSpan days) => timeline.Where(entry => Dates(entry).All(days.Contains));

    /// <summary>The other entries that certainly happened within an entry's time; so <c>timeline.Relations</c> says.</summary>
    public static EventTimeline During(this EventTimeline timeline, TimelineEvent entry)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.Relations.During(entry);
    }

    /// <summary>The entries about a person, a place or anything else that has a name or a phrase: those of which a mention, or the title, has its words.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="phrases">One or more phrases, as "Moqtada al-Sadr" or "ceasefire"; an entry about any of them is kept.</param>
    /// <returns>A view.</returns>
    /// <remarks>
    /// The words of a phrase stand one behind the other, whole: "Iran" isn't found in "Iranian", nor "protest" in "protests"; ask for both. Case, accents, hyphens, possessive
    /// endings and the Arabic article count for nothing: "Sadr" is found in "al-Sadr’s". A word of more than three letters that a text capitalises may be spelt otherwise, as transliteration
    /// varies it: "Muhammad" is "Mohammed", and "Muqtada" is "Moqtada". In writing without spaces between words, such as Chinese, the phrase may stand anywhere.
    /// </remarks>
    /// <exception cref="ArgumentException">There is no phrase, or one has neither a letter nor a digit.</exception>
    public static EventTimeline About(this EventTimeline timeline, params IEnumerable<string> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        var patterns = phrases.Select(Phrase.Of).ToList();
        return patterns.Count == 0
            ? throw new ArgumentException("There is no phrase.", nameof(phrases))
            : timeline.Where(entry => entry.Mentions.Select(mention => mention.Text).Append(entry.Summary).Distinct().Any(text => Phrase.AreIn(text, patterns)));
    }

    /// <summary>The entries that some article of a source tells.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="sources">
    /// One or more outlets (<see cref="Article.Outlet"/>, whatever the case), sources (<see cref="Article.Source"/>), files that hold several
    /// articles ("pile.jsonl" for "pile.jsonl#12"), or ids of articles. An entry that any of them tells is kept, with all its mentions.
    /// </param>
    /// <returns>A view; no entry where there is no such source.</returns>
    public static EventTimeline ToldBy(this EventTimeline timeline, params IEnumerable<string> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return timeline.ToldBy(IsOf([.. sources]));
    }

    /// <summary>The entries that some article of a kind tells, as <c>ToldBy(article => article.Language == "es")</c>.</summary>
    /// <returns>A view; an entry is kept with all its mentions.</returns>
    public static EventTimeline ToldBy(this EventTimeline timeline, Func<Article, bool> isMeant)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(isMeant);
        var meant = Ids(timeline, isMeant);
        return timeline.Where(entry => entry.Mentions.Any(mention => meant.Value.Contains(mention.ArticleId)));
    }

    /// <summary>The entries of one or more statuses. <see cref="EventStatus.Denied"/> and <see cref="EventStatus.Hypothetical"/> ones stay apart, in <see cref="EventTimeline.NotActual"/>.</summary>
    public static EventTimeline WithStatus(this EventTimeline timeline, params IEnumerable<EventStatus> statuses)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        var meant = statuses.ToHashSet();
        return timeline.Where(entry => meant.Contains(entry.Status));
    }

    /// <summary>The entries that are dated at least as finely: <c>AsFineAs(Granularity.Day)</c> keeps days and parts of days.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="coarsest">
    /// The coarsest granularity kept. Every stretch between two dates (<see cref="Granularity.Range"/>) is coarser than anything else, however short it is.
    /// </param>
    public static EventTimeline AsFineAs(this EventTimeline timeline, Granularity coarsest) => timeline.Where(entry => entry.Granularity <= coarsest);

    /// <summary>The entries to which articles give different dates: <see cref="TimelineEvent.Conflicts"/> has them all.</summary>
    public static EventTimeline Disputed(this EventTimeline timeline) => timeline.Where(entry => entry.Conflicts.Count > 0);

    /// <summary>The entries by day, in the timeline's order.</summary>
    /// <returns>A group for each day on which something happened, and one for each coarser date: what happened "in January" stands in a group of January, behind that of 1 January.</returns>
    public static IReadOnlyList<TimelineGroup> ByDay(this EventTimeline timeline) => Grouped(timeline, day => DateSpan.Of(day));

    /// <summary>The entries by calendar month, in the timeline's order.</summary>
    /// <returns>A group for each month in which something happened, and one for each date that no month holds: what happened "in 2020" stands in a group of 2020, behind that of January 2020.</returns>
    public static IReadOnlyList<TimelineGroup> ByMonth(this EventTimeline timeline) => Grouped(timeline, day => DateSpan.Of(new YearMonth(day.Year, day.Month)));

    /// <summary>The entries by calendar year, in the timeline's order.</summary>
    /// <returns>A group for each year in which something happened, and one for each date that no year holds: what lasted "from 2014 to 2017" stands in a group of these years, behind that of 2014.</returns>
    public static IReadOnlyList<TimelineGroup> ByYear(this EventTimeline timeline) => Grouped(timeline, day => new DateSpan(new LocalDate(day.Year, 1, 1), new LocalDate(day.Year, 12, 31)));

    /// <summary>Compares what two sources tell.</summary>
    /// <param name="timeline">The timeline of both; to compare two timelines, merge them first.</param>
    /// <param name="one">An outlet, a source, a file or an article's id, as in <see cref="ToldBy(EventTimeline, IEnumerable{string})"/>.</param>
    /// <param name="other">The same for the second one.</param>
    public static TimelineComparison Compare(this EventTimeline timeline, string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return timeline.Compare(IsOf([one]), IsOf([other]));
    }

    /// <summary>Compares what two choices of articles tell, as those before an election and those after it. An article may be in both.</summary>
    public static TimelineComparison Compare(this EventTimeline timeline, Func<Article, bool> one, Func<Article, bool> other)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new(timeline, Ids(timeline, one), Ids(timeline, other));
    }

    private static Lazy<HashSet<string>> Ids(EventTimeline timeline, Func<Article, bool> isMeant) =>
        new(() => [.. timeline.Articles.Select(article => article.Article).Where(isMeant).Select(article => article.Id)]);

    private static Func<Article, bool> IsOf(HashSet<string> names) => article =>
        names.Contains(article.Id) || names.Contains(article.Source) || names.Contains(SourceOrder.FileOf(article.Source))
        || (article.Outlet is { } outlet && names.Contains(outlet, StringComparer.OrdinalIgnoreCase));

    private static IReadOnlyList<TimelineGroup> Grouped(EventTimeline timeline, Func<LocalDate, DateSpan> pieceOf)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var notActual = timeline.NotActual.ToLookup(Place);
        return
        [
            .. timeline.GroupBy(Place)
                .OrderBy(group => group.Key.Start ?? LocalDate.MinIsoValue)
                .ThenBy(group => group.Key.End ?? LocalDate.MaxIsoValue)
                .Select(group => new TimelineGroup(group.Key, timeline.View(entries => entries with { Events = [.. group], NotActual = [.. notActual[group.Key]] }))),
        ];

        DateSpan Place(TimelineEvent entry) => entry.When.Start is { } start && pieceOf(start) is var piece && piece.Contains(entry.When) ? piece : entry.When;
    }

    // Every date that articles give it.
    private static IEnumerable<DateSpan> Dates(TimelineEvent entry) => entry.Conflicts.Select(conflict => conflict.When).Prepend(entry.When);
}
