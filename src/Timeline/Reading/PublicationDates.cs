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
/// the other articles (<see cref="GroupInference"/>), else unknown with the range in which it likely is.
/// </summary>
internal static class PublicationDates
{
    /// <summary>How likely it must be that an article is of a day, or of the one before or behind, for the day to be claimed: so that one
    /// in twenty undated articles gets a wrong day, in bundles of six affairs.</summary>
    private const double Claim = 0.53;

    /// <summary>The probability that the range of a date holds it: by the clues, which promise a little more than they keep, so that nine
    /// of ten ranges hold.</summary>
    private const double Holds = 0.92;

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
        Problems = [.. articles.Problems, .. articles.Articles.Where(HasPlaceholder).Select(Ignored)],
    };

    private static Problem Ignored(Article article) => new(ProblemCode.FieldNotRead, article.Source, null,
        $"{article.Id}: the publication date {article.Published.Date:uuuu-MM-dd} stands for no date; the article is read without it");

    private static bool HasPlaceholder(Article article) => article.Published.Date is { } date && PublicationDate.IsPlaceholder(date);

    /// <summary>What an article tells of its date, by itself.</summary>
    public static DateEvidence Evidence(RecognisedArticle article)
    {
        if (article.Article.Published.Basis is PublicationBasis.Given or PublicationBasis.Stated)
            return new(article.Article, null);
        var stamps = PublicationStamp.Find(article);
        if (Stated(stamps, LatestTold(article)) is { Date: { } date })
            return new(article.Article with { Published = PublicationDate.Stated(date) }, null);
        if (article.Article.Published is { Basis: PublicationBasis.Named, Date: { } named } && named < LatestTold(article))
            article = article with { Article = article.Article with { Published = PublicationDate.Unknown } };
        return new(article.Article, article.Article.Published.Date is null ? new(article, stamps) : null);
    }

    /// <summary>The same as <see cref="Infer"/>, and should that ever throw, what each article has by itself, and a problem that says so:
    /// the dates of a group must not cost the run.</summary>
    public static (IReadOnlyList<PublicationDate> Dates, Problem? Problem) TryInfer(IReadOnlyList<DateEvidence> articles) => Attempt.Of<(IReadOnlyList<PublicationDate>, Problem?)>(
        () => (Infer(articles), null),
        reason => ([.. articles.Select(article => article.Article.Published)], new(ProblemCode.Failed, "", null, $"the publication dates that articles don't state {reason}; nothing is inferred")));

    /// <summary>The publication date of each article, in their order: its own, or what its clues and the other articles allow.</summary>
    /// <remarks>It depends on the set of articles alone; the order in which they stand in one file is a piece of evidence like
    /// others.</remarks>
    public static IReadOnlyList<PublicationDate> Infer(IReadOnlyList<DateEvidence> articles)
    {
        var dates = articles.Select(article => article.Article.Published).ToArray();
        if (articles.All(article => article.Clues is null))
            return dates;

        // Copies of one article are one, and the one with a date knows best.
        var distinct = Enumerable.Range(0, articles.Count).GroupBy(i => articles[i].Article.Text, StringComparer.Ordinal)
            .Select(copies => copies.OrderBy(i => articles[i].Clues is not null).ThenByDescending(i => dates[i].Basis).ThenBy(i => dates[i].Date ?? LocalDate.MaxIsoValue)
                .ThenBy(i => articles[i].Article.Source, StringComparer.Ordinal).ThenBy(i => articles[i].Article.Start).ToList())
            .OrderBy(copies => articles[copies[0]].Article.Text, StringComparer.Ordinal).ToList();
        var files = InFiles([.. distinct.Select(copies => articles[copies[0]].Article)]);
        var group = distinct.Select((copies, n) => new GroupArticle(articles[copies[0]].Clues is null ? dates[copies[0]].Date : null, articles[copies[0]].Clues, files[n])).ToList();
        foreach (var (copies, days) in distinct.Zip(GroupInference.Infer(group)))
        {
            var known = articles[copies[0]].Clues is null && dates[copies[0]] is { Date: not null } date ? date with { Basis = PublicationBasis.Inferred, Explanation = "the same text is of that date elsewhere" } : null;
            foreach (var i in copies.Where(i => articles[i].Clues is not null))
                dates[i] = known ?? Claimed(articles[i].Article.Text, articles[i].Clues!, days, isAlone: group.Count == 1);
        }

        return dates;
    }

    /// <summary>Where each article stands in a file of several; null where it is the whole of one.</summary>
    /// <remarks>Slices of one text don't overlap. Articles that do only share a name, such as texts given without one, and their order
    /// tells nothing.</remarks>
    private static FilePlace?[] InFiles(IReadOnlyList<Article> articles)
    {
        var places = new FilePlace?[articles.Count];
        foreach (var file in Enumerable.Range(0, articles.Count).GroupBy(i => articles[i].Source, StringComparer.Ordinal))
        {
            var inOrder = file.OrderBy(i => articles[i].Start).ToList();
            if (inOrder.Count > 1 && inOrder.Zip(inOrder.Skip(1)).All(pair => articles[pair.First].End <= articles[pair.Second].Start))
                foreach (var i in inOrder)
                    places[i] = new(file.Key, articles[i].Start);
        }

        return places;
    }

    /// <summary>What is said of a date of which this is known: the day where it is likely enough, else the shortest stretch of days that
    /// likely holds it. An article alone is never dated to the day.</summary>
    private static PublicationDate Claimed(string text, DateClues clues, DayProbabilities? days, bool isAlone)
    {
        if (days is null)
            return clues.StampedDay is var (month, dayOfMonth) ? PublicationDate.Unknown with { Explanation = HumanDate.OfAnyYear(month, dayOfMonth) } : PublicationDate.Unknown;
        var (first, last) = days.Shortest(Holds);
        var (day, within) = days.Likeliest();
        var isClaimed = within >= Claim && !isAlone;
        var said = new PublicationDate(isClaimed ? day : null, isClaimed ? PublicationBasis.Inferred : PublicationBasis.Unknown, isClaimed ? LocalDate.Min(first, day) : first, isClaimed ? LocalDate.Max(last, day) : last);
        return said with { Explanation = clues.Explain(Unwrapped.Read(text), said.Earliest!.Value, said.Latest!.Value) };
    }

    /// <summary>The stamp that dates the article: one of publication before one of an update, the header's before the footer's. A headline
    /// or an address only hints: it counts for less than what is told as past.</summary>
    private static PublicationStamp? Stated(IReadOnlyList<PublicationStamp> stamps, LocalDate? latestTold) =>
        stamps.Where(stamp => stamp.Date is { } date && !PublicationDate.IsPlaceholder(date) && stamp.Label != StampLabel.Other
                && !(stamp.Label == StampLabel.Submitted && stamps.Any(other => other.Label == StampLabel.Other)) && !(stamp.Place is StampPlace.Headline or StampPlace.Address && date < latestTold))
            .OrderBy(stamp => stamp.Label == StampLabel.Updated).ThenBy(stamp => stamp.Place).ThenBy(stamp => stamp.Label switch { StampLabel.Published => 0, StampLabel.Dated => 1, StampLabel.Submitted => 3, _ => 2 }).FirstOrDefault();

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
