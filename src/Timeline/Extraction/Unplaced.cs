namespace Timeline.Extraction;

/// <summary>Finds what an article tells of days that only the date of its publication would place: “on Friday”, “last week”, “3 May”.</summary>
internal static class Unplaced
{
    /// <summary>The statements, without a date, in text order; what has another date, too, has its place.</summary>
    /// <param name="article">The article as it is known.</param>
    /// <param name="told">What it tells so.</param>
    /// <param name="asIf">The article as if it had been published on some day: which clause an expression dates, and whether that is still to come, doesn't hang on which.</param>
    /// <param name="toldAsIf">What it tells so.</param>
    public static IReadOnlyList<Statement> Of(AnnotatedArticle article, IReadOnlyList<Statement> told, AnnotatedArticle asIf, IReadOnlyList<Statement> toldAsIf)
    {
        var unplaced = article.Expressions.Index().Where(expression => expression.Item.IsUnplaced).ToDictionary(expression => expression.Item.Start, expression => expression.Index);
        var dated = told.Where(statement => statement.When is not null).Select(statement => statement.Start).ToHashSet();
        return
        [
            .. toldAsIf
                .Where(statement => statement is { When: not null, DateBasis: DateBasis.Stated, IsBounded: false, Expression: not null } && !dated.Contains(statement.Start))
                .Select(statement => (Statement: statement, Expression: asIf.Expressions[statement.Expression!.Value]))
                // Below a dateline without a year it counts from that, once there is a date of publication to place it.
                .Where(one => unplaced.TryGetValue(one.Expression.Start, out var index) && (CountsFromSpeech(one.Expression) || CountsFromSpeech(article.Expressions[index])))
                .Select(one => one.Statement with { When = null, Expression = unplaced[one.Expression.Start] }),
        ];

        static bool CountsFromSpeech(Timex expression) => expression.Anchor.Kind is AnchorKind.Published or AnchorKind.Quote;
    }
}
