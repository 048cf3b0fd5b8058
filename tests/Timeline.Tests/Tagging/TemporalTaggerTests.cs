using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Timeline.Recognition;

namespace Timeline.Tests.Tagging;

/// <summary>The tagger alone, for those who want expressions and no timeline.</summary>
public class TemporalTaggerTests
{
    private static readonly LocalDate Wednesday = new(2020, 1, 22);

    private readonly TemporalTagger _tagger = new();

    [Fact]
    public void A_text_is_tagged_against_a_reference_date()
    {
        var timex = Assert.Single(_tagger.Tag("They met last Friday.", Wednesday));

        Assert.Equal((9, 20, "last Friday", TimexType.Date, "2020-01-17"), (timex.Start, timex.End, timex.Text, timex.Type, timex.Value));
        Assert.Equal(new Anchor(AnchorKind.Published, "2020-01-22"), timex.Anchor);
    }

    [Fact]
    public void Without_a_reference_date_dates_go_on_from_those_told_before() =>
        Assert.Equal(["1941-12-08", "1942-02-14"], Values(_tagger.Tag("The siege began on December 8, 1941. The city fell on February 14.")));

    [Fact]
    public void Without_a_reference_date_a_stamp_of_the_text_tells_it() =>
        Assert.Equal("2020-01-15", Values(_tagger.Tag("The dam failed\n\nPublished: January 16, 2020\n\nThe dam failed yesterday, officials said.")).Last());

    [Fact]
    public void Without_any_date_nothing_is_guessed() => Assert.Equal(["XXXX-XX-XX"], Values(_tagger.Tag("They met yesterday.")));

    [Fact]
    public void Offsets_into_a_slice_count_from_its_start()
    {
        const string text = "On 3 March 2020 it rained. On 4 March 2020 it snowed.";
        var slice = text.AsSpan(text.IndexOf("On 4", StringComparison.Ordinal));

        var timex = Assert.Single(_tagger.Tag(slice, Wednesday));

        Assert.Equal("4 March 2020", slice[timex.Start..timex.End].ToString());
    }

    [Fact]
    public void It_finds_what_the_timeline_finds()
    {
        const string text = "On January 3, the mayor resigned. The previous day, she said that “the orders given last week stand”. They will vote on Friday.";
        var article = new Article { Id = "a", Text = text, Published = PublicationDate.Given(Wednesday) };

        Assert.Equal(new TimelineBuilder().Build(article).Articles[0].Expressions, _tagger.Tag(text, Wednesday));
    }

    [Fact]
    public void Only_no_text_at_all_is_an_error()
    {
        Assert.Throws<ArgumentNullException>(() => _tagger.Tag((string)null!));
        Assert.Throws<ArgumentNullException>(() => new TemporalTagger(null!));
        Assert.Empty(_tagger.Tag(""));
        Assert.Empty(_tagger.Tag(default(ReadOnlySpan<char>), LocalDate.MaxIsoValue));
    }

    [Theory]
    [InlineData("-9998-01-01")]
    [InlineData("9999-12-31")]
    public void No_reference_date_is_too_early_or_too_late(string reference) =>
        Assert.All(
            _tagger.Tag("Last Friday, this weekend, next week, the past 15 years, three weeks ago, by March 3, on the 30th, at Easter, this summer, in the next decade.", NodaTime.Text.LocalDatePattern.Iso.Parse(reference).Value),
            timex => Assert.NotEqual("", timex.Value));

    [Fact]
    public void Threads_share_one_tagger() =>
        Assert.Single(Enumerable.Range(0, 64).AsParallel().Select(_ => string.Join(' ', Values(_tagger.Tag("They met on Monday and last week, and will meet on Friday.", Wednesday)))).Distinct());

    [Property]
    public Property No_text_makes_it_throw_and_every_expression_is_a_slice()
    {
        string[] words = [.. EnglishRecognizer.Rules.Select(rule => rule.Example), ".", ",\n", "“", "”", "will", "said", "\ud83d", "32/13/0000", "99999999999999999999", "9999", "BC", "-"];
        var texts = Gen.Elements(words).ListOf().Select(parts => string.Join(' ', parts));
        return Prop.ForAll(texts.ToArbitrary(), text => _tagger.Tag(text, Wednesday).All(timex => timex.Text == text[timex.Start..timex.End]) && _tagger.Tag(text).All(timex => timex.Value.Length > 0));
    }

    private static IEnumerable<string> Values(IEnumerable<Timex> found) => found.Select(timex => timex.Value);
}
