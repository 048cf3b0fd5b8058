using NodaTime;
using Timeline.Evaluation.Entries;
using Xunit;

namespace Timeline.Tests.Evaluation;

/// <summary>The figures of a timeline's entries, each on a bundle small enough to count by hand: every event is told in places of ten units, and each article has a hundred.</summary>
public class EntryScoreTests
{
    [Fact]
    public void A_timeline_of_every_event_with_its_places_is_right_throughout()
    {
        var score = new EntryScore(
            [Event("strike", 1, Dated(0), Dated(100)), Event("talks", 2, Dated(20))],
            [Entry(1, 0, 100), Entry(2, 20)]);

        Assert.All(EntryReport.Figures(score).Where(figure => figure.Name != "conflicts"), figure => Assert.Equal(100, figure.Percent));
        Assert.Empty(score.Missed);
        Assert.Empty(score.Wrong);
    }

    [Fact]
    public void An_entry_is_right_with_a_date_and_a_place_of_the_same_event()
    {
        var score = new EntryScore(
            [Event("strike", 1, Dated(0)), Event("talks", 2, Dated(20))],
            [Entry(1, 0), Entry(1, 20), Entry(2, 40), Entry(3, 25)]);

        Assert.Equal(new(1, 4), score.Precision);
        Assert.Equal(new(1, 2), score.Recall);
        Assert.Equal(100.0 / 3, Share.F1(score.Precision, score.Recall), 9);
        Assert.Equal(["talks"], score.Missed.Select(@event => @event.Title));
    }

    [Fact]
    public void An_entry_for_an_event_that_need_not_be_told_is_right_and_none_is_not_wrong()
    {
        GoldEvent[] events = [Event("strike", 1, Dated(0)), Optional(Event("rain", 1, Dated(20)))];

        Assert.Equal(new(2, 2), new EntryScore(events, [Entry(1, 0), Entry(1, 20)]).Precision);
        Assert.Equal(new(1, 1), new EntryScore(events, [Entry(1, 0)]).Recall);
    }

    [Fact]
    public void A_place_that_may_tell_another_event_finds_none()
    {
        var score = new EntryScore([Event("strike", 1, Dated(0), new(new(20, 30), 0, null, IsUncertain: true))], [Entry(1, 20)]);

        Assert.Equal(new(1, 1), score.Precision);
        Assert.Equal(new(0, 1), score.Recall);
    }

    [Fact]
    public void An_event_is_merged_where_one_entry_has_a_place_of_each_article_that_dates_it()
    {
        GoldEvent[] events = [Event("strike", 1, Dated(0), Dated(100), Undated(200))];

        Assert.Equal(new(1, 1), new EntryScore(events, [Entry(1, 0, 100)]).Merged);
        Assert.Equal(new(0, 1), new EntryScore(events, [Entry(1, 0), Entry(1, 100)]).Merged);
        Assert.Equal(new(0, 1), new EntryScore(events, [Entry(1, 0, 200)]).Merged);
        Assert.Equal(new(1, 1), new EntryScore(events, [Entry(3, 0, 100)]).Merged);
    }

    [Fact]
    public void An_event_of_one_article_has_nothing_to_merge() =>
        Assert.Equal(new(0, 0), new EntryScore([Event("strike", 1, Dated(0), Dated(20))], [Entry(1, 0)]).Merged);

    [Fact]
    public void An_entry_that_mixes_events_is_told_with_them()
    {
        var score = new EntryScore([Event("talks", 1, Dated(0)), Event("inquiry", 1, Dated(20)), Event("strike", 2, Dated(40))], [Entry(1, 0, 20), Entry(2, 40)]);

        Assert.Equal(new(1, 2), score.Apart);
        Assert.Equal(["talks", "inquiry"], Assert.Single(score.Mixed).Events.Select(@event => @event.Title));
    }

    [Fact]
    public void Events_that_may_be_told_as_one_are_not_mixed() =>
        Assert.Equal(new(1, 1), new EntryScore([Event("sale", 1, "terminal", Dated(0)), Event("owner", 1, "terminal", Dated(20))], [Entry(1, 0, 20)]).Apart);

