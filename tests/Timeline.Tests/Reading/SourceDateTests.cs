using NodaTime;
using NodaTime.Text;
using Timeline.Reading;
using Xunit;

namespace Timeline.Tests.Reading;

/// <summary>When an article was published, by the name of its file.</summary>
public class SourceDateTests
{
    private const string Story = "Pier burns\n\nThe pier burned on Sunday.";

    [Theory]
    [InlineData("2019-03-12-bridge.txt")]
    [InlineData("2019_3_12.txt")]
    [InlineData("20190312_bridge.txt")]
    [InlineData("bridge-20190312.txt")]
    [InlineData("Bridge 12 March 2019.txt")]
    [InlineData("Bridge, Mar. 12th, 2019.txt")]
    [InlineData("2019-03-12T0830 bridge.txt")]
    [InlineData("2019/03/12/bridge.txt")]
    [InlineData("2019/03/12/bridge/index.txt")]
    [InlineData("2019-03-12/bridge.txt")]
    public void It_tells_a_day(string path) => Assert.Equal(new LocalDate(2019, 3, 12), SourceDate.Find(path));

    [Theory]
    [InlineData("bridge-2019.txt")] // a year
    [InlineData("2019-03.txt")]
    [InlineData("20191312.txt")] // an identifier
    [InlineData("120190312.txt")]
    [InlineData("2019-03-12-to-2019-03-15.txt")] // a range
    [InlineData("2019-02-30.txt")]
    [InlineData("03-04-2019.txt")] // the month is open
    [InlineData("backup-2019-03-12/bridge.txt")] // a folder of something else
    [InlineData("2019-03-12/all/new/bridge.txt")]
    public void It_tells_none(string path) => Assert.Null(SourceDate.Find(path));

    [Theory]
    [InlineData(Story, "2019-03-12 Named")]
    [InlineData("Pier burns\n\n11 March 2019\n\nThe pier burned on Sunday.", "2019-03-11 Stated")]
    [InlineData("Pier burns\n\nThe pier burned on 13 March 2019.", " Unknown")]
    public void It_dates_an_article_that_states_no_date_and_tells_nothing_later(string text, string expected)
    {
        var published = Assert.Single(new TimelineBuilder().Build(ArticleReader.Parse(text, "2019-03-12-bridge.txt")).Articles).Article.Published;
        Assert.Equal(expected, $"{(published.Date is { } date ? LocalDatePattern.Iso.Format(date) : "")} {published.Basis}");
    }

    [Fact]
    public void What_is_given_counts_before_it() =>
        Assert.Equal(PublicationDate.Given(new(2020, 1, 1)), Assert.Single(ArticleReader.Parse(Story, "2019-03-12-bridge.txt", new LocalDate(2020, 1, 1)).Articles).Published);

    [Fact]
    public void A_file_of_several_articles_tells_nothing_of_each() =>
        Assert.All(ArticleReader.Parse("{\"text\": \"The pier burned.\"}\n{\"text\": \"The bridge closed.\"}", "2019-03-12.jsonl").Articles, article => Assert.Null(article.Published.Date));
}
