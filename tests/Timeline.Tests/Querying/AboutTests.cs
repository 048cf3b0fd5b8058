using Timeline.Tests.Merging;

namespace Timeline.Tests.Querying;

/// <summary>Which words of a text a name or a phrase is found in.</summary>
public class AboutTests
{
    [Theory]
    [InlineData("Sadr", "Followers of Moqtada al-Sadr marched.")]
    [InlineData("al-Sadr", "Sadr’s followers marched.")]
    [InlineData("Al Sadr", "Al-Sadr's followers marched.")]
    [InlineData("Moqtada al-Sadr", "Muqtada Al Sadr called a march.")]
    [InlineData("moqtada sadr", "MUQTADA AL-SADR CALLED A MARCH.")]
    [InlineData("Mohammed", "Muhammad Karim resigned.")]
    [InlineData("Mohammed Omar", "Mohamed Umar resigned.")]
    [InlineData("Hussein", "Husain left.")]
    [InlineData("Fatima", "Fatimah spoke.")]
    [InlineData("Qaddafi", "Gaddafi spoke.")]
    [InlineData("Zelenskyy", "Zelensky spoke.")]
    [InlineData("el-Sisi", "Sisi spoke.")]
    [InlineData("Muller", "Mayor Müller resigned.")]
    [InlineData("Erdogan", "Erdoğan resigned.")]
    [InlineData("José", "Jose\u0301 resigned.")]
    [InlineData("ceasefire", "The Ceasefire holds.")]
    [InlineData("drone strike", "A drone-strike killed three.")]
    [InlineData("U.S. embassy", "Crowds stormed the US Embassy.")]
    [InlineData("82nd Airborne", "The 82nd Airborne left.")]
    [InlineData("Al", "Al is back.")]
    [InlineData("选举", "选举定于三月。")]
    public void A_name_is_found_however_it_is_spelt(string phrase, string text) => Assert.True(IsAbout(text, phrase));

    [Theory]
    [InlineData("Iran", "The Iranian general left.")]
    [InlineData("protest", "The protests went on.")]
    [InlineData("police", "Policy makers met.")]
    [InlineData("Sadr", "Sadrists marched.")]
    [InlineData("strike drone", "A drone strike killed three.")]
    [InlineData("Moqtada al-Sadr", "Sadr called a march.")]
    [InlineData("drone strike", "A drone did not strike.")]
    [InlineData("Freddie", "Friday was quiet.")]
    [InlineData("Wael", "Will they come?")]
    [InlineData("boat", "A bout of flu.")]
    [InlineData("Oman", "A woman left.")]
    [InlineData("Khamenei", "Khomeini left.")]
    [InlineData("Al", "Algiers is calm.")]
    public void What_only_looks_alike_is_not_found(string phrase, string text) => Assert.False(IsAbout(text, phrase));

    [Fact]
    public void Any_of_several_phrases_will_do()
    {
        Assert.True(IsAbout("The Iranian general left.", "Iran", "Iranian"));
        Assert.False(IsAbout("The general left.", "Iran", "Iranian"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" – ")]
    public void A_phrase_without_a_word_is_refused(string phrase) => Assert.Throws<ArgumentException>(() => IsAbout("It rained.", phrase));

    [Fact]
    public void No_phrase_is_refused() => Assert.Throws<ArgumentException>(() => IsAbout("It rained."));

    [Fact]
    public void A_long_text_of_one_word_is_searched_in_a_time_that_grows_with_it() =>
        Assert.False(IsAbout(string.Join(' ', Enumerable.Repeat("rain", 100_000)), "rain rain rain snow"));

    private static bool IsAbout(string text, params string[] phrases) =>
        EventTimeline.Of([Newsroom.Article("a", "2021-05-04", $"2021-05-03 {text}")], []).About(phrases).Count == 1;
}
