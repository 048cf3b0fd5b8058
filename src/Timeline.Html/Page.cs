using NodaTime;

namespace Timeline.Html;

/// <summary>What a web page says: its article, and what it states of it.</summary>
/// <param name="Text">The text of the article, paragraphs parted by blank lines; empty where the page has none.</param>
internal sealed record Page(string Text)
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    /// <summary>The language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The address that the page gives as its own.</summary>
    public string? Url { get; init; }

    /// <summary>The day of publication, in the page's own zone.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>Why the page holds no article, or null where it holds one.</summary>
    public string? WithoutArticle { get; init; }
}
