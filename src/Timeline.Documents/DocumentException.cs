namespace Timeline.Documents;

/// <summary>A document isn't read, for a reason that has a code.</summary>
internal sealed class DocumentException(ProblemCode code, string reason) : FormatException(reason)
{
    public ProblemCode Code => code;

    /// <summary>What is read of a document, or the problem that keeps it from being read.</summary>
    public static ArticleCollection Read(ArticleFile file, Func<ArticleCollection> read)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return read();
        }
        catch (DocumentException exception)
        {
            return new([], [new(exception.Code, file.Source, null, exception.Message)]);
        }
    }
}
