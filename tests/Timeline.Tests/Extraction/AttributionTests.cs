using Xunit;
using static Timeline.Tests.Extraction.Telling;

namespace Timeline.Tests.Extraction;

/// <summary>Who says so: in the sentence itself, or where the quotation that it stands in begins or ends.</summary>
public class AttributionTests
{
    [Theory]
    [InlineData("“The dam failed on {2020-01-13|Monday}. The road is closed,” the mayor said.", "the mayor")]
    [InlineData("“The dam failed on {2020-01-13|Monday}. The road is closed,” said Ida Holm.", "Ida Holm")]
    [InlineData("“The road is closed,” the mayor said. “The dam failed on {2020-01-13|Monday}.”", "the mayor")]
    [InlineData("The mayor said: “The road is closed. The dam failed on {2020-01-13|Monday}.”", "The mayor")]
    [InlineData("“The dam failed on {2020-01-13|Monday}.\n\n“The road is closed,” the mayor said.", "the mayor")]
    [InlineData("“The dam failed on {2020-01-13|Monday},” she shouted.", "she")]
    public void A_quotation_of_several_sentences_has_one_speaker(string text, string speaker) => Assert.Equal(speaker, Assert.Single(Told(text)).Attribution);

    [Theory]
    [InlineData("The mayor said the road was closed. The dam failed on {2020-01-13|Monday}.")]
    [InlineData("“The road is closed,” the mayor said. The dam failed on {2020-01-13|Monday}.")]
    [InlineData("“The road is closed,” the mayor said.\n\n“The dam failed on {2020-01-13|Monday}.”")]
    public void What_the_article_tells_itself_and_what_nobody_is_named_for_has_none(string text) => Assert.Null(Assert.Single(Told(text)).Attribution);

    [Fact]
    public void Each_of_two_sources_has_its_own() => Assert.Equal(
        ["the Herald", "previous reports by the Courier"],
        Told("On {2020-01-13|Monday}, the state closed the dam, the Herald reported, and soldiers blocked the road on {2020-01-14|Tuesday}, according to previous reports by the Courier.").Select(told => told.Attribution));

    [Theory]
    [InlineData("The dam failed on {2020-01-13|Monday}, according to the Committee to Protect Rivers.", "the Committee to Protect Rivers")]
    [InlineData("According to a report of the company, the dam failed on {2020-01-13|Monday}.", "a report of the company")]
    public void A_source_has_its_whole_name(string text, string source) => Assert.Equal(source, Assert.Single(Told(text)).Attribution);
}
