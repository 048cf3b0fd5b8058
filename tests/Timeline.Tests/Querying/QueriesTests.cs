using NodaTime;
using static Timeline.Tests.Querying.Happening;

namespace Timeline.Tests.Querying;

/// <summary>Questions to a timeline, and the timelines that answer them.</summary>
public class QueriesTests
{
    private static readonly EventTimeline Years = TimelineOf("2005/2020", "2019-12-30", "2020-01", "2020-01-03", "2020-01-06/2020-01-10", "2020", "2020-02", "2020-02-14/..", "../2014");

    private static readonly ArticleCollection Articles = ArticleReader.Parse(
        """
        {"id": "g1", "outlet": "The Harbour Gazette", "published": "2020-03-04", "text": "Mayor Anna Müller closed the bridge on 14 January 2020. The storm damaged a pier of the bridge on 13 January 2020."}
        {"id": "g2", "outlet": "The Harbour Gazette", "published": "2020-03-06", "text": "The council did not meet on 5 March 2020. It will vote on the tolls on 9 March 2020."}
        {"id": "c1", "outlet": "The Courier", "published": "2020-03-05", "text": "The storm damaged a pier of the bridge on 12 January 2020. Mayor Müller resigned on 2 March 2020."}
        {"id": "c2", "published": "2020-03-07", "text": "Mayor Muller closed the bridge on 14 January 2020."}
        """, "pile.jsonl");

    private static readonly EventTimeline Bridge = new TimelineBuilder().Build(Articles);

    [Fact]
    public void Between_keeps_what_may_have_happened_on_these_days() =>
        Assert.Equal(["2005/2020", "2020-01", "2020", "2020-01-06/2020-01-10"], Dates(Years.Between(new(2020, 1, 4), new(2020, 1, 8))));

    [Fact]
    public void An_open_end_of_the_days_reaches_for_ever()
    {
        Assert.Equal(["../2014", "2005/2020"], Dates(Years.Between(new DateSpan(null, new(2019, 12, 29)))));
        Assert.Equal(["2005/2020", "2020", "2020-02", "2020-02-14/.."], Dates(Years.Between(new DateSpan(new(2020, 2, 20), null))));
        Assert.Equal(["2020-02", "2020-02-14/.."], Dates(Years.During(new DateSpan(new(2020, 2, 1), null))));
    }

    [Fact]
    public void During_keeps_what_certainly_happened_on_these_days()
    {
        Assert.Equal(["2020-01", "2020-01-03", "2020-01-06/2020-01-10"], Dates(Years.During(DateSpan.Of(new YearMonth(2020, 1)))));
        Assert.Equal(["2020-01-03"], Dates(Years.During(new LocalDate(2020, 1, 3))));
    }

    [Fact]
    public void Before_and_after_a_day_is_what_is_over_and_what_has_not_begun()
    {
        Assert.Equal(["../2014", "2019-12-30"], Dates(Years.Before(new LocalDate(2020, 1, 3))));
        Assert.Equal(["2020-02", "2020-02-14/.."], Dates(Years.After(new LocalDate(2020, 1, 10))));
        Assert.Empty(Years.After(new DateSpan(new(2020, 1, 1), null)));
        Assert.Empty(Years.Before(new DateSpan(null, new(2020, 1, 1))));
    }

    [Fact]
    public void Where_articles_disagree_every_date_counts()
    {
        var disputed = TimelineOf(On("2020-01-03", "2020-02-05"));

        Assert.Single(disputed.Between(new(2020, 2, 1), new(2020, 2, 29)));
        Assert.Empty(disputed.During(DateSpan.Of(new YearMonth(2020, 1))));
        Assert.Empty(disputed.Before(new LocalDate(2020, 2, 1)));
        Assert.Single(disputed.Disputed());
        Assert.Empty(Years.Disputed());
    }

