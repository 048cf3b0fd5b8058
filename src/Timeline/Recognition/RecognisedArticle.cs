using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>An article with the temporal expressions that recognition found in it, not yet resolved, and with the lists of days that they make with its lines.</summary>
internal sealed record RecognisedArticle
{
    private readonly Lazy<(Chronology Chronology, IReadOnlyList<Expression> Expressions, TextStructure Structure)> _found;

    /// <summary>An article as it was recognised.</summary>
    public RecognisedArticle(Article article, IReadOnlyList<Expression> expressions)
    {
        Article = article;
        _found = new(() => TextStructure.Of(article.Text) is var structure && Languages.IsEnglish(article.Language) ? Chronology.Find(structure.Text, expressions, structure) : (Chronology.None, expressions, structure));
    }

    /// <summary>The article.</summary>
    public Article Article { get; init; }

    /// <summary>The expressions in text order.</summary>
    public IReadOnlyList<Expression> Expressions { get => field ?? _found.Value.Expressions; init; }

    /// <summary>The lists of days that the article prints.</summary>
    public Chronology Chronology => _found.Value.Chronology;

    /// <summary>The structure of the article's text, for the stages behind, found at its first use. A copy with another publication date keeps it.</summary>
    public TextStructure Structure => _found.Value.Structure;

    /// <summary>Why the article could not be read, or null.</summary>
    public Problem? Problem { get; init; }
}
