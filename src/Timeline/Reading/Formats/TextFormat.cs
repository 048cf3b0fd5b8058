namespace Timeline.Reading;

/// <summary>Plain text: one article, or several saved one after another.</summary>
internal sealed class TextFormat : ITextFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    public bool Recognizes(ReadOnlySpan<byte> start) => false;

    public ArticleCollection Read(ArticleFile file) => file.ReadText(text => Parse(text, file));

    public ArticleCollection Parse(string text, ArticleFile file)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new([], [new(ProblemCode.NoArticle, file.Source, null, "holds no text")]);
        var starts = file.OneArticle ? [0] : ArticleSplitter.Split(text);
        var ends = starts.Skip(1).Append(text.Length);
        return new([.. starts.Zip(ends, (start, end) => ArticleOf(text[start..end], start, file))], []);
    }

    /// <summary>The id of an article by its place in a text.</summary>
    public static string IdAt(string source, int start) =>
        FormattableString.Invariant($"{(source.Length == 0 ? "article" : source)}@{start}");

    private static Article ArticleOf(string text, int start, ArticleFile file) => new()
    {
        Id = IdAt(file.Source, start),
        Source = file.Source,
        Start = start,
        Text = text,
        Title = HeaderReader.Title(text),
        Outlet = HeaderReader.Outlet(text),
        Published = file.PublishedOtherwise,
    };
}
