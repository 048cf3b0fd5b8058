namespace Timeline.Tests;

/// <summary>Which line of a file an article is, and what its file is called, changes no entry.</summary>
public class AnyOrderTests
{
    // Articles whose dates are known: without them, which article stands beside which may tell when it was published.
    private static readonly IReadOnlyList<Article> Articles =
    [
        .. new TimelineBuilder().Build(ArticleReader.Read([Repository.PathOf("seeds/iraq-january-2020.txt")])).Articles
            .Select(article => article.Article with { Published = article.Article.Published.Date is { } date ? PublicationDate.Given(date) : article.Article.Published }),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Articles_in_other_lines_and_files_tell_the_same(int seed)
    {
        var random = new Random(seed);
        var shuffled = Articles.ToArray();
        random.Shuffle(shuffled);

        Assert.Equal(Entries([.. Articles.Select((article, line) => Named(article, $"pile.jsonl#{line + 1}"))]), Entries([.. shuffled.Select((article, line) => Named(article, $"pile.jsonl#{line + 1}"))]));
        Assert.Equal(Entries([.. Articles.Select((article, file) => Named(article, $"{file:00}.txt"))]), Entries([.. shuffled.Select((article, file) => Named(article, $"{random.Next():x8}.txt"))]));
    }

    [Fact]
    public void Articles_of_one_day_that_tell_one_event_in_several_ways_give_it_one_title()
    {
        string[] texts =
        [
            "Police arrested the banker Karl Brand in Velo on 3 May 2021. Karl Brand denies all charges.",
            "The banker Karl Brand was arrested by police in Velo on 3 May 2021.",
            "Karl Brand, a banker, was arrested in Velo on 3 May 2021, police said. A bridge closed on 3 May 2021.",
            "The bridge over the Lune was closed on 3 May 2021.",
        ];
        var articles = texts.Select(text => new Article { Id = "", Text = text, Published = PublicationDate.Given(new(2021, 5, 4)) }).ToList();
        var told = Entries([.. articles.Select((article, line) => Named(article, $"pile.jsonl#{line + 1}"))]);

        for (var turn = 1; turn < texts.Length; turn++)
        {
            Assert.Equal(told, Entries([.. articles.Skip(turn).Concat(articles.Take(turn)).Select((article, line) => Named(article, $"pile.jsonl#{line + 1}"))]));
        }
    }

    private static Article Named(Article article, string source) => article with { Id = source, Source = source, Start = 0 };

    // The entries in their order, each with its mentions as a set.
    private static List<string> Entries(IReadOnlyList<Article> articles)
    {
        var timeline = new TimelineBuilder { InferDates = true }.Build(articles);
        var texts = articles.ToDictionary(article => article.Id, article => article.Text);
        return
        [
            .. timeline.Concat(timeline.NotActual).Select(entry => string.Join('\n',
                [
                    $"{entry.Edtf} {entry.Granularity} {entry.Status} {entry.Summary} {entry.Ranking}",
                    .. entry.Mentions.Select(mention => $"{texts[mention.ArticleId].GetHashCode(StringComparison.Ordinal)} {mention.Start} {mention.Text} {mention.When}").Order(StringComparer.Ordinal),
                    .. entry.Conflicts.Select(conflict => $"{conflict.When} {conflict.Mentions.Count}"),
                ])),
        ];
    }
}
