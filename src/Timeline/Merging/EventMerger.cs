using Timeline.Extraction;
using Timeline.Merging.Terms;

namespace Timeline.Merging;

/// <summary>Groups the statements of all articles into one entry for each event.</summary>
/// <remarks>
/// A pure function of the set of articles: they are put into one order first, by publication date, source and offset, and every later
/// choice follows from that order. Statements of one date are grouped first, then coarser dates join finer ones, inferred dates and
/// statements without a date join what they clearly repeat, and last the same event under two dates becomes one entry with a conflict.
/// Nothing compares all with all (<see cref="CandidateIndex"/>).
/// </remarks>
internal static class EventMerger
{
    /// <summary>The events in the timeline's order, and apart from them what is told as not having happened or is only imagined.</summary>
    public static (IReadOnlyList<TimelineEvent> Events, IReadOnlyList<TimelineEvent> NotActual) Merge(IReadOnlyList<ToldArticle> told)
    {
        var tellings = Tell(told);
        return (
            Entries(tellings.Where(telling => !IsNotActual(telling.Statement))),
            Entries(tellings.Where(telling => IsNotActual(telling.Statement))));
    }

    private static bool IsNotActual(Statement statement) => statement.Status is EventStatus.Denied or EventStatus.Hypothetical;

    private static IReadOnlyList<TimelineEvent> Entries(IEnumerable<Telling> tellings) =>
        [.. Grouping.Group([.. tellings]).Select(EntryComposer.Compose).Order(EntryOrder.Instance).Select(entry => entry.Event)];

    private static List<Telling> Tell(IReadOnlyList<ToldArticle> told)
    {
        var articles = told
            .OrderBy(article => article.Article.Article.Published.Date is null)
            .ThenBy(article => article.Article.Article.Published.Date)
            .ThenBy(article => article.Article.Article.Source, StringComparer.Ordinal)
            .ThenBy(article => article.Article.Article.Start)
            .ThenBy(article => article.Article.Article.Id, StringComparer.Ordinal);
        var tellings = articles.SelectMany(Tell).ToList();
        var profiles = Vocabulary.Profiles([.. tellings.Select(telling => telling.Wording)]);
        return [.. tellings.Select((telling, order) => new Telling(order, telling.Source, telling.Article, telling.Statement, profiles[order]))];
    }

    private static IEnumerable<(int Source, AnnotatedArticle Article, Statement Statement, Wording Wording)> Tell(ToldArticle told, int source)
    {
        var statements = told.Statements
            .OrderBy(statement => statement.Start)
            .ThenBy(statement => statement.End)
            .ThenBy(statement => statement.Expression)
            .ToList();
        return statements.Zip(Wordings.Of(told.Article, statements), (statement, wording) => (source, told.Article, statement, wording));
    }
}
