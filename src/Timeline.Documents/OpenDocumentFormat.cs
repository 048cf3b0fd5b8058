using Timeline.Documents.Office;

namespace Timeline.Documents;

/// <summary>OpenDocument texts, as LibreOffice saves them. They are read as Word documents are.</summary>
public sealed class OpenDocumentFormat : IArticleFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".odt"];

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8)
        && start.IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) == 30;

    /// <inheritdoc/>
    public ArticleCollection Read(ArticleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DocumentException.Read(file, () => ReadDocument(file));
    }

    private static ArticleCollection ReadDocument(ArticleFile file)
    {
        using var archive = OfficeArchive.Open(file.Bytes);
        var document = OpenDocument.Read(archive);
        return document.Properties.Read(file, document.Text, document.Heading);
    }
}
