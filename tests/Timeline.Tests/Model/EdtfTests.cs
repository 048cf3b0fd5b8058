using NodaTime;
using NodaTime.Text;

namespace Timeline.Tests.Model;

public class EdtfTests
{
    [Theory]
    [InlineData("2020-01-03", "2020-01-03", Granularity.Day, Extent.Within, "2020-01-03")]
    [InlineData("2020-01-03", "2020-01-03", Granularity.Time, Extent.Within, "2020-01-03")]
    [InlineData("2020-01-01", "2020-01-31", Granularity.Month, Extent.Within, "2020-01")]
    [InlineData("2020-01-01", "2020-03-31", Granularity.Quarter, Extent.Within, "2020-33")]
    [InlineData("2020-10-01", "2020-12-31", Granularity.Quarter, Extent.Within, "2020-36")]
    [InlineData("1964-06-01", "1964-08-31", Granularity.Season, Extent.Within, "1964-22")]
    [InlineData("2020-07-01", "2020-12-31", Granularity.HalfYear, Extent.Within, "2020-41")]
    [InlineData("2019-01-01", "2019-12-31", Granularity.Year, Extent.Within, "2019")]
    [InlineData("2010-01-01", "2019-12-31", Granularity.Decade, Extent.Within, "201X")]
    [InlineData("1900-01-01", "1999-12-31", Granularity.Century, Extent.Within, "19XX")]
    [InlineData("-0499-01-01", "-0499-12-31", Granularity.Year, Extent.Within, "-0499")]
    [InlineData("-0499-01-01", "-0400-12-31", Granularity.Century, Extent.Within, "-04XX")]
    [InlineData("-0019-01-01", "-0010-12-31", Granularity.Decade, Extent.Within, "-001X")]
    public void A_whole_calendar_piece_keeps_its_name(string start, string end, Granularity granularity, Extent extent, string edtf) =>
        Assert.Equal(edtf, Edtf.Of(Span(start, end), granularity, extent)?.ToString());

    [Theory]
    [InlineData("2019-01-01", "2019-04-30", Granularity.Year, Extent.Within, "[2019-01..2019-04]")]
    [InlineData("2020-01-13", "2020-01-19", Granularity.Week, Extent.Within, "[2020-01-13..2020-01-19]")]
    [InlineData("2019-12-01", "2020-02-29", Granularity.Season, Extent.Within, "[2019-12..2020-02]")]
    [InlineData("2020-01-06", "2020-01-10", Granularity.Range, Extent.Throughout, "2020-01-06/2020-01-10")]
    [InlineData("2014-01-01", "2017-12-31", Granularity.Range, Extent.Throughout, "2014/2017")]
    public void Any_other_stretch_names_its_ends(string start, string end, Granularity granularity, Extent extent, string edtf) =>
        Assert.Equal(edtf, Edtf.Of(Span(start, end), granularity, extent)?.ToString());

    [Theory]
    [InlineData("2014-01-01", null, Granularity.Year, Extent.Throughout, "2014/..")]
    [InlineData("2014-05-06", null, Granularity.Day, Extent.Throughout, "2014-05-06/..")]
    [InlineData(null, "2014-12-31", Granularity.Year, Extent.Throughout, "../2014")]
    [InlineData("2014-05-06", null, Granularity.Day, Extent.Within, "[2014-05-06..]")]
    [InlineData(null, "2014-05-31", Granularity.Month, Extent.Within, "[..2014-05]")]
    [InlineData(null, null, Granularity.Range, Extent.Within, null)]
    public void An_open_end_stays_open(string? start, string? end, Granularity granularity, Extent extent, string? edtf) =>
        Assert.Equal(edtf, Edtf.Of(Span(start, end), granularity, extent)?.ToString());

