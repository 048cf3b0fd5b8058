namespace Timeline.Reading;

/// <summary>Plain text and Markdown, which is text too: one article, or several saved one after another.</summary>
internal sealed class TextFormat : IArticleFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".md", ".markdown"];

    public bool Recognizes(ReadOnlySpan<byte> start) => false;

    public ArticleCollection Read(ArticleFile file) => file.ReadText(text => Parse(text, file));

    /// <summary>The articles of a text that was decoded.</summary>
    public static ArticleCollection Parse(string text, ArticleFile file)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new([], [new(ProblemCode.NoArticle, file.Source, null, "holds no text")]);
        var starts = file.OneArticle ? [0] : ArticleSplitter.Split(text);
        var ends = starts.Skip(1).Append(text.Length);
        return new([.. starts.Zip(ends, (start, end) => ArticleOf(text[start..end], start, file))], []);
    }

    private static Article ArticleOf(string text, int start, ArticleFile file) => new()
    {
        Id = FormattableString.Invariant($"{(file.Source.Length == 0 ? "article" : file.Source)}@{start}"),
        Source = file.Source,
        Start = start,
        Text = text,
        Title = HeaderReader.Title(text),
        Outlet = HeaderReader.Outlet(text),
        Published = file.PublishedOtherwise,
    };
}
