using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>An article with the temporal expressions that recognition found in it, not yet resolved.</summary>
internal sealed record RecognisedArticle(Article Article, IReadOnlyList<Expression> Expressions)
{
    /// <summary>The structure of the article's text, for the stages behind, found at its first use. A copy with another publication date keeps it.</summary>
    public TextStructure Structure => _structure.Value;

    private readonly Lazy<TextStructure> _structure = new(() => TextStructure.Of(Article.Text));

    /// <summary>Why the article could not be read, or null.</summary>
    public Problem? Problem { get; init; }
}
