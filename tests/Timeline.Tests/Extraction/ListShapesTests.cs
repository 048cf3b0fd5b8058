using NodaTime;
using Timeline.Tests.Writing;
using Xunit;

namespace Timeline.Tests.Extraction;

/// <summary>Lists of days in the shapes in which people write them: each entry is told of its day, and its "yesterday" is the day before.</summary>
public class ListShapesTests
{
    [Theory]
    [InlineData("1. 3 May 1921 - The company sells the quay.\n2. 9 May 1921 - The last ship leaves.")]
    [InlineData("(a) 3 May 1921: The company sells the quay.\n(b) 9 May 1921: The last ship leaves.")]
    [InlineData("[3 May 1921] The company sells the quay.\n[9 May 1921] The last ship leaves.")]
    [InlineData("- 3 May 1921: The company sells the quay.\n- 9 May 1921: The last ship leaves.")]
    [InlineData("**3 May 1921** – The company sells the quay.\n**9 May 1921** – The last ship leaves.")]
    [InlineData("Tuesday, 3 May 1921. The company sells the quay.\n\nMonday, 9 May 1921. The last ship leaves.")]
    [InlineData("## 3 May 1921\n\nThe company sells the quay.\n\n## 9 May 1921\n\nThe last ship leaves.")]
    [InlineData("3 May 1921\n\nThe company sells the quay.\n\n9 May 1921\n\nThe last ship leaves.")]
    [InlineData("1. 3 May 1921\n\nThe company sells the quay.\n\n2. 9 May 1921\n\nThe last ship leaves.")]
    [InlineData("**3 May 1921**\nThe company sells the quay.\n\n**9 May 1921**\nThe last ship leaves.")]
    [InlineData("| Date | Event |\n|---|---|\n| 3 May 1921 | The company sells the quay |\n| 9 May 1921 | The last ship leaves |")]
    [InlineData("| Place | Date | What happened |\n|---|---|---|\n| Velden | 3 May 1921 | The company sells the quay |\n| Mora | 9 May 1921 | The last ship leaves |")]
    [InlineData("Date\tEvent\n3 May 1921\tThe company sells the quay\n9 May 1921\tThe last ship leaves")]
    [InlineData("Date          Event\n3 May 1921    The company sells the quay\n9 May 1921    The last ship leaves")]
    [InlineData("Date: 3 May 1921\nEvent: The company sells the quay.\n\nDate: 9 May 1921\nEvent: The last ship leaves.")]
    [InlineData("1921\n\nMay 3rd. The company sells the quay.\n\n9th (Monday). The last ship leaves.")]
    [InlineData("The company sells the quay. (3 May 1921)\nThe last ship leaves. (9 May 1921)\nThe quay is torn down. (12 June 1921)")]
    public void What_a_line_tells_is_of_its_date(string list) =>
        Assert.Equal(["1921-05-03: The company sells the quay.", "1921-05-09: The last ship leaves."], Lines("How the quay was lost\n\n" + list)[..2]);

    [Theory]
    [InlineData("1914 – war breaks out; 1915 – the coast is shelled; 1918 – the armistice is signed.")]
    [InlineData("Key dates: 1914 – war breaks out; 1915 – the coast is shelled; 1918 – the armistice is signed.")]
    public void A_list_may_stand_in_one_line(string list) => Assert.Equal(["1914: War breaks out.", "1915: The coast is shelled.", "1918: The armistice is signed."], Lines(list));

    [Theory]
    [InlineData("### 2024-09-20\n- 11:21 UTC: The pump stopped.\n- 11:33 UTC: The crew restarted the pump.\n### 2024-09-21\n- 09:10 UTC: The valve was changed.")]
    [InlineData("- 2024-09-20 11:21: The pump stopped.\n- 2024-09-20 11:33: The crew restarted the pump.\n- 2024-09-21 09:10: The valve was changed.")]
    [InlineData("2024-09-20 11:21 The pump stopped.\n2024-09-20 11:33 The crew restarted the pump.\n2024-09-21 09:10 The valve was changed.")]
    [InlineData("| 2024-09-21 | 09:10 | The valve was changed |\n| 2024-09-20 | 11:33 | The crew restarted the pump |\n| 2024-09-20 | 11:21 | The pump stopped |")]
    [InlineData("21 September 2024\n\n09:10 The valve was changed.\n\n20 September 2024\n\n11:33 The crew restarted the pump.\n\n11:21 The pump stopped.")]
    public void What_is_told_of_one_day_is_in_the_order_of_its_clock(string list) =>
        Assert.Equal(["2024-09-20: The pump stopped.", "2024-09-20: The crew restarted the pump.", "2024-09-21: The valve was changed."], Lines("Pump outage\n\n" + list));

