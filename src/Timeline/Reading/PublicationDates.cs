using Timeline.Recognition;

namespace Timeline.Reading;

/// <summary>Finds the publication date of each article.</summary>
internal static class PublicationDates
{
    public static IReadOnlyList<RecognisedArticle> Find(IReadOnlyList<RecognisedArticle> articles) => articles;
}
