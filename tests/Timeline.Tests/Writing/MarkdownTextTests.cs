using Timeline.Writing;

namespace Timeline.Tests.Writing;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("5 * 3 and a\\b", "5 \\* 3 and a\\\\b")]
    [InlineData("the [sic] <b>bold</b> word", "the \\[sic] \\<b>bold\\</b> word")]
    [InlineData("`code`, ~~gone~~", "\\`code\\`, \\~\\~gone\\~\\~")]
    [InlineData("_stressed_ but not snake_case", "\\_stressed\\_ but not snake_case")]
    [InlineData("R&amp;D at AT&T; and Q&A", "R\\&amp;D at AT\\&T; and Q&A")]
    [InlineData("a | b", "a \\| b")]
    public void Characters_that_Markdown_reads_are_escaped(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Theory]
    [InlineData("# 1 in the charts", "\\# 1 in the charts")]
    [InlineData("- said nothing", "\\- said nothing")]
    [InlineData("---", "\\---")]
    [InlineData("> all", "\\> all")]
    [InlineData("2020. It began", "2020\\. It began")]
    [InlineData("12) It ended", "12\\) It ended")]
    public void The_start_of_a_line_is_no_heading_list_or_quotation(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Theory]
    [InlineData("a well-known #1 hit + more, 3.5 percent (2019). It’s “good”")]
    [InlineData("#Velden mourns")]
    [InlineData("-5 degrees")]
    public void Ordinary_text_stays_readable(string text) => Assert.Equal(text, MarkdownText.Escape(text));

    [Theory]
    [InlineData("one\r\n\r\n  two\u00A0three\u2028four ", "one two three four")]
    [InlineData("no\u0000bell\u0007", "nobell")]
    [InlineData("left\u202Ethgir", "leftthgir")]
    [InlineData("a whole 😀 pair", "a whole 😀 pair")]
    public void No_character_breaks_the_page(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() => Assert.Equal("half a \uFFFD pair", MarkdownText.Escape("half a \uD83D pair"));
}
