using NodaTime;
using Xunit;
using static Timeline.Tests.Extraction.Telling;

namespace Timeline.Tests.Extraction;

/// <summary>Which clause or noun phrase a date belongs to.</summary>
public class ClausesTests
{
    [Fact]
    public void A_date_dates_its_clause() => Assert.Equal(
        ["2020-01-21 Actual: The harbour board closed the north pier."],
        Lines("On {2020-01-21|Tuesday}, the harbour board closed the north pier."));

    [Theory]
    [InlineData("Lightning struck the substation on {2020-01-21|Tuesday}.", "Lightning struck the substation.")]
    [InlineData("Training ended on {2020-01-21|Tuesday}.", "Training ended.")]
    [InlineData("Flooding caused by rain closed the road on {2020-01-21|Tuesday}.", "Flooding caused by rain closed the road.")]
    [InlineData("The old building burned on {2020-01-21|Tuesday}.", "The old building burned.")]
    [InlineData("Feeling betrayed, the mayor left on {2020-01-21|Tuesday}.", "Feeling betrayed, the mayor left.")]
    [InlineData("Working parties cleared the wreck on {2020-01-21|Tuesday}.", "Working parties cleared the wreck.")]
    public void A_subject_may_end_in_ing(string text, string title) => Assert.Equal([$"2020-01-21 Actual: {title}"], Lines(text));

    [Theory]
    [InlineData("The team added an alert on {2020-01-21|Tuesday}.", "The team added an alert.")]
    [InlineData("Engineers added two pumps on {2020-01-21|Tuesday}.", "Engineers added two pumps.")]
    public void Who_adds_a_thing_says_nothing(string text, string title) => Assert.Equal([$"2020-01-21 Actual: {title}"], Lines(text));

    [Theory]
    [InlineData("I received your letter of {2020-01-03|January 3} {2020-01-22|yesterday}.", "2020-01-22 Actual: I received your letter of January 3.")]
    [InlineData("The minutes of {2020-01-03|January 3} were approved on {2020-01-21|Tuesday}.", "2020-01-21 Actual: The minutes of January 3 were approved.")]
    [InlineData("The council read the report of {2020-01-03|January 3} on {2020-01-21|Tuesday}.", "2020-01-21 Actual: The council read the report of January 3.")]
    public void The_date_that_names_a_paper_dates_nothing(string text, string told) => Assert.Equal([told], Lines(text));

    [Fact]
    public void A_verb_belongs_to_the_subject_before_all_that_was_put_in() => Assert.Equal(
        ["2020-01-16 Actual: The 300 people who had left when the sluice gave way on 13 January went back to their homes.", "2020-01-13 Actual: The sluice gave way."],
        Lines("The 300 people who had left when the sluice gave way on {2020-01-13|13 January} went back to their homes on {2020-01-16|Thursday}."));

    [Fact]
    public void A_possessive_date_dates_its_noun() => Assert.Equal(
        ["2020-01-22 Actual: The union issued a statement about Friday’s planned march to the town hall.", "2020-01-24 Planned: The march to the town hall is planned."],
        Lines("On {2020-01-22|Wednesday}, the union issued a statement about {2020-01-24|Friday}’s planned march to the town hall."));

    [Fact]
    public void An_attributive_date_dates_its_noun_with_the_relative_clause() => Assert.Contains(
        "2020-01-03 Actual: The train crash killed two drivers near the border.",
        Lines("It was the first visit since the {2020-01-03|Jan. 3} train crash that killed two drivers near the border."));

    [Fact]
    public void A_statement_and_the_meeting_it_speaks_of_are_two_events() => Assert.Equal(
        ["2020-01-19 Actual: Ann Reed told the paper that the meeting held on January 13 aimed to save the orchestra.", "2020-01-13 Actual: The meeting aimed to save the orchestra."],
        Lines("Ann Reed told the paper on {2020-01-19|Sunday} that the meeting held on {2020-01-13|January 13} aimed to save the orchestra."));

    [Fact]
    public void A_relative_clause_is_told_of_its_noun() => Assert.Equal(
        ["2019-01-01/2019-12-31 Actual: The museum was merged into the city archive."],
        Lines("The museum, which was merged into the city archive {2019-01-01/2019-12-31|last year}, did not comment on the plan."));

    [Fact]
    public void A_relative_clause_without_its_subject_takes_the_noun_as_object() => Assert.Equal(
        ["2019-12-30 Actual: The navy searched a trawler off the cape."],
        Lines("He was the owner of a trawler that the navy searched off the cape on {2019-12-30|December 30}."));

