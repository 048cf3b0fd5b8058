using Timeline.Documents;

namespace Timeline;

/// <summary>Adds documents to the kinds of files that articles are read from.</summary>
public static class DocumentFormatsExtensions
{
    /// <summary>
    /// The same with documents: PDF (<c>.pdf</c>), Word documents (<c>.docx</c>), OpenDocument texts (<c>.odt</c>), rich text
    /// (<c>.rtf</c>), e-books (<c>.epub</c>), mails (<c>.eml</c>), mailboxes (<c>.mbox</c>) and web archives
    /// (<c>.mhtml</c>), whose pages are read where Timeline.Html is known too.
    /// </summary>
    /// <example><code>ArticleReader.Read(paths, formats: ArticleFormats.Default.WithDocuments())</code></example>
    public static ArticleFormats WithDocuments(this ArticleFormats formats)
    {
        ArgumentNullException.ThrowIfNull(formats);
        return formats.With(new MailFormat()).With(new MailboxFormat()).With(new WebArchiveFormat()).With(new WordFormat())
            .With(new OpenDocumentFormat()).With(new RichTextFormat()).With(new BookFormat()).With(new PdfFormat());
    }
}
