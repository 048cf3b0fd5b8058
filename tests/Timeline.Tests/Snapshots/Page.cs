using System.Text;
using NodaTime;

namespace Timeline.Tests.Snapshots;

/// <summary>A page of the documentation: the articles that go in, and the timeline that comes out.</summary>
internal sealed class Page(string title)
{
    private readonly List<ArticleCollection> _articles = [];
    private readonly StringBuilder _text = new($"# {title}\n\n## In\n");

    /// <summary>Adds an article.</summary>
    /// <param name="source">The name of its file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="published">Its publication date where that is given.</param>
    public Page Article(string source, string text, LocalDate? published = null)
    {
        _articles.Add(ArticleReader.Parse(text, source, published));
        _text.Append($"\n{source}{(published is { } date ? $", published {date:uuuu-MM-dd}" : "")}\n\n```text\n{text}\n```\n");
        return this;
    }

    /// <summary>The page with the timeline of its articles.</summary>
    /// <param name="builder">What builds it, where that isn't a builder with the default options.</param>
    public string WithTimeline(TimelineBuilder? builder = null)
    {
        var timeline = (builder ?? new TimelineBuilder()).Build(ArticleCollection.Combine(_articles));
        return $"{_text}\n## Out\n\n{timeline.ToMarkdown().Replace("\n#", "\n##").Replace("# Timeline\n\n", "")}";
    }
}