    [Fact]
    public void Days_that_end_before_they_start_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Years.Between(new(2020, 1, 2), new(2020, 1, 1)));
        Assert.Throws<ArgumentException>(() => Years.During(new DateSpan(new(2020, 1, 2), new(2020, 1, 1))));
    }

    [Fact]
    public void The_sources_of_an_entry_are_outlets_files_records_and_ids()
    {
        Assert.Equal(["2020-01-12", "2020-01-14", "2020-03-09"], Days(Bridge.ToldBy("the harbour gazette")));
        Assert.Equal(["2020-01-12", "2020-03-02"], Days(Bridge.ToldBy("c1")));
        Assert.Equal(Days(Bridge), Days(Bridge.ToldBy("pile.jsonl")));
        Assert.Equal(["2020-01-14"], Days(Bridge.ToldBy("pile.jsonl#4")));
        Assert.Equal(Days(Bridge), Days(Bridge.ToldBy("The Harbour Gazette", "The Courier")));
        Assert.Equal(["2020-01-14"], Days(Bridge.ToldBy(article => article.Outlet is null)));
        Assert.Empty(Bridge.ToldBy("Gazette"));
    }

    [Fact]
    public void What_did_not_happen_is_asked_for_along_with_what_did()
    {
        Assert.Single(Bridge.NotActual);
        Assert.Single(Bridge.ToldBy("g2").NotActual);
        Assert.Empty(Bridge.ToldBy("g1").NotActual);
        Assert.Single(Bridge.WithStatus(EventStatus.Denied).NotActual);
        Assert.Empty(Bridge.WithStatus(EventStatus.Denied));
    }

    [Fact]
    public void Status_and_granularity_choose_entries()
    {
        Assert.Equal(["2020-03-09"], Days(Bridge.WithStatus(EventStatus.Planned, EventStatus.Predicted)));
        Assert.Equal(["2019-12-30", "2020-01-03"], Dates(Years.AsFineAs(Granularity.Day).Before(new LocalDate(2020, 2, 1))));
        Assert.Equal(["2019-12-30", "2020-01", "2020-01-03", "2020-02"], Dates(Years.AsFineAs(Granularity.Month).During(new DateSpan(new(2019, 1, 1), new(2020, 12, 31)))));
    }

    [Fact]
    public void Questions_can_be_chained_and_the_answer_written_and_merged()
    {
        var answer = Bridge.Where(entry => entry.Mentions.Count > 1).About("bridge").Top(1);

        Assert.StartsWith("# Timeline\n\n1 event from 4 articles.\n", answer.ToMarkdown());
        Assert.Equal(Bridge.ToJson(), answer.Merge(Bridge.ToldBy("nobody")).ToJson());
    }

    [Fact]
    public void A_month_has_its_days_and_what_is_coarser_stands_for_itself()
    {
        var groups = Years.ByMonth();

        Assert.Equal(
            ["–2014-12-31: ../2014", "2005-01-01–2020-12-31: 2005/2020", "2019-12-01–2019-12-31: 2019-12-30", "2020-01-01–2020-01-31: 2020-01, 2020-01-03, 2020-01-06/2020-01-10", "2020-01-01–2020-12-31: 2020", "2020-02-01–2020-02-29: 2020-02", "2020-02-14–: 2020-02-14/.."],
            groups.Select(Told));
    }

    [Fact]
    public void What_did_not_happen_stands_in_the_group_of_its_days()
    {
        Assert.Equal([0, 1], Bridge.ByMonth().Select(group => group.Entries.NotActual.Count));
        Assert.All(Bridge.ByDay(), group => Assert.Empty(group.Entries.NotActual));
    }

    [Fact]
    public void Days_and_years_are_grouped_alike()
    {
        Assert.Equal(["2020-01-01–2020-01-31: 2020-01", "2020-01-03–2020-01-03: 2020-01-03", "2020-01-06–2020-01-10: 2020-01-06/2020-01-10"], Years.During(DateSpan.Of(new YearMonth(2020, 1))).ByDay().Select(Told).Order());
        Assert.Equal(["2005-01-01–2020-12-31: 2005/2020", "2019-01-01–2019-12-31: 2019-12-30", "2020-01-01–2020-12-31: 2020-01, 2020, 2020-01-03, 2020-01-06/2020-01-10, 2020-02"], Years.ByYear().Select(Told).Where(group => !group.Contains("..", StringComparison.Ordinal)).Order());
        Assert.Empty(TimelineOf(Array.Empty<TimelineEvent>()).ByDay());
    }

    [Fact]
    public void Two_outlets_are_compared()
    {
        var comparison = Bridge.Compare("The Harbour Gazette", "The Courier");

        Assert.Equal(["2020-01-14", "2020-03-09"], Days(comparison.OnlyOne));
        Assert.Equal(["2020-03-02"], Days(comparison.OnlyOther));
        Assert.Equal(["2020-01-12"], Days(comparison.Both));
        var difference = Assert.Single(comparison.Differences);
        Assert.Equal([DateSpan.Of(new LocalDate(2020, 1, 13))], difference.One);
        Assert.Equal([DateSpan.Of(new LocalDate(2020, 1, 12))], difference.Other);
        Assert.Empty(Bridge.Compare(article => article.Id == "g1", article => article.Id == "c2").Differences);
    }

    private static IEnumerable<string> Days(IEnumerable<TimelineEvent> entries) => entries.Select(entry => entry.Edtf.ToString());

    private static string Told(TimelineGroup group) => FormattableString.Invariant($"{group.When.Start:uuuu-MM-dd}–{group.When.End:uuuu-MM-dd}: {string.Join(", ", Dates(group.Entries))}");
}
