using NodaTime;
using Timeline.Reading;

namespace Timeline.Merging;

/// <summary>A set of told articles.</summary>
/// <remarks>
/// An article is its id, source, place and text. Union only notes what was joined, so that adding articles one by one costs no more than
/// adding them at once; what the set comes to is settled when it is first asked for. All that depends on more than one article is a function of the whole
/// set, in whatever order it came together: the dates that articles give each other, and the ids that tell different articles of one id apart.
/// </remarks>
internal sealed class ToldArticles
{
    private readonly Part _part;
    private readonly (ToldArticles One, ToldArticles Other)? _joined;
    private readonly Lazy<Settled> _settled;

    private ToldArticles(Part part, (ToldArticles One, ToldArticles Other)? joined)
    {
        (_part, _joined) = (part, joined);
        _settled = new(Settle);
    }

    /// <summary>The articles by publication date, source and place in the source, then id and text; no two have one id.</summary>
    public IReadOnlyList<ToldArticle> Articles => _settled.Value.Articles;

    /// <summary>What could not be read, and the articles that had to get another id.</summary>
    public IReadOnlyList<Problem> Problems => _settled.Value.Problems;

    /// <summary>A set of articles that were told together: they have dated one another already.</summary>
    public static ToldArticles Of(IEnumerable<ToldArticle> told, IEnumerable<Problem> problems) => new(new Part([.. told], [.. problems]), null);

    /// <summary>The order of every timeline, whatever the order of the input: by publication date, source and place in the source, then id and text; undated ones last.</summary>
    public static IEnumerable<ToldArticle> InOrder(IEnumerable<ToldArticle> told) =>
        told.OrderBy(one => one.Article.Article.Published.Date ?? LocalDate.MaxIsoValue)
            .ThenBy(one => SourceOrder.FileOf(one.Article.Article.Source), StringComparer.Ordinal)
            .ThenBy(one => SourceOrder.RecordOf(one.Article.Article.Source))
            .ThenBy(one => one.Article.Article.Start)
            .ThenBy(one => one.Article.Article.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Article.Article.Text, StringComparer.Ordinal);

    /// <summary>
    /// The order by which merging decides between what is alike: by publication date, then by what the articles say, so that neither their names nor their places decide anything. Where they
    /// say all the same, they stand in for each other.
    /// </summary>
    public static IEnumerable<ToldArticle> ByContent(IEnumerable<ToldArticle> told) =>
        InOrder(told).OrderBy(one => one.Article.Article.Published.Date ?? LocalDate.MaxIsoValue)
            .ThenBy(one => one.Article.Article.Text, StringComparer.Ordinal)
            .ThenBy(one => one.Article.Article.Title, StringComparer.Ordinal)
            .ThenBy(one => one.Article.Article.Outlet, StringComparer.Ordinal)
            .ThenBy(one => one.Article.Article.Language, StringComparer.Ordinal)
            .ThenBy(one => one.Article.Article.Published.Earliest)
            .ThenBy(one => one.Article.Article.Published.Latest);

    public ToldArticles Union(ToldArticles other) => other == this ? this : new(new Part([], []), (this, other));

    private Settled Settle()
    {
        var parts = Parts();
        IReadOnlyList<ToldArticle> distinct = [.. parts.SelectMany(part => part.Told).GroupBy(Identity).Select(BestKnown)];
        var (dated, problem) = parts.Count > 1 ? Redated(distinct) : (distinct, null);
        IReadOnlyList<Problem> read = [.. parts.SelectMany(part => part.Problems).Concat(problem is null ? [] : [problem]).Distinct()];
        IReadOnlyList<Problem> refused = [.. dated.Select(told => told.Problem).OfType<Problem>().Distinct()];

        // The first by source keeps its id, as in an ArticleCollection.
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var problems = read.Union(refused).ToList();
        var called = new List<ToldArticle>();
        foreach (var told in SourceOrder.Sort(dated, told => told.Article.Article))
        {
            var id = ArticleIds.Distinct(told.Article.Article, ids);
            called.Add(Called(told, id));
            if (id != told.Article.Article.Id)
            {
                problems.Add(ArticleIds.Repeated(told.Article.Article, id));
            }
        }

        return new(
            new(dated, read),
            [.. InOrder(called)],
            [.. problems.OrderBy(problem => problem.Source, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Reason, StringComparer.Ordinal)]);
    }

    // Not by recursion, and each part once: a set may be joined of very many, and with itself. What has been settled before isn't taken apart again.
    private List<Part> Parts()
    {
        var parts = new List<Part>();
        var seen = new HashSet<ToldArticles>();
        var open = new Stack<ToldArticles>([this]);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            if (next._settled.IsValueCreated)
            {
                parts.Add(next._settled.Value.Whole);
            }
            else if (next._joined is { } joined)
            {
                open.Push(joined.Other);
                open.Push(joined.One);
            }
            else
            {
                parts.Add(next._part);
            }
        }

        return parts;
    }

    // Only articles whose date the union changes are told again.
    private static (IReadOnlyList<ToldArticle> Told, Problem? Problem) Redated(IReadOnlyList<ToldArticle> told)
    {
        var (dates, problem) = PublicationDates.TryInfer([.. told.AsParallel().AsOrdered().Select(one => new DateEvidence(one.Article.Article, one.Undated?.Clues.Value))]);
        var retold = told.Zip(dates).AsParallel().AsOrdered()
            .Select(pair => pair.First.Undated is { } undated && pair.First.Article.Article.Published != pair.Second ? undated.TellOn(pair.Second) : pair.First);
        return ([.. retold], problem);
    }

    private static (string, string, int, string) Identity(ToldArticle told)
    {
        var article = told.Article.Article;
        return (article.Id, article.Source, article.Start, article.Text);
    }

    // One article may have come twice, and once with a date; told with inferred dates, it says more.
    private static ToldArticle BestKnown(IEnumerable<ToldArticle> same) =>
        same.OrderBy(told => told.Undated is not null)
            .ThenByDescending(told => told.Article.Article.Published.Basis)
            .ThenBy(told => told.Article.Article.Published.Date ?? LocalDate.MaxIsoValue)
            .ThenBy(told => told.Article.Article.Title, StringComparer.Ordinal)
            .ThenBy(told => told.Article.Article.Language, StringComparer.Ordinal)
            .ThenBy(told => told.Article.Article.Outlet, StringComparer.Ordinal)
            .ThenByDescending(told => told.Statements.Count)
            .First();

    private static ToldArticle Called(ToldArticle told, string id) => id == told.Article.Article.Id ? told : told with
    {
        Article = told.Article with { Article = told.Article.Article with { Id = id } },
        Statements = [.. told.Statements.Select(statement => statement with { ArticleId = id })],
        Unplaced = [.. told.Unplaced.Select(statement => statement with { ArticleId = id })],
        OwnId = told.Article.Article.Id,
    };

    /// <summary>Articles as they came, whatever their ids, and what could not be read of them.</summary>
    private sealed record Part(IReadOnlyList<ToldArticle> Told, IReadOnlyList<Problem> Problems);

    /// <summary>What the set comes to, and the whole of it as a part of a larger one: told on the dates it has by now.</summary>
    private sealed record Settled(Part Whole, IReadOnlyList<ToldArticle> Articles, IReadOnlyList<Problem> Problems);
}