    [Theory]
    [InlineData("On 20 September 2024 a harbour fair was held.\n\n")] // told in the line before
    [InlineData("The night of 20 September 2024\n\n")] // in the title
    public void A_list_of_clock_times_is_of_the_day_told_before_it(string opening) => Assert.Equal(
        ["2024-09-20: The pump stopped.", "2024-09-20: The crew restarted the pump.", "2024-09-21: The valve was changed."],
        [.. Lines(opening + "22:15 UTC - The pump stopped.\n23:50 UTC - The crew restarted the pump.\n00:30 UTC - The valve was changed.").Where(line => !line.Contains("harbour", StringComparison.Ordinal))]);

    [Fact]
    public void A_list_of_clock_times_without_a_day_is_of_the_day_of_publication() => Assert.Equal(
        ["2020-03-04: The pump stopped.", "2020-03-04: The crew restarted the pump."],
        Lines("Live: the pump\n\n11:33 The crew restarted the pump.\n\n11:21 The pump stopped.", new LocalDate(2020, 3, 4)));

    [Fact]
    public void In_a_diary_yesterday_is_the_day_before_the_entry() => Assert.Equal(
        ["1817-08-18: The mill burned down.", "1817-08-19: My brother left for Leeds.", "1817-09-10: My brother came home.", "1817-09-11: Slept in the barn."],
        Lines("""
            Diary of Ann Marsh

            August 19, 1817.

            The mill burned down yesterday. My brother left for Leeds this morning.

            Sept. 11, 1817.

            My brother came home yesterday. Slept in the barn.
            """));

    [Fact]
    public void A_diary_carries_on_its_year_and_its_month() => Assert.Equal(
        ["1666-12-30: Snow fell on the Tower.", "1666-12-31: The river froze.", "1667-01-02: The ice broke."],
        Lines("1666\n\nDecember 30th. Snow fell on the Tower.\n\n31st (Lord's day). The river froze.\n\nJanuary 2nd. The ice broke."));

    [Fact]
    public void The_heading_of_a_letter_is_the_day_of_its_words_and_not_the_date_of_them_all()
    {
        var timeline = Build("Leeds, 4th March 1861\n\nMy dear Anna,\n\nThomas fell ill yesterday.\n\nYork, 19th March 1861\n\nMy dear Anna,\n\nThomas left Leeds this morning.");
        Assert.Equal(["1861-03-03: Thomas fell ill.", "1861-03-19: Thomas left Leeds."], timeline.Select(entry => entry.OnItsDays()));
        Assert.Null(Assert.Single(timeline.Articles).Article.Published.Date);
    }

    [Theory]
    [InlineData("## 1.1.0 - 2023-03-05\n\n- Added a French translation.\n\n## 1.0.0 - 2022-06-20\n\n- New visual identity.")]
    [InlineData("## [1.1.0] – 2023-03-05\n\n### Added\n\n- Added a French translation.\n\n## [1.0.0] – 2022-06-20\n\n- New visual identity.")]
    [InlineData("Version 1.1.0, released 5 March 2023\n\n- Added a French translation.\n\nVersion 1.0.0, released 20 June 2022\n\n- New visual identity.")]
    [InlineData("v1.1.0 (2023-03-05)\n===================\n\n* Added a French translation.\n\nv1.0.0 (2022-06-20)\n===================\n\n* New visual identity.")]
    public void A_changelog_tells_what_was_released_and_what_was_new_in_it(string list) => Assert.Equal(
        ["2022-06-20: Version 1.0.0 was released.", "2022-06-20: New visual identity.", "2023-03-05: Version 1.1.0 was released.", "2023-03-05: Added a French translation."],
        Lines("# Changelog\n\n" + list));

