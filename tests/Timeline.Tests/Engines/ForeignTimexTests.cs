using NodaTime;
using Timeline.Tests.Resolution;

namespace Timeline.Tests.Engines;

/// <summary>What another engine finds goes through Timeline's own resolution.</summary>
public class ForeignTimexTests
{
    private static readonly LocalDate Thursday = new(2020, 1, 23);

    [Theory]
    [InlineData("2020-01-03", "2020-01-03", "2020-01-03", "2020-01-03")]
    [InlineData("XXXX-WXX-5", "2020-01-17", "2020-01-17", "2020-01-17")] // no clause tells: the latest, as the options say
    [InlineData("XXXX-01-03", "2020-01-03", "2020-01-03", "2020-01-03")]
    [InlineData("XXXX-12-30", "2019-12-30", "2019-12-30", "2019-12-30")]
    [InlineData("XXXX-XX-13", "2020-01-13", "2020-01-13", "2020-01-13")]
    [InlineData("XXXX-03", "2020-03", "2020-03-01", "2020-03-31")]
    [InlineData("2020-01", "2020-01", "2020-01-01", "2020-01-31")]
    [InlineData("2014", "2014", "2014-01-01", "2014-12-31")]
    [InlineData("2020-W03", "2020-W03", "2020-01-13", "2020-01-19")]
    [InlineData("2020-W03-WE", "2020-W03-WE", "2020-01-18", "2020-01-19")]
    [InlineData("2020-W03-2", "2020-01-14", "2020-01-14", "2020-01-14")]
    [InlineData("2019-Q1", "2019-Q1", "2019-01-01", "2019-03-31")]
    [InlineData("2019-H2", "2019-H2", "2019-07-01", "2019-12-31")]
    [InlineData("2018-SU", "2018-SU", "2018-06-01", "2018-08-31")]
    [InlineData("XXXX-SU", "2019-SU", "2019-06-01", "2019-08-31")]
    [InlineData("196", "196", "1960-01-01", "1969-12-31")]
    [InlineData("XX6", "196", "1960-01-01", "1969-12-31")]
    [InlineData("19", "19", "1900-01-01", "1999-12-31")]
    [InlineData("2020-01-03T15:30", "2020-01-03T15:30", "2020-01-03", "2020-01-03")]
    [InlineData("XXXX-WXX-5TNI", "2020-01-17TNI", "2020-01-17", "2020-01-17")]
    [InlineData("T15", "2020-01-23T15:00", "2020-01-23", "2020-01-23")]
    [InlineData("BC0044-03-15", "BC0044-03-15", "-0043-03-15", "-0043-03-15")]
    [InlineData("BC047", "BC047", "-0478-01-01", "-0469-12-31")]
    [InlineData("BC04", "BC04", "-0499-01-01", "-0400-12-31")]
    public void A_value_is_placed_where_its_open_parts_lead(string value, string resolved, string start, string end)
    {
        var timex = One(new(3, 8, TimexType.Date, value));

        Assert.Equal(resolved, timex.Value);
        Assert.Equal(Dated.Span(start, end), timex.Interval);
        Assert.Equal(("words", value), (timex.Text, timex.Rule));
    }

    [Theory]
    [InlineData("PAST_REF", TimexType.Date)]
    [InlineData("P3D", TimexType.Duration)]
    [InlineData("P1Y6M", TimexType.Duration)]
    [InlineData("PT1H30M", TimexType.Duration)]
    [InlineData("PXW", TimexType.Duration)]
    [InlineData("P1DE", TimexType.Duration)]
    public void What_has_no_place_keeps_its_value(string value, TimexType type)
    {
        var timex = One(new(3, 8, type, value));

        Assert.Equal((type, value, (DateSpan?)null), (timex.Type, timex.Value, timex.Interval));
    }

    [Theory]
    [InlineData("yesterday", "2020-01-22", "2020-01-22", "the day before")]
    [InlineData("last week", "2020-W03", "2020-W03", "the week before")]
    [InlineData("last weekend", "2020-W03-WE", "2020-W03-WE", "the weekend before")]
    [InlineData("next month", "2020-02", "2020-02", "the month after")]
    [InlineData("last year", "2019", "2019", "the year before")]
    [InlineData("the last quarter", "2019-Q4", "2019-Q4", "the quarter before")]
    [InlineData("three years ago", "2017-01-23", "2017", "3 years before")]
    [InlineData("two months ago", "2019-11-23", "2019-11", "2 months before")]
    [InlineData("tonight", "2020-01-23TNI", "2020-01-23TNI", "the day of")]
    public void What_was_counted_from_a_day_says_how(string words, string value, string resolved, string operation)
    {
        var timex = One(new(3, 8, TimexType.Date, value) { CountedFrom = Thursday });

        Assert.Equal((words, resolved, operation, new Anchor(AnchorKind.Published, "2020-01-23")), (words, timex.Value, timex.Operation, timex.Anchor));
    }

    [Theory]
    [InlineData("9999-W52", null)]
    [InlineData("9999-12-31", null)]
    [InlineData("-9998-01-01", null)]
    [InlineData("9998", null)]
    [InlineData("P3Y", "9996-12-31")]
    public void At_either_end_of_the_calendar_it_counts_too(string value, string? begin)
    {
        foreach (var day in new[] { LocalDate.MaxIsoValue, LocalDate.MinIsoValue })
        {
            var found = new RecognizedTimex(3, 8, begin is null ? TimexType.Date : TimexType.Duration, value) { BeginPoint = begin, EndPoint = begin is null ? null : "9999-12-31", CountedFrom = day };

            Assert.Equal("words", One(found).Text);
        }
    }

