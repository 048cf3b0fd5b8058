using Timeline.Extraction;
using Timeline.Reading;

namespace Timeline.Merging;

/// <summary>An article with all that it tells: the element of the set that a timeline is made of.</summary>
internal sealed record ToldArticle(AnnotatedArticle Article, IReadOnlyList<Statement> Statements)
{
    /// <summary>What may date the article anew when others of its file join it; null where it dates itself.</summary>
    public Undated? Undated { get; init; }

    /// <summary>The id that it came with, where another article has that one; else null.</summary>
    public string? OwnId { get; init; }

    /// <summary>What it tells of days that its publication date would place, if it were known.</summary>
    public IReadOnlyList<Statement> Unplaced { get; init; } = [];

    /// <summary>Why it tells nothing, where a stage could not take it; else null.</summary>
    public Problem? Problem { get; init; }
}

/// <summary>An article that neither its caller nor its text dates: kept with it, since others that date it may come later.</summary>
/// <param name="Clues">What its text tells of its date; null where by now it tells it itself. Of an article that was kept it is read anew
/// when others come.</param>
/// <param name="TellOn">The article as it tells when it was published on a date, read again. It captures the text and no result, which may be large.</param>
internal sealed record Undated(Lazy<DateClues?> Clues, Func<PublicationDate, ToldArticle> TellOn);
