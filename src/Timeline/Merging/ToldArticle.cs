using Timeline.Extraction;

namespace Timeline.Merging;

/// <summary>An article with all that it tells: the element of the set that a timeline is made of.</summary>
internal sealed record ToldArticle(AnnotatedArticle Article, IReadOnlyList<Statement> Statements);
