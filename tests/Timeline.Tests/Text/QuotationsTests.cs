using Timeline.Text;
using Xunit;

namespace Timeline.Tests.Text;

public class QuotationsTests
{
    private static string[] Quoted(string text) => [.. Quotations.Find(text).Select(span => text[span.Start..span.End])];

    [Theory]
    [InlineData("He said: “We’ll leave.” They left.", "“We’ll leave.”")]
    [InlineData("He said: \"We'll leave.\" They left.", "\"We'll leave.\"")]
    [InlineData("``We left,'' he said.", "``We left,''")]
    [InlineData("She called it ‘the workers’ hour’ twice.", "‘the workers’ hour’")]
    [InlineData("She called it 'a mistake', he said.", "'a mistake'")]
    [InlineData("He said “they chanted ‘no’ all night” twice.", "“they chanted ‘no’ all night”")]
    public void A_quotation_runs_from_mark_to_mark(string text, string quotation) => Assert.Equal([quotation], Quoted(text));

    [Theory]
    [InlineData("The workers’ strike and the mayor’s answer.")]
    [InlineData("The workers' strike in the '90s wasn't the mayor's.")]
    public void An_apostrophe_quotes_nothing(string text) => Assert.Empty(Quoted(text));

    [Fact]
    public void Speech_over_several_paragraphs_is_quoted_in_each() =>
        Assert.Equal(["“First.", "“Second.”"], Quoted("“First.\n\n“Second.” Third."));

    [Fact]
    public void A_quotation_closed_but_not_opened_began_with_its_paragraph() =>
        Assert.Equal(["We are ready,”"], Quoted("Before.\n\nWe are ready,” she said."));
}
