using Timeline.Extraction;
using Timeline.Text;

namespace Timeline.Merging;

/// <summary>Lists what the articles tell of days that have no place. It is merged with nothing: without a date there is no telling whether two Fridays are one.</summary>
internal static class UndatedEvents
{
    /// <summary>The events by what their articles say; those that are told word for word alike, as in copies, are one.</summary>
    public static IReadOnlyList<UndatedEvent> Of(IReadOnlyList<ToldArticle> told)
    {
        var listed = ToldArticles.InOrder(told).Index().ToDictionary(article => article.Item.Article.Article.Id, article => article.Index, StringComparer.Ordinal);
        return
        [
            .. ToldArticles.ByContent(told)
                .SelectMany(article => article.Unplaced.Zip(MentionIds.Of(article, article.Unplaced), (statement, id) => (article, statement, id)))
                .Select(one => (one.article.Article, Statement: one.statement, Id: one.id, Words: one.article.Article.Expressions[one.statement.Expression!.Value].Text))
                .GroupBy(one => (one.Statement.Text, one.Words))
                .Select(alike => new UndatedEvent
                {
                    Summary = alike.First().Statement.Summary,
                    Status = alike.First().Statement.Status,
                    Words = alike.Key.Words,
                    Needs = Needs(alike.Key.Words, alike.First().Article.Article.Published),
                    Mentions = [.. alike.OrderBy(one => listed[one.Statement.ArticleId]).Select(one => MentionOf(one.Article.Article, one.Statement, one.Id))],
                }),
        ];
    }

    private static Mention MentionOf(Article article, Statement statement, string id) =>
        new(article, statement.Start, statement.End, statement.Quoted) { Id = id, Expression = statement.Expression, Attribution = statement.Attribution };

    private static string Needs(string words, PublicationDate published) =>
        $"“{words}” needs the date of the article, which {(HumanDate.Bounds(published.Range) is { Length: > 0 } bounds ? $"is only known to be {bounds}"
            : published.Explanation is { } stamped ? $"is only known to be {stamped}; the year would complete it" : "says nothing of it")}";
}
