using NodaTime;
using static Timeline.AllenRelation;
using static Timeline.Tests.Querying.Happening;

namespace Timeline.Tests.Querying;

/// <summary>What is known of the order of two events, and what isn't.</summary>
public class RelationsTests
{
    private static readonly EventRelations Relations = TimelineOf(Array.Empty<TimelineEvent>()).Relations;

    [Theory]
    [InlineData("2020-01-03", "2020-01-05", Before)]
    [InlineData("2020-01-03", "2020-01-04", Before)]
    [InlineData("2020-01-05", "2020-01", Vague)]
    [InlineData("2020-01", "2020-02", Before)]
    [InlineData("2020-03", "2020-01-31", After)]
    [InlineData("2019", "2020-01-01", Before)]
    [InlineData("[2020-01-02..2020-01-05]", "2020-01-06", Before)]
    public void Bounds_that_do_not_overlap_tell_the_order(string one, string other, AllenRelation relation) => Assert.Equal(relation, Between(one, other));

    [Theory]
    [InlineData("2020-01-03", "2020-01-03")]
    [InlineData("2020-01", "2020-01")]
    [InlineData("2020", "2020-01")]
    [InlineData("[2020-01-02..2020-01-05]", "[2020-01-04..2020-01-09]")]
    public void Dates_that_overlap_are_vague_and_not_equal(string one, string other) => Assert.Equal(Vague, Between(one, other));

    [Theory]
    [InlineData("2020-01-06/2020-01-10", "2020-01-11/2020-01-12", Meets)]
    [InlineData("2020-01-06/2020-01-10", "2020-01-12/2020-01-13", Before)]
    [InlineData("2020-01-06/2020-01-10", "2020-01-08/2020-01-12", Overlaps)]
    [InlineData("2020-01-06/2020-01-07", "2020-01-06/2020-01-10", Starts)]
    [InlineData("2020-01-07/2020-01-09", "2020-01-06/2020-01-10", During)]
    [InlineData("2020-01-09/2020-01-10", "2020-01-06/2020-01-10", Finishes)]
    [InlineData("2020-01-06/2020-01-10", "2020-01-06/2020-01-10", Equal)]
    [InlineData("2020-01-06/2020-02-10", "2020-01-06/2020-01-10", StartedBy)]
    [InlineData("2020-01-08", "2020-01-06/2020-01-10", During)]
    [InlineData("2020-01-10", "2020-01-06/2020-01-10", During)]
    [InlineData("2020-01-11", "2020-01-06/2020-01-10", After)]
    [InlineData("2020-01", "2020-01-06/2020-01-10", Vague)]
    public void Stretches_from_a_day_to_a_day_have_all_thirteen_relations(string one, string other, AllenRelation relation)
    {
        Assert.Equal(relation, Between(one, other));
        Assert.Equal(Converse(relation), Between(other, one));
    }

    [Theory]
    [InlineData("2005-03-01", "2003/2010", During)]
    [InlineData("2003-03-01", "2003/2010", Vague)]
    [InlineData("2003/2010", "2010/2014", Vague)]
    [InlineData("2003/2010", "2009/2014", Overlaps)]
    [InlineData("2003/2010", "2003/2010", Vague)]
    [InlineData("2003/2010", "2011", Before)]
    [InlineData("2020-01/2020-03", "2020-02-10", Contains)]
    public void Ends_told_to_the_year_or_month_are_known_to_the_year_or_month(string one, string other, AllenRelation relation) => Assert.Equal(relation, Between(one, other));

    [Theory]
    [InlineData("2014/..", "2013", After)]
    [InlineData("2014/..", "2014-05-01", Vague)]
    [InlineData("2014/..", "2020-01-23", Vague)]
    [InlineData("../2014", "2015-01-01", Before)]
    [InlineData("../2014", "1950", Vague)]
    public void An_open_end_is_unbounded(string one, string other, AllenRelation relation) => Assert.Equal(relation, Between(one, other));

