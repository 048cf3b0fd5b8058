using Timeline.Documents.Pdf;

namespace Timeline.Documents;

/// <summary>
/// PDF with text in it: its lines as the paragraphs that they were, column by column, without the heads, feet and numbers of its pages.
/// </summary>
/// <remarks>
/// When it was made counts where the text states no date, and not where it is a later copy. A scan holds no text, and is said.
/// </remarks>
public sealed class PdfFormat : IArticleFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> start) => start.IndexOf("%PDF-"u8) is >= 0 and var at
        && start[..at].IndexOfAnyExcept(" \t\r\n\0"u8) < 0;

    /// <inheritdoc/>
    public ArticleCollection Read(ArticleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DocumentException.Read(file, () =>
        {
            var document = PdfText.Read(file.Bytes);
            var read = document.Properties.Read(file, document.Text, document.Heading);
            return read with
            {
                Articles = [.. read.Articles.Select(article => article with { Url = document.Address })],
                Problems = [.. read.Problems, .. document.Problems.Select(problem =>
                    new Problem(problem.Code, file.Source, null, problem.Reason))],
            };
        });
    }
}