    [Fact]
    public void Minutes_are_of_the_day_of_the_meeting() => Assert.Equal(
        ["1974-03-12: It was resolved that the hall be painted.", "1974-04-09: The next meeting will be held on 9 April 1974."],
        Lines("BARFORD PARISH COUNCIL\n\nMinutes of the meeting held on 12 March 1974\n\nPresent: Mr Webb, Mrs Adams.\n\nIt was resolved that the hall be painted.\n\nThe next meeting will be held on 9 April 1974."));

    [Theory]
    [InlineData("Mon Aug 22, 2011 9:01 am EDT (NPA) - ")]
    [InlineData("August 22, 2011 (NPA) - ")]
    public void A_list_below_a_lead_with_its_own_date_is_of_the_time_before_it(string opening) => Assert.Equal(
        ["2011-02-24: Militias take control of Port Arden.", "2011-03-05: The council meets in Velden.", "2011-03-10: Norland recognises the council."],
        Lines($"{opening}Here is a timeline of the war in Dunmere:\nFebruary 24 - Militias take control of Port Arden.\nMarch 5 - The council meets in Velden.\nMarch 10 - Norland recognises the council.", new LocalDate(2011, 8, 22)));

    [Theory]
    [InlineData("Storm live\n\n29 June 2016\n\n20:33 The leader has arrived at the rally.\n\n20:13 The union backed the leader.", "2016-06-29")]
    [InlineData("Diary of Ann Marsh\n\nAugust 19, 1817.\n\nThe mill burned down yesterday.\n\nSept. 11, 1817.\n\nMy brother came home.", null)]
    public void The_one_day_of_a_list_is_the_date_of_its_page_and_no_day_of_several_is(string text, string? published) =>
        Assert.Equal(published, Assert.Single(Build(text).Articles).Article.Published.Date is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : null);

    [Theory]
    [InlineData("| Year | Date | Event |\n|---|---|---|\n| 1842 | 3 May | The first train ran to Selby |\n| 1851 | 2 January | The company was dissolved |")]
    [InlineData("| Date | Year | Event |\n|---|---|---|\n| 3 May | 1842 | The first train ran to Selby |\n| 2 January | 1851 | The company was dissolved |")]
    [InlineData("1842\tMay 3\tThe first train ran to Selby\n1851\tJan. 2\tThe company was dissolved")]
    [InlineData("1842   3 May       The first train ran to Selby\n1851   2 January   The company was dissolved")]
    public void A_table_may_have_the_year_in_a_column_of_its_own(string table) =>
        Assert.Equal(["1842-05-03: The first train ran to Selby.", "1851-01-02: The company was dissolved."], Lines("History of the line\n\n" + table));

    [Fact]
    public void A_year_beside_a_full_date_is_another_matter() =>
        Assert.Equal(["1842-05-03: The first train ran to Selby.", "1851-01-02: The company was dissolved."],
            Lines("| Date | Built | Event |\n|---|---|---|\n| 3 May 1842 | 1840 | The first train ran to Selby |\n| 2 January 1851 | 1849 | The company was dissolved |"));

    [Theory]
    [InlineData("Date: Christmas Day 1914\nEvent: The troops sang.\n\nDate: New Year's Day 1915\nEvent: The shelling resumed.")]
    [InlineData("Christmas Day, 1914\n\nThe troops sang.\n\nNew Year's Day, 1915\n\nThe shelling resumed.")]
    [InlineData("- Christmas Day 1914: The troops sang.\n- New Year's Day 1915: The shelling resumed.")]
    public void A_holiday_is_the_day_of_an_entry(string list) => Assert.Equal(["1914-12-25: The troops sang.", "1915-01-01: The shelling resumed."], Lines("The trench\n\n" + list));

    [Fact]
    public void A_letter_of_a_holiday_counts_from_it() => Assert.Equal(
        ["1863-04-01: Dear Mother, we arrived here.", "1863-12-21: The mill burned down."],
        Lines("Fort Ross, April 2d, 1863.\n\nDear Mother, we arrived here yesterday.\n\nFort Ross, Christmas Day, 1863.\n\nDear Mother, snow fell all night. The mill burned down on Monday."));

