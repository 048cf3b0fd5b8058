namespace Timeline.Extraction;

/// <summary>Finds what each sentence and clause of an article tells, with its date and status.</summary>
internal static class StatementExtractor
{
    public static IReadOnlyList<Statement> Extract(AnnotatedArticle article) => [];
}
