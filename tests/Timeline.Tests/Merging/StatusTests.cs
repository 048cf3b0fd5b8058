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
    public void A_denial_does_not_join_the_event_it_denies() =>
        Assert.Single(Assert.Single(Events(
            Article("a", "2021-05-04", "2021-05-03 The navy sank a trawler off Ostrava."),
            Article("b", "2021-05-04", "×2021-05-03 The navy sank a trawler off Ostrava."))).Mentions);
}
