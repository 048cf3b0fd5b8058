namespace Timeline.Extraction;

/// <summary>Statements of a language whose clauses can't be parsed: a dated sentence tells one thing, whole.</summary>
internal static class PlainSentences
{
    /// <summary>The statement of a sentence, dated by the finest of its dates and of equally fine ones by the first; or null where it has none.</summary>
    /// <param name="article">The article.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="firstExpression">The first expression that may stand in it.</param>
    public static Statement? Read(AnnotatedArticle article, int start, int end, int firstExpression)
    {
        var expressions = article.Expressions;
        var best = -1;
        for (var i = firstExpression; i < expressions.Count && expressions[i].Start < end; i++)
        {
            if (DateUses.Dates(expressions[i]) && (best < 0 || expressions[i].Granularity < expressions[best].Granularity))
            {
                best = i;
            }
        }

        if (best < 0)
        {
            return null;
        }

        var date = expressions[best];
        var text = article.Article.Text[start..end];
        var lasts = date.Mod is TimexMod.OnOrAfter;
        var published = article.Article.Published;
        return new()
        {
            ArticleId = article.Article.Id,
            Start = start,
            End = end,
            Text = text,
            Summary = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            When = lasts ? new(date.Interval!.Value.Start, published.Date is { } today && today >= date.Interval.Value.Start ? today : null) : date.Interval,
            Granularity = lasts ? Granularity.Range : date.Granularity,
            Extent = lasts || date.Type is TimexType.Duration ? Extent.Throughout : Extent.Within,
            Expression = best,
            Status = lasts ? EventStatus.State : date.Interval!.Value.Start > published.Latest ? EventStatus.Planned : EventStatus.Actual,
        };
    }
}
