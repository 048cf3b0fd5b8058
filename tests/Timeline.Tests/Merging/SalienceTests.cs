using Timeline.Merging;
using Xunit;
using static Timeline.Tests.Merging.Newsroom;

namespace Timeline.Tests.Merging;

/// <summary>How much the collection says about an event.</summary>
public class SalienceTests
{
    private const string Fire = "2021-05-03 A fire destroyed the harbour of Ostrava.";
    private const string FireAgain = "2021-05-03 Ostrava’s harbour was destroyed in a fire.";
    private const string FireOnceMore = "2021-05-03 In Ostrava the fire that destroyed the harbour killed nobody.";

    [Fact]
    public void More_articles_say_more() =>
        Assert.True(Of(Article("a", "2021-05-03", Fire), Article("b", "2021-05-03", FireAgain)) > Of(Article("a", "2021-05-03", Fire)));

    [Fact]
    public void What_is_recalled_later_counts_more() =>
        Assert.True(Of(Article("a", "2021-05-03", Fire), Article("b", "2021-06-20", FireAgain)) > Of(Article("a", "2021-05-03", Fire), Article("b", "2021-05-04", FireAgain)));

    [Fact]
    public void What_is_recalled_on_many_days_counts_more() =>
        Assert.True(
            Of(Article("a", "2021-05-03", Fire), Article("b", "2021-05-05", FireAgain), Article("c", "2021-05-06", FireOnceMore))
            > Of(Article("a", "2021-05-03", Fire), Article("b", "2021-05-05", FireAgain), Article("c", "2021-05-05", FireOnceMore)));

    [Fact]
    public void A_copy_says_nothing_more() =>
        Assert.Equal(Of(Article("a", "2021-05-03", Fire)), Of(Article("a", "2021-05-03", Fire), Article("b", "2021-06-20", Fire)));

    private static int Of(params ToldArticle[] articles) => Assert.Single(Events(articles)).Salience;
}
