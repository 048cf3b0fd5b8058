using Xunit;
using static Timeline.Tests.Merging.Newsroom;

namespace Timeline.Tests.Merging;

/// <summary>Which of an event's tellings gives it its title.</summary>
public class TitleTests
{
    private const string Plain = "Prime minister Ana Kovar resigned over the harbour scandal.";

    [Theory]
    [InlineData("Yesterday prime minister Ana Kovar resigned over the harbour scandal.")]
    [InlineData("We heard that prime minister Ana Kovar resigned over the harbour scandal.")]
    [InlineData("Who remembers that prime minister Ana Kovar resigned over the harbour scandal?")]
    [InlineData("The resignation of prime minister Ana Kovar over the harbour scandal took place.")]
    [InlineData("She resigned as prime minister over the harbour scandal of Ana Kovar.")]
    [InlineData("Shares fell since prime minister Ana Kovar resigned over the harbour scandal.")]
    public void The_plainest_telling_is_the_title(string other)
    {
        Assert.Equal(Plain, Assert.Single(Events(Article("a", "2021-05-04", $"2021-05-03 {other}"), Article("b", "2021-05-05", $"2021-05-03 {Plain}"))).Summary);
        Assert.Equal(Plain, Assert.Single(Events(Article("a", "2021-05-04", $"2021-05-03 {Plain}"), Article("b", "2021-05-05", $"2021-05-03 {other}"))).Summary);
    }
}
