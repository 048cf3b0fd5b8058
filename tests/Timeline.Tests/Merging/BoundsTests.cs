using Timeline.Merging;
using Xunit;
using static Timeline.Tests.Merging.Newsroom;

namespace Timeline.Tests.Merging;

/// <summary>What becomes of an event that only the story around it bounds.</summary>
public class BoundsTests
{
    [Fact]
    public void An_event_that_nobody_dates_is_an_entry_between_its_bounds()
    {
        var entry = Assert.Single(Events(Article("a", "2021-05-20", "2021-05-03/2021-05-09 Soldiers evacuated the lower town of Velden.")));
        Assert.Equal("[2021-05-03..2021-05-09]", entry.Edtf.ToString());
        Assert.Equal((DateBasis.Inferred, Granularity.Range, Extent.Within), (entry.DateBasis, entry.Granularity, entry.Extent));
        Assert.Equal("after “…”", Assert.Single(entry.Mentions).Inference);
    }

    [Fact]
    public void It_joins_the_event_that_another_article_dates_and_changes_nothing_of_it()
    {
        var dated = Article("a", "2021-05-06", "2021-05-05 Soldiers evacuated the lower town of Velden after the flood.");
        var bounded = Article("b", "2021-05-20", "2021-05-03/2021-05-09 Soldiers evacuated the lower town of Velden.");
        var entry = Assert.Single(Events(dated, bounded));
        Assert.Equal(("2021-05-05", DateBasis.Stated, "Soldiers evacuated the lower town of Velden after the flood."), (entry.Edtf.ToString(), entry.DateBasis, entry.Summary));
        Assert.Empty(entry.Conflicts);
        Assert.Equal([null, null], entry.Mentions.Select(mention => mention.Inference));
        Assert.Null(entry.Mentions[1].When);
    }

    [Fact]
    public void A_date_that_is_told_overrules_the_bounds() => Assert.Equal(
        ["2021-05-01 Actual a b: Soldiers evacuated the lower town of Velden."],
        Entries(
            Article("a", "2021-05-06", "2021-05-01 Soldiers evacuated the lower town of Velden."),
            Article("b", "2021-05-20", "2021-05-03/2021-05-09 Soldiers evacuated the lower town of Velden.")));

    [Fact]
    public void Two_articles_bound_it_more_closely() => Assert.Equal(
        ["[2021-05-03..2021-05-05] Actual a b: Soldiers evacuated the lower town of Velden."],
        Entries(
            Article("a", "2021-05-19", "2021-05-03/2021-05-05 Soldiers evacuated the lower town of Velden."),
            Article("b", "2021-05-20", "2021-05-03/2021-05-09 Soldiers evacuated the lower town of Velden.")));

    [Fact]
    public void Bounds_that_don_t_meet_are_no_conflict() => Assert.All(
        Events(
            Article("a", "2021-05-19", "2021-05-03/2021-05-05 Soldiers evacuated the lower town of Velden."),
            Article("b", "2021-05-20", "2021-05-07/2021-05-09 Soldiers evacuated the lower town of Velden.")),
        entry => Assert.Empty(entry.Conflicts));

    [Fact]
    public void What_was_denied_stays_denied()
    {
        ToldArticle[] articles =
        [
            Article("a", "2021-05-06", "×2021-05-05 Soldiers did not evacuate the lower town of Velden."),
            Article("b", "2021-05-20", "2021-05-03/2021-05-09 Soldiers evacuated the lower town of Velden."),
        ];
        Assert.Equal("b", Assert.Single(Assert.Single(Events(articles)).Mentions).ArticleId);
        Assert.Equal("a", Assert.Single(Assert.Single(NotActual(articles)).Mentions).ArticleId);
    }

    [Fact]
    public void Dated_events_are_the_same_with_and_without_it()
    {
        string[] dated = ["2021-05-03 The dam above Velden failed.", "2021-05-09 The mayor of Velden resigned.", "2021-05 The state closed the valley road."];
        var alone = Entries(Article("a", "2021-05-20", dated));
        Assert.Equal(alone, Entries(Article("a", "2021-05-20", [.. dated, "2021-05-03/2021-05-09 Divers searched the reservoir."])).Where(line => !line.Contains("Divers", StringComparison.Ordinal)));
    }
}
