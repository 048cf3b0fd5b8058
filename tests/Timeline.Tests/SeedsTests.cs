using NodaTime;

namespace Timeline.Tests;

/// <summary>The seeds' articles tell the same in whatever form they come.</summary>
public class SeedsTests
{
    private const string OneAFile = "tests/Timeline.Tests/Inputs/iraq-january-2020";

    private static readonly Lazy<EventTimeline> Bundle = new(() => Build("seeds"));
    private static readonly Lazy<EventTimeline> Alone = new(() => Build(OneAFile));
    private static readonly Lazy<EventTimeline> JsonLines = new(() => Build($"{OneAFile}.jsonl"));

    [Fact]
    public void The_bundle_is_the_only_input() =>
        Assert.Equal(["README.md", "iraq-january-2020.txt"], Directory.GetFiles(Repository.PathOf("seeds")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_articles_one_a_file_are_the_bundle_and_nothing_else() =>
        Assert.Equal(
            File.ReadAllBytes(Repository.PathOf("seeds/iraq-january-2020.txt")),
            Directory.GetFiles(Repository.PathOf(OneAFile)).Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes));

    [Fact]
    public void The_bundle_is_split_into_its_articles() => Assert.Equal(Texts(JsonLines.Value), Texts(Bundle.Value));

    [Fact]
    public void Inferring_dates_adds_what_lies_between_two_days_and_changes_nothing_else()
    {
        var inferred = new TimelineBuilder { InferDates = true }.Build(ArticleReader.Read([Repository.PathOf("seeds")]));
        var added = inferred.Where(entry => entry.Mentions.Any(mention => mention is { Inference: not null, Expression: null })).ToList();

        Assert.Equal(Bundle.Value.Select(entry => (entry.When, entry.Summary)), inferred.Except(added).Select(entry => (entry.When, entry.Summary)));
        Assert.Equal("[2019-12-30..2020-01-03]", Assert.Single(added).Edtf.ToString());
        Assert.Equal(inferred.ToJson(), inferred.Merge(Bundle.Value).ToJson());
        Assert.Equal(inferred.ToJson(), Bundle.Value.Merge(inferred).ToJson());
    }

    [Fact]
    public void One_by_one_and_last_first_the_articles_of_the_bundle_make_the_same_timeline()
    {
        var builder = new TimelineBuilder();
        var timeline = ArticleReader.Read([Repository.PathOf("seeds")]).Articles.Reverse().Aggregate(builder.Build(), (timeline, article) => builder.Add(timeline, article));

        Assert.Equal(Bundle.Value.ToJson(), timeline.ToJson());
    }

    [Fact]
    public void As_JSON_Lines_they_tell_the_same_events()
    {
        Assert.All(JsonLines.Value.Articles, article => Assert.Equal(PublicationBasis.Stated, article.Article.Published.Basis));
        Assert.Equal(Bundle.Value.Select(Told), JsonLines.Value.Select(Told));
    }

    [Fact]
    public void One_a_file_the_articles_that_state_their_date_tell_the_same_events()
    {
        var stated = Bundle.Value.Articles.Where(IsStated).ToList();

        Assert.Equal(stated.Select(Published), Alone.Value.Articles.Where(IsStated).Select(Published));
        Assert.Equal(
            stated.SelectMany(article => ToldIn(article, Bundle.Value)),
            stated.SelectMany(article => ToldIn(article, Alone.Value)));
    }

    // "Wednesday" in an affair of two weeks: the 15th is likelier than the 22nd, and wrong. It is all that one article of the ten is misled
    // by.
    private const string Misled = "a03.txt";

    [Fact]
    public void One_a_file_fewer_articles_are_given_a_day_of_publication_and_only_one_another_one() =>
        Assert.Equal([Misled], Alone.Value.Articles.Where(article => article.Article.Published.Date is { } date && Math.Abs(Period.DaysBetween(date, PublishedInBundle(article))) > 1).Select(article => article.Article.Source));

    [Fact]
    public void One_a_file_no_expression_is_given_days_that_the_bundle_contradicts() =>
        Assert.All(Alone.Value.Articles.Where(article => article.Article.Source != Misled), alone =>
            Assert.All(alone.Expressions.Zip(Same(alone, Bundle.Value).Expressions), pair =>
            {
                Assert.Equal(pair.Second.Text, pair.First.Text);
                Assert.True(pair.First.Interval is not { } days || (days.Start <= pair.Second.Interval?.Start && days.End >= pair.Second.Interval?.End) || days == pair.Second.Interval, $"{pair.First.Text}: {pair.First.Interval}, not {pair.Second.Interval}");
            }));

    private static LocalDate PublishedInBundle(AnnotatedArticle article) => Same(article, Bundle.Value).Article.Published.Date!.Value;

    private static EventTimeline Build(string path) => new TimelineBuilder().Build(ArticleReader.Read([Repository.PathOf(path)]));

    private static bool IsStated(AnnotatedArticle article) => article.Article.Published.Basis is PublicationBasis.Stated;

    private static (string Text, PublicationDate Published) Published(AnnotatedArticle article) => (article.Article.Text, article.Article.Published);

    private static IEnumerable<string> Texts(EventTimeline timeline) => timeline.Articles.Select(article => article.Article.Text).Order(StringComparer.Ordinal);

    private static AnnotatedArticle Same(AnnotatedArticle article, EventTimeline timeline) => timeline.Articles.Single(other => other.Article.Text == article.Article.Text);

    private static string Told(TimelineEvent entry) =>
        $"{entry.Edtf} {entry.Status} {entry.Summary} [{string.Join(" | ", entry.Mentions.Select(mention => mention.Text).Order(StringComparer.Ordinal))}]";

    /// <summary>What one article contributes to a timeline: dates, statuses and mention texts.</summary>
    private static IEnumerable<string> ToldIn(AnnotatedArticle article, EventTimeline timeline)
    {
        var id = Same(article, timeline).Article.Id;
        return
            from entry in timeline
            from mention in entry.Mentions
            where mention.ArticleId == id
            select $"{entry.Edtf} {entry.Status} {mention.Text}";
    }
}
