using NodaTime;
using Timeline.Tests.Writing;
using Xunit;

namespace Timeline.Tests.Extraction;

/// <summary>The time of day that a sentence or a line tells, with its zone, and how it orders, parts and joins what is told.</summary>
public class TimesOfDayTests
{
    [Theory]
    [InlineData("A crane fell on a shed at 9 p.m. on Tuesday.", "2024-05-14 21:00: A crane fell on a shed.")]
    [InlineData("A crane fell on a shed on Tuesday at 9.05 p.m.", "2024-05-14 21:05: A crane fell on a shed.")]
    [InlineData("At 21:05:30 on Tuesday a crane fell on a shed.", "2024-05-14 21:05:30: A crane fell on a shed.")]
    [InlineData("At noon on 3 May a crane fell on a shed.", "2024-05-03 12:00: A crane fell on a shed.")]
    [InlineData("At about 9 p.m. on Tuesday a crane fell on a shed.", "2024-05-14 about 21:00: A crane fell on a shed.")]
    [InlineData("A crane fell on a shed shortly after 8 in the evening of 3 May 1871.", "1871-05-03 after 20:00: A crane fell on a shed shortly after 8 in the evening of 3 May 1871.")]
    [InlineData("A crane fell on a shed at around 9 p.m. on Tuesday.", "2024-05-14 about 21:00: A crane fell on a shed.")]
    [InlineData("A crane fell on a shed at 9.30 on Tuesday morning.", "2024-05-14 09:30: A crane fell on a shed.")]
    [InlineData("A crane fell on a shed at 1412 hrs GMT on Tuesday.", "2024-05-14 14:12 GMT: A crane fell on a shed.")]
    [InlineData("A crane fell on a shed at 10 a.m. on Tuesday, April 30.", "2024-04-30 10:00: A crane fell on a shed.")]
    [InlineData("At 10 a.m. on Tuesday, 30 April, a crane fell on a shed.", "2024-04-30 10:00: A crane fell on a shed.")]
    [InlineData("A crane fell on a shed in the early hours of Sunday, 5 May.", "2024-05-05 small hours: A crane fell on a shed.")]
    [InlineData("On 1 May 1997 at 4 p.m. Ana Kovar opened a bakery.", "1997-05-01 16:00: Ana Kovar opened a bakery.")]
    [InlineData("At 11:10 p.m. on 3 May Portillo conceded.", "2024-05-03 23:10: Portillo conceded.")]
    [InlineData("On Tuesday, at 7:15 a.m., a crane fell on a shed.", "2024-05-14 07:15: A crane fell on a shed.")]
    [InlineData("At 3 o’clock in the morning of 13 April 1861 the roof fell in.", "1861-04-13 03:00: The roof fell in.")]
    public void An_event_keeps_the_hour_that_its_sentence_tells(string sentence, string line) => Assert.Equal([line], Lines(sentence));

    [Theory]
    [InlineData("A crane fell on a shed at 9 p.m. EDT on Tuesday.", "EDT", -4)]
    [InlineData("A crane fell on a shed at 0300 GMT on Tuesday.", "GMT", 0)]
    [InlineData("A crane fell on a shed at 14:05 CEST on Tuesday.", "CEST", 2)]
    [InlineData("A crane fell on a shed at 14:05 UTC+2 on Tuesday.", "UTC+2", 2)]
    [InlineData("A crane fell on a shed at 9 p.m. local time on Tuesday.", "local time", null)]
    [InlineData("A crane fell on a shed at 9 p.m. ET on Tuesday.", "ET", null)]
    [InlineData("A crane fell on a shed at 9 p.m. Eastern Standard Time on Tuesday.", "Eastern Standard Time", -5)]
    [InlineData("A crane fell on a shed at 9 p.m. on Tuesday.", null, null)]
    public void A_zone_is_kept_as_it_is_told_with_its_offset_where_that_is_certain(string sentence, string? zone, int? hours)
    {
        var time = Assert.Single(Build(sentence)).Time!;

        Assert.Equal((zone, hours is { } known ? Offset.FromHours(known) : (Offset?)null), (time.Zone, time.Offset));
    }

