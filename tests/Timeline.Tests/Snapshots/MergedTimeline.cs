using System.Text;
using NodaTime.Text;

namespace Timeline.Tests.Snapshots;

/// <summary>The documentation of merging: the articles of an annotated bundle, their timeline, and which sentences each entry is made of.</summary>
public class MergedTimeline
{
    [Fact]
    public async Task A_tanker_and_a_strike()
    {
        const string Source = "articles.txt";
        var text = Repository.Text("tests/Timeline.Evaluation/Bundles/tanker-2023/articles.txt");
        var timeline = new TimelineBuilder().Build(ArticleReader.Parse(text, Source));

        var page = new Page("What several newspapers tell becomes one timeline").Article(Source, text.TrimEnd()).WithTimeline();

        await Verify($"{page}\n## What was merged\n{Merged(timeline)}", "md").DisableScrubbers();
    }

    private static string Merged(EventTimeline timeline)
    {
        var articles = timeline.Articles.ToDictionary(article => article.Article.Id, article => article.Article);
        var page = new StringBuilder();
        foreach (var entry in timeline.Where(entry => entry.Mentions.Count > 1))
        {
            page.Append($"\n### {Days(entry.When)}: {entry.Summary}\n\n");
            foreach (var mention in entry.Mentions)
            {
                page.Append($"- {Days(mention.When)} *{articles[mention.ArticleId].Title}*: {mention.Text}\n");
            }
        }

        return page.ToString();
    }

    private static string Days(DateSpan? when) => when is not { } span ? "undated" : span.IsDay ? Day(span.Start) : $"{Day(span.Start)}..{Day(span.End)}";

    private static string Day(NodaTime.LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "";
}
