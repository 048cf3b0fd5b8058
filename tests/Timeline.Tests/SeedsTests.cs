namespace Timeline.Tests;

public class SeedsTests
{
    [Fact]
    public void The_articles_one_a_file_are_the_bundle_and_nothing_else()
    {
        var articles = Directory.GetFiles(Repository.PathOf("tests/Timeline.Tests/Inputs/iraq-january-2020")).Order(StringComparer.Ordinal);

        Assert.Equal(
            File.ReadAllBytes(Repository.PathOf("seeds/iraq-january-2020.txt")),
            articles.SelectMany(File.ReadAllBytes));
    }

    [Fact]
    public void The_bundle_is_the_only_input() =>
        Assert.Equal(["README.md", "iraq-january-2020.txt"], Directory.GetFiles(Repository.PathOf("seeds")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