    [Theory]
    [InlineData("The road was closed between 2:10 p.m. and 2:25 p.m. on Tuesday.", "14:10–14:25", "2024-05-14T14:10:00/2024-05-14T14:25:00")]
    [InlineData("The road was closed from 10 a.m. to noon on 4 May.", "10:00–12:00", "2024-05-04T10:00:00/2024-05-04T12:00:00")]
    [InlineData("The road was closed from 10 p.m. on Tuesday to 6 a.m. on Wednesday.", "22:00–06:00", "2024-05-14T22:00:00/2024-05-15T06:00:00")]
    [InlineData("The road was closed from 10 p.m. on Friday until 6 a.m. on Saturday.", "22:00–06:00", "2024-05-10T22:00:00/2024-05-11T06:00:00")]
    [InlineData("The road was closed from 11 p.m. until 1 a.m. on 4 May 2021.", "23:00–01:00", "2021-05-03T23:00:00/2021-05-04T01:00:00")]
    [InlineData("The road was closed between 11.30 p.m. and 12.15 a.m. on 4 May.", "23:30–00:15", "2024-05-03T23:30:00/2024-05-04T00:15:00")]
    [InlineData("On Tuesday the road was closed from 7.30 p.m. until 8.15 p.m.", "19:30–20:15", "2024-05-14T19:30:00/2024-05-14T20:15:00")]
    public void A_stretch_of_a_day_has_both_its_ends(string sentence, string time, string edtf)
    {
        var entry = Assert.Single(Build(sentence));

        Assert.Equal((time, edtf), (entry.Time?.ToString(), entry.Edtf.ToString()));
    }

    [Theory]
    [InlineData("At dawn on Tuesday engineers cut the boom free.", "dawn")]
    [InlineData("Engineers cut the boom free on Tuesday night.", "night")]
    [InlineData("In the small hours of Tuesday engineers cut the boom free.", "small hours")]
    [InlineData("Engineers cut the boom free late on Tuesday evening.", "late evening")]
    [InlineData("Engineers cut the boom free on Tuesday afternoon.", "afternoon")]
    [InlineData("At dusk on 3 May engineers cut the boom free.", "dusk")]
    [InlineData("Engineers cut the boom free just before midnight on Tuesday.", "before midnight")]
    public void A_part_of_the_day_stays_one_and_its_EDTF_is_the_day(string sentence, string time)
    {
        var entry = Assert.Single(Build(sentence));

        Assert.Equal((time, TimePrecision.Part, null), (entry.Time?.ToString(), entry.Time?.Precision, entry.Edtf.Time));
    }

    [Theory]
    [InlineData("A crane fell on a shed on Tuesday.")]
    [InlineData("A crane fell on a shed last week.")]
    [InlineData("A crane that opens at 9 a.m. each day fell on a shed on 3 May.")]
    public void Where_no_time_is_told_of_the_day_there_is_none(string sentence) => Assert.Null(Assert.Single(Build(sentence)).Time);

    [Theory]
    [InlineData("It caught fire at 6 a.m. the following day.", "2023-09-13 06:00")]
    [InlineData("At 6 a.m. the next day it caught fire.", "2023-09-13 06:00")]
    [InlineData("At noon the next day it caught fire.", "2023-09-13 12:00")]
    [InlineData("It had caught fire at 6 a.m. the previous day.", "2023-09-11 06:00")]
    [InlineData("It caught fire at 6 a.m. that day.", "2023-09-12 06:00")]
    public void A_time_of_the_next_day_counts_from_the_date_told_last(string sentence, string time) => Assert.Contains(
        Lines("Police stopped a van on 12 September 2023. " + sentence), line => line.StartsWith($"{time}: ", StringComparison.Ordinal));

    [Fact]
    public void From_dawn_until_dusk_is_of_one_day() => Assert.Equal(DateSpan.Of(new LocalDate(2021, 6, 3)), Assert.Single(Build("Snow fell in Alta from dawn until dusk on 3 June 2021.")).When);

    [Fact]
    public void Twenty_stamped_lines_are_twenty_entries_in_order_with_their_hours()
    {
        var lines = Enumerable.Range(0, 20).Select(i => $"{9 + (i / 4):00}:{i % 4 * 14:00} {Deeds[i]}");

        Assert.Equal(
            Enumerable.Range(0, 20).Select(i => $"2023-04-17 {9 + (i / 4):00}:{i % 4 * 14:00} UTC: {Deeds[i]}"),
            Lines(Told.Article("a", $"Post-mortem: checkout unavailable\n\nPublished: 19 April 2023\nDate of incident: 17 April 2023\nAll times are in UTC.\n\nTimeline\n\n{string.Join("\n", lines)}\n")));
    }

