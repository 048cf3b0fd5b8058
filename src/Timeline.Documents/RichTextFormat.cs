using Timeline.Documents.Office;

namespace Timeline.Documents;

/// <summary>Rich text, as word processors and archives of newspapers export it. It is read as Word documents are.</summary>
public sealed class RichTextFormat : IArticleFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".rtf"];

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> start) => start.StartsWith("{\\rtf"u8);

    /// <inheritdoc/>
    public ArticleCollection Read(ArticleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DocumentException.Read(file, () =>
        {
            if (!Recognizes(file.Bytes.Span.TrimStart(" \t\r\n\uFEFF"u8)))
                throw new DocumentException(ProblemCode.Malformed, "is no rich text");
            var document = RichText.Read(file.Bytes.Span);
            return document.Properties.Read(file, document.Text, document.Heading);
        });
    }
}
