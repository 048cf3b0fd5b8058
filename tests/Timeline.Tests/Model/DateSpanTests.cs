using System.Globalization;
using NodaTime;
using Xunit;

namespace Timeline.Tests.Model;

public class DateSpanTests
{
    [Fact]
    public void A_span_is_written_by_its_days()
    {
        var (monday, sunday) = (new LocalDate(2020, 1, 13), new LocalDate(2020, 1, 19));

        Assert.Equal(
            ["2020-01-13", "2020-01-13/2020-01-19", "2020-01-13/..", "../2020-01-19", "../.."],
            new DateSpan[] { DateSpan.Of(monday), new(monday, sunday), new(monday, null), new(null, sunday), default }.Select(span => span.ToString()));
    }

    [Fact]
    public void A_span_that_ends_before_it_starts_cannot_be_made() =>
        Assert.Equal(
            "The span ends on 2020-01-12, before it starts on 2020-01-13. (Parameter 'End')",
            Assert.Throws<ArgumentException>(() => new DateSpan(new LocalDate(2020, 1, 13), new LocalDate(2020, 1, 12))).Message);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void No_culture_changes_it(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("2020-01-13", $"{DateSpan.Of(new LocalDate(2020, 1, 13))}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