    private static readonly string[] Deeds =
    [
        "A deploy of the cart service begins.", "Error rates rise on two hosts.", "The first alert fires.", "The on-call engineer acknowledges the page.", "A rollback is started.",
        "The rollback fails because the image was deleted.", "Ines declares an incident.", "Support posts a notice.", "The team finds a full disk on the primary database.", "Old log files are removed.",
        "Writes recover for ten minutes.", "The disk fills up again.", "Traffic is moved to the replica.", "The replica falls behind.", "The cart service is put in read-only mode.",
        "A larger disk is attached.", "The replica catches up.", "Read-only mode is lifted.", "Error rates are back to normal.", "The incident is closed.",
    ];

    [Theory]
    [InlineData("All times are UTC.\n\n- 09:10: The pump stopped.\n- 09:20: The pump was started.", "UTC")]
    [InlineData("(All times in CEST)\n\n09:10 The pump stopped.\n09:20 The pump was started.", "CEST")]
    [InlineData("All times are in UTC-5.\n\n09:10 The pump stopped.\n09:20 The pump was started.", "UTC-5")]
    [InlineData("| Time (GMT+05:30) | Event |\n|---|---|\n| 09:10 | The pump stopped. |\n| 09:20 | The pump was started. |", "GMT+05:30")]
    [InlineData("Times are local.\n\n09:10 – The pump stopped.\n09:20 – The pump was started.", "local time")]
    [InlineData("| Time (EST) | Event |\n|---|---|\n| 09:10 | The pump stopped. |\n| 09:20 | The pump was started. |", "EST")]
    [InlineData("Timeline (UTC)\n\n09:10 The pump stopped.\n09:20 The pump was started.", "UTC")]
    [InlineData("09:10 JST – The pump stopped.\n09:20 – The pump was started.", "JST")]
    [InlineData("09:10 – The pump stopped.\n09:20 – The pump was started.", "")]
    public void A_zone_told_once_for_a_list_holds_for_the_list(string list, string zone) => Assert.Equal(
        ["2021-03-09 09:10: The pump stopped.".Replace(":10:", $":10 {zone}:").Replace(" :", ":"), "2021-03-09 09:20: The pump was started.".Replace(":20:", $":20 {zone}:").Replace(" :", ":")],
        Lines($"Incident report, 9 March 2021\n\n{list}\n"));

    [Fact]
    public void A_line_that_tells_another_zone_tells_it_of_itself() => Assert.Equal(
        ["2021-03-09 09:10 UTC: The pump stopped.", "2021-03-09 11:20 CEST: The pump was started."],
        Lines("Incident report, 9 March 2021. All times are in CEST.\n\n09:10 UTC The pump stopped.\n11:20 The pump was started.\n"));

    [Fact]
    public void A_list_may_tell_stretches_and_go_over_midnight() => Assert.Equal(
        ["1947-02-12T06:10:00/1947-02-12T06:45:00", "1947-02-12T11:00:00/1947-02-12T11:20:00", "1947-02-12T23:30:00/1947-02-13T00:40:00", "1947-02-13T02:15:00"],
        Build("""
            Flood diary of the lock keeper, 12 February 1947

            06:10–06:45 The lower gate was lifted by hand.
            11:00 to 11:20 The telephone was cut off.
            23:30 - 00:40 The water came over the sill.
            02:15 The bank gave way.
            """).Select(entry => entry.Edtf.ToString()));

    [Theory]
    [InlineData("Date of incident: 17 April 2023", "2023-04-17")]
    [InlineData("Incident date: 17 April 2023", "2023-04-17")]
    [InlineData("**When:** 17 April 2023", "2023-04-17")]
    [InlineData("| Start of outage | 17 April 2023 |", "2023-04-17")]
    [InlineData("Report prepared: 18 April 2023", "2023-04-19")]
    [InlineData("The certificate was renewed on 3 January 2022.", "2023-04-19")]
    public void The_day_of_a_list_of_times_may_be_told_in_a_field_of_the_document(string field, string day) => Assert.Equal(
        [$"{day} 09:10: The pump stopped.", $"{day} 09:20: The pump was started."],
        Lines(Told.Article("a", $"Post-mortem: no water\n\nPublished: 19 April 2023\n{field}\n\nThe valve is old.\n\nNobody was hurt.\n\n09:10 The pump stopped.\n09:20 The pump was started.\n")).Where(line => line.Contains("pump")));

