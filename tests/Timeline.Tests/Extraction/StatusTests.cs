using Xunit;
using static Timeline.Tests.Extraction.Telling;

namespace Timeline.Tests.Extraction;

/// <summary>Whether the clause that holds the date tells of something that happened.</summary>
public class StatusTests
{
    [Theory]
    [InlineData("The ferry sank on {2020-01-21|Tuesday}.")]
    [InlineData("The mayor, who did not speak, left on {2020-01-21|Tuesday}.")]
    [InlineData("Police said on {2020-01-21|Tuesday} that they had not found the boat.")]
    public void Told_as_having_happened(string text) => Assert.Equal(EventStatus.Actual, Assert.Single(Told(text)).Status);

    [Theory]
    [InlineData("A march was set for {2020-01-24|Friday} in the capital.")]
    [InlineData("The march is expected to take place on {2020-01-24|Friday}.")]
    [InlineData("The bishop is due to undergo surgery on {2020-01-23|Thursday}.")]
    [InlineData("The two leaders will meet on {2020-01-24|Friday}.")]
    [InlineData("Students prepared for the march scheduled for {2020-01-24|Friday}.")]
    [InlineData("The envoy flies to Rome on {2020-01-24|Friday}.")]
    public void Set_or_announced(string text) => Assert.Equal(EventStatus.Planned, Assert.Single(Told(text)).Status);

    [Theory]
    [InlineData("Analysts expect prices to fall in {2020-02-01/2020-02-29|February}.")]
    [InlineData("The bank forecast that rents will rise in {2021-01-01/2021-12-31|2021}.")]
    public void Expected_by_somebody(string text) => Assert.Equal(EventStatus.Predicted, Assert.Single(Told(text)).Status);

    [Theory]
    [InlineData("The museum did not open on {2020-01-21|Tuesday}.")]
    [InlineData("The ministry denied that the boat had sunk on {2020-01-21|Tuesday}.")]
    [InlineData("No one was hurt on {2020-01-21|Tuesday}.")]
    [InlineData("There was no storm on {2020-01-21|Tuesday}.")]
    public void Told_as_not_having_happened(string text) => Assert.Equal(EventStatus.Denied, Assert.Single(Told(text)).Status);

    [Theory]
    [InlineData("The talks could begin on {2020-01-24|Friday}.")]
    [InlineData("The mayor left the room. Was the bridge really closed on {2020-01-21|Tuesday}? Nobody knows.")]
    [InlineData("If the rain had stopped on {2020-01-21|Tuesday}, the road would be open.")]
    public void Only_imagined(string text) => Assert.Equal(EventStatus.Hypothetical, Assert.Single(Told(text)).Status);

    [Fact]
    public void What_has_lasted_since_a_date_is_a_state_up_to_the_article()
    {
        var statement = Assert.Single(Told("The group has backed the fight since {2014-01-01/2014-12-31|2014}."));
        Assert.Equal(EventStatus.State, statement.Status);
        Assert.Equal(new DateSpan(new(2014, 1, 1), Published), statement.When);
    }

    [Fact]
    public void A_disaster_is_never_planned() => Assert.Empty(Told("Nobody slept after the {2020-01-30|30 January} tsunami."));
}
