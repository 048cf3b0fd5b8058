using NodaTime;
using Xunit;
using static Timeline.Tests.Merging.Newsroom;

namespace Timeline.Tests.Merging;

/// <summary>How the dates of an event's mentions become its date.</summary>
public class DatesTests
{
    private const string Fire = "A fire destroyed the harbour of Ostrava.";
    private const string FireAgain = "Ostrava’s harbour was destroyed in a fire.";

    [Fact]
    public void The_finer_date_wins_over_the_month_that_holds_it()
    {
        var entry = Assert.Single(Events(Article("a", "2021-05-20", $"2021-05 {Fire}"), Article("b", "2021-05-21", $"2021-05-03 {FireAgain}")));

        Assert.Equal("2021-05-03", entry.Edtf.ToString());
        Assert.Empty(entry.Conflicts);
    }

    [Fact]
    public void A_month_that_does_not_hold_the_day_stays_apart() =>
        Assert.Equal(2, Events(Article("a", "2021-06-20", $"2021-06 {Fire}"), Article("b", "2021-06-21", $"2021-05-03 {FireAgain}")).Count);

    [Fact]
    public void A_month_with_two_such_events_is_not_given_to_either() =>
        Assert.Equal(3, Events(
            Article("a", "2021-05-28", "2021-05 A bomb exploded at the market in Velo."),
            Article("b", "2021-05-29", "2021-05-03 A bomb exploded at the market in Velo.", "2021-05-19 A bomb exploded at the market in Velo.")).Count);

    [Fact]
    public void Two_days_for_one_event_are_both_shown()
    {
        var entry = Assert.Single(Events(
            Article("a", "2021-05-05", $"2021-05-03 {Fire}"),
            Article("b", "2021-05-06", $"2021-05-03 {FireAgain}"),
            Article("c", "2021-05-07", $"2021-05-04 {Fire}")));

        Assert.Equal("2021-05-03", entry.Edtf.ToString());
        Assert.Equal(["2021-05-03: 0 1", "2021-05-04: 2"], entry.Conflicts.Select(reading => $"{reading.When.Start:uuuu-MM-dd}: {string.Join(' ', reading.Mentions)}"));
    }

    [Fact]
    public void A_wrong_year_is_shown_beside_the_right_one() =>
        Assert.Equal(2, Assert.Single(Events(
            Article("a", "2021-05-05", $"2021-05-03 {Fire}"),
            Article("b", "2021-05-06", $"2021-05-03 {FireAgain}"),
            Article("c", "2021-05-07", $"2020-05-03 {Fire}"))).Conflicts.Count);

    [Fact]
    public void The_same_of_the_same_one_a_day_later_is_a_slip() =>
        Assert.Equal(2, Assert.Single(Events(
            Article("a", "2021-05-05", "2021-05-03 The Orla sluice above Velo collapsed."),
            Article("b", "2021-05-06", "2021-05-03 The Orla sluice collapsed after rain."),
            Article("c", "2021-05-07", "2021-05-04 The Orla sluice gave way."))).Conflicts.Count);

    [Fact]
    public void What_one_article_tells_of_two_days_happened_twice() =>
        Assert.Equal(2, Events(Article("a", "2021-05-05", $"2021-05-03 {Fire}", $"2021-05-04 {Fire}"), Article("b", "2021-05-06", $"2021-05-03 {FireAgain}")).Count);

    [Fact]
    public void An_inferred_date_gives_way_to_a_stated_one_nearby()
    {
        var entry = Assert.Single(Events(Article("a", "2021-05-05", $"~2021-05-04 {Fire}"), Article("b", "2021-05-06", $"2021-05-03 {FireAgain}")));

        Assert.Equal(("2021-05-03", DateBasis.Stated), (entry.Edtf.ToString(), entry.DateBasis));
        Assert.Empty(entry.Conflicts);
    }

    [Fact]
    public void A_statement_without_a_date_joins_the_event_it_repeats()
    {
        var entry = Assert.Single(Events(Article("a", "2021-05-05", $"2021-05-03 {Fire}"), Article("b", "2021-05-06", $"- {FireAgain}", "- The mayor likes music.")));

        Assert.Equal(["a", "b"], entry.Mentions.Select(mention => mention.ArticleId));
        Assert.Null(entry.Mentions[1].When);
    }

    [Fact]
    public void An_article_cannot_recall_what_happened_after_it() =>
        Assert.Single(Assert.Single(Events(Article("a", "2021-05-05", $"2021-05-03 {Fire}"), Article("b", "2021-04-06", $"- {FireAgain}"))).Mentions);

    [Fact]
    public void Dates_at_the_ends_of_the_calendar_are_dates() =>
        Assert.Equal(
            [LocalDate.MinIsoValue, LocalDate.MaxIsoValue],
            Events(Article("a", "", $"-9998-01-01 {Fire}", $"~9999-12-31 {Fire}")).Select(entry => entry.When.Start));
}
