using Xunit;
using static Timeline.Tests.Extraction.Telling;

namespace Timeline.Tests.Extraction;

/// <summary>Bounds for what a story tells without a date, from the dated events around it; and where it gets none.</summary>
public class StoryTests
{
    [Fact]
    public void What_stands_between_two_dates_lies_between_them() => Assert.Equal(
        ["2020-01-13/2020-01-17: Soldiers evacuated the lower town."],
        Bounded("The dam above Velden failed on {2020-01-13|13 January}. Soldiers evacuated the lower town. On {2020-01-17|17 January}, the mayor resigned."));

    [Theory]
    [InlineData("Engineers then closed the second gate.")]
    [InlineData("Then engineers closed the second gate.")]
    [InlineData("In response, engineers closed the second gate.")]
    [InlineData("After that, engineers closed the second gate.")]
    [InlineData("Engineers responded by closing the second gate.")]
    [InlineData("The second gate was then closed.")]
    [InlineData("{PXH|Hours later}, engineers closed the second gate.")]
    public void A_word_ties_it_to_the_event_before_up_to_the_publication_date(string sentence) =>
        Assert.StartsWith("2020-01-13/2020-01-23: ", Assert.Single(Bounded($"The dam above Velden failed on {{2020-01-13|13 January}}. {sentence}")), StringComparison.Ordinal);

    [Fact]
    public void Deeds_between_them_don_t_count() => Assert.Equal(
        "2020-01-13/2020-01-23: Divers then searched the lake.",
        Bounded("Police arrested two men on {2020-01-13|13 January}. They are brothers. Soldiers closed the road. Officers searched their house. Divers then searched the lake.")[^1]);

    [Fact]
    public void Later_may_be_after_what_is_told_next() => Assert.Equal(
        ["2020-01-13/2020-01-23: The council later elected Ida Holm."],
        Bounded("The mayor resigned on {2020-01-13|13 January}. The council later elected Ida Holm. On {2020-01-17|17 January}, the road reopened."));

    [Fact]
    public void The_same_day_at_both_ends_is_that_day() => Assert.Equal(
        ["2020-01-13: Police then blocked the road."],
        Bounded("The dam failed on {2020-01-13|13 January}. Police then blocked the road. On {2020-01-13|the same day}, the mayor resigned."));

    [Fact]
    public void News_of_these_days_goes_on_from_deed_to_deed_up_to_its_publication() => Assert.Equal(
        ["2020-01-22/2020-01-23: Two drivers drowned in the valley.", "2020-01-22/2020-01-23: Soldiers evacuated the lower town."],
        Bounded("The dam failed on {2020-01-22|Wednesday}. Two drivers drowned in the valley. Soldiers evacuated the lower town. The mayor is 61."));

    [Fact]
    public void What_officials_said_happened_carries_the_story_too() => Assert.Equal(
        ["2020-01-13/2020-01-17: Soldiers evacuated the lower town."],
        Bounded("The mayor said that the dam failed on {2020-01-13|13 January}. Soldiers evacuated the lower town. On {2020-01-17|17 January}, the mayor resigned."));

    [Fact]
    public void A_history_has_longer_spans_and_no_publication_date() => Assert.Equal(
        ["1912-01-01/1918-12-31: The state then closed the mill."],
        Bounded("The mill opened in {1912-01-01/1912-12-31|1912}. The state then closed the mill. It reopened in {1918-01-01/1918-12-31|1918}.", PublicationDate.Unknown));

    [Theory]
    [InlineData("The mayor resigned on {2020-01-15|15 January}. Soldiers evacuated the lower town. The dam failed on {2020-01-13|13 January}.")]
    [InlineData("The mayor resigned on {2020-01-20|Monday}. He had ignored a warning. Soldiers evacuated the lower town. On {2020-01-21|Tuesday}, the road reopened.")]
    [InlineData("Engineers then closed the second gate. The dam failed on {2020-01-13|13 January}.")]
    public void Where_the_story_goes_back_nothing_is_said(string text) => Assert.Empty(Bounded(text));

    [Theory]
    [InlineData("The valley was quiet.")]
    [InlineData("The town lived from its mill.")]
    [InlineData("Soldiers often closed the road.")]
    [InlineData("Soldiers have closed the road.")]
    [InlineData("Soldiers had closed the road.")]
    [InlineData("Soldiers could have closed the road.")]
    [InlineData("Soldiers did not close the road.")]
    [InlineData("Did soldiers close the road?")]
    [InlineData("“Soldiers closed the road,” she said.")]
    [InlineData("The mayor said the road was safe.")]
    [InlineData("Critics praised the engineers.")]
    [InlineData("The flood destroyed the mill.")]
    [InlineData("They closed the road.")]
    [InlineData("We closed the road.")]
    [InlineData("Soldiers would close the road.")]
    public void States_habits_opinions_speech_and_what_did_not_happen_get_no_bounds(string sentence) =>
        Assert.Empty(Bounded($"The dam failed on {{2020-01-13|13 January}}. {sentence} On {{2020-01-17|17 January}}, the mayor resigned."));

    [Theory]
    [InlineData("Earlier, the state closed the road.")]
    [InlineData("The state previously closed the road.")]
    [InlineData("Before that, the state closed the road.")]
    public void A_look_back_gets_no_bounds(string sentence) => Assert.Empty(Bounded($"The dam failed on {{2020-01-22|Wednesday}}. {sentence}"));

    [Fact]
    public void In_response_to_names_what_it_follows() => Assert.Empty(
        Bounded("The mayor resigned on {2020-01-13|13 January}. In response to the flood, engineers closed the gate."));

    [Fact]
    public void Far_off_dates_bound_nothing() => Assert.Empty(
        Bounded("The dam failed on {2019-03-13|13 March 2019}. Soldiers evacuated the lower town. On {2020-01-17|17 January}, the mayor resigned."));

    [Fact]
    public void A_heading_ends_the_passage() => Assert.Empty(
        Bounded("The dam failed on {2020-01-13|13 January}, and the water reached the lower town within an hour.\n\nOther news\n\nSoldiers evacuated a school in Orrin. On {2020-01-17|17 January}, the mayor of Orrin resigned."));
}
