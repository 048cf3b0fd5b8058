namespace Timeline.Recognition;

/// <summary>An article with the temporal expressions that recognition found in it, not yet resolved.</summary>
internal sealed record RecognisedArticle(Article Article, IReadOnlyList<Expression> Expressions);
