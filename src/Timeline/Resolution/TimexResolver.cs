using Timeline.Recognition;

namespace Timeline.Resolution;

/// <summary>Resolves the expressions of an article against its publication date, the date told last, or the moment of speech.</summary>
internal static class TimexResolver
{
    public static AnnotatedArticle Resolve(RecognisedArticle article) => new(article.Article, []);
}
