using MimeKit;
using Timeline.Documents.Mail;

namespace Timeline.Documents;

/// <summary>
/// Web pages that a browser saved with their pictures as one file. The page in it is read by the format for web pages, where that is known.
/// </summary>
public sealed class WebArchiveFormat : IArticleFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".mhtml", ".mht"];

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> start) =>
        MailBytes.OpensMail(start) && (start.StartsWith("From: <Saved by"u8) || start.StartsWith("From: \"Saved by"u8)
            || start.IndexOf("Snapshot-Content-Location:"u8) >= 0);

    /// <inheritdoc/>
    public ArticleCollection Read(ArticleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DocumentException.Read(file, () => ReadPage(file));
    }

    private static ArticleCollection ReadPage(ArticleFile file)
    {
        var message = MailBytes.Parse(file.Bytes);
        // The first one is the page, others are frames in it.
        if (message.BodyParts.OfType<TextPart>().FirstOrDefault(part => part.IsHtml) is not { } page)
            throw new DocumentException(ProblemCode.NoArticle, "holds no web page");
        // As UTF-8 with its mark, which goes before what the page says of itself: a part may be written otherwise than the page was.
        using var bytes = new MemoryStream();
        bytes.Write("\uFEFF"u8);
        bytes.Write(System.Text.Encoding.UTF8.GetBytes(page.Text));
        var read = HandedOn.Read(file, $"{file.Source}/page.html", bytes);
        // When a page was saved tells nothing of when it appeared, so that the archive's own date isn't read.
        var address = message.Headers["Snapshot-Content-Location"] ?? page.Headers["Content-Location"] ?? page.Headers["Content-Base"];
        return read with
        {
            Articles = [.. read.Articles.Select((article, i) =>
                article with { Id = i == 0 ? file.Source : article.Id, Source = file.Source, Url = article.Url ?? address })],
            Problems = [.. read.Problems.Select(problem => problem with { Source = file.Source })],
        };
    }
}
