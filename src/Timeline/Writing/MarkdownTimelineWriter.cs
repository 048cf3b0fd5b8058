using System.Globalization;
using Timeline.Text;
using Timeline.Writing;

namespace Timeline;

/// <summary>Writes a timeline as a Markdown page: a heading for each date, what happened under it, then what has no date and would have one if its article had, the
/// articles, what could not be read, and notes on how the rest was.</summary>
public sealed class MarkdownTimelineWriter : ITimelineWriter
{
    private const int ArticlesListed = 40;

    /// <summary>Whether each entry has an anchor of its <see cref="TimelineEvent.Id"/>, for links to it and for who corrects it; false
    /// unless set.</summary>
    public bool Anchors { get; init; }

    /// <inheritdoc/>
    public void Write(EventTimeline timeline, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("# Timeline\n\n");
        output.Write($"{Counted(timeline.Count, "event")} from {Counted(timeline.Articles.Count, "article")}.\n");
        var sources = new CitedSources(timeline.Articles);
        WriteEvents(timeline, sources, output);
        WriteUndated(timeline.Undated, sources, output);
        WriteArticles(timeline, sources, output);
        WriteProblems("Not read", timeline.Problems.Where(problem => problem.Severity != ProblemSeverity.Note), output);
        WriteProblems("Notes", timeline.Problems.Where(problem => problem.Severity == ProblemSeverity.Note), output);
    }

    private void WriteEvents(EventTimeline timeline, CitedSources sources, TextWriter output)
    {
        var heading = "";
        foreach (var entry in timeline)
        {
            var date = Sentence(HumanDate.Of(entry.When, entry.Granularity, entry.Extent));
            if (date != heading)
            {
                output.Write($"\n## {date}\n\n");
                heading = date;
            }

            output.Write($"- {Anchor(entry.Id)}{Time(entry.Time)}{Mark(entry.Status)}{MarkdownText.Escape(entry.Summary)}\n");
            output.Write($"  {(entry.Mentions.Count > 0 ? sources.Of(entry.Mentions) : entry.Source is { } source ? ArticleName.Of(source) : "no source")}\n");
            WriteNotes(entry, sources, output);
        }
    }

    private static void WriteUndated(IReadOnlyList<UndatedEvent> undated, CitedSources sources, TextWriter output)
    {
        if (undated.Count == 0)
        {
            return;
        }

        output.Write("\n## Without a date\n\n");
        foreach (var entry in undated)
        {
            output.Write($"- {Mark(entry.Status)}{MarkdownText.Escape(entry.Summary)}\n");
            output.Write($"  {sources.Of(entry.Mentions)}\n");
            output.Write($"  – {MarkdownText.Escape(entry.Needs)}\n");
        }
    }

    private static void WriteNotes(TimelineEvent entry, CitedSources sources, TextWriter output)
    {
        if (entry.Corrected is not CorrectedParts.None)
        {
            output.Write($"  – {ByHand(entry.Corrected)} by hand\n");
        }

        if (entry.Note is { } note)
        {
            output.Write($"  – {MarkdownText.Escape(MarkdownText.OneLine(note))}\n");
        }

        if (entry.DateBasis is DateBasis.Inferred)
        {
            var reason = entry.Mentions.Select(mention => mention.Inference).FirstOrDefault(inference => inference is not null);
            output.Write($"  – date inferred{(reason is null ? "" : $": {MarkdownText.Escape(reason)}")}\n");
        }

        if (entry.Conflicts.Count > 0)
        {
            var readings = entry.Conflicts.Select(conflict =>
                $"{HumanDate.Of(conflict.When, Granularity.Day, entry.Extent)} ({sources.Of(conflict.Mentions.Select(index => entry.Mentions[index]))})");
            output.Write($"  – dates differ: {string.Join("; ", readings)}\n");
        }
    }

