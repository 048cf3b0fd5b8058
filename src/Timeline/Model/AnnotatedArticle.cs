namespace Timeline;

/// <summary>An article with its publication date found and its temporal expressions resolved.</summary>
/// <param name="Article">The article.</param>
/// <param name="Expressions">Its temporal expressions in text order; none overlaps another.</param>
public sealed record AnnotatedArticle(Article Article, IReadOnlyList<Timex> Expressions)
{
    /// <summary>Its temporal expressions in text order; none overlaps another.</summary>
    public IReadOnlyList<Timex> Expressions { get; init => field = Items<Timex>.Of(value); } = Items<Timex>.Of(Expressions);

    /// <summary>
    /// The <see cref="Article.Id"/> of the earlier article whose text this one repeats nearly word for word, as wire copy does; null where it has a text of its own. A timeline counts both as one source.
    /// </summary>
    public string? CopyOf { get; init; }

    /// <summary>What a later version wrote of it, as an object of JSON, or null.</summary>
    internal string? Unread { get; init; }

    /// <summary>The article and how many expressions it has: "pile.txt#2 (stated 2020-01-16): “Two men hurt”, 5 expressions".</summary>
    public override string ToString() => $"{Article}, {Described.Counted(Expressions.Count, "expression")}";
}
