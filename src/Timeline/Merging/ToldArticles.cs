using System.Collections;
using NodaTime;
using Timeline.Reading;

namespace Timeline.Merging;

/// <summary>A set of told articles in canonical order: publication date, source, place in the source, then id and text.</summary>
/// <remarks>
/// An article is its id, source, place and text. Different articles may have the same id: the set keeps them as they came, so that
/// union is associative in whatever order it is done, and only what it enumerates has distinct ids.
/// </remarks>
internal sealed class ToldArticles : IEnumerable<ToldArticle>
{
    private readonly IReadOnlyList<ToldArticle> _all;
    private readonly IReadOnlyList<ToldArticle> _distinct;
    private readonly IReadOnlyList<Problem> _inputProblems;

    private ToldArticles(IReadOnlyList<ToldArticle> all, IReadOnlyList<Problem> inputProblems)
    {
        _all = all;
        _inputProblems = inputProblems;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        _distinct = [.. all.Select(told => Called(told, ArticleIds.Distinct(told.Article.Article, ids)))];
        Problems =
        [
            .. inputProblems,
            .. all.Zip(_distinct, (told, distinct) => (told.Article.Article, distinct.Article.Article.Id))
                .Where(pair => pair.Article.Id != pair.Id)
                .Select(pair => ArticleIds.Repeated(pair.Article, pair.Id)),
        ];
    }

    /// <summary>What could not be read, and the articles that had to get another id.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    public static ToldArticles Of(IEnumerable<ToldArticle> told, IEnumerable<Problem> problems) => new(
        [.. InOrder(told.GroupBy(Identity).Select(BestDated))],
        [.. problems.Distinct().OrderBy(problem => problem.Source, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Reason, StringComparer.Ordinal)]);

    public ToldArticles Union(ToldArticles other) => Of(_all.Concat(other._all), _inputProblems.Concat(other._inputProblems));

    public IEnumerator<ToldArticle> GetEnumerator() => _distinct.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static (string, string, int, string) Identity(ToldArticle told)
    {
        var article = told.Article.Article;
        return (article.Id, article.Source, article.Start, article.Text);
    }

    // Read in two collections, one article may be dated in one of them alone: the neighbours that date it differ. Told with inferred dates, it says more.
    private static ToldArticle BestDated(IEnumerable<ToldArticle> same) =>
        same.OrderByDescending(told => told.Article.Article.Published.Basis)
            .ThenBy(told => Days(told.Article.Article.Published))
            .ThenBy(told => told.Article.Article.Published.Date ?? LocalDate.MaxIsoValue)
            .ThenByDescending(told => told.Statements.Count)
            .First();

    private static int Days(PublicationDate published) =>
        published is { Earliest: { } earliest, Latest: { } latest } ? Period.DaysBetween(earliest, latest) : int.MaxValue;

    private static IEnumerable<ToldArticle> InOrder(IEnumerable<ToldArticle> told) =>
        told.OrderBy(one => one.Article.Article.Published.Date ?? LocalDate.MaxIsoValue)
            .ThenBy(one => SourceOrder.FileOf(one.Article.Article.Source), StringComparer.Ordinal)
            .ThenBy(one => SourceOrder.RecordOf(one.Article.Article.Source))
            .ThenBy(one => one.Article.Article.Start)
            .ThenBy(one => one.Article.Article.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Article.Article.Text, StringComparer.Ordinal);

    private static ToldArticle Called(ToldArticle told, string id) => id == told.Article.Article.Id ? told : new(
        told.Article with { Article = told.Article.Article with { Id = id } },
        [.. told.Statements.Select(statement => statement with { ArticleId = id })]);
}
