namespace Timeline.Tests.Reading;

/// <summary>Documents of many shapes, each of which is one article: reports, opinions, minutes, diaries, letters, books, mails, and what else has headings of its own.</summary>
public class WholeDocumentsTests
{
    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(Repository.PathOf("tests/Timeline.Tests/Inputs/documents")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_one_article_whatever_its_parts(string name) =>
        Assert.Single(ArticleReader.Parse(File.ReadAllText(Repository.PathOf($"tests/Timeline.Tests/Inputs/documents/{name}")), name).Articles);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_pile_is_parted_whatever_the_blank_lines_between_its_articles(int blankLines) =>
        Assert.Equal(Story.All.Count, ArticleReader.Parse(Pile(blankLines)).Articles.Count);

    [Fact]
    public void The_caller_can_say_that_it_is_one_article()
    {
        var article = Assert.Single(ArticleReader.Parse(Pile(2), oneArticle: true).Articles);
        Assert.Equal((0, Pile(2)), (article.Start, article.Text));
    }

    private static string Pile(int blankLines) =>
        string.Join(new string('\n', blankLines + 1), Story.All.Select(story => string.Join("\n\n", [story.Headline, .. story.Paragraphs])));
}
