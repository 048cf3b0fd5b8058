namespace Timeline.Html;

/// <summary>Saved web pages, of which each is an article.</summary>
/// <remarks>
/// The publication date is what the page states: in JSON-LD, in Open Graph and other meta elements, in microdata, in time elements, in its
/// address, or in a line of its own; the day is that of the page's
/// zone. No script is run, and nothing is fetched.
/// </remarks>
public sealed class HtmlFormat : IArticleFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> start) => HtmlBytes.OpensPage(start);

    /// <inheritdoc/>
    public ArticleCollection Read(ArticleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var page = PageReader.Read(HtmlBytes.Decode(file, out var note));
        if (page.WithoutArticle is { } reason)
            return new([], [new(ProblemCode.NoArticle, file.Source, null, reason)]);
        var article = new Article
        {
            Id = file.Source,
            Source = file.Source,
            Text = page.Text,
            Title = page.Title,
            Outlet = page.Outlet,
            Author = page.Author,
            Language = page.Language,
            Url = page.Url,
            Published = page.Published is { } stated ? PublicationDate.Stated(stated) : file.PublishedOtherwise,
        };
        return new([article], note is null ? [] : [note]);
    }
}