    [Theory]
    [InlineData("Log of #pumps, 14 March 2022\n\n[09:14] ana: the pump stopped\n[09:20] ben: ok\n[09:31] ana: we restarted the pump\n[09:45] carl: the valve burst last night")]
    [InlineData("Log of #pumps, 14 March 2022\n\n[09:14] <ana> the pump stopped\n[09:20] <ben> ok\n[09:31] <ana> we restarted the pump\n[09:45] <carl> the valve burst last night")]
    [InlineData("[14/03/2022, 09:14] Ana Brook: The pump stopped.\n[14/03/2022, 09:20] Ben: ok\n[14/03/2022, 09:31] Ana Brook: We restarted the pump.\n[14/03/2022, 09:45] Carl: The valve burst last night.")]
    public void A_chat_tells_what_was_done_and_no_chatter(string chat) =>
        Assert.Equal(["2022-03-13: The valve burst.", "2022-03-14: The pump stopped.", "2022-03-14: We restarted the pump."], Lines(chat).Order(StringComparer.Ordinal));

    [Fact]
    public void A_log_drops_its_subjects_and_may_be_set_in_columns() => Assert.Equal(
        ["1944-06-06: Vessel cleared the boom.", "1944-06-06: Sighted the coast.", "1944-06-06: Anchored off the mole.", "1944-06-07: Two bombs fell astern."],
        Lines("Harbour log, 6 June 1944\n\n0512  Vessel cleared the boom\n0710  Sighted the coast\n2315  Anchored off the mole\n0020  Two bombs fell astern"));

    [Theory]
    [InlineData("13:14: The balancer crashed.\n13:20: Engineers restarted the balancer.\n23:50: The balancer crashed.", 3)]
    [InlineData("13:14: The balancer crashed.\n13:20: Engineers restarted the balancer.\n23:50: The balancer crashed again.", 3)]
    [InlineData("10:02: A deploy of the cart started.\n10:30: The deploy of the cart was rolled back.", 2)]
    public void No_list_tells_an_event_twice(string log, int events) => Assert.Equal(events, Lines("Incident log, 12 August 2021\n\n" + log).Length);

    [Theory]
    [InlineData("Event: The company sells the quay\nDate: 3 May 1921\n\nEvent: The last ship leaves\nDate: 9 May 1921\n\nEvent: The quay is torn down\nDate: 12 June 1921")]
    [InlineData("What: The company sells the quay\nWhen: 3 May 1921\n\nWhat: The last ship leaves\nWhen: 9 May 1921\n\nWhat: The quay is torn down\nWhen: 12 June 1921")]
    [InlineData("Event: The company sells the quay\nDate: 3 May 1921\nEvent: The last ship leaves\nDate: 9 May 1921\nEvent: The quay is torn down\nDate: 12 June 1921")]
    public void The_fields_of_a_record_may_stand_in_any_order(string records)
    {
        Assert.Equal(["1921-05-03: The company sells the quay.", "1921-05-09: The last ship leaves.", "1921-06-12: The quay is torn down."], Lines("How the quay was lost\n\n" + records));
        Assert.Null(Build("How the quay was lost\n\n" + records).Articles[0].Article.Published.Date);
    }

    [Fact]
    public void A_running_page_tells_an_event_again_as_more_is_known() => Assert.Single(
        Lines("Live: fire at Velden\n\n18:10 The death toll of the fire at Velden has risen to four.\n\n17:40 The death toll of the fire at Velden has risen to three.", new LocalDate(2019, 2, 3)));

    [Theory]
    [InlineData("12:45 GMT, 3 February 2019")]
    [InlineData("3 February 2019, 12:45 GMT")]
    [InlineData("12:45 UTC | 3 February 2019")]
    public void A_running_page_is_of_the_date_over_it(string stamp) => Assert.Equal(
        ["2019-02-03: Snow stopped the search.", "2019-02-03: A helicopter left Velden.", "2019-02-03: Two climbers were found alive."],
        Lines($"Live: rescue in the hills\n\nBy Marta Hill\n{stamp}\n\nLATEST\n12:45 GMT: Two climbers were found alive\n11:30 GMT: A helicopter left Velden\n10:05 GMT: Snow stopped the search"));

