using Timeline.Text;
using Xunit;

namespace Timeline.Tests.Text;

public class SentencesTests
{
    private static string[] Split(string text) => [.. Sentences.Find(text).Select(span => text[span.Start..span.End])];

    [Theory]
    [InlineData("The vote was held on Jan. 5 in the capital.")]
    [InlineData("Lt. Col. Ann B. Reed of the U.S. Army spoke to Gen. Hart.")]
    [InlineData("The talks began at 4 p.m. Friday in St. Ives.")]
    [InlineData("Shares rose 3.5 percent at Acme Inc. after the sale.")]
    [InlineData("“Will they come?” he asked.")]
    [InlineData("See Dispatch No. 12 of that year.")]
    [InlineData("The call of the homeland… the time is now.")]
    [InlineData("It cites Roe v. Wade, 410 U.S. 113 (1973), and 823 F.2d 1055 (7th Cir. 1987), and 42 U.S.C. § 1983.")]
    [InlineData("The motion failed under Fed. R. Civ. P. 56(c) and 120 S. Ct. 1955, as Doc. 12 at 4 and No. 84-1999 show.")]
    [InlineData("He filed under 29 C.F.R. § 1910, Pub. L. 101-336 and 75 Fed. Reg. 1998.")]
    public void One_sentence_stays_whole(string sentence) => Assert.Equal([sentence], Split(sentence));

    [Theory]
    [InlineData("It rained.", "It stopped.")]
    [InlineData("“It rained.”", "Then it stopped.")]
    [InlineData("The envoy left the U.S.", "He came back in May.")]
    [InlineData("The talks ended at 4 p.m.", "Police had left by then.")]
    [InlineData("He answered No.", "Nobody believed him.")]
    [InlineData("The unit moved north.[12]", "A second one followed.")]
    [InlineData("(He was late.)", "“We waited,” she said.")]
    [InlineData("It snowed in 1998.", "5 people died.")]
    [InlineData("So the court held in 823 F.2d 1055 (7th Cir. 1987).", "The board appealed.")]
    [InlineData("They paid the Supreme Ct.", "The board appealed.")]
    public void Two_sentences_come_apart(string first, string second) => Assert.Equal([first, second], Split($"{first} {second}"));

    [Fact]
    public void A_line_break_ends_a_sentence_without_a_period() =>
        Assert.Equal(["Storm hits the coast", "Thousands fled on Monday."], Split("Storm hits the coast\nThousands fled on Monday."));

    [Fact]
    public void A_wrapped_line_goes_on() => Assert.Single(Split(
        "The committee that was set up after the flood to find out why the dams\nhad failed heard thirty witnesses in public, among them the engineers\nof the Water Board, and closed on Monday."));

    [Fact]
    public void A_run_of_words_without_end_is_cut_between_words()
    {
        var words = Split(string.Join(' ', Enumerable.Repeat("endless", 1000)));
        Assert.True(words.Length > 1);
        Assert.All(words, piece => Assert.True(piece.StartsWith("endless", StringComparison.Ordinal) && piece.EndsWith("endless", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_has_no_sentences() => Assert.Empty(Split(" \r\n \n"));
}