    [Fact]
    public void The_date_of_a_noun_phrase_is_not_that_of_its_sentence() => Assert.Equal(
        ["2019-12-28 Actual: A bank guard was killed."],
        Lines("The curfew was in response to the killing of a bank guard {2019-12-28|two days earlier}."));

    [Fact]
    public void Two_clauses_have_two_dates() => Assert.Equal(
        ["2020-01-06 Actual: The river rose.", "2020-01-08 Actual: The dam broke."],
        Lines("The river rose on {2020-01-06|Monday} and the dam broke on {2020-01-08|Wednesday}."));

    [Fact]
    public void The_same_day_told_twice_is_one_date() => Assert.Equal(
        ["2020-01-22 Actual: The mayor resigned.", "2020-01-14 Actual: The council met in the old mill."],
        Lines("{2020-01-22|The previous day}, {2020-01-22|January 22}, the mayor resigned. The council met on {2020-01-14|Tuesday} ({2020-01-14|Jan 14}) in the old mill."));

    [Theory]
    [InlineData("The bridge was closed from {2014-01-01/2014-12-31|2014} to {2017-01-01/2017-12-31|2017}.")]
    [InlineData("The bridge was closed between {2014-01-01/2014-12-31|2014} and {2017-01-01/2017-12-31|2017}.")]
    public void A_range_is_one_date_and_fills_its_days(string text)
    {
        var statement = Assert.Single(Told(text));
        Assert.Equal(new DateSpan(new(2014, 1, 1), new(2017, 12, 31)), statement.When);
        Assert.Equal(Extent.Throughout, statement.Extent);
    }

    [Fact]
    public void A_date_before_the_subject_holds_for_the_next_clause_too() => Assert.Equal(
        ["2020-01-01/2020-01-31 Actual: The port sent two tugs.", "2020-01-01/2020-01-31 Actual: The coast guard moved a cutter."],
        Lines("In {2020-01-01/2020-01-31|January}, the port sent two tugs, and the coast guard moved a cutter."));

    [Fact]
    public void An_event_is_dated_by_its_distance_from_another()
    {
        var told = Told("The choir won the prize on {2020-01-14|January 14}. The prize came {P1D|one day} after its concert in Lisbon.");
        var concert = Assert.Single(told, statement => statement.DateBasis == DateBasis.Inferred);
        Assert.Equal(DateSpan.Of(new LocalDate(2020, 1, 13)), concert.When);
        Assert.Equal("its concert in Lisbon", concert.Text);
    }

    [Fact]
    public void What_comes_after_another_event_is_of_the_day_told_last() => Assert.Contains(
        "2020-01-14 Actual: The call for a boycott comes.",
        Lines("The choir asked fans to stay away on {2020-01-14|January 14}. The call for a boycott comes a {P7D|week} after the hall was sold."));

    [Fact]
    public void A_bare_reference_is_not_dated_again() => Assert.DoesNotContain(
        "2020-01-14 Actual: The call comes.",
        Lines("The choir asked fans to stay away on {2020-01-14|January 14}. The call comes a {P7D|week} after the hall was sold."));

    [Fact]
    public void An_occasion_is_told_where_what_was_done_at_it_is_denied() => Assert.Contains(
        "1920-01-01/1920-12-31 Actual: The first revolution took place.",
        Lines("The letter is for those whose fathers did not fight in the first revolution of {1920-01-01/1920-12-31|1920}."));

    [Fact]
    public void A_distance_of_unknown_length_gives_no_date() => Assert.Contains(
        "undated Actual: Parliament voted to close the mine.",
        Lines("The miners left on {2020-01-14|Tuesday}, {PXD|days} after parliament voted to close the mine."));

    [Theory]
    [InlineData("The choir sang for {P3D|three days}.")]
    [InlineData("The choir sang in the old mill.")]
    public void A_sentence_without_a_date_tells_nothing(string text) => Assert.Empty(Told(text));

    [Fact]
    public void A_footnote_tells_nothing() => Assert.Empty(Told("Storm in the north\n\nThe choir sang in the old mill, and nobody left before the end.[1]\n\n[1] See the programme, {2020-01-14|January 14, 2020}."));

    [Fact]
    public void A_mention_is_the_clause_as_it_stands_in_the_text()
    {
        var article = Article("The pier, which burned on {2020-01-21|Tuesday}, had been closed.");
        var statement = Assert.Single(Timeline.Extraction.StatementExtractor.Extract(article, Timeline.Text.TextStructure.Of(article.Article.Text)));
        Assert.Equal("which burned on Tuesday", statement.Text);
        Assert.Equal(article.Article.Text[statement.Start..statement.End], statement.Text);
    }
}