    [Fact]
    public void What_is_told_of_a_day_without_a_time_comes_behind_its_times_and_a_time_counted_on_behind_that() => Assert.Equal(
        ["2024-05-14 21:00: A crane fell.", "2024-05-14 21:04: The fire service was called.", "2024-05-14: The fire service arrived."],
        Lines("A crane fell at 9 p.m. on Tuesday. The fire service was called at 9.04 p.m. and arrived ten minutes later."));

    [Fact]
    public void Clocks_of_two_zones_are_compared_by_the_moment() => Assert.Equal(
        ["2019-07-03 04:10 +02:00: The crew was told.", "2019-07-03 02:40 Z: The battery failed.", "2019-07-03 03:05 Z: The panel was turned."],
        Lines("Log\n\n2019-07-03T02:40Z The battery failed.\n2019-07-03T04:10+02:00 The crew was told.\n2019-07-03T03:05Z The panel was turned."));

    [Fact]
    public void Two_times_are_two_events() => Assert.Equal(
        ["2020-06-03 21:31: An outage was reported in Odense.", "2020-06-03 22:16: An outage was reported in Odense."],
        Lines(Told.Article("a", "At 21:31 on 3 June 2020 an outage was reported in Odense."), Told.Article("b", "At 22:16 on 3 June 2020 an outage was reported in Odense.")));

    [Theory]
    [InlineData("at 9 p.m.", "at 10.04 p.m.")]
    [InlineData("at 21:05", "at 21:40")]
    [InlineData("at 9 p.m. EDT", "at 9 p.m. PDT")]
    [InlineData("on the morning", "at 9 p.m.")]
    public void Two_times_further_apart_than_news_differs_are_two_events(string first, string second) => Assert.Equal(
        2, Build(Told.Article("a", $"An outage was reported in Odense {first} on 3 June 2020.".Replace("morning on", "morning of")), Told.Article("b", $"An outage was reported in Odense {second} on 3 June 2020.")).Count);

    [Theory]
    [InlineData("at 9 p.m. on 3 June 2020", "at 21:00 on 3 June 2020", "21:00")]
    [InlineData("at about 9 p.m. on 3 June 2020", "at 21:10 on 3 June 2020", "21:10")]
    [InlineData("on the evening of 3 June 2020", "at 21:10 on 3 June 2020", "21:10")]
    [InlineData("at 9.10 p.m. GMT on 3 June 2020", "at 22:10 BST on 3 June 2020", "21:10 GMT")]
    [InlineData("at 9.10 p.m. GMT on 3 June 2020", "at 23:10 local time on 3 June 2020", "21:10 GMT")]
    [InlineData("on 3 June 2020", "at 21:10 on 3 June 2020", "21:10")]
    [InlineData("at 9 p.m. on 3 June 2020", "at 9.45 p.m. on 3 June 2020", "21:45")]
    public void One_time_told_in_two_ways_is_one_event(string first, string second, string time) => Assert.Equal(
        [$"2020-06-03 {time}: An outage was reported in Odense."],
        Lines(Told.Article("a", $"An outage was reported in Odense {first}."), Told.Article("b", $"An outage was reported in Odense {second}.")));

    [Theory]
    [InlineData("before 9 p.m.")]
    [InlineData("after 5 p.m.")]
    public void What_happened_before_or_after_a_time_may_have_happened_at_another(string loose) => Assert.Equal(
        "19:00", Assert.Single(Build(Told.Article("a", $"An outage was reported in Odense {loose} on 3 June 2020."), Told.Article("b", "An outage was reported in Odense at 7 p.m. on 3 June 2020."))).Time?.ToString());

    [Fact]
    public void Each_mention_has_the_time_that_it_tells() => Assert.Equal(
        ["21:00", "about 21:10", null],
        Build(Told.Article("a", "An outage was reported in Odense at 9 p.m. on 3 June 2020."), Told.Article("b", "An outage was reported in Odense at about 21:10 on 3 June 2020."), Told.Article("c", "An outage was reported in Odense on 3 June 2020."))
            .Single().Mentions.Select(mention => mention.Time?.ToString()));

    private static EventTimeline Build(string text) => Build(Told.Article("a", text, published: PublicationDate.Given(new(2024, 5, 16))));

    private static EventTimeline Build(params Article[] articles) => new TimelineBuilder().Build(articles);

    private static string[] Lines(string text) => [.. Build(text).Select(entry => entry.AtItsTime())];

    private static string[] Lines(params Article[] articles) => [.. Build(articles).Select(entry => entry.AtItsTime())];
}
