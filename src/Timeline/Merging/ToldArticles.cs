using System.Collections;
using NodaTime;

namespace Timeline.Merging;

/// <summary>A set of told articles in canonical order: publication date, source, place in the source, then id and text.</summary>
/// <remarks>
/// An article is its id, source, place and text. Where two of one id differ, the first in order is enumerated and the others are
/// problems; all stay in the set, so that union is associative whatever the order of merging.
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
        var byId = all.GroupBy(told => told.Article.Article.Id, StringComparer.Ordinal).ToList();
        _distinct = [.. byId.Select(group => group.First())];
        Problems = [.. inputProblems, .. byId.SelectMany(RepeatedIds)];
    }

    /// <summary>What could not be read, and the articles left out because another one has their id.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    public static ToldArticles Of(IEnumerable<ToldArticle> told, IEnumerable<Problem> problems) => new(
        [.. told.GroupBy(Identity).Select(BestDated).Order(Comparer<ToldArticle>.Create(Compare))],
        [.. problems.Distinct().OrderBy(problem => problem.Source, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Reason, StringComparer.Ordinal)]);

    public ToldArticles Union(ToldArticles other) => Of(_all.Concat(other._all), _inputProblems.Concat(other._inputProblems));

    public IEnumerator<ToldArticle> GetEnumerator() => _distinct.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static (string, string, int, string) Identity(ToldArticle told)
    {
        var article = told.Article.Article;
        return (article.Id, article.Source, article.Start, article.Text);
    }

    // Read in two collections, one article may be dated in one of them alone: the neighbours that date it differ.
    private static ToldArticle BestDated(IEnumerable<ToldArticle> same) =>
        same.OrderByDescending(told => told.Article.Article.Published.Basis)
            .ThenBy(told => Days(told.Article.Article.Published))
            .ThenBy(told => told.Article.Article.Published.Date ?? LocalDate.MaxIsoValue)
            .First();

    private static int Days(PublicationDate published) =>
        published is { Earliest: { } earliest, Latest: { } latest } ? Period.DaysBetween(earliest, latest) : int.MaxValue;

    private static int Compare(ToldArticle left, ToldArticle right)
    {
        var (a, b) = (left.Article.Article, right.Article.Article);
        return Comparer<LocalDate>.Default.Compare(a.Published.Date ?? LocalDate.MaxIsoValue, b.Published.Date ?? LocalDate.MaxIsoValue) is var date and not 0 ? date
            : string.CompareOrdinal(a.Source, b.Source) is var source and not 0 ? source
            : a.Start.CompareTo(b.Start) is var start and not 0 ? start
            : string.CompareOrdinal(a.Id, b.Id) is var id and not 0 ? id
            : string.CompareOrdinal(a.Text, b.Text);
    }

    private static IEnumerable<Problem> RepeatedIds(IEnumerable<ToldArticle> sameId)
    {
        var kept = sameId.First().Article.Article;
        return sameId.Skip(1).Select(told => told.Article.Article)
            .Select(left => new Problem(left.Source, null, $"another article{(kept.Source == left.Source ? "" : $" ({kept.Source})")} has the id \"{left.Id}\" too; this one is left out"));
    }
}
