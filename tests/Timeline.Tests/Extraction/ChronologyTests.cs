using NodaTime;
using Timeline.Recognition;
using Timeline.Tests.Writing;
using Xunit;

namespace Timeline.Tests.Extraction;

/// <summary>Lists of days as articles print them, and what only looks like one.</summary>
public class ChronologyTests
{
    private static readonly PublicationDate September = PublicationDate.Given(new(2011, 9, 21));

    [Fact]
    public void Each_line_of_a_list_is_told_of_the_date_that_opens_it() => Assert.Equal(
        [
            "2011-02-15: The arrest of a dentist starts a riot in Velo.",
            "2011-03-17: The council votes to close the airport.",
            "2011-04-02: The airport stays shut.",
            "2011-06-27: A court issues a warrant for the mayor.",
        ],
        Lines("""
            Here is how the unrest in Velo went on.

            February 15, 2011 - The arrest of a dentist starts a riot in Velo.
            March 17 – The council votes to close the airport.
            * 2 April: The airport stays shut.
            June 27 -- A court issues a warrant for the mayor.
            """));

    [Fact]
    public void What_stands_under_a_line_is_of_its_day_too() => Assert.Contains(
        "2011-03-17: The pilots refused to wait.",
        Lines("""
            15 March - The council meets.
            17 March - The council closes the airport.
            The pilots refused to wait.
            27 June - The mayor resigns.
            """));

    [Fact]
    public void Under_the_last_line_the_article_goes_on() => Assert.DoesNotContain(
        Lines("""
            15 March - The council meets.
            17 March - The council closes the airport.
            27 June - The mayor resigns.
            The city has three airports.
            """), line => line.Contains("three airports"));

    [Fact]
    public void A_date_with_its_year_needs_no_mark() => Assert.Equal(
        ["2011-01-04: Preliminary hearings begin.", "2011-01-11: The doctor is ordered to stand trial.", "2011-01-25: The doctor pleads not guilty."],
        Lines("""
            4 January 2011 Preliminary hearings begin.
            11 January 2011 The doctor is ordered to stand trial.
            25 January 2011 The doctor pleads not guilty.
            """));

    [Fact]
    public void A_list_may_go_back_in_time() => Assert.Equal(
        ["2011-03-15: The council meets.", "2011-03-17: The council closes the airport.", "2011-06-27: The mayor resigns."],
        Lines("June 27: The mayor resigns.\nMarch 17: The council closes the airport.\nMarch 15: The council meets."));

    [Fact]
    public void A_date_inside_a_line_dates_what_it_stands_with() => Assert.Contains(
        "2011-03-01: The engineers warned the council.",
        Lines("""
            15 March - The council meets.
            17 March - A report says that the engineers warned the council on 1 March.
            27 June - The mayor resigns.
            """));

    [Fact]
    public void What_lies_ahead_of_the_article_is_planned() => Assert.Equal(
        EventStatus.Planned,
        Build("15 March 2011 - The council meets.\n27 June 2011 - The mayor resigns.\n3 October 2011 - A new mayor is sworn in.").Last().Status);

    [Theory]
    [InlineData("VELO, Sept. 20 (Courier) - The council met on Monday.")] // a dateline
    [InlineData("15 March - The council meets.\n17 March - The council closes the airport.")] // two may be chance
    [InlineData("27 June 2011\n15 March 2011\n19 May 2011")] // nothing is told
    [InlineData("15 March, the council met.\n17 March, it closed the airport.\n27 June, the mayor left.")] // sentences that open with a date
    public void Other_lines_that_open_with_a_date_are_read_as_ever(string text) =>
        Assert.Empty(new RecognisedArticle(Told.Article("a", text), new EnglishRecognizer().Recognize(text)).Chronology.Items);

    [Fact]
    public void A_list_of_days_is_one_article_and_not_one_for_each_line() =>
        Assert.Single(ArticleReader.Parse(
            "Velo: how it came\n\nHere is how the unrest in the old port of Velo went on from its first day.\n\n"
            + string.Join("\n\n", new[] { "15 March", "17 March", "19 March", "27 June" }.Select(day => $"{day} - The council of the old port meets again and again to vote on the airport.")), "velo.txt", new LocalDate(2011, 9, 21)).Articles);

    private static string[] Lines(string text) => [.. Build(text).Select(entry => entry.OnItsDays())];

    private static EventTimeline Build(string text) => new TimelineBuilder().Build(Told.Article("a", text, published: September));
}
