using NodaTime;
using Timeline.Recognition;
using Timeline.Text;

namespace Timeline.Reading;

/// <summary>An article with what its own text tells of its date.</summary>
/// <param name="Article">The article; where there are no clues, its publication date holds.</param>
/// <param name="Clues">The clues to its date; null where it is given or stated.</param>
internal readonly record struct DateEvidence(Article Article, DateClues? Clues);

/// <summary>
/// Finds the publication date of each article: given, else stated by a stamp of the article, else inferred from its text and
/// the articles around it in its file, else unknown with the range its text allows. A day is never inferred from one article alone.
/// </summary>
internal static class PublicationDates
{
    /// <summary>The articles in their order, each with its publication date.</summary>
    public static IReadOnlyList<RecognisedArticle> Find(IReadOnlyList<RecognisedArticle> articles)
    {
        var dates = Infer([.. articles.Select(Evidence)]);
        return [.. articles.Zip(dates, (article, date) => article with { Article = article.Article with { Published = date } })];
    }

    /// <summary>The articles less the dates that were given them and stand for none, such as 9999-12-31; a problem says each.</summary>
    public static ArticleCollection WithoutPlaceholders(ArticleCollection articles) => !articles.Articles.Any(HasPlaceholder) ? articles : articles with
    {
        Articles = [.. articles.Articles.Select(article => HasPlaceholder(article) ? article with { Published = PublicationDate.Unknown } : article)],
        Problems = [.. articles.Problems, .. articles.Articles.Where(HasPlaceholder).Select(article => new Problem(article.Source, null, $"{article.Id}: the publication date {article.Published.Date:uuuu-MM-dd} stands for no date; the article is read without it"))],
    };

    private static bool HasPlaceholder(Article article) => article.Published.Date is { } date && PublicationDate.IsPlaceholder(date);

    /// <summary>What an article tells of its date, by itself.</summary>
    public static DateEvidence Evidence(RecognisedArticle article)
    {
        if (article.Article.Published.Basis == PublicationBasis.Given)
            return new(article.Article, null);
        var stamps = PublicationStamp.Find(article);
        if (Stated(stamps, LatestTold(article)) is { Date: { } date })
            return new(article.Article with { Published = PublicationDate.Stated(date) }, null);
        if (article.Article.Published is { Basis: PublicationBasis.Named, Date: { } named } && named < LatestTold(article))
            article = article with { Article = article.Article with { Published = PublicationDate.Unknown } };
        return new(article.Article, article.Article.Published.Date is null ? new(article, stamps) : null);
    }

    /// <summary>The publication date of each article, in their order: its own, or the one that its clues and its neighbours allow.</summary>
    /// <remarks>It depends on the set of articles alone, and on nothing but those of one source.</remarks>
    public static IReadOnlyList<PublicationDate> Infer(IReadOnlyList<DateEvidence> articles)
    {
        var dates = articles.Select(article => article.Article.Published).ToArray();
        foreach (var file in Enumerable.Range(0, articles.Count).GroupBy(i => articles[i].Article.Source, StringComparer.Ordinal))
        {
            if (file.All(i => articles[i].Clues is null))
                continue;

            // Copies of one article are one neighbour, and the one with a date knows best.
            var places = file.GroupBy(i => (articles[i].Article.Start, articles[i].Article.Text))
                .Select(copies => copies.OrderBy(i => articles[i].Clues is not null).ThenByDescending(i => dates[i].Basis).ThenBy(i => dates[i].Date ?? LocalDate.MaxIsoValue).ToList())
                .OrderBy(copies => articles[copies[0]].Article.Start)
                .ToList();
            var neighbours = places.Select(copies => new FileArticle(articles[copies[0]].Clues is null ? dates[copies[0]].Date : null, articles[copies[0]].Clues)).ToList();
            var inferred = AreOfOneFile([.. places.Select(copies => articles[copies[0]].Article)])
                ? NeighbourInference.Infer(neighbours)
                : [.. neighbours.SelectMany(alone => NeighbourInference.Infer([alone]))];
            foreach (var (copies, date) in places.Zip(inferred))
                foreach (var i in copies.Where(i => articles[i].Clues is not null))
                    dates[i] = date;
        }

        return dates;
    }

    // Slices of one text don't overlap. Articles that do only share a name, such as texts given without one, and tell nothing of one another.
    private static bool AreOfOneFile(IReadOnlyList<Article> inOrder) => inOrder.Zip(inOrder.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);

    /// <summary>The stamp that dates the article: one of publication before one of an update, the header's before the footer's. A headline or an address only hints: it counts for less than what is told as past.</summary>
    private static PublicationStamp? Stated(IReadOnlyList<PublicationStamp> stamps, LocalDate? latestTold) =>
        stamps.Where(stamp => stamp.Date is { } date && !PublicationDate.IsPlaceholder(date) && stamp.Label != StampLabel.Other && !(stamp.Place is StampPlace.Headline or StampPlace.Address && date < latestTold))
            .OrderBy(stamp => stamp.Label == StampLabel.Updated).ThenBy(stamp => stamp.Place).ThenBy(stamp => stamp.Label switch { StampLabel.Published => 0, StampLabel.Dated => 1, _ => 2 }).FirstOrDefault();

    /// <summary>The latest day that the story tells in full as past; null where it tells none.</summary>
    private static LocalDate? LatestTold(RecognisedArticle article)
    {
        LocalDate? latest = null;
        foreach (var expression in article.Expressions)
            if (expression.Direction is Direction.Past or Direction.PlainPast && CalendarDay.Of(expression.Meaning) is { Year: { } year and > 0 and < 9999, Month: { } month, Day: { } day }
                && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) && !(new LocalDate(year, month, day) <= latest))
                latest = new LocalDate(year, month, day);
        return latest;
    }
}
