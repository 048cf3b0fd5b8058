using Timeline.Tests.Writing;
using Xunit;

namespace Timeline.Tests.Extraction;

/// <summary>Papers that print telegrams and letters, each with the place and the day it was sent from: its "yesterday" counts from that day.</summary>
public class DispatchesTests
{
    [Theory]
    [InlineData("DURBAN, Dec. 28.—The enemy shelled the camp yesterday.")]
    [InlineData("DURBAN, December 28 — The enemy shelled the camp yesterday.")]
    [InlineData("Durban, Dec. 28 (Reuter) – The enemy shelled the camp yesterday.")]
    [InlineData("DURBAN, Thursday, Dec. 28.—The enemy shelled the camp yesterday.")]
    [InlineData("DURBAN, Dec. 28, 10 P.M.—The enemy shelled the camp yesterday.")]
    [InlineData("DURBAN, 28th December.—The enemy shelled the camp yesterday.")]
    public void A_dispatch_counts_from_its_own_dateline(string dispatch) =>
        Assert.Contains("1899-12-27: The enemy shelled the camp.", Lines("The Morning Herald\nJanuary 2, 1900\n\nTHE WAR IN NATAL\n\n" + dispatch));

    [Fact]
    public void It_reaches_to_the_next_dateline_or_heading() => Assert.Equal(
        ["1863-03-08: The gunboats passed the batteries.", "1863-03-08: The crews went ashore.", "1863-03-10: A steamer sank.", "1863-03-13: The council met."],
        Lines("""
            LATEST BY TELEGRAPH
            March 14, 1863

            Memphis, March 9.—The gunboats passed the batteries last night.

            The crews went ashore yesterday.

            Cairo, March 11 - A steamer sank yesterday.

            LOCAL MATTERS

            The council met yesterday.
            """));

    [Theory]
    [InlineData("In Durban, Dec. 28 was a holiday - the council met yesterday.")]
    [InlineData("Anna Reed, May 4's winner, said that the council met yesterday.")]
    [InlineData("The council of Durban, elected on Dec. 28, met yesterday.")]
    public void A_place_and_a_day_in_a_sentence_are_no_dateline(string sentence) =>
        Assert.Contains(Lines("The Morning Herald\nJanuary 2, 1900\n\nTHE WAR\n\n" + sentence), line => line.StartsWith("1900-01-01", StringComparison.Ordinal));

    [Theory]
    [InlineData("I enlisted in August 1861. Mar. 3 '62 we marched to Nashville.", "1862-03-03: We marched to Nashville.")]
    [InlineData("The town was founded in 1788. A second fleet arrived on 3 June '90. In 1791 it left.", "1790-06-03: A second fleet arrived.")]
    [InlineData("The union struck in 1926. The mine closed in '27. The owners sold it in 1931.", "1927: The mine closed.")]
    [InlineData("The band formed in 1976. They met again on 4 July '94.", "1994-07-04: They met again.")]
    [InlineData("The band formed in 1976. The band met again on 4 July '03.", "2003-07-04: The band met again.")]
    [InlineData("The school was founded in 1855. The class of '62 met in 2011. The hall burned down in '62.", "1962: The hall burned down.")] // either is as near
    [InlineData("It was sold on 14 March 2019 and again in 2020. The hall burned down in '62.", "1962: The hall burned down.")] // 2062 is yet to come
    public void A_year_of_two_digits_is_of_the_century_that_the_text_tells(string text, string line) => Assert.Contains(line, Lines(text));

    [Theory]
    [InlineData("Just after midnight: The tent collapsed.")]
    [InlineData("Shortly after midnight – The tent collapsed.")]
    [InlineData("After midnight: The tent collapsed.")]
    [InlineData("In the small hours: The tent collapsed.")]
    [InlineData("In the early hours - The tent collapsed.")]
    public void Behind_the_evening_midnight_opens_the_next_day(string line) => Assert.Equal(
        ["1996-05-03: Clouds came in.", "1996-05-03: The climbers reached the col.", "1996-05-04: The tent collapsed.", "1996-05-04: The radio fell silent."],
        Lines("The climb\n\n3 May 1996\n\n18:20: Clouds came in.\n21:40: The climbers reached the col.\n" + line + "\n02:15: The radio fell silent."));

    [Fact]
    public void Before_the_morning_midnight_opens_its_own_day() => Assert.Equal(
        ["1996-05-03: The tent collapsed.", "1996-05-03: The radio fell silent.", "1996-05-03: The climbers came down."],
        Lines("The climb\n\n3 May 1996\n\nJust after midnight: The tent collapsed.\n02:15: The radio fell silent.\n14:00: The climbers came down."));

    private static string[] Lines(string text) => [.. new TimelineBuilder().Build(Told.Article("a", text)).Select(entry => entry.OnItsDays())];
}
