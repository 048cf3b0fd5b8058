using Timeline.Reading;

namespace Timeline;

/// <summary>What was read: the articles, and a problem for each piece of input that could not be read.</summary>
/// <param name="Articles">The articles; no two have the same <see cref="Article.Id"/>.</param>
/// <param name="Problems">What could not be read, and notes on how the rest was.</param>
public sealed record ArticleCollection(IReadOnlyList<Article> Articles, IReadOnlyList<Problem> Problems)
{
    /// <summary>What the <see cref="Article.Url"/> of an article ends in that was only quoted in another one: it is of the address before it, and <see cref="Combine"/> leaves it out where the article of that address is there.</summary>
    public const string QuotedPart = "#quoted";

    /// <summary>The articles; no two have the same <see cref="Article.Id"/>.</summary>
    public IReadOnlyList<Article> Articles { get; init => field = Items<Article>.Of(value); } = Items<Article>.Of(Articles);

    /// <summary>What could not be read, and notes on how the rest was.</summary>
    public IReadOnlyList<Problem> Problems { get; init => field = Items<Problem>.Of(value); } = Items<Problem>.Of(Problems);

    /// <summary>How many files the articles were read from; those of an archive count, the archive doesn't. 0 for articles that were read
    /// from none.</summary>
    public int Files { get; init; }

    /// <summary>What the folders and archives that were read hold of kinds that aren't read, by path; links too, which are not
    /// followed.</summary>
    public IReadOnlyList<SkippedFile> Skipped { get; init => field = Items<SkippedFile>.Of(value); } = Items<SkippedFile>.Of([]);

    /// <summary>The paths of what belongs to those folders and is neither an article nor skipped: hidden files, a README.md, and the
    /// folders that browsers save beside a page.</summary>
    public IReadOnlyList<string> Parts { get; init => field = Items<string>.Of(value); } = Items<string>.Of([]);

    /// <summary>True where all was read: nothing was skipped, and what problems say are notes.</summary>
    public bool IsComplete => Skipped.Count == 0 && Problems.All(problem => problem.Severity == ProblemSeverity.Note);

    /// <summary>What came of the files in one sentence, and by kind what was skipped.</summary>
    public ReadingSummary Summary => new(
        Articles.Count,
        Files,
        [.. Skipped.CountBy(file => file.Kind).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => new SkippedKind(kind.Key, kind.Value, OtherFormats.ReadBy(kind.Key, kind.Value)))]);

    /// <summary>Puts what was read from several places into one collection, in which ids are unique again.</summary>
    /// <remarks>
    /// Of the articles with one id the first by source and offset keeps it; the others get an id that also names source and
    /// offset, and a problem says so. The result doesn't depend on the order of the parts.
    /// </remarks>
    /// <param name="parts">What was read, in any order.</param>
    /// <returns>All articles by source and offset, and all problems.</returns>
    public static ArticleCollection Combine(params IEnumerable<ArticleCollection> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var read = parts.ToList();
        var problems = read.SelectMany(part => part.Problems).ToList();
        var articles = new List<Article>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in QuotedArticles.Without([.. SourceOrder.Sort(read.SelectMany(part => part.Articles))]))
        {
            var id = ArticleIds.Distinct(article, ids);
            articles.Add(article with { Id = id });
            if (id != article.Id)
                problems.Add(ArticleIds.Repeated(article, id));
        }

        return new(articles, problems)
        {
            Files = read.Sum(part => part.Files),
            Skipped = [.. read.SelectMany(part => part.Skipped).Distinct().OrderBy(file => file.Path, StringComparer.Ordinal)],
            Parts = [.. read.SelectMany(part => part.Parts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>How much was read: "3 articles, 1 problem".</summary>
    public override string ToString() => $"{Described.Counted(Articles.Count, "article")}, {Described.Counted(Problems.Count, "problem")}";

    /// <summary>The same with a language for the articles that don't come with one.</summary>
    /// <param name="language">A BCP 47 tag, such as "es" or "pt-BR".</param>
    public ArticleCollection WithLanguage(string language)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        return this with { Articles = [.. Articles.Select(article => article with { Language = article.Language ?? language })] };
    }
}
