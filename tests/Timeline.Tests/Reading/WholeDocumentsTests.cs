using Timeline.Evaluation.Boundaries;

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

    public static TheoryData<string> Piles =>
        [.. Directory.GetFiles(Repository.PathOf("tests/Timeline.Tests/Inputs/piles")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Piles))]
    public void A_pile_of_short_articles_is_parted_by_one_blank_line_or_more(string name) =>
        Assert.All(CutText.Of(name, "", File.ReadAllText(Repository.PathOf($"tests/Timeline.Tests/Inputs/piles/{name}"))), pile =>
            Assert.Equal(pile.Starts, ArticleReader.Parse(pile.Text, name).Articles.Select(article => article.Start)));

    [Theory]
    [InlineData("chapter.txt")]
    [InlineData("essay.txt")]
    [InlineData("faq2.txt")]
    [InlineData("feature.txt")]
    [InlineData("interview3.txt")]
    [InlineData("live2.txt")]
    [InlineData("markets.txt")]
    [InlineData("minutes3.txt")]
    [InlineData("obit2.txt")]
    [InlineData("recipe.txt")]
    [InlineData("report3.txt")]
    [InlineData("tips.txt")]
    [InlineData("travel.txt")]
    public void Sub_heads_behind_wide_gaps_part_nothing_though_they_are_sentences(string name) =>
        Assert.All(CutText.Of(name, "", File.ReadAllText(Repository.PathOf($"tests/Timeline.Tests/Inputs/documents/{name}"))), document =>
            Assert.Single(ArticleReader.Parse(document.Text, name).Articles));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_pile_is_parted_whatever_the_blank_lines_between_its_articles(int blankLines) =>
        Assert.Equal(Story.All.Count, ArticleReader.Parse(Pile(blankLines)).Articles.Count);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Short_articles_are_parted_by_the_gap_that_stands_before_each_of_them(int blankLinesMore)
    {
        string[] articles =
        [
            "Fire closes the cannery at Holm\n\nThe cannery at Holm was closed on Monday after a fire in its boiler house. Nobody was hurt.",
            "Cannery workers march to the town hall\n\nTwo hundred workers of the cannery marched to the town hall of Holm on Thursday.\n\nThe mayor received them.",
            "Mayor promises wages for a month\n\nThe town will pay the workers of the cannery for a month, the mayor said on Friday.",
            "Owner sells the cannery to a rival\n\nThe cannery at Holm was sold to Sund Brothers on 4 May.\n\nThe price was not told.",
            "Cannery opens again after the fire\n\nThe first cans left Holm yesterday, nine weeks after the fire.",
        ];
        Assert.Equal(articles, ArticleReader.Parse(string.Join(new string('\n', 2 + blankLinesMore), articles)).Articles.Select(article => article.Text.Trim()));
    }

    [Fact]
    public void Sections_that_wide_gaps_part_are_one_document() =>
        Assert.Single(ArticleReader.Parse(string.Join("\n\n\n",
            "The cannery at Holm\n\nThe cannery at Holm was closed on 3 March 2014 after a fire in its boiler house. Nobody was hurt.",
            "The fire and its cause\n\nThe fire broke out in the boiler house at night.\n\nA valve had been left open.",
            "How the town took it\n\nTwo hundred workers marched to the town hall on 6 March.",
            "Sale to the Sund Brothers\n\nThe cannery was sold on 4 May.\n\nThe price was not told.",
            "Holm after the cannery\n\nThe first cans left Holm again nine weeks after the fire.")).Articles);

    [Fact]
    public void Letters_that_wide_gaps_part_are_one_document() =>
        Assert.Single(ArticleReader.Parse(string.Join("\n\n\n",
            "To his mother in Leeds\n\n3 May 1916\n\nDear mother, we arrived yesterday and I am well. The food is poor.",
            "To his sister at home\n\n9 June 1916\n\nDear Ann, on Sunday we moved up to the line. It rained.",
            "To his mother in Leeds\n\n1 July 1916\n\nDear mother, tomorrow we go over. Do not worry.")).Articles);

    [Fact]
    public void The_caller_can_say_that_it_is_one_article()
    {
        var article = Assert.Single(ArticleReader.Parse(Pile(2), oneArticle: true).Articles);
        Assert.Equal((0, Pile(2)), (article.Start, article.Text));
    }

    private static string Pile(int blankLines) =>
        string.Join(new string('\n', blankLines + 1), Story.All.Select(story => string.Join("\n\n", [story.Headline, .. story.Paragraphs])));
}
