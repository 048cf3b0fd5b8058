using Timeline.Recognition;
using Timeline.Text;

namespace Timeline.Reading;

/// <summary>
/// Finds the publication date of each article: given, else stated by a stamp of the article, else inferred from its text and
/// the articles around it in its file, else unknown with the range its text allows. A day is never inferred from one article alone.
/// </summary>
internal static class PublicationDates
{
    /// <summary>The articles in their order, each with its publication date.</summary>
    public static IReadOnlyList<RecognisedArticle> Find(IReadOnlyList<RecognisedArticle> articles)
    {
        var clues = new DateClues?[articles.Count];
        var dates = new PublicationDate[articles.Count];
        for (var i = 0; i < articles.Count; i++)
        {
            dates[i] = articles[i].Article.Published;
            if (dates[i].Basis == PublicationBasis.Given)
                continue;
            var stamps = PublicationStamp.Find(articles[i]);
            if (Stated(stamps) is { Date: { } date })
                dates[i] = PublicationDate.Stated(date);
            else
                clues[i] = new(articles[i], stamps);
        }

        foreach (var file in Enumerable.Range(0, articles.Count).GroupBy(i => articles[i].Article.Source, StringComparer.Ordinal))
        {
            var inOrder = file.OrderBy(i => articles[i].Article.Start).ToList();
            var inferred = NeighbourInference.Infer([.. inOrder.Select(i => new FileArticle(dates[i].Date, clues[i]))]);
            foreach (var (i, date) in inOrder.Zip(inferred))
                dates[i] = dates[i].Date is null ? date : dates[i];
        }

        return [.. articles.Select((article, i) => article with { Article = article.Article with { Published = dates[i] } })];
    }

    /// <summary>The stamp that dates the article: one of publication before one of an update, the header's before the footer's.</summary>
    private static PublicationStamp? Stated(IReadOnlyList<PublicationStamp> stamps) =>
        stamps.Where(stamp => stamp.Date is not null)
            .OrderBy(stamp => stamp.Label == StampLabel.Updated).ThenBy(stamp => stamp.Place).ThenBy(stamp => stamp.Label == StampLabel.None).FirstOrDefault();
}
