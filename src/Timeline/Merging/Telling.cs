using NodaTime;
using Timeline.Extraction;
using Timeline.Merging.Terms;

namespace Timeline.Merging;

/// <summary>A statement with the article that makes it and what it is about: the thing that is grouped.</summary>
/// <param name="Order">Its place among all statements, by the article's publication date and contents (<see cref="ToldArticles.ByContent"/>), then its own offset.</param>
/// <param name="Source">The place of its article among all articles by their contents.</param>
/// <param name="Origin">The place of the article that its article copies, or else of its own: what counts as one source.</param>
/// <param name="Article">The article that makes it.</param>
/// <param name="Statement">What the article says.</param>
/// <param name="Profile">What it is about.</param>
internal sealed record Telling(int Order, int Source, int Origin, AnnotatedArticle Article, Statement Statement, Profile Profile)
{
    /// <summary>The name of what it says.</summary>
    public string Id { get; init; } = "";

    /// <summary>The place of its article in the timeline's list of articles, which only orders the mentions.</summary>
    public int Listed { get; init; }

    public LocalDate? Published => Article.Article.Published.Date;
}
