using NodaTime;
using NodaTime.Text;

namespace Timeline.Tests.Resolution;

/// <summary>Resolves a text's expressions against a fixed publication date.</summary>
internal static class Dated
{
    /// <summary>The expressions of a text published on a day ("2020-01-22"), or on an unknown day (null).</summary>
    public static IReadOnlyList<Timex> Expressions(string? published, string text) => new TimelineBuilder().Build(new Article
    {
        Id = "a",
        Text = text,
        Published = published is null ? PublicationDate.Unknown : PublicationDate.Given(Day(published)),
    }).Articles[0].Expressions;

    /// <summary>The expression with these words.</summary>
    public static Timex The(this IReadOnlyList<Timex> expressions, string words) => expressions.First(timex => timex.Text == words);

    /// <summary>A day.</summary>
    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    /// <summary>A span of days.</summary>
    public static DateSpan Span(string start, string end) => new(Day(start), Day(end));
}
