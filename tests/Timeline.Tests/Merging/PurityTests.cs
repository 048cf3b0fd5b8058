using System.Text.Json;
using Timeline.Merging;
using Xunit;
using static Timeline.Tests.Merging.Newsroom;

namespace Timeline.Tests.Merging;

/// <summary>The entries are a function of the set of articles, whatever their order.</summary>
public class PurityTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_order_of_the_articles_does_not_matter(int seed)
    {
        var random = new Random(seed);
        var articles = Story(random);
        var shuffled = articles.ToArray();
        random.Shuffle(shuffled);

        Assert.NotEqual(articles.Select(article => article.Article.Article.Id), shuffled.Select(article => article.Article.Article.Id));
        Assert.Equal(Page(articles), Page(shuffled));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Every_dated_statement_is_in_one_entry_and_every_entry_has_its_order(int seed)
    {
        var articles = Story(new Random(seed));
        var events = Events(articles);

        Assert.Equal(
            articles.SelectMany(article => article.Statements).Where(statement => statement.When is not null).Select(statement => (statement.ArticleId, statement.Start)).Order(),
            events.SelectMany(entry => entry.Mentions).Where(mention => mention.When is not null).Select(mention => (mention.ArticleId, mention.Start)).Order());
        Assert.Equal(events.Select(entry => (entry.When.Start, entry.When.End)), events.Select(entry => (entry.When.Start, entry.When.End)).Order());
    }

    [Fact]
    public void Mentions_stand_in_the_order_of_the_articles_the_tenth_record_behind_the_second()
    {
        var records = Enumerable.Range(1, 10).Select(record => record is 2 or 10
            ? $$"""{"published": "2021-05-04", "text": "Police arrested the banker Karl Brand in Velo on 3 May 2021, after {{record}} weeks."}"""
            : $$"""{"published": "2021-05-04", "text": "Nothing was heard of ship {{record}}."}""");
        var timeline = new TimelineBuilder().Build(ArticleReader.Parse(string.Join('\n', records), "pile.jsonl"));
        var mentioned = Assert.Single(timeline).Mentions.Select(mention => mention.ArticleId).ToList();

        Assert.Equal(["pile.jsonl#2", "pile.jsonl#10"], mentioned);
        Assert.Equal(timeline.Articles.Select(article => article.Article.Id).Where(mentioned.Contains), mentioned);
    }

    // Some hundred statements of few words, so that many are alike and few the same.
    private static ToldArticle[] Story(Random random)
    {
        string[] who = ["Ana Kovar", "The dockers of Velo", "Norland’s army", "Bishop Tomas Lind", "Police in Ostrava"];
        string[] did = ["attacked", "met", "called for", "arrested", "voted on", "protested against"];
        string[] what = ["the harbour tax", "the rebels near Tarabad", "the bankers", "a ceasefire", "the election board"];
        string[] when = ["2021-05-03", "2021-05-04", "2021-05-12", "2021-05", "~2021-05-05", "!2021-06-01", "-", "2021"];
        return
        [
            .. Enumerable.Range(0, 40).Select(i => Article($"a{i:00}", $"2021-05-{random.Next(4, 30):00}",
                [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => $"{Any(when)} {Any(who)} {Any(did)} {Any(what)}.")])),
        ];

        string Any(string[] words) => words[random.Next(words.Length)];
    }

    private static string Page(IReadOnlyList<ToldArticle> articles) => JsonSerializer.Serialize(Events(articles).Select(entry =>
        new { Edtf = entry.Edtf.ToString(), entry.Status, entry.Summary, entry.Salience, Conflicts = entry.Conflicts.Count, Mentions = entry.Mentions.Select(mention => (mention.ArticleId, mention.Start).ToString()) }));
}
