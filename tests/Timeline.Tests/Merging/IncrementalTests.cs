using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Timeline.Tests.Merging;

/// <summary>A timeline that grows is the timeline built at once, to the byte.</summary>
public class IncrementalTests
{
    private static readonly TimelineBuilder Builder = new();

    // A file of articles of which only the first and the last say when they were published.
    internal const string Bundle =
        """
        Bridge to be rebuilt in Dunmere next year

        March 14, 2019

        The parliament of Dunmere voted on Thursday to rebuild the bridge. A flood had carried it away on 2 March 2017.

        ====================

        Mill owners meet in Calvera again

        CALVERA, March 13 (NPA) — The mill owners met in Calvera on Wednesday. They had called off a meeting on Sunday.

        ====================

        Ferry company halts all night crossings

        ROTHAVEN (NPA) — The ferry company halted all night crossings on Tuesday after a fire. Four sailors were hurt on Monday.

        ====================

        Bakers and mill owners agree on price

        March 11, 2019

        The bakers’ union and the mill owners of Calvera agreed on Monday on a price for bread. Bakeries will open again on Wednesday.
        """;

    private const string Pile =
        """
        {"id": "1", "published": "2019-03-13", "title": "Night crossings halted", "text": "The ferry company halted all night crossings on Tuesday."}
        {"id": "2", "published": "2019-03-20", "outlet": "The Courier", "text": "The parliament of Dunmere voted to rebuild the bridge on 15 March 2019."}
        {"id": "2", "published": "2019-03-21", "text": "A comet passed the sun on 9 February 2019."}
        {"id": "4", "text": "The ferry company was founded in 1931. It did not halt its crossings in 2018."}
        {"id": "5", "text": broken
        {"id": "6", "published": "2019-03-22", "text": "Bråket började i går.", "language": "sv"}
        """;

    private static readonly ArticleCollection All = ArticleCollection.Combine(ArticleReader.Parse(Bundle, "bundle.txt"), ArticleReader.Parse(Pile, "pile.jsonl"), ArticleReader.Parse("The ferry sank yesterday.", "note.txt", new LocalDate(2019, 3, 24)));
    private static readonly string AtOnce = Builder.Build(All).ToJson();

    private static readonly Gen<int[]> Shards = Gen.Choose(0, 4).ArrayOf(All.Articles.Count);
    private static readonly Gen<Article[]> Orders = Gen.Shuffle(All.Articles.ToArray()).Select(articles => articles.ToArray());

    [Fact]
    public void The_articles_are_of_every_kind()
    {
        var timeline = Builder.Build(All);

        Assert.Equal([PublicationBasis.Unknown, PublicationBasis.Inferred, PublicationBasis.Stated, PublicationBasis.Given], timeline.Articles.Select(article => article.Article.Published.Basis).Distinct().Order());
        Assert.Equal(3, timeline.Problems.Count);
        Assert.Contains(timeline, entry => entry.Mentions.Select(mention => mention.ArticleId).Distinct().Count() > 1);
        Assert.NotEmpty(timeline.NotActual);
    }

    [Property(MaxTest = 50)]
    public Property Articles_may_come_in_any_order_and_any_groups() => Prop.ForAll(Orders.ToArbitrary(), Shards.ToArbitrary(), (articles, shards) =>
    {
        var timeline = Builder.Build(new ArticleCollection([], All.Problems));
        foreach (var group in articles.Zip(shards).GroupBy(pair => pair.Second, pair => pair.First))
        {
            timeline = Builder.Add(timeline, group);
        }

        return timeline.ToJson() == AtOnce;
    });

    [Property(MaxTest = 50)]
    public Property Shards_may_be_merged_in_any_order_any_grouping_and_more_than_once() => Prop.ForAll(
        Shards.ToArbitrary(), Gen.Choose(0, 1000).ListOf(12).ToArbitrary(), (shards, places) =>
        {
            var parts = All.Articles.Zip(shards).GroupBy(pair => pair.Second, pair => pair.First).Select(group => Builder.Build(group))
                .Prepend(Builder.Build(new ArticleCollection([], All.Problems))).ToList();
            foreach (var place in places)
            {
                // Two neighbours become one, the other way round, and one of them stays; some are looked at in between.
                var (one, other) = (parts[place % parts.Count], parts[(place + 1) % parts.Count]);
                parts[place % parts.Count] = other.Merge(one);
                Assert.True(place % 3 > 0 || parts[place % parts.Count].Articles.Count <= All.Articles.Count);
            }

            return parts.Aggregate((one, other) => one.Merge(other)).ToJson() == AtOnce;
        });

    [Fact]
    public void A_timeline_that_was_looked_at_grows_just_so()
    {
        var timeline = Builder.Build();
        foreach (var article in All.Articles)
        {
            timeline = Builder.Add(timeline, article);
            Assert.True(timeline.Articles.Count + timeline.Count > 0);
        }

        Assert.Equal(AtOnce, Builder.Add(timeline, new ArticleCollection([], All.Problems)).ToJson());
    }

