using NodaTime;
using Timeline.Tests.Writing;
using Xunit;

namespace Timeline.Tests.Extraction;

/// <summary>Diaries, minutes, mails, tables, logs, changelogs and lives: what each entry tells, and of which day.</summary>
public class DatedDocumentsTests
{
    [Fact]
    public void A_clock_in_a_diary_is_of_the_day_of_its_entry() => Assert.Equal(
        ["1874-03-03: The sluice was closed.", "1874-03-04: The sluice was opened.", "1874-03-05: The engineer arrived."],
        Lines("""
            Diary of the lock keeper

            3 March 1874

            The sluice was closed at 9.40 pm.

            4 March 1874

            He wrote of 12 February. The sluice was opened at 6.15 am.

            5 March 1874

            He spoke of 11 May. The engineer arrived at noon.
            """).Where(line => line.Contains("sluice") || line.Contains("engineer")));

    [Fact]
    public void The_date_of_a_letter_is_not_the_day_on_which_it_came() => Assert.DoesNotContain(
        Lines("4 March 1874\n\nA letter came from the company, dated 12 February.\n\n5 March 1874\n\nThe engineer arrived."), line => line.StartsWith("1874-02", StringComparison.Ordinal));

    [Fact]
    public void A_sentence_that_tells_a_day_keeps_it_for_its_clock() => Assert.Contains(
        "1805-05-20: The Heron left Bristol.",
        Lines("June 2, 1805\n\nThe wind rose at 3 a.m.\n\nJune 3, 1805\n\nThe Heron left Bristol at 4 p.m. on May 20.\n\nJune 4, 1805\n\nWe sailed at noon."));

    [Fact]
    public void A_clock_takes_no_day_from_the_sentence_behind_it() => Assert.Equal(
        ["2014-10-11: It rained.", "2014-10-12: We went to Hull."],
        Lines("12 October 2014\n\nWe went to Hull at 11 am. Yesterday it rained.\n\n13 October 2014\n\nNothing.").Where(line => !line.Contains("Nothing")));

    [Fact]
    public void In_minutes_the_day_of_the_meeting_is_the_moment_of_speech() => Assert.Equal(
        [
            "1931-04-03: A wall fell.",
            "1931-04-06: The pump had been mended.",
            "1931-04-07: The minutes of the meeting of 3 March were approved.",
            "1931-04-07: The council adjourned.",
        ],
        Lines("""
            Minutes of the Parish Council held on 7 April 1931

            The minutes of the meeting of 3 March were approved. Mr Cole reported that the pump had been mended yesterday. Mrs Dunn reported that a wall fell on Friday. The council adjourned at 9.15 pm.
            """));

    [Fact]
    public void The_minutes_approved_on_a_day_were_approved_then() => Assert.Contains(
        "1931-04-07: The minutes of the meeting were approved.",
        Lines("The minutes of the meeting were approved on 7 April 1931."));

    [Theory]
    [InlineData("Christmas Day 1841", "1841-12-24")]
    [InlineData("New Year's Eve, 1841", "1841-12-30")]
    [InlineData("Easter Monday, 1842", "1842-03-27")]
    [InlineData("Halifax, 28th March 1842.", "1842-03-27")]
    [InlineData("28th March 1842, Halifax", "1842-03-27")]
    [InlineData("March 28th", "1842-03-27")]
    [InlineData("April 3d.", "1842-04-02")]
    public void A_heading_of_any_shape_ends_the_entry_above_and_is_a_day(string heading, string before) => Assert.Contains(
        $"{before}: The mill burned down.",
        Lines($"Letters\n\nLeeds, 20th December 1841\n\nMy brother came.\n\nLeeds, 22nd December 1841\n\nThe river froze.\n\n{heading}\n\nThe mill burned down yesterday."));

