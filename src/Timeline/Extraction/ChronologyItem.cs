namespace Timeline.Extraction;

/// <summary>One day of a list of days.</summary>
/// <param name="Start">Where its date begins.</param>
/// <param name="Told">Where what it tells begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Expression">The index of its date among the article's expressions.</param>
internal sealed record ChronologyItem(int Start, int Told, int End, int Expression)
{
    /// <summary>What a sentence of the item tells without a date of its own, dated by the item's.</summary>
    public Statement Date(Statement undated, AnnotatedArticle article)
    {
        var date = article.Expressions[Expression];
        return undated with
        {
            When = date.Interval,
            Granularity = date.Granularity,
            Expression = Expression,
            // Lists tell what happened in the present tense; only what lies ahead of the article is planned.
            Status = undated.Status is EventStatus.Actual && date.Interval!.Value.Start > article.Article.Published.Latest ? EventStatus.Planned : undated.Status,
        };
    }
}
