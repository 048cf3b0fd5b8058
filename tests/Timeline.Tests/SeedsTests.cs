using System.Text.Json;
using NodaTime.Text;

namespace Timeline.Tests;

/// <summary>The seeds' articles tell the same in whatever form they come.</summary>
public class SeedsTests
{
    private const string OneAFile = "tests/Timeline.Tests/Inputs/iraq-january-2020";

    private static readonly Lazy<EventTimeline> Bundle = new(() => new TimelineBuilder().Build(ArticleReader.Read([Repository.PathOf("seeds")])));

    [Fact]
    public void The_bundle_is_the_only_input() =>
        Assert.Equal(["README.md", "iraq-january-2020.txt"], Directory.GetFiles(Repository.PathOf("seeds")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_articles_one_a_file_are_the_bundle_and_nothing_else() =>
        Assert.Equal(
            File.ReadAllBytes(Repository.PathOf("seeds/iraq-january-2020.txt")),
            Directory.GetFiles(Repository.PathOf(OneAFile)).Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes));

    [Fact]
    public void The_bundle_is_split_into_its_articles() =>
        Assert.Equal(
            ArticleReader.Read([Repository.PathOf($"{OneAFile}.jsonl")]).Articles.Select(article => article.Text).Order(StringComparer.Ordinal),
            Bundle.Value.Articles.Select(article => article.Article.Text).Order(StringComparer.Ordinal));

    [Fact]
    public void As_JSON_Lines_with_the_dates_found_they_tell_the_same_events()
    {
        var lines = Bundle.Value.Articles.Select(article => JsonSerializer.Serialize(new
        {
            published = article.Article.Published.Date is { } date ? LocalDatePattern.Iso.Format(date) : null,
            text = article.Article.Text,
        }));

        var timeline = new TimelineBuilder().Build(ArticleReader.Parse(string.Join('\n', lines), "seeds.jsonl"));

        Assert.Equal(Bundle.Value.Select(Told), timeline.Select(Told));
    }

    [Fact]
    public void One_a_file_those_that_state_their_date_have_it_and_no_other_is_guessed()
    {
        var alone = new TimelineBuilder().Build(ArticleReader.Read([Repository.PathOf(OneAFile)]));

        Assert.All(alone.Articles, article => Assert.Equal(article.Article.Published.Basis is PublicationBasis.Stated, article.Article.Published.Date is not null));
        Assert.Equal(
            Bundle.Value.Articles.Where(IsStated).Select(article => article.Article.Published.Date),
            alone.Articles.Where(IsStated).Select(article => article.Article.Published.Date));
    }

    private static bool IsStated(AnnotatedArticle article) => article.Article.Published.Basis is PublicationBasis.Stated;

    private static string Told(TimelineEvent entry) =>
        $"{entry.Edtf} {entry.Status} {entry.Summary} [{string.Join(" | ", entry.Mentions.Select(mention => mention.Text).Order(StringComparer.Ordinal))}]";
}