    [Fact]
    public void A_sentence_that_tells_two_events_does_not_mix_them() =>
        Assert.Equal(new(1, 1), new EntryScore([Event("talks", 1, Dated(0)), Event("strike", 2, Dated(10))], [new() { Title = "", Status = "actual", When = Day(1), Mentions = [new(new(0, 20), null)] }]).Apart);

    [Fact]
    public void B_cubed_counts_for_each_place_who_shares_its_entry_and_who_its_event()
    {
        // Three places of the strike, two of them in one entry with the only one of the talks.
        var score = new EntryScore([Event("strike", 1, Dated(0), Dated(100), Dated(200)), Event("talks", 1, Dated(20))], [Entry(1, 0, 100, 20), Entry(1, 200)]);

        Assert.Equal((2.0 / 3) + (2.0 / 3) + 1 + (1.0 / 3), score.ClusterPrecision.Part, 9);
        Assert.Equal((2.0 / 3) + (2.0 / 3) + (1.0 / 3) + 1, score.ClusterRecall.Part, 9);
        Assert.Equal(4, score.ClusterRecall.Whole);
    }

    [Fact]
    public void Coverage_counts_the_dated_places_of_which_an_entry_speaks() =>
        Assert.Equal(new(1, 2), new EntryScore([Event("strike", 1, Dated(0), Dated(100), Undated(200))], [Entry(1, 0, 200)]).Coverage);

    [Fact]
    public void The_status_is_that_of_the_entry_most_like_the_event()
    {
        var score = new EntryScore([Event("strike", 1, Dated(0), Dated(100), Dated(200))], [Entry(1, "planned", 0), Entry(1, "actual", 100, 200)]);

        Assert.Equal(new(1, 1), score.Status);
        Assert.Equal(new(0, 1), new EntryScore([Event("strike", 1, Dated(0))], [Entry(1, "planned", 0)]).Status);
    }

    [Fact]
    public void Neighbours_out_of_order_are_counted() =>
        Assert.Equal(new(1, 2), new EntryScore([Event("strike", 1, Dated(0))], [Entry(1, 0), Entry(3, 20), Entry(2, 40)]).Order);

    [Fact]
    public void A_wrong_date_must_be_shown_as_a_conflict_by_an_entry_of_its_event()
    {
        GoldEvent strike = new() { Title = "strike", Status = "actual", IsRequired = true, Group = "strike", Dates = [Day(1)], Conflicts = [Day(2), Day(3)], Mentions = [Dated(0)] };
        FoundEntry shown = new() { Title = "", Status = "actual", When = Day(1), Conflicts = [Day(1), Day(2)], Mentions = [new(new(0, 10), null)] };
        FoundEntry other = new() { Title = "", Status = "actual", When = Day(1), Conflicts = [Day(3)], Mentions = [new(new(40, 50), null)] };

        Assert.Equal(new(1, 2), new EntryScore([strike], [shown, other]).Conflicts);
    }

    private static GoldEvent Event(string title, int day, params GoldMention[] mentions) => Event(title, day, title, mentions);

    private static GoldEvent Event(string title, int day, string group, params GoldMention[] mentions) =>
        new() { Title = title, Status = "actual", IsRequired = true, Group = group, Dates = [Day(day)], Mentions = mentions };

    private static GoldEvent Optional(GoldEvent told) =>
        new() { Title = told.Title, Status = told.Status, IsRequired = false, Group = told.Group, Dates = told.Dates, Mentions = told.Mentions };

    private static GoldMention Dated(int start) => new(new(start, start + 10), start / 100, new(start, start + 3), IsUncertain: false);

    private static GoldMention Undated(int start) => new(new(start, start + 10), start / 100, null, IsUncertain: false);

    private static FoundEntry Entry(int day, params int[] starts) => Entry(day, "actual", starts);

    private static FoundEntry Entry(int day, string status, params int[] starts) =>
        new() { Title = "", Status = status, When = Day(day), Mentions = [.. starts.Select(start => new FoundMention(new(start, start + 10), null))] };

    private static DateSpan Day(int day) => DateSpan.Of(new LocalDate(2023, 2, day));
}
