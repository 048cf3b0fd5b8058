using Timeline.Recognition;

namespace Timeline.Tests.Recognition;

/// <summary>What looks like a time and is none, with the reason.</summary>
public class NegativeTests
{
    private static readonly EnglishRecognizer Recognizer = new();

    [Theory]
    [InlineData("The council may vote again.", "modal verb")]
    [InlineData("May I come in?", "modal verb with a capital")]
    [InlineData("They march on the palace.", "verb")]
    [InlineData("The Million Mothers March drew crowds.", "the demonstration")]
    [InlineData("The sun rose and she sat down.", "prefixes of weekdays")]
    [InlineData("Sunnis and Marines met Mark Jansen.", "prefixes of weekdays and months")]
    [InlineData("He came second and the fall was deep.", "rank and noun")]
    [InlineData("Prices fall when demand springs a leak.", "verbs")]
    [InlineData("The Daily News and the Weekly Standard reported it.", "newspapers")]
    [InlineData("The Sunday Times printed it.", "newspaper")]
    [InlineData("USA Today printed it.", "newspaper")]
    [InlineData("Black Friday sales rose.", "a sale")]
    [InlineData("April Jones and June Carter sang.", "names")]
    [InlineData("Regulation No. 8496 applies.", "a number")]
    [InlineData("He ran 2000 metres.", "a length")]
    [InlineData("It cost $2019.", "a price")]
    [InlineData("Some 1,920 people and 5,200 soldiers came.", "counts")]
    [InlineData("About 2000 troops came.", "a count")]
    [InlineData("Security Council Resolution 1973 was passed.", "the number of a resolution")]
    [InlineData("Flight 1549 landed.", "a flight")]
    [InlineData("1705 The ministry says help is on its way. 1932 Rescuers arrive.", "clock times of a running report")]
    [InlineData("Houses stand on steep slopes in Lima 1750 Mister Bell, a Canadian, writes.", "a clock time inside a running report")]
    [InlineData("By 1100 at least 1,500 had come.", "a clock time")]
    [InlineData("See page 1984 of the file.", "a page")]
    [InlineData("The 82nd Airborne Division and a Petty Officer 2nd Class.", "ordinals of units and ranks")]
    [InlineData("Version 3.5 and 10.0.401 differ.", "versions")]
    [InlineData("Gold rose 3.5 percent.", "a decimal")]
    [InlineData("He is in his late 80s.", "an age")]
    [InlineData("A 30-year-old woman spoke.", "an age")]
    [InlineData("He was 37 years old.", "an age")]
    [InlineData("She lives with her eight-month-old daughter.", "an age")]
    [InlineData("The post pays $300 a week.", "a rate")]
    [InlineData("They won the quarter-finals and a quarter of the votes.", "a round and a share")]
    [InlineData("She was player of the year.", "a prize")]
    [InlineData("It declared a quarterly dividend.", "what kind, not how often")]
    [InlineData("The now-cancelled show was a matter of days away.", "an attribute and a figure of speech")]
    [InlineData("Call 555-2020 or 0800 1234567.", "phone numbers")]
    [InlineData("The statement[1] was denied.[12]", "footnote marks")]
    [InlineData("Their team won 3-2.", "a score")]
    [InlineData("The file is up to date.", "an idiom")]
    [InlineData("There was no longer any doubt, as always.", "adverbs without a date")]
    [InlineData("The previous reports and the next step.", "order without a unit")]
    [InlineData("It happened on June 31 and 30 February.", "no such days")]
    [InlineData("It happened on 31 June 1950, on February 30, 1950, and on 29 February 2019.", "no such days: nothing is left of them either")]
    [InlineData("xk2019_q3Zt8gu and COVID19", "runs of letters and digits")]
    public void No_time_is_found(string text, string why)
    {
        var found = Recognizer.Recognize(text).Select(x => text[x.Start..x.End]).ToList();

        Assert.True(found.Count == 0, $"{string.Join(", ", found)} in “{text}”: {why}");
    }
}
