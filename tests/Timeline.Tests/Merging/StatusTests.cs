using Xunit;
using static Timeline.Tests.Merging.Newsroom;

namespace Timeline.Tests.Merging;

/// <summary>Whether an event happened, as its mentions tell it.</summary>
public class StatusTests
{
    [Fact]
    public void What_was_planned_and_then_happened_is_one_event_that_happened() =>
        Assert.Equal(
            ["2021-05-07 Actual a b: Thousands of dockers marched through Velo."],
            Entries(Article("a", "2021-05-04", "!2021-05-07 The dockers plan a march through Velo."), Article("b", "2021-05-08", "2021-05-07 Thousands of dockers marched through Velo.")));

    [Fact]
    public void What_nobody_has_seen_happen_stays_planned() =>
        Assert.Equal(EventStatus.Planned, Assert.Single(Events(
            Article("a", "2021-05-04", "!2021-05-07 The dockers plan a march through Velo."),
            Article("b", "2021-05-05", "2021-05-07 Friday’s march of the dockers through Velo."))).Status);

    [Theory]
    [InlineData("×")]
    [InlineData("?")]
    public void What_is_denied_or_imagined_is_no_event(string mark)
    {
        var one = Article("a", "2021-05-04", $"{mark}2021-05-03 The navy sank a trawler off Ostrava.");
        var other = Article("b", "2021-05-05", $"{mark}2021-05-03 A trawler was sunk off Ostrava by the navy.");

        Assert.Empty(Events(one, other));
        Assert.Equal(2, Assert.Single(NotActual(one, other)).Mentions.Count);
    }

    [Fact]
    public void A_plan_that_was_called_off_is_no_plan()
    {
        var plan = Article("a", "2021-05-04", "!2021-05-07 The dockers plan a march through Velo.");
        var denial = Article("b", "2021-05-06", "×2021-05-07 The march of the dockers through Velo was called off.");

        Assert.Empty(Events(plan, denial));
        Assert.Equal((EventStatus.Denied, 2), (Assert.Single(NotActual(plan, denial)).Status, NotActual(plan, denial)[0].Mentions.Count));
    }

    [Fact]
    public void A_plan_that_is_made_after_its_denial_stands() =>
        Assert.Equal(EventStatus.Planned, Assert.Single(Events(
            Article("a", "2021-05-04", "×2021-05-07 The dockers denied that they march through Velo."),
            Article("b", "2021-05-06", "!2021-05-07 The dockers plan a march through Velo."))).Status);

    [Fact]
    public void A_bare_mention_without_a_date_does_nothing_of_a_plan() =>
        Assert.Equal(EventStatus.Planned, Assert.Single(Events(
            Article("a", "2021-05-04", "!2021-05-07 The trial of the banker Karl Brand is due to start in Velo."),
            Article("b", "2021-05-08", "- The trial of Karl Brand."))).Status);

    [Fact]
    public void What_happened_is_not_called_after_its_plan() =>
        Assert.Equal("Thousands of dockers marched through Velo.", Assert.Single(Events(
            Article("a", "2021-05-04", "!2021-05-07 The dockers plan a march through Velo."),
            Article("b", "2021-05-28", "2021-05 Thousands of dockers marched through Velo."))).Summary);

    [Fact]
    public void A_denial_does_not_join_the_event_it_denies() =>
        Assert.Single(Assert.Single(Events(
            Article("a", "2021-05-04", "2021-05-03 The navy sank a trawler off Ostrava."),
            Article("b", "2021-05-04", "×2021-05-03 The navy sank a trawler off Ostrava."))).Mentions);
}
