using NodaTime;
using Xunit;

namespace Timeline.Tests.Resolution;

/// <summary>Where the publication date is a range, what depends on it is resolved as far as both ends agree.</summary>
public class AgreedTimeTests
{
    // Articles of March 2011, of which one states no date and tells a weekday alone.
    private static IReadOnlyList<Timex> Expressions(string text) => new TimelineBuilder().Build(
        [.. Enumerable.Range(0, 6).Select(i => new Article { Id = $"d{i}", Source = $"d{i}", Text = $"The council met for the {i + 2}. time.", Published = PublicationDate.Given(new LocalDate(2011, 3, 8 + (2 * i))) }),
            new Article { Id = "u", Source = "u", Text = text }]).Articles.Single(article => article.Article.Id == "u").Expressions;

    [Fact]
    public void A_year_less_date_has_the_year_of_the_affair() => Assert.Equal("2011-02-20", Expressions("The dam failed on February 20, engineers found.")[0].Value);

    [Fact]
    public void A_weekday_is_some_day_of_the_month_or_the_year()
    {
        var timexes = Expressions("The dam failed early in the week. The mayor was arrested early on Wednesday.");
        var wednesday = timexes.Single(timex => timex.Text.EndsWith("Wednesday", StringComparison.Ordinal));
        Assert.StartsWith("2011-", wednesday.Value, StringComparison.Ordinal);
        Assert.EndsWith("-XX", wednesday.Value, StringComparison.Ordinal);
        Assert.True(wednesday.Interval is { Start: { } first, End: { } last } && first < new LocalDate(2011, 3, 9) && last > new LocalDate(2011, 3, 16));
        Assert.Contains("as far as it is the same counted from the first and from the last day of", wednesday.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_of_years_places_nothing()
    {
        var timexes = new TimelineBuilder().Build(new Article { Id = "a", Text = "The dam was built in 1990. It failed on Wednesday." }).Articles[0].Expressions;
        Assert.Null(timexes.Single(timex => timex.Text == "Wednesday").Interval);
    }
}
