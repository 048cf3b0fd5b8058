using static Timeline.Tests.Resolution.Dated;

namespace Timeline.Tests.Resolution;

/// <summary>History: a text that nobody dated, whose dates count from what it has told.</summary>
public class NarrativeTests
{
    [Theory]
    [InlineData("The fleet sailed in March 1911. The dockers, who had struck in 1908, stayed at work. In April it reached the cape.", "April", "1911-04")]
    [InlineData("The fleet sailed in March 1911. In 1908 the dockers had struck for a year. In April it reached the cape.", "April", "1911-04")]
    [InlineData("The fleet sailed in March 1911. It would not come home until the fall of the fort in May 1914. In April it reached the cape.", "April", "1911-04")]
    [InlineData("The fleet sailed in March 1911. The harbour would be closed in 1920. In April it reached the cape.", "April", "1911-04")]
    [InlineData("The fleet sailed in March 1911. It was smaller than the previous year. In April it reached the cape.", "April", "1911-04")]
    [InlineData("The fleet sailed in March 1911. The captain wrote: “We expect war in 1915.” In April it reached the cape.", "April", "1911-04")]
    [InlineData("The fleet sailed in March 1911. This followed the strike of May 1908. In April it reached the cape.", "April", "1911-04")]
    public void A_look_aside_leaves_the_story_where_it_was(string text, string words, string value) => Assert.Equal(value, Expressions(null, text).The(words).Value);

    [Fact]
    public void What_had_been_reached_by_a_date_takes_the_story_there() =>
        Assert.Equal("1912-02", Expressions(null, "The fleet sailed in March 1911. By the end of November it had reached the cape. In February it came home.").The("February").Value);

    [Fact]
    public void A_look_aside_counts_to_the_end_of_its_paragraph()
    {
        const string aside = "The fleet sailed on 3 March 1911. Its captain had been born in 1870.";

        Assert.Equal("1871", Expressions(null, $"{aside} The following year his father died.").The("The following year").Value);
        Assert.Equal("1912", Expressions(null, $"{aside}\n\nThe following year the fleet was sold.").The("The following year").Value);
    }

    [Theory]
    [InlineData("The fleet sailed in November 1911.\n\n1912: The blockade\n\nOn January 31 the harbour was closed.", "January 31", "1912-01-31")]
    [InlineData("The fleet sailed in November 1911.\n\nBlockade of the north (1912)\n\nThe port was calm in December 1911. On April 5 the harbour was closed.", "April 5", "1912-04-05")]
    [InlineData("The fleet sailed in November 1911.\n\nThe blockade, 1912-1914\n\nOn April 5 the harbour was closed.", "April 5", "1912-04-05")]
    [InlineData("1912: The blockade\n\nIn December 1912 the harbour was closed, as it was told.\n\nThe treaties\n\nIn March both sides had met.", "March", "1912-03")]
    public void A_heading_dates_its_section(string text, string words, string value) => Assert.Equal(value, Expressions(null, text).The(words).Value);

    [Fact]
    public void A_year_that_sums_up_leaves_the_story_in_its_month() =>
        Assert.Equal("1912-01", Expressions(null, "The fleet sailed in December 1911. It was the largest of 1911. In January it reached the cape.").The("January").Value);

    [Theory]
    [InlineData("from October to March 1912", "October", "1911-10")]
    [InlineData("in May and June 1912", "May", "1912-05")]
    [InlineData("in January, February and March 1912", "January", "1912-01")]
    [InlineData("from 6 June to 25 August 1912", "6 June", "1912-06-06")]
    [InlineData("from December 30 to January 2, 1912", "December 30", "1911-12-30")]
    public void A_date_shares_the_year_of_the_one_behind_it(string range, string words, string value) =>
        Assert.Equal(value, Expressions(null, $"The harbour was closed {range}.").The(words).Value);

