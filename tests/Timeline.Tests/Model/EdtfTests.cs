using NodaTime;
using NodaTime.Text;
using Xunit;

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
    public void A_whole_calendar_piece_keeps_its_name(string start, string end, Granularity granularity, Extent extent, string edtf) =>
        Assert.Equal(edtf, Edtf.Of(Span(start, end), granularity, extent));

    [Theory]
    [InlineData("2019-01-01", "2019-04-30", Granularity.Year, Extent.Within, "[2019-01..2019-04]")]
    [InlineData("2020-01-13", "2020-01-19", Granularity.Week, Extent.Within, "[2020-01-13..2020-01-19]")]
    [InlineData("2019-12-01", "2020-02-29", Granularity.Season, Extent.Within, "[2019-12..2020-02]")]
    [InlineData("2020-01-06", "2020-01-10", Granularity.Range, Extent.Throughout, "2020-01-06/2020-01-10")]
    [InlineData("2014-01-01", "2017-12-31", Granularity.Range, Extent.Throughout, "2014/2017")]
    public void Any_other_stretch_names_its_ends(string start, string end, Granularity granularity, Extent extent, string edtf) =>
        Assert.Equal(edtf, Edtf.Of(Span(start, end), granularity, extent));

    [Theory]
    [InlineData("2014-01-01", null, Granularity.Year, Extent.Throughout, "2014/..")]
    [InlineData("2014-05-06", null, Granularity.Day, Extent.Throughout, "2014-05-06/..")]
    [InlineData(null, "2014-12-31", Granularity.Year, Extent.Throughout, "../2014")]
    [InlineData("2014-05-06", null, Granularity.Day, Extent.Within, "[2014-05-06..]")]
    [InlineData(null, "2014-05-31", Granularity.Month, Extent.Within, "[..2014-05]")]
    [InlineData(null, null, Granularity.Range, Extent.Within, null)]
    public void An_open_end_stays_open(string? start, string? end, Granularity granularity, Extent extent, string? edtf) =>
        Assert.Equal(edtf, Edtf.Of(Span(start, end), granularity, extent));

    private static DateSpan Span(string? start, string? end) => new(Date(start), Date(end));

    private static LocalDate? Date(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;
}
