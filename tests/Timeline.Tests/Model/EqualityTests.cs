using NodaTime;
using Timeline.Tests.Writing;
using Xunit;

namespace Timeline.Tests.Model;

/// <summary>What is told alike is equal, whoever built it.</summary>
public class EqualityTests
{
    private const string Text = "March 5, 2020\n\nThe dam at Velo failed on 3 March, police said. The dam will be rebuilt in May. It failed “on Monday”, the mayor said, and was never repaired in 2019.";

    [Fact]
    public void Two_builds_of_one_article_are_equal_in_every_part()
    {
        var (one, other) = (Built(Text), Built(Text));

        Assert.Equal(one.ToList(), other.ToList());
        Assert.Equal(one.NotActual, other.NotActual);
        Assert.Equal(one.Articles, other.Articles);
        Assert.Equal(one[0].GetHashCode(), other[0].GetHashCode());
        Assert.Equal(one.Articles[0].GetHashCode(), other.Articles[0].GetHashCode());
        Assert.Single(new HashSet<TimelineEvent> { one[0], other[0] });
    }

    [Fact]
    public void Lists_are_equal_by_their_items_and_in_their_order()
    {
        var entry = Told.Event(new(2020, 3, 2), "The dam failed.", "a", "b");

        Assert.Equal(entry, Told.Event(new(2020, 3, 2), "The dam failed.", "a", "b"));
        Assert.NotEqual(entry, Told.Event(new(2020, 3, 2), "The dam failed.", "b", "a"));
        Assert.NotEqual(entry, Told.Event(new(2020, 3, 2), "The dam failed.", "a"));
        Assert.NotEqual(entry, entry with { Conflicts = [new(entry.When, [0])] });
        Assert.Equal(new DateConflict(entry.When, [0, 1]), new DateConflict(entry.When, [0, 1]));
        Assert.NotEqual(new DateConflict(entry.When, [0, 1]), new DateConflict(entry.When, [1, 0]));
        Assert.Equal(new ArticleCollection([Told.Article("a")], []), new ArticleCollection([Told.Article("a")], []));
    }

    [Fact]
    public void Mentions_of_other_articles_are_others()
    {
        var (one, other) = (Built(Text), Built(Text + " Nothing else is known."));

        Assert.Equal(one[0].Mentions[0].Text, other[0].Mentions[0].Text);
        Assert.NotEqual(one[0].Mentions[0], other[0].Mentions[0]);
    }

    [Fact]
    public void A_list_that_its_giver_changes_stays_as_it_was_given()
    {
        var mentions = new List<Mention> { new(Told.Article("a"), 0, 3, "The") };
        var entry = Told.Event(new(2020, 3, 2), "The dam failed.") with { Mentions = mentions };
        mentions.Clear();

        Assert.Single(entry.Mentions);
    }

    [Fact]
    public void A_mention_knows_its_article()
    {
        var timeline = Built(Text);

        Assert.Same(timeline.Articles[0].Article, timeline[0].Mentions[0].Article);
        Assert.Equal("a.txt@0", timeline[0].Mentions[0].ArticleId);
    }

    [Fact]
    public void Each_says_what_it_is()
    {
        var timeline = Built("March 5, 2020\n\nThe dam at Velo failed on 3 March.");
        var article = timeline.Articles[0];

        Assert.Equal("2020-03-03 Actual: The dam at Velo failed. (1 mention)", timeline[0].ToString());
        Assert.Equal("a.txt@0 [15..48): “The dam at Velo failed on 3 March”", timeline[0].Mentions[0].ToString());
        Assert.Equal("a.txt@0 (stated 2020-03-05): “March 5, 2020 The dam at Velo failed on 3 March.”", article.Article.ToString());
        Assert.Equal($"{article.Article}, 2 expressions", article.ToString());
        Assert.Equal("“3 March” Date 2020-03-03 [41..48)", article.Expressions[1].ToString());
        Assert.Equal("2020-03-03 (mentions 0, 2)", new DateConflict(timeline[0].When, [0, 2]).ToString());
        Assert.Equal("1 article, 0 problems", new ArticleCollection([article.Article], []).ToString());
        Assert.Equal("“Friday” Actual: It rained. (1 mention)", Assert.Single(Built("It rained on Friday.").Undated).ToString());
    }

    private static EventTimeline Built(string text) => new TimelineBuilder().Build(ArticleReader.Parse(text, "a.txt", oneArticle: true));
}
