using Timeline.Documents.Office;

namespace Timeline.Documents;

/// <summary>
/// E-books in EPUB. A book is one article: its chapters have no days of their own, and what one tells dates what the next one tells.
/// </summary>
public sealed class BookFormat : IArticleFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".epub"];

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8)
        && start.IndexOf("mimetypeapplication/epub+zip"u8) == 30;

    /// <inheritdoc/>
    public ArticleCollection Read(ArticleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DocumentException.Read(file, () => ReadBook(file));
    }

    private static ArticleCollection ReadBook(ArticleFile file)
    {
        using var archive = OfficeArchive.Open(file.Bytes);
        var book = Book.Read(archive);
        // Chapters are no articles, however they are laid out.
        var read = book.Properties.Read(file with { OneArticle = true }, book.Text);
        return read with { Problems = [.. read.Problems,
            .. book.Missing.Select(chapter => new Problem(ProblemCode.Malformed, file.Source, null,
            $"the chapter {chapter} is missing or broken; the rest is read"))] };
    }
}
