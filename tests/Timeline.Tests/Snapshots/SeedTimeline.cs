namespace Timeline.Tests.Snapshots;

public class SeedTimeline
{
    [Fact]
    public async Task The_page_of_the_seeds()
    {
        var articles = ArticleReader.Read([Repository.PathOf("seeds")]);

        await Verify(new TimelineBuilder().Build(articles).ToMarkdown(), "md").DisableScrubbers();
    }
}