    /// <summary>Every article; of very many only those that an event cites, and how many others there are.</summary>
    private static void WriteArticles(EventTimeline timeline, CitedSources sources, TextWriter output)
    {
        if (timeline.Articles.Count == 0)
        {
            return;
        }

        output.Write("\n## Articles\n\n");
        var cited = timeline.SelectMany(entry => entry.Mentions).Select(mention => mention.ArticleId).ToHashSet();
        var listed = timeline.Articles.Count > ArticlesListed ? timeline.Articles.Where(article => cited.Contains(article.Article.Id)).ToList() : timeline.Articles;
        foreach (var annotated in listed)
        {
            var article = annotated.Article;
            var name = ArticleName.Listed(article);
            var found = annotated.Expressions.Count == 0 ? " – no dates found in it" : "";
            var copy = annotated.CopyOf is { } original ? $" – a copy of {sources.NameOf(original)}, counted with it" : "";
            var source = article.Source == "" || name == ArticleName.Of(article.Source) ? "" : $" – {MarkdownText.Escape(article.Source)}";
            var outlet = article.Outlet is { } by ? $" – {MarkdownText.Escape(by)}" : "";
            output.Write($"- {name}{outlet} – {Published(article.Published)}{found}{copy}{source}\n");
        }

        if (listed.Count < timeline.Articles.Count)
        {
            output.Write($"{(listed.Count > 0 ? "\n" : "")}{Counted(timeline.Articles.Count - listed.Count, "other article")}, which no event above cites.\n");
        }
    }

    private static void WriteProblems(string heading, IEnumerable<Problem> problems, TextWriter output)
    {
        var isFirst = true;
        foreach (var problem in problems)
        {
            output.Write(isFirst ? $"\n## {heading}\n\n" : "");
            isFirst = false;
            output.Write($"- {MarkdownText.Escape(problem.ToString())}\n");
        }
    }

    private string Anchor(string id) => Anchors ? $"<a id=\"{id}\"></a>" : "";

    // "title and date set, merged".
    private static string ByHand(CorrectedParts parts)
    {
        string[] set = [.. new[] { CorrectedParts.Title, CorrectedParts.Date, CorrectedParts.Status }.Where(part => parts.HasFlag(part)).Select(part => Spelling.Camel(part))];
        string?[] done =
        [
            parts.HasFlag(CorrectedParts.Added) ? "added" : null,
            set.Length > 0 ? $"{(set.Length > 1 ? $"{string.Join(", ", set[..^1])} and {set[^1]}" : set[0])} set" : null,
            parts.HasFlag(CorrectedParts.Merged) ? "merged" : null,
            parts.HasFlag(CorrectedParts.Split) ? "split" : null,
        ];
        return string.Join(", ", done.OfType<string>());
    }

    private static string Time(TimeOfDay? time) => time is null ? "" : $"{MarkdownText.Escape(Sentence(time.ToString()))} – ";

    private static string Mark(EventStatus status) => status switch
    {
        EventStatus.Planned => "**Planned:** ",
        EventStatus.Predicted => "**Predicted:** ",
        _ => "",
    };

    private static string Published(PublicationDate published) => published switch
    {
        { Basis: PublicationBasis.Inferred, Date: { } date } => $"published {HumanDate.Of(date)}, inferred{Bounds(published, ": ")}",
        { Basis: PublicationBasis.Named, Date: { } date } => $"published {HumanDate.Of(date)}, as its file tells",
        { Date: { } date } => $"published {HumanDate.Of(date)}",
        _ => $"publication date unknown{Bounds(published, ", ")}",
    };

    private static string Bounds(PublicationDate published, string separator) => (HumanDate.Bounds(published.Range), published) switch
    {
        ({ Length: > 0 } bounds, { Explanation: { } words }) => $"{separator}{bounds}, by {words}",
        ({ Length: > 0 } bounds, _) => separator + bounds,
        (_, { Basis: PublicationBasis.Inferred, Explanation: { } words }) => $" by {words}",
        (_, { Basis: PublicationBasis.Unknown, Explanation: { } stamped }) => separator + stamped,
        _ => "",
    };

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