    [Theory]
    [InlineData("12:20 a.m. A window was broken.\n8:00 p.m. A fire alarm sounded.", "2019-03-05: A window was broken.", "2019-03-05: A fire alarm sounded.")]
    [InlineData("11:40 p.m. A window was broken.\n12:20 a.m. A fire alarm sounded.", "2019-03-05: A window was broken.", "2019-03-06: A fire alarm sounded.")]
    [InlineData("00:40 A window was broken.\n00:20 A fire alarm sounded.\n23:10 A car was stolen.", "2019-03-04: A car was stolen.", "2019-03-05: A fire alarm sounded.", "2019-03-05: A window was broken.")]
    public void Two_times_far_apart_are_of_one_day_where_nothing_shows_another_order(string log, params string[] lines) => Assert.Equal(lines, Lines("Police log\n\n### Tuesday, March 5, 2019\n\n" + log));

    [Fact]
    public void A_list_and_the_story_above_it_may_tell_the_same() => Assert.Equal(
        ["2021-08-12: The balancer crashed.", "2021-08-12: Engineers restarted the balancer."],
        Lines("Incident report\n\nThe balancer crashed on 12 August 2021.\n\n## 12 August 2021\n\n- 13:14: The balancer crashed.\n- 13:20: Engineers restarted the balancer."));

    [Fact]
    public void Minutes_tell_when_the_meeting_ended() => Assert.Contains(
        "2003-03-03: The meeting was adjourned.",
        Lines("MINUTES OF THE BOARD OF DIRECTORS\n\nMarch 3, 2003\n\nThe meeting was called to order at 6:02 p.m. The motion to raise dues effective July 1 passed.\n\nThe meeting was adjourned at 8:10 p.m."));

    [Theory]
    [InlineData("1. Mary Marsh, b. 1845, Hull; d. 12 Jan. 1847")]
    [InlineData("(1) Mary Marsh, born 1845 in Hull; died 12 January 1847")]
    [InlineData("- Mary Marsh (b. 1845 at Hull, d. 12 Jan. 1847)")]
    [InlineData("Mary Marsh, a weaver, born 1845 at Hull; died January 12, 1847")]
    public void A_child_of_a_family_may_be_numbered(string line) =>
        Assert.Equal(["1845", "1847-01-12: Mary Marsh died."], Lines("The family of Marsh\n\n" + line).Select(told => told.StartsWith("1845: Mary Marsh was born ", StringComparison.Ordinal) ? "1845" : told));

    [Fact]
    public void A_range_of_years_is_told_whole() => Assert.Equal(
        ["2010/2014: Lecturer at the University of Mora.", "2014/2019: Reader in Velden.", "2019: Appointed director of the archive."],
        Lines("Ida Holm\n\n2010–2014: lecturer at the University of Mora\n2014–2019: reader in Velden\n2019: appointed director of the archive"));

    [Theory]
    [InlineData("Mayor quits\n\nMarch 4, 2019\n\nThe mayor of Velden has quit.\n\n“Good riddance.” @reed\nMarch 3, 2019\n\nThe union was glad.")] // the stamp of a post
    [InlineData("Mayor quits\n\nThe mayor of Velden has quit.\n\nRelated\n\nBridge shut, 3 March 2019\nVote lost, 4 March 2019\n")] // nothing under them
    [InlineData("March 4, 2019 2:01 PM | Report abuse\nMarch 4, 2019 2:05 PM | Report abuse\nMarch 4, 2019 2:09 PM | Report abuse")]
    public void Other_dates_on_their_lines_make_no_list(string text) => Assert.DoesNotContain(Lines(text), line => line.StartsWith("2019-03-0", StringComparison.Ordinal));

    private static string[] Lines(string text, LocalDate? published = null) => [.. Build(text, published).Select(entry => entry.OnItsDays())];

    private static EventTimeline Build(string text, LocalDate? published = null) =>
        new TimelineBuilder().Build(Told.Article("a", text, published: published is { } day ? PublicationDate.Given(day) : null));
}