    [Fact]
    public void A_weekday_over_an_entry_is_the_next_one_behind_the_heading_above() => Assert.Equal(
        ["1902-07-06: The fair opened.", "1902-07-07: The circus left.", "1902-07-11: The inquest was held."],
        Lines("Sunday 6 July 1902\n\nThe fair opened.\n\nMonday\n\nThe circus left this morning.\n\nFriday\n\nThe inquest was held."));

    [Fact]
    public void Ordinals_of_old_prints_are_days() => Assert.Equal(
        ["1863-04-01: The steamer came.", "1863-04-03: The bridge fell.", "1863-04-04: Captain Dunn left."],
        Lines("Camp Journal\n\nFort Ross, April 2d, 1863.\n\nThe steamer came yesterday.\n\nApril 3d.\n\nThe bridge fell at 4 p.m.\n\n4th.\n\nCaptain Dunn left."));

    [Fact]
    public void Weekdays_without_a_day_above_are_no_entries() => Assert.Empty(
        Lines("Monday\n\nThe circus left.\n\nFriday\n\nThe inquest was held."));

    [Fact]
    public void A_year_may_stand_before_the_first_date_of_its_lines() => Assert.Equal(
        ["1786-01-03: The mill was sold.", "1786-02-07: The bridge was carried away.", "1787-01-14: A new mill was begun."],
        Lines("1786. Jan. 3. The mill was sold.\n\nFeb. 7. The bridge was carried away.\n\n1787. Jan. 14. A new mill was begun."));

    [Fact]
    public void A_log_takes_its_year_from_its_title() => Assert.Equal(
        ["2013-10-21: Trench dug.", "2013-10-22: Drain laid.", "2013-10-23: Concrete poured."],
        Lines("Site log 2013\n\nMon. 21 Oct. Trench dug.\n\nTue. 22 Oct. Drain laid.\n\nWed. 23 Oct. Concrete poured."));

    [Theory]
    [InlineData("Date | Event\n3 May 2019 | Bridge closed\n7 June 2019 | Inspector arrived\n2 July 2019 | Bridge reopened\n")]
    [InlineData("Bridge closed | 3 May 2019\nInspector arrived | 7 June 2019\nBridge reopened | 2 July 2019\n")]
    [InlineData("Date\tEvent\n3 May 2019\tBridge closed\n7 June 2019\tInspector arrived\n2 July 2019\tBridge reopened\n")]
    [InlineData("3 May 2019    Bridge closed\n7 June 2019   Inspector arrived\n2 July 2019   Bridge reopened\n")]
    public void A_table_needs_no_frame(string table) => Assert.Equal(
        ["2019-05-03: Bridge closed.", "2019-06-07: Inspector arrived.", "2019-07-02: Bridge reopened."], Lines(table));

    [Fact]
    public void One_date_beside_a_bar_is_a_stamp() => Assert.Equal(
        ["2019-05-02: The bridge was closed."], Lines("Bridge closed after storm\n\n3 May 2019 | Jane Roe\n\nThe bridge was closed on Thursday."));

    [Theory]
    [InlineData("Court hearing\n\nQ: When did the strike begin?\n\nA: On 4 May 1926.\n\nQ: When did it end?\n\nA: On 12 May 1926. The men went back.")]
    [InlineData("Q: When was the lease signed?\nA: On 3 June 2003.\nQ: Who signed it?\nA: Mr. Cole signed it.")]
    public void An_answer_is_no_stamp(string text) => Assert.Null(Build(text).Articles.Single().Article.Published.Date);

    [Theory]
    [InlineData("20:33\n\nThe mayor opened a shelter.\n\n20:13\n\nPolice closed the bridge.\n\n19:50\n\nA tree fell.")]
    [InlineData("7.50pm\n\nA tree fell.\n\n8.13pm\n\nPolice closed the bridge.\n\n8.33pm\n\nThe mayor opened a shelter.")]
    public void A_post_may_stand_under_its_time(string posts) => Assert.Equal(
        ["2016-06-29: A tree fell.", "2016-06-29: Police closed the bridge.", "2016-06-29: The mayor opened a shelter."], Lines("Storm live\n\n29 June 2016\n\n" + posts));