    [Fact]
    public void What_has_lasted_since_a_year_may_be_over_before_a_later_event_but_never_begins_after_it() =>
        Assert.Equal([Before, Meets, Overlaps, FinishedBy, Contains], Relations.Possible(On("2014/.."), On("2020-01-23")));

    [Fact]
    public void A_part_of_a_day_is_known_to_the_day()
    {
        var morning = On("2020-01-03") with { Granularity = Granularity.Time, Extent = Extent.Throughout };

        Assert.Equal(Vague, Relations.Between(morning, On("2020-01-03")));
        Assert.Equal(Before, Relations.Between(morning, On("2020-01-04")));
    }

    [Fact]
    public void Where_articles_disagree_only_what_both_dates_tell_is_certain()
    {
        var disputed = On("2020-01-03", "2020-01-05");

        Assert.Equal(Vague, Relations.Between(disputed, On("2020-01-04")));
        Assert.Equal([Before, After], Relations.Possible(disputed, On("2020-01-04")));
        Assert.Equal(Before, Relations.Between(disputed, On("2020-01-06")));
        Assert.True(Relations.IsBefore(disputed, On("2020-01-06")));
        Assert.False(Relations.IsBefore(disputed, On("2020-01-04")));
    }

    [Fact]
    public void An_event_is_equal_to_itself()
    {
        var entry = On("2020-01");

        Assert.Equal(Equal, Relations.Between(entry, entry));
        Assert.False(Relations.IsBefore(entry, entry));
    }

    [Fact]
    public void The_first_and_the_last_day_of_the_calendar_have_relations_too()
    {
        var (first, last) = (On("2020-01-01") with { When = DateSpan.Of(LocalDate.MinIsoValue) }, On("2020-01-01") with { When = DateSpan.Of(LocalDate.MaxIsoValue) });

        Assert.Equal(Before, Relations.Between(first, last));
        Assert.Null(last.Bounds.LatestEnd);
    }

    [Fact]
    public void Bounds_are_starts_of_days()
    {
        Assert.Equal(new EventBounds(new(2020, 1, 3), new(2020, 1, 4), new(2020, 1, 3), new(2020, 1, 4)), On("2020-01-03").Bounds);
        Assert.Equal(new EventBounds(new(2020, 1, 6), new(2020, 1, 6), new(2020, 1, 11), new(2020, 1, 11)), On("2020-01-06/2020-01-10").Bounds);
        Assert.Equal(new EventBounds(new(2003, 1, 1), new(2004, 1, 1), new(2010, 1, 1), new(2011, 1, 1)), On("2003/2010").Bounds);
        Assert.Equal(new EventBounds(new(2014, 1, 1), new(2015, 1, 1), new(2014, 1, 1), null), On("2014/..").Bounds);
    }

    [Fact]
    public void What_is_before_after_and_during_an_entry_is_a_timeline()
    {
        var timeline = TimelineOf("2019", "2020", "2020-01-03", "2020-01-06/2020-01-10", "2020-01-07", "2020-01-12", "2020-01-13/..", "2020-02");
        var week = timeline.Single(entry => entry.Summary == "2020-01-06/2020-01-10");

        Assert.Equal(["2019", "2020-01-03"], Dates(timeline.Relations.Before(week)));
        Assert.Equal(["2020-01-12", "2020-01-13/..", "2020-02"], Dates(timeline.After(week)));
        Assert.Equal(["2020-01-07"], Dates(timeline.During(week)));
        Assert.Empty(timeline.During(timeline.Single(entry => entry.Summary == "2020")));
        Assert.Empty(timeline.After(timeline.Single(entry => entry.Summary == "2020-01-13/..")));
    }

    internal static AllenRelation Converse(AllenRelation relation) => relation is Vague ? Vague : (AllenRelation)(14 - (int)relation);

    private static AllenRelation Between(string one, string other) => Relations.Between(On(one), On(other));
}
