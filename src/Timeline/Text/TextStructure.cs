namespace Timeline.Text;

/// <summary>What several stages need to know of an article's text, found once.</summary>
/// <param name="Layout">What each line is for.</param>
/// <param name="Sentences">The sentences in text order.</param>
/// <param name="Quotations">The outermost quotations in text order, marks included.</param>
internal sealed record TextStructure(ArticleLayout Layout, IReadOnlyList<(int Start, int End)> Sentences, IReadOnlyList<(int Start, int End)> Quotations)
{
    /// <summary>The structure of a text.</summary>
    public static TextStructure Of(string text) => new(ArticleLayout.Of(text), Text.Sentences.Find(text), Text.Quotations.Find(text));
}