    [Fact]
    public void Times_with_nothing_under_them_are_no_posts() => Assert.Empty(Lines("Trains\n\n29 June 2016\n\n08:10\n\n09:25\n\n11:40\n\n12:50"));

    [Theory]
    [InlineData("8 June 2017", "22:00\n\nThe polls closed.\n\n23:35\n\nThe first seat was declared.\n\n01:15\n\nThe leader resigned.")]
    [InlineData("9 June 2017", "01:15\n\nThe leader resigned.\n\n23:35\n\nThe first seat was declared.\n\n22:00\n\nThe polls closed.")]
    [InlineData("8 June 2017", "22:00 - The polls closed.\n23:35 - The first seat was declared.\n01:15 - The leader resigned.")]
    public void A_list_of_times_goes_on_past_midnight(string day, string posts) => Assert.Equal(
        ["2017-06-08: The polls closed.", "2017-06-08: The first seat was declared.", "2017-06-09: The leader resigned."], Lines($"Election night live\n\n{day}\n\n{posts}"));

    [Fact]
    public void A_list_of_times_is_of_the_day_in_the_headline() => Assert.Equal(
        ["2022-03-14: The alarm rang.", "2022-03-14: The engine arrived.", "2022-03-14: The roof fell."],
        Lines("Timeline of the fire of 14 March 2022\n\n01:10 - The alarm rang.\n01:25 - The engine arrived.\n03:40 - The roof fell."));

    [Fact]
    public void What_has_no_time_stays_where_the_list_tells_it() => Assert.Equal(
        ["The pipeline stopped.", "The team was paged.", "The team wrote a report.", "The team restored the service."],
        Build("On 20 September 2024 the pipeline stopped.\n\n11:21 UTC - The team was paged.\nThe team wrote a report.\n11:33 UTC - The team restored the service.").Select(entry => entry.Summary));

    [Theory]
    [InlineData("## v1.9 — 14 Jan 2021", "Version 1.9 was released.")]
    [InlineData("## [1.9.0] - 2021-01-14", "Version 1.9.0 was released.")]
    [InlineData("1.9.0 / 2021-01-14\n==================", "Version 1.9.0 was released.")]
    [InlineData("1.9 (2021-01-14)\n----------------", "Version 1.9 was released.")]
    [InlineData("## Changes in 1.9, 14 January 2021", "Version 1.9 was released.")]
    public void A_version_was_released_on_the_day_of_its_heading(string heading, string summary) => Assert.Equal(
        [$"2021-01-14: {summary}", "2021-01-14: Added a French translation."], Lines($"{heading}\n\n- Added a French translation.\n"));

    [Fact]
    public void A_curriculum_vitae_tells_spans() => Assert.Equal(
        ["2014/2018: Engineer, Northwind Ltd, Leeds.", "2015-03/2018-12: Researcher, Dunn Laboratories.", "2019-01: Head of Research, Cole Institute."],
        Lines("2014–2018  Engineer, Northwind Ltd, Leeds\nMar 2015 – Dec 2018: Researcher, Dunn Laboratories\nJan 2019 – present: Head of Research, Cole Institute\n"));

