using NodaTime;

namespace Timeline.Tests.Tagging;

/// <summary>What a caller can choose where English leaves a date open, on Wednesday, 22 January 2020.</summary>
public class TaggingOptionsTests
{
    private static readonly LocalDate Wednesday = new(2020, 1, 22);

    [Theory]
    [InlineData(NumericOrder.MonthFirst, "03/04/2020", "2020-03-04")]
    [InlineData(NumericOrder.DayFirst, "03/04/2020", "2020-04-03")]
    [InlineData(NumericOrder.MonthFirst, "23/04/2020", "2020-04-23")]
    [InlineData(NumericOrder.DayFirst, "04/23/2020", "2020-04-23")]
    [InlineData(NumericOrder.DayFirst, "2020-03-04", "2020-03-04")]
    [InlineData(NumericOrder.MonthFirst, "3.4.2020", "2020-04-03")]
    public void The_order_of_numbers_is_a_choice_where_both_orders_make_a_date(NumericOrder order, string words, string value) =>
        Assert.Equal(value, The(new() { NumericOrder = order }, $"The deadline: {words}.").Value);

    [Theory]
    [InlineData(IsoDayOfWeek.Monday, "2020-01-20", "2020-01-26")]
    [InlineData(IsoDayOfWeek.Sunday, "2020-01-19", "2020-01-25")]
    [InlineData(IsoDayOfWeek.Saturday, "2020-01-18", "2020-01-24")]
    public void A_week_starts_where_the_caller_says_and_keeps_its_ISO_value(IsoDayOfWeek weekStart, string first, string last)
    {
        var timex = The(new() { WeekStart = weekStart }, "They met this week.");

        Assert.Equal("2020-W04", timex.Value);
        Assert.Equal(Resolution.Dated.Span(first, last), timex.Interval);
    }

    [Theory]
    [InlineData(IsoDayOfWeek.Monday, "2020-01-26")]
    [InlineData(IsoDayOfWeek.Sunday, "2020-01-19")]
    public void This_Sunday_is_the_one_of_the_week(IsoDayOfWeek weekStart, string value) =>
        Assert.Equal(value, The(new() { WeekStart = weekStart }, "Winners: this Sunday.").Value);

    [Theory]
    [InlineData(TimeBias.Past, "Friday", "2020-01-17")]
    [InlineData(TimeBias.Nearest, "Friday", "2020-01-24")]
    [InlineData(TimeBias.Nearest, "Monday", "2020-01-20")]
    [InlineData(TimeBias.Future, "Monday", "2020-01-27")]
    [InlineData(TimeBias.Past, "Wednesday", "2020-01-22")]
    [InlineData(TimeBias.Future, "Wednesday", "2020-01-22")]
    public void A_weekday_without_a_tense_is_looked_for_where_the_caller_says(TimeBias bias, string words, string value) =>
        Assert.Equal(value, The(new() { WeekdayBias = bias }, $"Rain on {words}.").Value);

    [Theory]
    [InlineData(TimeBias.Past, "2020-W03-WE")]
    [InlineData(TimeBias.Nearest, "2020-W04-WE")]
    [InlineData(TimeBias.Future, "2020-W04-WE")]
    public void So_is_a_weekend(TimeBias bias, string value) => Assert.Equal(value, The(new() { WeekdayBias = bias }, "Rain over the weekend.").Value);

    [Theory]
    [InlineData(TimeBias.Past, "Rain on February 3.", "2019-02-03")]
    [InlineData(TimeBias.Nearest, "Rain on February 3.", "2020-02-03")]
    [InlineData(TimeBias.Future, "Rain on January 3.", "2021-01-03")]
    [InlineData(TimeBias.Past, "Rain in March.", "2019-03")]
    [InlineData(TimeBias.Future, "Rain in December.", "2020-12")]
    [InlineData(TimeBias.Past, "Rain on the 30th.", "2019-12-30")]
    [InlineData(TimeBias.Future, "Rain on the 30th.", "2020-01-30")]
    [InlineData(TimeBias.Past, "Rain at Easter.", "2019-04-21")]
    [InlineData(TimeBias.Future, "Rain at Christmas.", "2020-12-25")]
    [InlineData(TimeBias.Nearest, "Rain in the summer.", "2019-SU")]
    [InlineData(TimeBias.Future, "Rain in the summer.", "2020-SU")]
    public void So_is_a_date_without_a_year(TimeBias bias, string text, string value) => Assert.Equal(value, The(new() { DateBias = bias }, text).Value);

    [Theory]
    [InlineData("They met on Monday.", "2020-01-20")]
    [InlineData("They met on March 3.", "2019-03-03")]
    public void The_tense_of_the_clause_goes_before_the_caller(string text, string value) =>
        Assert.Equal(value, The(new() { WeekdayBias = TimeBias.Future, DateBias = TimeBias.Future }, text).Value);

    [Fact]
    public void The_timeline_takes_the_same_options()
    {
        var article = new Article { Id = "a", Text = "The dam failed on 03/04/2020.", Published = PublicationDate.Given(new(2020, 5, 1)) };

        Assert.Equal("2020-04-03", Assert.Single(new TimelineBuilder(new TaggingOptions { NumericOrder = NumericOrder.DayFirst }).Build(article)).Edtf.ToString());
        Assert.Throws<ArgumentNullException>(() => new TimelineBuilder(null!));
    }

    [Theory]
    [InlineData(IsoDayOfWeek.None)]
    [InlineData((IsoDayOfWeek)8)]
    public void A_week_starts_on_a_day(IsoDayOfWeek weekStart) => Assert.Throws<ArgumentOutOfRangeException>(() => new TaggingOptions { WeekStart = weekStart });

    private static Timex The(TaggingOptions options, string text) => Assert.Single(new TemporalTagger(options).Tag(text, Wednesday));
}