    [Fact]
    public void A_range_without_a_year_ends_near_the_story()
    {
        var found = Expressions(null, "They took the port in March 1912. They had held the cape from October to March.");

        Assert.Equal("1911-10", found.The("October").Value);
        Assert.Equal("1912-03", found.Last().Value);
    }

    [Theory]
    [InlineData("The battle began on Monday, 3 June 1912. On Thursday the town fell.", "Thursday", "1912-06-06")]
    [InlineData("The town fell on Thursday, 6 June 1912. Few remembered Thursday's dead on the day after.", "Thursday", "1912-06-06")]
    [InlineData("The battle began on Saturday, 1 July 1916. On Friday they attacked again.", "Friday", "1916-07-07")]
    public void A_weekday_follows_the_days_of_a_story_that_names_their_years(string text, string words, string value) => Assert.Equal(value, Expressions(null, text).The(words).Value);

    [Fact]
    public void Holidays_of_a_history_follow_what_it_told() =>
        Assert.Equal("1066-12-25", Expressions(null, "In the autumn of 1066 there were two battles. At Christmas he was crowned.").The("Christmas").Value);

    [Theory]
    [InlineData("The fort fell in August 1804. The general had died the previous winter.", "the previous winter", "1803-WI")]
    [InlineData("The plague came in November 1918. The following spring it was gone.", "The following spring", "1919-SP")]
    [InlineData("The legion came in the summer of AD 71.", "the summer of AD 71", "0071-SU")]
    [InlineData("The town was annexed on 22 March 106 AD.", "22 March 106 AD", "0106-03-22")]
    [InlineData("The city was great in the second century BC.", "the second century BC", "BC01")]
    [InlineData("The school was built in 1958. It got its name two years after that.", "two years after that", "1960")]
    [InlineData("The siege began in December 1989. At noon on the 21st it was over.", "noon on the 21st", "1989-12-21T12:00")]
    public void A_history_counts_on_from_what_it_told(string text, string words, string value) => Assert.Equal(value, Expressions(null, text).The(words).Value);

