using System.Globalization;
using Timeline.Writing;

namespace Timeline;

/// <summary>Writes a timeline as a Markdown page: a heading for each date, what happened under it, then the articles and what could not be read.</summary>
public sealed class MarkdownTimelineWriter : ITimelineWriter
{
    private const int SourcesShown = 3;
    private const int SourceLength = 70;

    /// <inheritdoc/>
    public void Write(EventTimeline timeline, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("# Timeline\n\n");
        output.Write($"{Counted(timeline.Count, "event")} from {Counted(timeline.Articles.Count, "article")}.\n");
        WriteEvents(timeline, output);
        WriteArticles(timeline.Articles, output);
        WriteProblems(timeline.Problems, output);
    }

    private static void WriteEvents(EventTimeline timeline, TextWriter output)
    {
        var names = timeline.Articles.ToDictionary(article => article.Article.Id, article => Name(article.Article));
        var heading = "";
        foreach (var entry in timeline)
        {
            var date = Sentence(HumanDate.Of(entry.When, entry.Granularity, entry.Extent));
            if (date != heading)
            {
                output.Write($"\n## {date}\n\n");
                heading = date;
            }

            output.Write($"- {Mark(entry.Status)}{MarkdownText.Escape(entry.Summary)}\n");
            output.Write($"  {Sources(entry.Mentions, names)}\n");
            WriteNotes(entry, names, output);
        }
    }

    private static void WriteNotes(TimelineEvent entry, Dictionary<string, string> names, TextWriter output)
    {
        if (entry.DateBasis is DateBasis.Inferred)
        {
            output.Write("  – date inferred\n");
        }

        if (entry.Conflicts.Count > 0)
        {
            var readings = entry.Conflicts.Select(conflict =>
                $"{HumanDate.Of(conflict.When, Granularity.Day, entry.Extent)} ({Sources(conflict.Mentions.Select(index => entry.Mentions[index]), names)})");
            output.Write($"  – dates differ: {string.Join("; ", readings)}\n");
        }
    }

    private static void WriteArticles(IReadOnlyList<AnnotatedArticle> articles, TextWriter output)
    {
        if (articles.Count == 0)
        {
            return;
        }

        output.Write("\n## Articles\n\n");
        foreach (var (article, _) in articles)
        {
            var source = article.Title is null || article.Source == "" ? "" : $" – {MarkdownText.Escape(article.Source)}";
            output.Write($"- {Name(article)} – {Published(article.Published)}{source}\n");
        }
    }

    private static void WriteProblems(IReadOnlyList<Problem> problems, TextWriter output)
    {
        if (problems.Count == 0)
        {
            return;
        }

        output.Write("\n## Not read\n\n");
        foreach (var problem in problems)
        {
            output.Write($"- {MarkdownText.Escape(problem.ToString())}\n");
        }
    }

    private static string Mark(EventStatus status) => status switch
    {
        EventStatus.Planned => "**Planned:** ",
        EventStatus.Predicted => "**Predicted:** ",
        _ => "",
    };

    private static string Sources(IEnumerable<Mention> mentions, Dictionary<string, string> names)
    {
        var distinct = mentions.Select(mention => names[mention.ArticleId]).Distinct().ToList();
        var shown = string.Join(" · ", distinct.Take(SourcesShown));
        return distinct.Count > SourcesShown ? $"{shown} · {distinct.Count - SourcesShown} more" : shown;
    }

    private static string Published(PublicationDate published) => published switch
    {
        { Basis: PublicationBasis.Inferred, Date: { } date } => $"published {HumanDate.Of(date)}, inferred{Bounds(published, ": ")}",
        { Date: { } date } => $"published {HumanDate.Of(date)}",
        _ => $"publication date unknown{Bounds(published, ", ")}",
    };

    private static string Bounds(PublicationDate published, string separator) => (published.Earliest, published.Latest) switch
    {
        ({ } earliest, { } latest) when earliest == latest => "",
        ({ } earliest, { } latest) => $"{separator}{HumanDate.Of(new(earliest, latest), Granularity.Range, Extent.Within)}",
        ({ } earliest, null) => $"{separator}not before {HumanDate.Of(earliest)}",
        (null, { } latest) => $"{separator}not after {HumanDate.Of(latest)}",
        _ => "",
    };

    /// <summary>The title, or where there is none the source or the id, short and in italics.</summary>
    private static string Name(Article article)
    {
        var name = new[] { article.Title, article.Source, article.Id }
            .Select(text => MarkdownText.OneLine(text ?? ""))
            .FirstOrDefault(text => text != "", "untitled");
        return $"*{MarkdownText.Escape(Shortened(name))}*";
    }

    private static string Shortened(string text)
    {
        if (text.Length <= SourceLength)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', SourceLength);
        return $"{text[..(end > SourceLength / 2 ? end : SourceLength)].TrimEnd(' ', ',', ';', ':', '–', '-')}…";
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