    [Theory]
    [InlineData("2020-01-03", "2020-01-03", "2020-01-03")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2020", "2020-01-01", "2020-12-31")]
    [InlineData("0000", "0000-01-01", "0000-12-31")]
    [InlineData("-0499", "-0499-01-01", "-0499-12-31")]
    [InlineData("196X", "1960-01-01", "1969-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("-04XX", "-0499-01-01", "-0400-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("1984~", "1984-01-01", "1984-12-31")]
    [InlineData("2020-21", "2020-03-01", "2020-05-31")]
    [InlineData("2020-24", "2020-12-01", "2021-02-28")]
    [InlineData("2020-30", "2020-12-01", "2021-02-28")]
    [InlineData("2020-31", "2020-03-01", "2020-05-31")]
    [InlineData("2020-34", "2020-04-01", "2020-06-30")]
    [InlineData("2020-38", "2020-05-01", "2020-08-31")]
    [InlineData("2020-41", "2020-07-01", "2020-12-31")]
    [InlineData("2014/2017", "2014-01-01", "2017-12-31")]
    [InlineData("2020-01-03/2020-02", "2020-01-03", "2020-02-29")]
    [InlineData("[2020-01-03..2020-01-17]", "2020-01-03", "2020-01-17")]
    [InlineData("2014/..", "2014-01-01", null)]
    [InlineData("2014/", "2014-01-01", null)]
    [InlineData("../2014", null, "2014-12-31")]
    [InlineData("/2014", null, "2014-12-31")]
    [InlineData("[2014-05..]", "2014-05-01", null)]
    [InlineData("[..2014-05]", null, "2014-05-31")]
    [InlineData("2020-01-03T21:31:00", "2020-01-03", "2020-01-03")]
    [InlineData("-0043-03-15T11:00:00Z", "-0043-03-15", "-0043-03-15")]
    [InlineData("2020-01-03T23:30:00+01:00/2020-01-04T00:40:00+01:00", "2020-01-03", "2020-01-04")]
    [InlineData("2020-01-03T12:30:00+02:00/2020-01-03T11:00:00Z", "2020-01-03", "2020-01-03")]
    public void What_is_read_has_bounds_and_is_written_as_it_was(string text, string? earliest, string? latest)
    {
        var edtf = Edtf.Parse(text);

        Assert.Equal(Span(earliest, latest), edtf.Bounds);
        Assert.Equal(text, edtf.ToString());
    }

    [Theory]
    [InlineData("Y17000")]
    [InlineData("Y-2147483647%")]
    [InlineData("2020/Y17000")]
    [InlineData("-9999-02-28")]
    [InlineData("9999-24")]
    public void A_year_beyond_the_calendar_has_no_bounds(string text)
    {
        var edtf = Edtf.Parse(text);

        Assert.Null(edtf.Bounds);
        Assert.Equal(text, edtf.ToString());
    }

    [Theory]
    [InlineData("1984", false, false)]
    [InlineData("1984?", true, false)]
    [InlineData("2004-06~", false, true)]
    [InlineData("2004-06-11%", true, true)]
    [InlineData("1984?/2004-06~", true, true)]
    public void A_mark_says_what_is_uncertain_and_what_is_an_estimate(string text, bool isUncertain, bool isApproximate)
    {
        var edtf = Edtf.Parse(text);

        Assert.Equal((isUncertain, isApproximate), (edtf.IsUncertain, edtf.IsApproximate));
    }

    [Theory]
    [InlineData("2020-01-03T21:31:00", "21:31:00", null)]
    [InlineData("2020-01-03T21:31:05Z", "21:31:05", "+00")]
    [InlineData("2020-01-03T00:15:00-05:30", "00:15:00", "-05:30")]
    [InlineData("2020-01-03", null, null)]
    public void A_day_may_have_a_time_on_the_clocks_of_a_zone(string text, string? time, string? offset)
    {
        var edtf = Edtf.Parse(text);

        Assert.Equal((time, offset), (edtf.Time?.ToString("HH:mm:ss", null), edtf.Offset?.ToString("g", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void An_interval_has_a_date_at_each_end_that_is_known()
    {
        Assert.Equal((EdtfForm.Interval, Edtf.Parse("2014"), null), Ends(Edtf.Parse("2014/..")));
        Assert.Equal((EdtfForm.OneOf, Edtf.Parse("2014-05"), Edtf.Parse("2015~")), Ends(Edtf.Parse("[2014-05..2015~]")));
        Assert.Equal((EdtfForm.Date, null, null), Ends(Edtf.Parse("2014")));

        static (EdtfForm, Edtf?, Edtf?) Ends(Edtf edtf) => (edtf.Form, edtf.Start, edtf.End);
    }

    [Theory]
    [InlineData("", "a year of four digits")]
    [InlineData("March", "a year of four digits")]
    [InlineData("320", "a year of four digits")]
    [InlineData("2XXX", "a year of four digits")]
    [InlineData("٢٠٢٠", "a year of four digits")]
    [InlineData("-0000", "the year 0 has no sign")]
    [InlineData("2020-", "-MM or -MM-DD")]
    [InlineData("20200103", "-MM or -MM-DD")]
    [InlineData("2020-1-3", "-MM or -MM-DD")]
    [InlineData("2020-13", "neither a month")]
    [InlineData("2020-42", "neither a month")]
    [InlineData("2020-21-03", "“21” is no month")]
    [InlineData("2019-02-29", "no day “29”")]
    [InlineData("2020-00-01", "“00” is no month")]
    [InlineData("201X-05", "stands alone")]
    [InlineData("2020??", "-MM or -MM-DD")]
    [InlineData("2020-01-03T12:30Z", "hh:mm:ss")]
    [InlineData("2020-01-03T24:00:00", "hh:mm:ss")]
    [InlineData("2020-01-03T12:30:00+2", "hh:mm:ss")]
    [InlineData("2020-01-03T", "hh:mm:ss")]
    [InlineData("2020-01T12:30:00", "only a day has a time")]
    [InlineData("2020-01-03~T12:30:00", "only a day has a time")]
    [InlineData("2020-01-03T12:30:00/2020-01-03T12:29:59", "ends before it starts")]
    [InlineData("Y2020", "more than four digits")]
    [InlineData("Y017000", "more than four digits")]
    [InlineData("Y17000-05", "more than four digits")]
    [InlineData("Y99999999999", "too far")]
    [InlineData("/", "no date at either end")]
    [InlineData("../..", "no date at either end")]
    [InlineData("[..]", "no date at either end")]
    [InlineData("2020/2019", "ends before it starts")]
    [InlineData("Y17000/2020", "ends before it starts")]
    [InlineData("2018/2019/2020", "-MM or -MM-DD")]
    [InlineData("2020-01-03/2020-01-03/2020-01-03/2020-01-03/2020-01-03/2020-01-03", "longer than any EDTF")]
    public void What_is_no_EDTF_is_refused_with_the_reason(string text, string reason)
    {
        Assert.False(Edtf.TryParse(text, out _));
        Assert.Contains(reason, Assert.Throws<FormatException>(() => Edtf.Parse(text)).Message);
    }

    [Fact]
    public void No_text_is_no_EDTF()
    {
        Assert.False(Edtf.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Edtf.Parse(null!));
    }

    private static DateSpan Span(string? start, string? end) => new(Date(start), Date(end));

    private static LocalDate? Date(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;
}
