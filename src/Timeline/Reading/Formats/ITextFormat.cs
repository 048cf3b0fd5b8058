namespace Timeline.Reading;

/// <summary>A format whose files are text, so that a string can be read in it as well.</summary>
internal interface ITextFormat : IArticleFormat
{
    /// <summary>The articles of a text that was decoded.</summary>
    ArticleCollection Parse(string text, ArticleFile file);
}
