using NodaTime;
using Timeline.Merging;

namespace Timeline.Tests.Writing;

/// <summary>Small timelines made by hand, for tests of what comes after the pipeline.</summary>
internal static class Told
{
    public static Article Article(string id, string text = "", string? title = null, PublicationDate? published = null) =>
        new() { Id = id, Text = text, Title = title, Source = $"{id}.txt", Published = published ?? PublicationDate.Unknown };

    public static EventTimeline Timeline(params Article[] articles) => Timeline([], articles);

    public static EventTimeline Timeline(IEnumerable<Problem> problems, params Article[] articles) =>
        EventTimeline.Of(articles.Select(article => new ToldArticle(new(article, []), [])), problems);

    public static TimelineEvent Event(LocalDate day, string summary, params string[] articles) => new()
    {
        When = DateSpan.Of(day),
        Granularity = Granularity.Day,
        Edtf = Edtf.Parse(NodaTime.Text.LocalDatePattern.Iso.Format(day)),
        Status = EventStatus.Actual,
        Summary = summary,
        Mentions = [.. articles.Select(article => new Mention(Article(article), 0, 0, ""))],
    };
}
