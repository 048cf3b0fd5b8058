using Xunit;
using static Timeline.Tests.Extraction.Telling;

namespace Timeline.Tests.Extraction;

/// <summary>Text saved without its lines is cut at the marks between its parts.</summary>
public class PassagesTests
{
    [Theory]
    [InlineData("{2020-01-21|January 21, 2020 at 2:01 pm} | Reply The mayor is right about the bridge.")]
    [InlineData("At {2020-01-21|11:35 am on 21 Jan 2020}, harbourfan wrote: The mayor is right about the bridge.")]
    [InlineData("Posted by: harbourfan | {2020-01-21|January 21, 2020 9:47 PM} | Report abuse The bridge is a scandal.")]
    public void The_stamp_of_a_post_dates_nothing(string text) => Assert.Empty(Told(text));

    [Theory]
    [InlineData("{2020-01-21|January 21, 2020 at 2:01 pm} | The bridge closed on {2020-01-20|Monday}.", "The bridge closed.")]
    [InlineData("LISBON | {2020-01-21|Tue Jan 21, 2020 2:01 pm} LISBON (Agency) - The bridge closed on {2020-01-20|Monday}.", "The bridge closed.")]
    [InlineData("Ferries stop at noon Mayor blames the wind Lisbon, Portugal (ABC) -- The bridge closed on {2020-01-20|Monday}.", "The bridge closed.")]
    [InlineData("* Mayor blames the wind * The bridge closed on {2020-01-20|Monday}", "The bridge closed.")]
    [InlineData("Ferries stop at noon The bridge closed on {2020-01-20|Monday}.", "The bridge closed.")]
    [InlineData("The town rejoiced {2020-01-20|Monday} with all of its guests In the end the bridge closed.", "The town rejoiced Monday with all of its guests.")]
    public void What_stands_around_a_story_stays_out_of_its_titles(string text, string title) => Assert.Equal(title, Assert.Single(Told(text)).Summary);

    [Theory]
    [InlineData("At {2020-01-21|2:01 pm on January 21, 2020}, the bridge closed.")]
    [InlineData("He read The Old Bridge in bed on {2020-01-21|January 21, 2020}.")]
    [InlineData("The bridge closed at {2020-01-21|2:01 pm on January 21, 2020}.")]
    [InlineData("The bridge over the Tagus (built in stone) closed on {2020-01-21|January 21, 2020}.")]
    public void A_date_in_its_sentence_is_no_stamp(string text) => Assert.Single(Told(text));
}
