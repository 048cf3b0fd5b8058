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
    [InlineData("The guide refused to enter the cave on {2020-01-21|Tuesday}.")]
    [InlineData("The school reopened on {2020-03-14|14 March}.")]
    [InlineData("The mayor was honoured on {2020-03-14|14 March}.")]
    [InlineData("The concert was cancelled on {2020-01-21|Tuesday}.")]
    [InlineData("The claims that he made on {2020-01-21|Tuesday} were rejected.")]
    [InlineData("The club had the roof repaired on {2020-01-21|Tuesday}.")]
    public void Told_as_done(string text) => Assert.Equal(EventStatus.Actual, Assert.Single(Told(text)).Status);

    [Theory]
    [InlineData("The vote was due on {2020-03-14|14 March}.")]
    [InlineData("The vote was scheduled for {2020-03-14|14 March}.")]
    [InlineData("The council announced a vote on {2020-03-14|14 March}.")]
    [InlineData("The guide agreed to return on {2020-03-14|14 March}.")]
    public void A_past_tense_may_set_what_is_to_come(string text) => Assert.Equal(EventStatus.Planned, Assert.Single(Told(text)).Status);

    [Theory]
    [InlineData("The concert scheduled for {2020-01-25|Saturday} was cancelled.")]
    [InlineData("The meeting planned for {2020-01-28|Tuesday} has been cancelled.")]
    [InlineData("The strike, planned for {2020-01-30|January 30}, was called off.")]
    [InlineData("{2020-01-25|Saturday}'s concert was called off.")]
    [InlineData("They abandoned {2020-01-25|Saturday}'s concert.")]
    [InlineData("They scrapped the concert planned for {2020-01-25|Saturday}.")]
    public void What_is_called_off_is_not_planned(string text) => Assert.Equal(EventStatus.Denied, Assert.Single(Told(text)).Status);

    [Fact]
    public void What_is_put_off_is_planned_for_the_new_date_only()
    {
        var statements = Told("They postponed {2020-01-30|Thursday}'s vote until {2020-02-01/2020-02-29|next month}.");
        Assert.Equal([(EventStatus.Denied, 30), (EventStatus.Planned, 1)], statements.OrderBy(told => told.When?.Start).Select(told => (told.Status, told.When!.Value.Start!.Value.Day)));
    }

    [Fact]
    public void A_plan_keeps_its_day_beside_the_occasion_it_marks()
    {
        var statements = Told("Protesters plan to block the road on {2020-01-24|Friday} to mark the anniversary of the {2011-01-01/2011-12-31|2011} uprising.");
        Assert.Contains(statements, told => told is { Status: EventStatus.Planned, When.Start: { Year: 2020, Day: 24 } });
    }

    [Theory]
    [InlineData("A march was set for {2020-01-24|Friday} in the capital.")]
    [InlineData("The march is expected to take place on {2020-01-24|Friday}.")]
    [InlineData("The bishop is due to undergo surgery on {2020-01-23|Thursday}.")]
    [InlineData("The two leaders will meet on {2020-01-24|Friday}.")]
    [InlineData("The fence will be painted and moved on {2020-01-24|Friday}.")]
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
    [InlineData("He never visited the town in {2018-01-01/2018-12-31|2018}.")]
    [InlineData("The fair never opened in {2018-01-01/2018-12-31|2018}.")]
    [InlineData("The pool failed to open in {2018-06-01/2018-06-30|June 2018}.")]
    [InlineData("The army rejected claims that troops fired on the crowd {2020-01-17|last Friday}.")]
    [InlineData("The envoy dismissed reports that he met rebels on {2020-01-21|Tuesday}.")]
    [InlineData("Reports that they fired on the crowd on {2020-01-21|Tuesday} were denied.")]
    public void Told_as_not_having_happened(string text) => Assert.Equal(EventStatus.Denied, Assert.Single(Told(text)).Status);

    [Theory]
    [InlineData("The talks could begin on {2020-01-24|Friday}.")]
    [InlineData("The mayor left the room. Was the bridge really closed on {2020-01-21|Tuesday}? Nobody knows.")]
    [InlineData("If the rain had stopped on {2020-01-21|Tuesday}, the road would be open.")]
    [InlineData("Had the dam failed on {2020-01-19|Sunday}, thousands would have died.")]
    [InlineData("Thousands would have died had the dam failed on {2020-01-19|Sunday}.")]
    [InlineData("Should the talks fail on {2020-01-24|Friday}, the army will return.")]
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
