using System.Globalization;
using NodaTime;
using Xunit;

namespace Timeline.Tests.Merging;

/// <summary>An entry keeps its name as long as what tells it stands.</summary>
public class EntryIdTests
{
    private static readonly TimelineBuilder Builder = new();

    private static readonly Article Dam = Written("dam.txt", new(2020, 3, 5), "The dam at Velo failed on 3 March. Two men were hurt on Tuesday in Ostrava, police said.");
    private static readonly Article Later = Written("later.txt", new(2020, 3, 9), "The dam at Velo failed on 3 March after days of rain. The mayor of Ostrava resigned on 7 March.");
    private static readonly Article Earlier = Written("earlier.txt", new(2020, 3, 4), "The dam at Velo failed on Tuesday, the governor said.");

    [Fact]
    public void An_id_is_short_and_never_changes()
    {
        var entry = Builder.Build(Dam)[0];

        Assert.Matches("^e-[0-9a-hjkmnp-tv-z]{10}$", entry.Id);
        Assert.Equal("e-5p7qz4bvq7", entry.Id);
        Assert.Equal(entry.Id, entry.Mentions[0].Id);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void No_culture_changes_it(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var ids = Ids(Builder.Build(Dam, Later));
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(ids, Ids(Builder.Build(Dam, Later)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void It_outlives_a_rebuild_any_order_and_shards()
    {
        var ids = Ids(Builder.Build(Dam, Later, Earlier));

        Assert.Equal(ids, Ids(Builder.Build(Earlier, Later, Dam)));
        Assert.Equal(ids, Ids(Builder.Build(Later).Merge(Builder.Build(Earlier)).Merge(Builder.Build(Dam))));
        Assert.Equal(ids, Ids(Builder.Add(Builder.Build(Dam), Later, Earlier)));
    }

    [Fact]
    public void It_outlives_another_name_of_the_file_and_another_article_before_it_in_the_file()
    {
        var ids = Ids(Builder.Build(Dam));

        Assert.Equal(ids, Ids(Builder.Build(Dam with { Id = "other", Source = "folder/other.txt" })));
        Assert.Equal(ids, Ids(Builder.Build(Dam with { Id = "pile.txt@500", Source = "pile.txt", Start = 500 })));
    }

    [Fact]
    public void It_outlives_other_line_ends_and_quotation_marks() =>
        Assert.Equal(
            Ids(Builder.Build(Written("a", new(2020, 3, 5), "The “old” dam at Velo, built for the town’s mills, failed on 3 March."))),
            Ids(Builder.Build(Written("a", new(2020, 3, 5), "The \"old\" dam at Velo, built for the town's mills,\nfailed on 3 March."))));

    [Fact]
    public void It_outlives_articles_that_were_published_later()
    {
        var before = Builder.Build(Dam);
        var after = Builder.Add(before, Later);

        Assert.Equal(2, after[0].Mentions.Count);
        Assert.Subset(Ids(after).ToHashSet(), Ids(before).ToHashSet());
    }

    [Fact]
    public void An_entry_that_an_earlier_article_tells_is_found_by_the_name_that_it_had()
    {
        var before = Builder.Build(Dam)[0];
        var after = Builder.Build(Dam, Earlier);

        Assert.NotEqual(before.Id, after[0].Id);
        Assert.Same(after[0], after.Find(before.Id));
        Assert.Equal(Builder.Build(Earlier)[0].Id, after[0].Id);
    }

    [Fact]
    public void Two_entries_that_become_one_are_both_found()
    {
        var (one, other) = (Builder.Build(Dam)[0], Builder.Build(Later)[0]);
        var merged = Builder.Build(Dam, Later);

        Assert.NotEqual(one.Id, other.Id);
        Assert.Same(merged[0], merged.Find(one.Id));
        Assert.Same(merged[0], merged.Find(other.Id));
    }

    [Fact]
    public void An_entry_that_splits_is_where_its_evidence_is()
    {
        var merged = Builder.Build(Dam, Later);
        var alone = Builder.Build(Later);

        Assert.All(merged[0].Mentions.Where(mention => mention.ArticleId == Later.Id), mention => Assert.Same(alone[0], alone.Find(mention.Id)));
    }

    [Fact]
    public void An_article_that_its_neighbours_date_anew_keeps_its_names()
    {
        const string bundle =
            """
            Bridge to be rebuilt in Dunmere next year

            March 14, 2019

            The parliament of Dunmere voted to rebuild the bridge.

            ====================

            Ferry company halts all night crossings

            ROTHAVEN (NPA) — The ferry company halted all night crossings on Tuesday after a fire. The company was founded on 3 May 1931.

            ====================

            Bakers and mill owners agree on price

            March 11, 2019

            The bakers’ union and the mill owners of Calvera agreed on a price for bread.
            """;
        var articles = ArticleReader.Parse(bundle, "bundle.txt").Articles;
        var (alone, among) = (Builder.Build(articles[1]), Builder.Build(articles));

        Assert.Equal("“Tuesday”", $"“{Assert.Single(alone.Undated).Words}”");
        Assert.Equal(new LocalDate(2019, 3, 12), among.Find(alone.Undated[0].Mentions[0].Id)!.When.Start);
        Assert.Equal("1931-05-03", among.Find(alone[0].Id)!.Edtf.ToString());
    }

    [Fact]
    public void Two_days_of_one_sentence_are_two_names()
    {
        var timeline = Builder.Build(Written("a", new(2020, 3, 5), "The mayor resigned on 3 March 2020 and was arrested on 4 March 2020."));

        Assert.Equal(2, timeline.Count);
        Assert.NotEqual(timeline[0].Id, timeline[1].Id);
    }

    [Fact]
    public void A_log_that_says_the_same_at_two_hours_and_twice_at_one_has_a_name_for_each()
    {
        const string log = "Incident log, 9 March 2021\n\n10:00 The server restarted.\n11:00 The server restarted.\n12:30 An engineer was called.\n13:00 The server restarted.\n13:00 The server restarted.\n";
        var timeline = Builder.Build(ArticleReader.Parse(log, "log.txt", oneArticle: true));
        var grown = Builder.Build(ArticleReader.Parse(log.Replace("10:00", "09:00 The server restarted.\n10:00", StringComparison.Ordinal), "log.txt", oneArticle: true));

        Assert.Equal(5, timeline.Count);
        Assert.Equal(5, Ids(timeline).Distinct().Count());
        Assert.Subset(Ids(grown).ToHashSet(), Ids(timeline).ToHashSet());
    }

    [Fact]
    public void Of_two_entries_in_the_same_words_each_has_a_name_of_its_own()
    {
        // Two weeks apart and of one article: a list tells nothing twice.
        var story = Newsroom.Article("a", "2020-03-05", "2020-03-03 The server restarted.", "2020-03-03 The minister of Velo spoke.");
        var events = Newsroom.Events([story, Newsroom.Article("b", "2020-03-05", "2020-03-03 The server restarted.")]);

        Assert.Equal(events.Count, events.Select(entry => entry.Id).Distinct().Count());
        Assert.Equal(2, events[0].Mentions.Count);
        Assert.Single(events[0].Mentions.Select(mention => mention.Id).Distinct());
    }

    [Fact]
    public void What_did_not_happen_has_a_name_too_and_nothing_has_that_of_another()
    {
        var timeline = Builder.Build(Written("a", new(2020, 3, 5), "The dam at Velo did not fail on 3 March. The mayor resigned on 4 March."));

        Assert.Same(timeline.NotActual[0], timeline.Find(timeline.NotActual[0].Id));
        Assert.Null(timeline.Find("e-0000000000"));
        Assert.Null(timeline.Find(""));
    }

    private static IReadOnlyList<string> Ids(EventTimeline timeline) => [.. timeline.Concat(timeline.NotActual).Select(entry => entry.Id)];

    private static Article Written(string id, LocalDate published, string text) => new() { Id = id, Source = id, Text = text, Published = PublicationDate.Given(published) };
}