    [Theory]
    [InlineData("The town fell in June 1912. The army rested for the rest of this year.", "this year", "1912")]
    [InlineData("The town fell on 6 June 1912. The army would leave next month.", "next month", "1912-07")]
    public void With_no_day_of_its_own_a_history_speaks_from_where_it_stands(string text, string words, string value)
    {
        const string years = "Ships were built in 1900, in 1901, in 1902, in 1903, in 1904, in 1905, in 1906, in 1907, in 1908 and in 1909.";

        Assert.Equal(value, Expressions(null, $"{years}\n\n{text}").The(words).Value);
        Assert.StartsWith("XXXX", Expressions(null, text).The(words).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The siege began in April 214 BC.", "April 214 BC", "BC0214-04", "-0213-04-01", "-0213-04-30")]
    [InlineData("The city fell on 12 May, 212 BC.", "12 May, 212 BC", "BC0212-05-12", "-0211-05-12", "-0211-05-12")]
    [InlineData("The league grew in the 470s BC.", "the 470s BC", "BC047", "-0478-01-01", "-0469-12-31")]
    [InlineData("The wall was built in the 2nd century BC.", "the 2nd century BC", "BC01", "-0199-01-01", "-0100-12-31")]
    [InlineData("The town burned in AD 70.", "AD 70", "0070", "0070-01-01", "0070-12-31")]
    [InlineData("The tribes came in the 630s.", "the 630s", "063", "0630-01-01", "0639-12-31")]
    public void Years_before_Christ_count_down_to_the_first(string text, string words, string value, string start, string end)
    {
        var timex = Expressions(null, text).The(words);

        Assert.Equal(value, timex.Value);
        Assert.Equal(Span(start, end), timex.Interval);
    }

    [Theory]
    [InlineData("The war lasted from 218 to 201 BC.", "218", "BC0218")]
    [InlineData("The second war (218–201 BC) was the longest.", "218", "BC0218")]
    [InlineData("The siege began in 214 BC. In the following year the walls were raised.", "the following year", "BC0213")]
    [InlineData("The siege began in 214 BC. A decade later the city was rebuilt.", "A decade later", "BC0204")]
    [InlineData("The siege began in the winter of 214 BC. In spring the walls were raised.", "spring", "BC0213-SP")]
    public void Dates_before_Christ_share_their_era_and_go_on(string text, string words, string value) => Assert.Equal(value, Expressions(null, text).The(words).Value);

    [Theory]
    [InlineData("They fought in the spring and early summer of 1912.", "the spring", "1912-SP")]
    [InlineData("They fought in June 1912. The autumn campaign was short.", "The autumn", "1912-FA")]
    [InlineData("They fought in November 1912. In spring they made peace.", "spring", "1913-SP")]
    public void A_season_is_of_the_year_it_shares_or_of_the_story(string text, string words, string value) => Assert.Equal(value, Expressions(null, text).The(words).Value);

    [Theory]
    [InlineData("The fleet sailed on 9 August 1911. It had been built the previous winter.", "the previous winter", "1910-WI")]
    [InlineData("The fleet sailed in 1911. It had been built the winter before.", "the winter before", "1910-WI")]
    [InlineData("The fleet sailed in the summer of 1911. The following spring it came home.", "The following spring", "1912-SP")]
    public void A_season_before_or_after_counts_from_the_date_told_last(string text, string words, string value) => Assert.Equal(value, Expressions(null, text).The(words).Value);

    [Theory]
    [InlineData("The fleet sailed in November 1911. The winter was hard. On January 5 it reached the cape.")]
    [InlineData("The fleet sailed in November 1911.\n\nHard winter\n\nOn January 5 it reached the cape.")]
    public void A_season_that_is_only_named_does_not_move_the_story(string text) => Assert.Equal("1912-01-05", Expressions(null, text).The("January 5").Value);

    [Fact]
    public void Days_do_not_count_from_a_day_of_another_year() =>
        Assert.Equal("XXXX-XX-XX", Expressions(null, "The fleet sailed on 5 June 1911. Its captain resigned in 1913. He left the next day.").The("the next day").Value);

    [Fact]
    public void A_year_in_passing_keeps_the_day_that_a_story_tells() =>
        Assert.Equal("1911-06-04", Expressions(null, "The fleet sailed on 5 June 1911.\n\nIts captain had joined in 1890.\n\nHe had slept badly the previous day.").The("the previous day").Value);

    [Fact]
    public void The_former_owner_is_of_the_past_in_history_and_no_time_in_news()
    {
        const string text = "In 1911 the land went back to its former owner.";

        Assert.Equal("PAST_REF", Expressions(null, text).The("former").Value);
        Assert.DoesNotContain(Expressions("2020-01-22", text), timex => timex.Text == "former");
    }

    [Fact]
    public void A_night_between_two_days_is_of_the_first()
    {
        var found = Expressions(null, "The port was blocked on the night of 3-4 May 1912.");

        Assert.Equal(["1912-05-03TNI", "1912-05-04"], found.Select(timex => timex.Value));
    }

    [Fact]
    public void A_quarter_of_a_century_later_is_25_years_on() =>
        Assert.Equal("1937", Expressions(null, "The port was blocked in 1912. A quarter of a century later it was sold.").The("A quarter of a century later").Value);

    [Fact]
    public void At_night_with_no_day_told_is_some_night() => Assert.Equal("XXXX-XX-XXTNI", Expressions(null, "They travelled at night.").The("night").Value);

    [Fact]
    public void A_clock_time_takes_no_day_from_the_next_sentence() =>
        Assert.DoesNotContain("1921", Expressions(null, "It broke down at noon. The boat of 2 January 1921 sank.").The("noon").Value, StringComparison.Ordinal);
}
