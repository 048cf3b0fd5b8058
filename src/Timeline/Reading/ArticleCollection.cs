namespace Timeline;

/// <summary>What was read: the articles, and a problem for each piece of input that could not be read.</summary>
/// <param name="Articles">The articles in the order they were read.</param>
/// <param name="Problems">What could not be read.</param>
public sealed record ArticleCollection(IReadOnlyList<Article> Articles, IReadOnlyList<Problem> Problems);