    [Fact]
    public void Inside_a_quotation_the_same_is_counted_from_the_day_of_the_words()
    {
        const string text = "On 14 January she said: “We left yesterday.”";

        var timex = Tag(text, "es", At(text, "14 January", "XXXX-01-14"), At(text, "yesterday", "2020-01-22") with { CountedFrom = Thursday })[1];

        Assert.Equal(("2020-01-13", AnchorKind.Quote), (timex.Value, timex.Anchor.Kind));
    }

    [Fact]
    public void The_previous_day_is_counted_from_the_date_told_last()
    {
        const string text = "Sie kam am 10. Januar. Am Vortag hatte es geregnet.";

        var timex = Tag(text, "de", At(text, "10. Januar", "XXXX-01-10"), At(text, "Vortag", "2020-01-22") with { CountedFrom = Thursday, CountsFromDateTold = true })[1];

        Assert.Equal(("2020-01-09", new Anchor(AnchorKind.Previous, "2020-01-10", "10. Januar")), (timex.Value, timex.Anchor));
    }

    [Fact]
    public void Where_no_publication_date_is_known_what_counts_from_it_stays_open()
    {
        var article = Article("In words.", "es") with { Published = PublicationDate.Unknown };
        var found = new RecognizedTimex(3, 8, TimexType.Date, "2020-01-22") { CountedFrom = Thursday };

        Assert.Equal("XXXX-XX-XX", Assert.Single(Tagger(new Finding(found), "es").Tag(article).Expressions).Value);
    }

    [Fact]
    public void A_length_reaches_from_its_first_point_to_all_of_its_last()
    {
        var timex = One(new(3, 8, TimexType.Duration, "P3Y") { BeginPoint = "2014", EndPoint = "2017" });

        Assert.Equal(("P3Y", Dated.Span("2014-01-01", "2017-12-31"), Anchor.Absolute), (timex.Value, timex.Interval, timex.Anchor));
    }

    [Fact]
    public void A_length_up_to_the_day_it_was_counted_from_reaches_back_from_there()
    {
        var timex = One(new(3, 8, TimexType.Duration, "P15Y") { BeginPoint = "2005-01-23", EndPoint = "2020-01-23", CountedFrom = Thursday });

        Assert.Equal((Dated.Span("2005-01-23", "2020-01-23"), "reaching back from"), (timex.Interval, timex.Operation));
    }

    [Fact]
    public void A_set_keeps_its_quant_and_freq()
    {
        var timex = One(new(3, 8, TimexType.Set, "XXXX-WXX-1") { Quant = "EVERY", Freq = "1X" });

        Assert.Equal((TimexType.Set, "XXXX-WXX-1", "EVERY", "1X"), (timex.Type, timex.Value, timex.Quant, timex.Freq));
    }

    [Fact]
    public void A_modifier_is_kept()
    {
        Assert.Equal(TimexMod.OnOrAfter, One(new(3, 8, TimexType.Date, "2014") { Mod = TimexMod.OnOrAfter }).Mod);
        Assert.Equal(Dated.Span("2020-01-01", "2020-01-10"), One(new(3, 8, TimexType.Date, "2020-01") { Mod = TimexMod.Start }).Interval);
    }

    [Theory]
    [InlineData("2020-02-31")]
    [InlineData("2020-01-W02")]
    [InlineData("2020-W60")]
    [InlineData("T99")]
    [InlineData("P")]
    [InlineData("P3H")]
    [InlineData("P99999999999999999999999999999Y")]
    [InlineData("")]
    [InlineData("nonsense")]
    public void A_value_that_says_nothing_keeps_the_days_of_the_engine(string value)
    {
        var days = Dated.Span("2020-01-06", "2020-01-12");

        var timex = One(new(3, 8, TimexType.Date, value, days));

        Assert.Equal((value, days), (timex.Value, timex.Interval));
    }

    [Fact]
    public void Of_overlapping_expressions_the_longer_is_kept_and_none_leaves_the_text()
    {
        const string text = "In words, in words.";

        var found = Tag(text, "es", new(13, 18, TimexType.Date, "2013"), new(3, 5, TimexType.Date, "2011"), new(3, 8, TimexType.Date, "2012"), new(-1, 4, TimexType.Date, "2014"), new(15, 99, TimexType.Date, "2015"), new(9, 9, TimexType.Date, "2016"));

        Assert.Equal(["2012", "2013"], found.Select(timex => timex.Value));
    }

    private static Timex One(RecognizedTimex found) => Assert.Single(Tag("In words.", "es", found));

    private static RecognizedTimex At(string text, string words, string value) =>
        new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length, TimexType.Date, value);

    private static IReadOnlyList<Timex> Tag(string text, string language, params RecognizedTimex[] found) => Tagger(new Finding(found), language).Tag(Article(text, language)).Expressions;

    private static TemporalTagger Tagger(ITemporalRecognizer engine, string language) => new(TaggingOptions.Default, Recognizers.English.With(engine, language));

    private static Article Article(string text, string language) => new() { Id = "a", Text = text, Language = language, Published = PublicationDate.Given(Thursday) };
}
