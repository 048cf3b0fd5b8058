using System.Text;
using NodaTime;
using NodaTime.Text;
using Timeline.Extraction;
using Timeline.Merging;

namespace Timeline.Tests.Merging;

/// <summary>Writes articles whose every sentence is a statement, and merges what they tell.</summary>
internal static class Newsroom
{
    /// <summary>An article of sentences, each as "2021-05-03 The mayor resigned." with its date before it.</summary>
    /// <param name="id">The article's id; articles of one day are ordered by it.</param>
    /// <param name="published">The publication date, or "" where it is not known.</param>
    /// <param name="sentences">
    /// "2021-05-03" is a day, "2021-05" a month, "2021" a year, "2021-05-03/2021-05-09" bounds that only the story gives, "-" no date; a "~" before it says that it was inferred, and a "!", "?" or "×"
    /// that the event is planned, imagined or denied.
    /// </param>
    public static ToldArticle Article(string id, string published, params string[] sentences)
    {
        var text = new StringBuilder();
        var statements = new List<Statement>();
        foreach (var sentence in sentences)
        {
            var blank = sentence.IndexOf(' ', StringComparison.Ordinal);
            statements.Add(Statement(id, text.Length, sentence[..blank], sentence[(blank + 1)..]));
            text.Append(sentence, blank + 1, sentence.Length - blank - 1).Append("\n\n");
        }

        var date = published.Length > 0 ? PublicationDate.Given(Day(published)) : PublicationDate.Unknown;
        return new ToldArticle(new AnnotatedArticle(new Article { Id = id, Source = id, Text = text.ToString(), Published = date }, []), statements);
    }

    /// <summary>The entries as "EDTF status mentions: summary" lines.</summary>
    public static string[] Entries(params IReadOnlyList<ToldArticle> articles) =>
        [.. Events(articles).Select(entry => $"{entry.Edtf} {entry.Status} {string.Join(' ', entry.Mentions.Select(mention => mention.ArticleId))}: {entry.Summary}")];

    public static IReadOnlyList<TimelineEvent> Events(params IReadOnlyList<ToldArticle> articles) => EventMerger.Merge(articles).Events;

    public static IReadOnlyList<TimelineEvent> NotActual(params IReadOnlyList<ToldArticle> articles) => EventMerger.Merge(articles).NotActual;

    private static Statement Statement(string article, int start, string mark, string sentence)
    {
        var date = mark.TrimStart('~', '!', '?', '×');
        return new Statement
        {
            ArticleId = article,
            Start = start,
            End = start + sentence.Length,
            Text = sentence,
            Summary = sentence,
            When = date switch
            {
                "-" => null,
                { Length: 21 } => new DateSpan(Day(date[..10]), Day(date[11..])),
                { Length: 4 } => new DateSpan(Day($"{date}-01-01"), Day($"{date}-12-31")),
                { Length: 7 } => DateSpan.Of(YearMonthPattern.Iso.Parse(date).Value),
                _ => DateSpan.Of(Day(date)),
            },
            Granularity = date.Length switch { 4 => Granularity.Year, 7 => Granularity.Month, 21 => Granularity.Range, _ => Granularity.Day },
            Inference = date.Length == 21 ? "after “…”" : null,
            IsBounded = date.Length == 21,
            DateBasis = mark.Contains('~', StringComparison.Ordinal) || date.Length == 21 ? DateBasis.Inferred : DateBasis.Stated,
            Status = mark[0] switch { '!' => EventStatus.Planned, '?' => EventStatus.Hypothetical, '×' => EventStatus.Denied, _ => EventStatus.Actual },
        };
    }

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
