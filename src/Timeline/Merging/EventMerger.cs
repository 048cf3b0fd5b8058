using Timeline.Correcting;
using Timeline.Extraction;
using Timeline.Merging.Terms;

namespace Timeline.Merging;

/// <summary>Groups the statements of all articles into one entry for each event.</summary>
/// <remarks>
/// A pure function of what the articles say: they are put into an order of their contents first (<see cref="ToldArticles.ByContent"/>), and every later
/// choice follows from that order; only the mentions of an entry stand in the timeline's. Statements of one date are grouped first, then coarser dates join finer ones, inferred dates and
/// statements without a date join what they clearly repeat, and last the same event under two dates becomes one entry with a conflict.
/// Nothing compares all with all (<see cref="CandidateIndex"/>).
/// </remarks>
internal static class EventMerger
{
    /// <summary>What all articles tell together, as people correct it.</summary>
    /// <param name="told">The articles.</param>
    /// <param name="corrections">The corrections in the order in which they hold.</param>
    public static MergedArticles Merge(IReadOnlyList<ToldArticle> told, params IReadOnlyList<Correction> corrections)
    {
        var articles = ToldArticles.ByContent(told).ToList();
        var origins = Copies.Find([.. articles.Select(article => article.Article.Article.Text)]);
        var listed = ToldArticles.InOrder(told).Index().ToDictionary(article => article.Item.Article.Article.Id, article => article.Index, StringComparer.Ordinal);
        var tellings = Tell(articles, origins, listed);
        var coverage = new Coverage(articles.Where((_, place) => origins[place] == place).Select(article => article.Article.Article.Published.Date).OfType<NodaTime.LocalDate>());
        var notActual = Grouping.Group([.. tellings.Where(telling => IsNotActual(telling.Statement.Status))]);
        var events = Cancellations.Apply(Grouping.Group([.. tellings.Where(telling => !IsNotActual(telling.Statement.Status))]), notActual);
        var named = EntryIds.Name([.. events.Concat(notActual).Select(group => EntryComposer.Compose(group.Tellings))]);
        var (entries, undated, problems) = Corrector.Apply(corrections, named, UndatedEvents.Of(told));
        var apart = entries.ToLookup(entry => IsNotActual(entry.Event.Status));
        return new(
            Ranked(coverage, apart[false]),
            Ranked(coverage, apart[true]),
            Enumerable.Range(0, articles.Count).Where(place => origins[place] != place)
                .ToDictionary(place => articles[place].Article.Article.Id, place => articles[origins[place]].Article.Article.Id, StringComparer.Ordinal))
        {
            Undated = undated,
            Problems = problems,
        };
    }

    private static bool IsNotActual(EventStatus status) => status is EventStatus.Denied or EventStatus.Hypothetical;

    private static IReadOnlyList<TimelineEvent> Ranked(Coverage coverage, IEnumerable<Entry> entries)
    {
        var ordered = EntryOrder.Of([.. entries]);
        var salience = new EventSalience(coverage, ordered);
        return [.. ordered.Select(salience.Rank)];
    }

    private static List<Telling> Tell(IReadOnlyList<ToldArticle> articles, int[] origins, Dictionary<string, int> listed)
    {
        var tellings = articles.SelectMany(Tell).ToList();
        var profiles = Vocabulary.Profiles([.. tellings.Select(telling => telling.Wording)]);
        return [.. tellings.Select((telling, order) => new Telling(order, telling.Source, origins[telling.Source], telling.Article, telling.Statement, profiles[order])
        {
            Id = telling.Id,
            Listed = listed[telling.Article.Article.Id],
        })];
    }

    private static IEnumerable<(int Source, AnnotatedArticle Article, Statement Statement, Wording Wording, string Id)> Tell(ToldArticle told, int source)
    {
        var statements = told.Statements
            .OrderBy(statement => statement.Start)
            .ThenBy(statement => statement.End)
            .ThenBy(statement => statement.Expression)
            .ToList();
        return statements.Zip(Wordings.Of(told.Article, statements), MentionIds.Of(told, statements))
            .Select(one => (source, told.Article, one.First, one.Second, one.Third));
    }
}
