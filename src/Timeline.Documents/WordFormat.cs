using Timeline.Documents.Office;

namespace Timeline.Documents;

/// <summary>Word documents.</summary>
/// <remarks>
/// What is marked as deleted, tables of contents, heads and feet of pages are left out; footnotes stand behind their paragraph. When the
/// file was made counts where the text states no date, and not where it was made from a template
/// or is a later copy.
/// </remarks>
public sealed class WordFormat : IArticleFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".docx", ".docm"];

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8) && start.IndexOf("word/"u8) >= 0;

    /// <inheritdoc/>
    public ArticleCollection Read(ArticleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DocumentException.Read(file, () => ReadDocument(file));
    }

    private static ArticleCollection ReadDocument(ArticleFile file)
    {
        using var archive = OfficeArchive.Open(file.Bytes);
        var document = WordDocument.Read(archive);
        var read = document.Properties.Read(file, document.Text, document.Heading);
        return !document.IsBroken ? read : read with { Problems = [.. read.Problems, new(ProblemCode.Malformed, file.Source, null,
            "is broken, and read as far as that goes")] };
    }
}
