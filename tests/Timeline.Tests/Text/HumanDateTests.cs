using NodaTime;
using NodaTime.Text;
using Timeline.Text;

namespace Timeline.Tests.Text;

public class HumanDateTests
{
    [Theory]
    [InlineData("2020-01-03", "2020-01-03", Granularity.Day, "3 January 2020")]
    [InlineData("2020-01-03", "2020-01-03", Granularity.Time, "3 January 2020")]
    [InlineData("2020-01-13", "2020-01-19", Granularity.Week, "13–19 January 2020")]
    [InlineData("2019-12-30", "2020-01-05", Granularity.Week, "30 December 2019 – 5 January 2020")]
    [InlineData("2020-02-29", "2020-03-01", Granularity.Weekend, "29 February – 1 March 2020")]
    [InlineData("2020-01-01", "2020-01-31", Granularity.Month, "January 2020")]
    [InlineData("2020-02-01", "2020-02-29", Granularity.Month, "February 2020")]
    [InlineData("1998-10-01", "1998-12-31", Granularity.Quarter, "4th quarter of 1998")]
    [InlineData("1964-06-01", "1964-08-31", Granularity.Season, "summer 1964")]
    [InlineData("2019-12-01", "2020-02-29", Granularity.Season, "winter 2019–2020")]
    [InlineData("2020-07-01", "2020-12-31", Granularity.HalfYear, "second half of 2020")]
    [InlineData("2019-01-01", "2019-12-31", Granularity.Year, "2019")]
    [InlineData("1960-01-01", "1969-12-31", Granularity.Decade, "the 1960s")]
    [InlineData("1901-01-01", "2000-12-31", Granularity.Century, "the 20th century")]
    [InlineData("1900-01-01", "1999-12-31", Granularity.Century, "the 20th century")]
    public void A_piece_of_the_calendar_has_its_own_name(string start, string end, Granularity granularity, string expected) =>
        Assert.Equal(expected, Written(start, end, granularity, Extent.Within));

    [Theory]
    [InlineData("2020-03-01", "2020-03-10", Granularity.Month, "early March 2020")]
    [InlineData("2020-03-11", "2020-03-20", Granularity.Month, "mid-March 2020")]
    [InlineData("2020-03-21", "2020-03-31", Granularity.Month, "late March 2020")]
    [InlineData("2019-01-01", "2019-04-30", Granularity.Year, "early 2019")]
    [InlineData("2019-05-01", "2019-08-31", Granularity.Year, "mid-2019")]
    [InlineData("2019-09-01", "2019-12-31", Granularity.Year, "late 2019")]
    [InlineData("1960-01-01", "1963-12-31", Granularity.Decade, "the early 1960s")]
    [InlineData("1964-01-01", "1966-12-31", Granularity.Decade, "the mid-1960s")]
    [InlineData("1966-01-01", "1969-12-31", Granularity.Decade, "the late 1960s")]
    [InlineData("1900-01-01", "1933-05-01", Granularity.Century, "the early 20th century")]
    [InlineData("2020-01-20", "2020-02-29", Granularity.Season, "late winter 2019–2020")]
    public void A_part_of_a_piece_is_early_middle_or_late(string start, string end, Granularity granularity, string expected) =>
        Assert.Equal(expected, Written(start, end, granularity, Extent.Within));

    [Theory]
    [InlineData("2020-01-01", "2020-01-23", Granularity.Month, "1–23 January 2020")]
    [InlineData("2019-02-01", "2019-12-31", Granularity.Year, "February – December 2019")]
    public void A_part_that_no_word_fits_is_written_out(string start, string end, Granularity granularity, string expected) =>
        Assert.Equal(expected, Written(start, end, granularity, Extent.Within));

    [Theory]
    [InlineData("2014-01-01", "2017-12-31", "from 2014 to 2017")]
    [InlineData("2014-01-01", "2020-01-15", "from 2014 to 2020")]
    [InlineData("2005-01-16", "2020-01-16", "from 2005 to 2020")]
    [InlineData("2019-01-01", "2020-01-15", "from 2019 to 15 January 2020")]
    [InlineData("2014-01-01", "2014-12-31", "2014")]
    [InlineData("2014-05-01", "2014-05-31", "May 2014")]
    [InlineData("2020-03-01", "2020-05-31", "from March to May 2020")]
    [InlineData("2019-11-01", "2020-02-29", "from November 2019 to February 2020")]
    [InlineData("2020-05-03", "2020-05-05", "from 3 to 5 May 2020")]
    [InlineData("2020-04-30", "2020-05-03", "from 30 April to 3 May 2020")]
    public void An_event_that_fills_a_range_runs_from_one_end_to_the_other(string start, string end, string expected) =>
        Assert.Equal(expected, Written(start, end, Granularity.Range, Extent.Throughout));

    [Fact]
    public void An_event_somewhere_in_a_range_lies_between_its_ends() =>
        Assert.Equal("between 30 December 2019 and 3 January 2020", Written("2019-12-30", "2020-01-03", Granularity.Range, Extent.Within));

    [Theory]
    [InlineData("2014-01-01", null, Granularity.Year, "since 2014")]
    [InlineData("2014-03-01", null, Granularity.Month, "since March 2014")]
    [InlineData("2014-01-01", null, Granularity.Day, "since 1 January 2014")]
    [InlineData(null, "2014-12-31", Granularity.Year, "until 2014")]
    [InlineData(null, "2014-03-17", Granularity.Day, "until 17 March 2014")]
    [InlineData(null, null, Granularity.Year, "undated")]
    public void An_open_end_is_said_by_a_word(string? start, string? end, Granularity granularity, string expected) =>
        Assert.Equal(expected, Written(start, end, granularity, Extent.Throughout));

    [Theory]
    [InlineData("-0043-03-15", "-0043-03-15", Granularity.Day, "15 March 44 BC")]
    [InlineData("0000-01-01", "0000-12-31", Granularity.Year, "1 BC")]
    [InlineData("0079-10-01", "0079-10-31", Granularity.Month, "October AD 79")]
    public void Years_before_1000_say_their_era(string start, string end, Granularity granularity, string expected) =>
        Assert.Equal(expected, Written(start, end, granularity, Extent.Within));

    [Theory]
    [InlineData("9999-01-01", "9999-12-31")]
    [InlineData("9999-01-02", "9999-12-31")]
    [InlineData("-9998-01-01", "-9998-02-15")]
    public void The_ends_of_the_calendar_can_be_written_at_every_granularity(string start, string end) =>
        Assert.All(Enum.GetValues<Granularity>(), granularity => Assert.Matches("[0-9]", Written(start, end, granularity, Extent.Within)));

    private static string Written(string? start, string? end, Granularity granularity, Extent extent) =>
        HumanDate.Of(new DateSpan(Day(start), Day(end)), granularity, extent);

    private static LocalDate? Day(string? iso) => iso is null ? null : LocalDatePattern.Iso.Parse(iso).Value;
}
