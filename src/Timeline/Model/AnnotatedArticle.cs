namespace Timeline;

/// <summary>An article with its publication date found and its temporal expressions resolved.</summary>
/// <param name="Article">The article.</param>
/// <param name="Expressions">Its temporal expressions in text order; none overlaps another.</param>
public sealed record AnnotatedArticle(Article Article, IReadOnlyList<Timex> Expressions);
