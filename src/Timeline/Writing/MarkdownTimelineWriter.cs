using System.Globalization;
using Timeline.Writing;

namespace Timeline;

/// <summary>Writes a timeline as a Markdown page: a heading for each date, what happened under it, then the articles and what could not be read.</summary>
public sealed class MarkdownTimelineWriter : ITimelineWriter
{
    private const int SourcesShown = 3;
    private const int ArticlesListed = 40;

    /// <inheritdoc/>
    public void Write(EventTimeline timeline, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("# Timeline\n\n");
        output.Write($"{Counted(timeline.Count, "event")} from {Counted(timeline.Articles.Count, "article")}.\n");
        WriteEvents(timeline, output);
        WriteArticles(timeline, output);
        WriteProblems(timeline.Problems, output);
    }

    private static void WriteEvents(EventTimeline timeline, TextWriter output)
    {
        var names = timeline.Articles.ToDictionary(article => article.Article.Id, article => ArticleName.Cited(article.Article));
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

    /// <summary>Every article; of very many only those that an event cites, and how many others there are.</summary>
    private static void WriteArticles(EventTimeline timeline, TextWriter output)
    {
        if (timeline.Articles.Count == 0)
        {
            return;
        }

        output.Write("\n## Articles\n\n");
        var cited = timeline.SelectMany(entry => entry.Mentions).Select(mention => mention.ArticleId).ToHashSet();
        var listed = timeline.Articles.Count > ArticlesListed ? timeline.Articles.Where(article => cited.Contains(article.Article.Id)).ToList() : timeline.Articles;
        foreach (var (article, expressions) in listed)
        {
            var name = ArticleName.Listed(article);
            var found = expressions.Count == 0 ? " – no dates found in it" : "";
            var source = article.Source == "" || name == ArticleName.Of(article.Source) ? "" : $" – {MarkdownText.Escape(article.Source)}";
            output.Write($"- {name} – {Published(article.Published)}{found}{source}\n");
        }

        if (listed.Count < timeline.Articles.Count)
        {
            output.Write($"{(listed.Count > 0 ? "\n" : "")}{Counted(timeline.Articles.Count - listed.Count, "other article")}, which no event above cites.\n");
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

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
