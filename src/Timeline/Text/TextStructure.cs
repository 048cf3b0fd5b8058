namespace Timeline.Text;

/// <summary>What several stages need to know of an article's text, found once.</summary>
/// <param name="Text">The text as it is read, of the same length: what was wrapped is whole again (<see cref="Unwrapped"/>).</param>
/// <param name="Layout">What each line is for.</param>
/// <param name="Sentences">The sentences in text order.</param>
/// <param name="Quotations">The outermost quotations in text order, marks included.</param>
internal sealed record TextStructure(string Text, ArticleLayout Layout, IReadOnlyList<(int Start, int End)> Sentences, IReadOnlyList<(int Start, int End)> Quotations)
{
    /// <summary>The structure of a text.</summary>
    public static TextStructure Of(string text)
    {
        var read = Unwrapped.Read(text);
        return new(read, ArticleLayout.Of(read), Timeline.Text.Sentences.Find(read), Timeline.Text.Quotations.Find(read));
    }
}
