using Timeline.Recognition;
using Timeline.Recognition.Rules;

namespace Timeline.Tests.Recognition;

/// <summary>Every rule's example is its documentation; here it is its test.</summary>
public class RuleTests
{
    private static readonly EnglishRecognizer Recognizer = new();

    public static TheoryData<string> Examples => [.. EnglishRecognizer.Rules.Select(rule => rule.Example)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_recognised_whole(string example)
    {
        // A word of context on both sides: some rules ask for a preposition, and none may swallow its neighbours.
        string[] contexts = ["It happened {0}.", "It happened in {0}.", "It happened on {0}.", "It happened at {0}.", "It will happen over {0}.", "From {0} on.", "In {0} since then.", "the prices of {0}, they said.", "the {0} talks", "It lasted throughout {0}.", "They will {0} know."];
        var found = contexts.Select(context => string.Format(System.Globalization.CultureInfo.InvariantCulture, context, example))
            .Select(text => Recognizer.Recognize(text).Select(x => text[x.Start..x.End]).ToList())
            .ToList();

        // "Jan. 3-5" is two expressions that share a part: together they are the example.
        Assert.Contains(found, parts => parts.Count > 0 && example.StartsWith(parts[0], StringComparison.Ordinal) && example.EndsWith(parts[^1], StringComparison.Ordinal)
            && (parts.Count > 1 || parts[0] == example));
    }

    public static TheoryData<string> Refused => [.. Refusals.All.Select(rule => rule.Example)];

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_example_of_a_refusal_is_passed_over_whole(string example) => Assert.Empty(Recognizer.Recognize($"She is {example}, they said."));

    [Fact]
    public void No_two_rules_have_the_same_pattern() =>
        Assert.Equal(EnglishRecognizer.Rules.Count, EnglishRecognizer.Rules.Select(rule => rule.Pattern).Distinct().Count());

    [Fact]
    public void The_longest_match_wins()
    {
        const string text = "The law of March 5, 1998 was amended three weeks later.";

        Assert.Equal(["March 5, 1998", "three weeks later"], Recognizer.Recognize(text).Select(x => text[x.Start..x.End]));
    }

    [Fact]
    public void Expressions_come_in_text_order_and_do_not_overlap()
    {
        const string text = "On Friday, May 8, 1998 at 5 p.m. they met; two days earlier, on Wednesday, they had not. Every week since 2014 it was so.";
        var found = Recognizer.Recognize(text);

        Assert.All(found.Zip(found.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800\udfff\ud83d")]
    [InlineData("0000000000000000000000000000000000000000000000000001 January 99999999999999999999")]
    [InlineData("999,999,999,999,999,999,999 years ago and 99999999999999 million billion years later")]
    [InlineData("31 June 2020, February 30, 45/45/2020, 2020-13-45, 25:61, the 0th century, 9999999 BC")]
    public void Odd_input_is_survived(string text) => Assert.All(Recognizer.Recognize(text), x => Assert.InRange(x.End, x.Start + 1, text.Length));
}
