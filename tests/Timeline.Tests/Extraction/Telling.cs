using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Timeline.Extraction;

namespace Timeline.Tests.Extraction;

/// <summary>Makes an article from a text whose dates are marked up, and extracts its statements.</summary>
/// <remarks>
/// "{2020-01-23|January 23}" is an expression of that day, "{2014-01-01/2014-12-31|2014}" of that span, "{P1D|one day}" a duration.
/// The article is published on Thursday, 23 January 2020.
/// </remarks>
internal static partial class Telling
{
    public static readonly LocalDate Published = new(2020, 1, 23);

    public static IReadOnlyList<Statement> Told(string marked)
    {
        var article = Article(marked);
        return StatementExtractor.Extract(article, Timeline.Text.TextStructure.Of(article.Article.Text));
    }

    /// <summary>What is told without a date and gets bounds, as "bounds: summary" lines.</summary>
    public static string[] Bounded(string marked, PublicationDate? published = null)
    {
        var article = Article(marked, published);
        return [.. StatementExtractor.Extract(article, Timeline.Text.TextStructure.Of(article.Article.Text), inferDates: true).Where(statement => statement.IsBounded).Select(statement => $"{When(statement.When)}: {statement.Summary}")];
    }

    /// <summary>The statements as "when status: summary" lines.</summary>
    public static string[] Lines(string marked) => [.. Told(marked).Select(Line)];

    /// <summary>What a text tells whose dates the tagger finds, as "days status: summary" lines.</summary>
    public static string[] Read(string text)
    {
        var article = new TemporalTagger().Tag(new Article { Id = "a", Text = text, Published = PublicationDate.Given(Published) });
        return [.. StatementExtractor.Extract(article, Timeline.Text.TextStructure.Of(text)).Select(Line)];
    }

    private static string Line(Statement statement) => $"{When(statement.When)} {statement.Status}: {statement.Summary}";

    private static string When(DateSpan? when) => when switch
    {
        null => "undated",
        { IsDay: true, Start: { } day } => LocalDatePattern.Iso.Format(day),
        { } span => $"{(span.Start is { } start ? LocalDatePattern.Iso.Format(start) : "")}/{(span.End is { } end ? LocalDatePattern.Iso.Format(end) : "")}",
    };

    public static AnnotatedArticle Article(string marked, PublicationDate? published = null)
    {
        var text = new StringBuilder();
        var expressions = new List<Timex>();
        var at = 0;
        foreach (Match match in Marked().Matches(marked))
        {
            text.Append(marked, at, match.Index - at);
            expressions.Add(Expression(text.Length, match.Groups["text"].Value, match.Groups["value"].Value));
            text.Append(match.Groups["text"].Value);
            at = match.Index + match.Length;
        }

        text.Append(marked, at, marked.Length - at);
        return new(new Article { Id = "a", Text = text.ToString(), Published = published ?? PublicationDate.Given(Published) }, expressions);
    }

    private static Timex Expression(int start, string text, string value)
    {
        var days = value.Split('/').Select(part => LocalDatePattern.Iso.Parse(part)).ToList();
        var dated = days.TrueForAll(day => day.Success);
        return new()
        {
            Start = start, End = start + text.Length, Text = text, Value = value, Type = dated ? TimexType.Date : TimexType.Duration, Rule = "", Anchor = Anchor.Absolute, Explanation = "",
            Interval = dated ? new(days[0].Value, days[^1].Value) : null,
            Granularity = days.Count == 1 ? Granularity.Day : days[0].Value.PlusMonths(1) > days[^1].Value ? Granularity.Month : Granularity.Year,
        };
    }

    [GeneratedRegex(@"\{(?<value>[^|{}]*)\|(?<text>[^|{}]*)\}")]
    private static partial Regex Marked();
}
