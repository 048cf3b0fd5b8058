using static Timeline.Tests.Resolution.Dated;

namespace Timeline.Tests.Resolution;

/// <summary>Every expression says how it came to its value; here, in news of Wednesday, 22 January 2020.</summary>
public class ExplanationTests
{
    [Theory]
    [InlineData("on January 3, 2020", "“January 3, 2020” says by itself that it is 2020-01-03.")]
    [InlineData("in late 2019", "“late 2019” says by itself that it is the end of 2019.")]
    [InlineData("on December 30", "“December 30” is 2019-12-30: the latest one up to 2020-01-22, the publication date.")]
    [InlineData("on Friday", "“Friday” is 2020-01-17: the latest Friday up to 2020-01-22, the publication date.")]
    [InlineData("three weeks ago", "“three weeks ago” is 2020-W01: 3 weeks before 2020-01-22, the publication date.")]
    [InlineData("about two years ago", "“about two years ago” is about 2018: 2 years before 2020-01-22, the publication date.")]
    [InlineData("earlier this month", "“earlier this month” is 2020-01: in the month of, and up to, 2020-01-22, the publication date.")]
    [InlineData("last March", "“last March” is 2019-03: the last one before 2020-01-22, the publication date.")]
    [InlineData("in the fourth quarter", "“the fourth quarter” is 2019-Q4: the latest one up to 2020-01-22, the publication date.")]
    [InlineData("in the first quarter of last year", "“the first quarter of last year” is 2019-Q1: in the year before 2020-01-22, the publication date.")]
    [InlineData("over the weekend", "“the weekend” is 2020-W03-WE: the weekend before 2020-01-22, the publication date.")]
    [InlineData("at Easter", "“Easter” is 2019-04-21: the latest one up to 2020-01-22, the publication date.")]
    [InlineData("after more than two years", "“more than two years” is a length of time, more than P2Y.")]
    [InlineData("over the past two weeks", "“the past two weeks” is a length of time, P2W, reaching back from 2020-01-22, the publication date.")]
    [InlineData("twice a week", "“twice a week” recurs: 2X P1W.")]
    [InlineData("recently", "“recently” names no date, PAST_REF, seen from 2020-01-22, the publication date.")]
    public void An_expression_explains_itself(string words, string explanation) =>
        Assert.Equal(explanation, Assert.Single(Expressions("2020-01-22", $"The two sides met {words}.")).Explanation);

    [Fact]
    public void What_counts_from_a_date_told_before_names_its_words() =>
        Assert.Equal(
            "“The previous day” is 2020-01-22: the day before 2020-01-23, told last as “January 23”.",
            Expressions("2020-03-01", "On January 23, the mayor resigned. The previous day, her deputy had left.").The("The previous day").Explanation);

    [Fact]
    public void Words_in_a_quotation_count_from_the_day_they_were_said() =>
        Assert.Equal(
            "“last week” is 2020-W03: the week before 2020-01-22, the day of the words quoted (“January 22”).",
            Expressions("2020-02-20", "On January 22, the spokesman said that “the orders given last week stand”.").The("last week").Explanation);

    [Fact]
    public void In_a_story_without_a_publication_date_the_story_gives_the_year() =>
        Assert.Equal(
            "“February 14” is 1942-02-14: the one nearest in the story to 1941-12-08, told last as “December 8, 1941”.",
            Expressions(null, "The siege began on December 8, 1941. The city fell on February 14.").The("February 14").Explanation);

    [Fact]
    public void What_cannot_be_placed_says_so() =>
        Assert.Equal("“Friday” is XXXX-WXX-5: what it counts from isn't known.", Assert.Single(Expressions(null, "They met on Friday.")).Explanation);

    [Fact]
    public void Rule_anchor_and_operation_are_told_apart_too()
    {
        var timex = Expressions("2020-03-01", "The mayor resigned on January 23. Three weeks later, her deputy left.").The("Three weeks later");

        Assert.Equal(("two days later", new Anchor(AnchorKind.Previous, "2020-01-23", "January 23"), "3 weeks after"), (timex.Rule, timex.Anchor, timex.Operation));
    }

    [Fact]
    public void What_needs_no_other_date_has_no_operation()
    {
        var timex = Assert.Single(Expressions("2020-03-01", "The mayor resigned on January 23, 2020."));

        Assert.Equal(("January 23, 2020", Anchor.Absolute, null), (timex.Rule, timex.Anchor, timex.Operation));
    }
}