    [Fact]
    public void An_article_without_a_date_is_dated_by_a_neighbour_that_comes_later()
    {
        var bundle = ArticleReader.Parse(Bundle, "bundle.txt").Articles;
        var alone = Builder.Build(bundle[2]);
        var among = Builder.Add(Builder.Add(alone, bundle[0], bundle[1]), bundle[3]);

        Assert.Equal((PublicationBasis.Unknown, null), (alone.Articles[0].Article.Published.Basis, alone.Articles[0].Article.Published.Date));
        Assert.Equal(new LocalDate(2019, 3, 12), among.Articles.Single(article => article.Article.Id == bundle[2].Id).Article.Published.Date);
        Assert.Contains(among, entry => entry.When == DateSpan.Of(new LocalDate(2019, 3, 12)));
        Assert.Empty(alone);
    }

    [Fact]
    public void Ids_repeated_in_two_files_are_told_apart_in_the_same_way()
    {
        var (one, other) = (ArticleReader.Parse("""{"id":"1","published":"2019-03-20","text":"It rained on 3 March 2019."}""", "a.jsonl"), ArticleReader.Parse("""{"id":"1","published":"2019-03-10","text":"It snowed on 3 March 2018."}""", "b.jsonl"));
        var atOnce = Builder.Build(ArticleCollection.Combine(one, other)).ToJson();

        Assert.Equal(atOnce, Builder.Add(Builder.Build(one), other).ToJson());
        Assert.Equal(atOnce, Builder.Build(other).Merge(Builder.Build(one)).ToJson());
    }

    [Fact]
    public void Texts_without_a_source_are_no_neighbours()
    {
        Article[] texts =
        [
            new() { Id = "a", Text = "Bridge to be rebuilt\n\nMarch 14, 2019\n\nThe parliament voted to rebuild the bridge." },
            new() { Id = "b", Text = "Ferry company halts all night crossings\n\nROTHAVEN (NPA) — The ferry company halted night crossings on Tuesday after a fire." },
            new() { Id = "c", Text = "Bakers agree on price\n\nMarch 11, 2019\n\nThe union and the owners agreed on a price." },
        ];

        Assert.Equal(PublicationBasis.Unknown, Builder.Build(texts).Articles.Single(article => article.Article.Id == "b").Article.Published.Basis);
        Assert.Equal(Builder.Build(texts).ToJson(), Builder.Build(texts.Reverse()).ToJson());
    }

    [Fact]
    public void Only_the_articles_that_an_addition_dates_are_read_again_and_only_when_somebody_looks()
    {
        var engine = new Reader();
        var builder = new TimelineBuilder(TaggingOptions.Default, Recognizers.English.With(engine, "es"));
        var bundle = ArticleReader.Parse(Bundle, "bundle.txt").Articles;
        var elsewhere = ArticleReader.Parse("Llueve.", "es.txt").Articles[0] with { Language = "es", Published = PublicationDate.Given(new LocalDate(2019, 3, 1)) };
        var timeline = builder.Build(bundle[2] with { Language = "es" }, elsewhere);
        var more = builder.Add(timeline, bundle[0], bundle[3]);

        Assert.Equal(["bundle.txt", "es.txt"], engine.Read.Order());
        Assert.NotEqual(Of(timeline).Latest, Of(more).Latest);
        Assert.Equal(["bundle.txt", "bundle.txt", "es.txt"], engine.Read.Order());
        Assert.Equal(5, builder.Add(more, ArticleReader.Parse("It rained on 3 March 2019.", "rain.txt")).Articles.Count);
        Assert.Single(engine.Read, read => read == "es.txt");

        PublicationDate Of(EventTimeline told) => told.Articles.Single(article => article.Article.Id == bundle[2].Id).Article.Published;
    }

    [Fact]
    public void Merging_with_itself_again_and_again_ends()
    {
        var timeline = Builder.Build(All);
        for (var i = 0; i < 100; i++)
        {
            timeline = timeline.Merge(timeline.Merge(timeline.Top(0)));
        }

        Assert.Equal(AtOnce, timeline.ToJson());
    }

    [Fact]
    public void A_hundred_thousand_additions_are_no_deeper_than_one()
    {
        var (part, nothing) = (Builder.Build(All.Articles[0]), Builder.Build());
        var timeline = Builder.Build(All);
        for (var i = 0; i < 100_000; i++)
        {
            timeline = part.Merge(timeline.Merge(nothing));
        }

        Assert.Equal(AtOnce, timeline.ToJson());
    }

    /// <summary>An engine that finds nothing, and remembers what it was given.</summary>
    private sealed class Reader : ITemporalRecognizer
    {
        public ConcurrentBag<string> Read { get; } = [];

        public IReadOnlyList<RecognizedTimex> Recognize(Article article)
        {
            Read.Add(article.Source);
            return [];
        }
    }
}