    [Theory]
    [InlineData("On Mon, 3 Mar 2014 at 17:40, Ann Roe <ann@example.org> wrote:\n> The crane broke down yesterday.\n")]
    [InlineData("On 3 March 2014, Ann Roe wrote:\n\n> The crane broke down yesterday.\n")]
    [InlineData("-----Original Message-----\nFrom: Ann Roe\nSent: Monday, 3 March 2014 17:40\nTo: Bob Lunn\nSubject: Crane\n\nThe crane broke down yesterday.\n")]
    [InlineData("---------- Forwarded message ---------\nFrom: Ann Roe <ann@example.org>\nDate: Mon, Mar 3, 2014 at 5:40 PM\nSubject: Crane\nTo: Bob Lunn\n\nThe crane broke down yesterday.\n")]
    [InlineData("> From: Ann Roe\n> Date: 3 March 2014\n> To: Bob Lunn\n>\n> The crane broke down yesterday.\n")]
    public void A_quoted_mail_counts_from_its_own_date(string quoted)
    {
        var timeline = Build($"From: Bob Lunn <bob@example.org>\nTo: Ann Roe <ann@example.org>\nDate: Thu, 6 Mar 2014 09:12:00 +0000\nSubject: Re: Crane\n\nThe crane was repaired yesterday.\n\n{quoted}");
        Assert.Equal(["2014-03-02: The crane broke down.", "2014-03-05: The crane was repaired."], timeline.Select(entry => entry.OnItsDays()));
        Assert.Equal(new(2014, 3, 6), Assert.Single(timeline.Articles).Article.Published.Date);
    }

    [Fact]
    public void A_quoted_mail_is_of_no_day_to_come() => Assert.Equal(
        ["2016-01-08: The boiler was replaced."],
        Lines("From: Eve <e@example.org>\nDate: Sat, 9 Jan 2016 12:00:00 +0000\nSubject: Re: Boiler\n\nThe boiler was replaced yesterday.\n\nOn 07/11/2016, Tom wrote:\n> The plumber came on Tuesday.\n"));

    [Fact]
    public void Each_mail_of_a_thread_counts_from_its_own_date_and_goes_on_behind_what_it_quotes() => Assert.Equal(
        ["2013-01-28: The motor was replaced.", "2013-01-30: The lift stopped.", "2013-02-01: The fitter came.", "2013-02-02: The invoice arrived."],
        Lines("""
            From: Ann <a@example.org>
            Date: Mon, 4 Feb 2013 10:00:00 +0000
            Subject: Re: Lift

            At 15:02 on 1 February 2013, Bob <b@example.org> wrote:
            > The lift stopped on Wednesday.
            >> On 31 Jan 2013, Cy wrote:
            >>> The motor was replaced on Monday.
            > The fitter came this morning.

            The invoice arrived on Saturday.
            """));

    [Fact]
    public void Who_wrote_on_a_day_in_an_article_begins_no_mail() => Assert.Contains(
        "2015-06-04: The company closed.",
        Build("On 3 March 2014, Mr Cole wrote:\n\n“I shall leave.”\n\nThe company closed yesterday.", new LocalDate(2015, 6, 5)).Select(entry => entry.OnItsDays()));

    [Theory]
    [InlineData("John Marsh, b. 3 May 1821, Hull; m. 4 June 1844 Ann Cole; d. 1890.")]
    [InlineData("John Marsh, born 3 May 1821 in Hull; married 4 June 1844 Ann Cole; died 1890")]
    [InlineData("- John Marsh (b. 3 May 1821, Hull; m. 4 June 1844, Ann Cole; d. 1890)")]
    public void A_genealogy_tells_who_was_born_married_and_died(string line) => Assert.Equal(
        ["1821-05-03: John Marsh was born in Hull.", "1844-06-04: John Marsh married Ann Cole.", "1890: John Marsh died."], Lines($"The Marsh family\n\n{line}\n"));

    [Fact]
    public void A_life_without_a_name_is_told_without_one() => Assert.Equal(["1702-02-04: Born in York.", "1777: Died."], Lines("b. 4 Feb 1702, York; d. 1777"));

    [Fact]
    public void A_sentence_of_births_and_deaths_is_no_genealogy() => Assert.DoesNotContain(
        Lines("His plan, born 3 May 1990 of need, died 4 June 1991 after a row in the council."), line => line.Contains("was born in"));

    private static string[] Lines(string text) => [.. Build(text).Select(entry => entry.OnItsDays())];

    private static EventTimeline Build(string text, LocalDate? published = null) =>
        new TimelineBuilder().Build(Told.Article("a", text, published: published is { } day ? PublicationDate.Given(day) : null));
}
