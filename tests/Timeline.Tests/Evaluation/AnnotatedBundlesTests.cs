using System.Text.Json;
using Timeline.Evaluation.Entries;
using Xunit;

namespace Timeline.Tests.Evaluation;

/// <summary>The annotation of every bundle says what its articles say.</summary>
public class AnnotatedBundlesTests
{
    public static TheoryData<string, string> Bundles
    {
        get
        {
            var bundles = new TheoryData<string, string> { { "tests/Timeline.Tests/Gold", "seeds" } };
            foreach (var folder in Directory.GetDirectories(Repository.PathOf("tests/Timeline.Evaluation/Bundles")).Order(StringComparer.Ordinal))
            {
                var bundle = $"tests/Timeline.Evaluation/Bundles/{Path.GetFileName(folder)}";
                bundles.Add(bundle, bundle);
            }

            return bundles;
        }
    }

    [Theory]
    [MemberData(nameof(Bundles))]
    public void Every_place_is_the_slice_that_it_quotes(string annotation, string articles)
    {
        var text = File.ReadAllText(Read(annotation, articles).Path);

        Assert.Empty(
            from file in Directory.GetFiles(Repository.PathOf(annotation), "*.jsonl")
            from line in File.ReadLines(file)
            from place in Places(JsonDocument.Parse(line).RootElement)
            where text[place.Start..place.End] != place.Text
            select $"{Path.GetFileName(file)}: {place}");
    }

    [Theory]
    [MemberData(nameof(Bundles))]
    public void An_expression_that_dates_a_place_stands_in_it_or_beside_it_in_its_article(string annotation, string articles)
    {
        var starts = Starts(annotation);

        Assert.Empty(
            from told in Read(annotation, articles).Events
            from mention in told.Mentions
            where mention.Timex is { } timex && starts.Count(start => start <= timex.Start) - 1 != mention.Article
            select $"{told.Title}: {mention}");
    }

    [Theory]
    [MemberData(nameof(Bundles))]
    public void Every_event_has_a_title_of_its_own_a_date_and_a_place(string annotation, string articles)
    {
        var events = Read(annotation, articles).Events;

        Assert.Equal(events.Count, events.Select(told => told.Title).Distinct().Count());
        Assert.All(events, told => Assert.True(told.Dates.Count > 0 && told.Mentions.Count > 0));
        Assert.All(events.Where(told => told.IsRequired), told => Assert.Contains(told.Status, new[] { "actual", "planned", "predicted", "state" }));
        Assert.All(events.Where(told => told.IsRequired), told => Assert.Contains(told.Mentions, mention => mention.IsDated));
    }

    [Theory]
    [MemberData(nameof(Bundles))]
    public void A_copy_is_of_an_article_of_the_bundle(string annotation, string articles)
    {
        Assert.NotEmpty(Read(annotation, articles).Events);
        Assert.All(
            File.ReadLines(Repository.PathOf($"{annotation}/articles.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).Where(article => article.TryGetProperty("copyOf", out _)),
            copy => Assert.Contains(copy.GetProperty("copyOf").GetInt32(), Starts(annotation)));
    }

    [Theory]
    [MemberData(nameof(Bundles))]
    public void The_bundle_is_split_where_its_articles_begin(string annotation, string articles) =>
        Assert.Equal(Starts(annotation), Read(annotation, articles).Build().Articles.Select(article => article.Article.Start).Order());

    private static AnnotatedBundle Read(string annotation, string articles) => AnnotatedBundle.Read("", Repository.PathOf(annotation), Repository.PathOf(articles));

    private static IReadOnlyList<int> Starts(string annotation) =>
        [.. File.ReadLines(Repository.PathOf($"{annotation}/articles.jsonl")).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("start").GetInt32())];

    private static IEnumerable<(int Start, int End, string Text)> Places(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(Places);
        }

        if (element.ValueKind is not JsonValueKind.Object)
        {
            return [];
        }

        var within = element.EnumerateObject().SelectMany(field => Places(field.Value));
        return element.TryGetProperty("text", out var text)
            ? within.Prepend((element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32(), text.GetString()!))
            : within;
    }
}
