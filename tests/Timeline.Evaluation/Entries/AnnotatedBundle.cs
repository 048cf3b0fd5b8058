using NodaTime;
using NodaTime.Text;
using Timeline.Evaluation.Corpora;

namespace Timeline.Evaluation.Entries;

/// <summary>Articles in one file, and what a careful reader found in them.</summary>
internal sealed class AnnotatedBundle
{
    private const string ArticlesFile = "articles.jsonl";

    /// <summary>Its name in tables.</summary>
    public required string Name { get; init; }

    /// <summary>The file with its articles.</summary>
    public required string Path { get; init; }

    /// <summary>The events it tells, in order of time.</summary>
    public required IReadOnlyList<GoldEvent> Events { get; init; }

    /// <summary>The places that tell an event without a date.</summary>
    public required IReadOnlyList<Place> Undated { get; init; }

    /// <summary>The clauses that tell what did not happen, or not yet.</summary>
    public required IReadOnlyList<Place> NotActual { get; init; }

    /// <summary>Every bundle of a folder: each is a folder with its articles in one text file, beside their annotation.</summary>
    public static IEnumerable<AnnotatedBundle> ReadAll(string folder) =>
        from bundle in Directory.GetDirectories(folder).Order(StringComparer.Ordinal)
        select Read(System.IO.Path.GetFileName(bundle), bundle, bundle);

    /// <summary>A bundle.</summary>
    /// <param name="name">Its name in tables.</param>
    /// <param name="annotation">The folder of its annotation.</param>
    /// <param name="articles">The folder of its articles, which holds one text file.</param>
    /// <exception cref="InputException">A line of the annotation can't be read.</exception>
    public static AnnotatedBundle Read(string name, string annotation, string articles)
    {
        var starts = JsonLine.Read(System.IO.Path.Combine(annotation, ArticlesFile), line => line.Number("start")).ToList();
        return new()
        {
            Name = name,
            Path = Directory.GetFiles(articles, "*.txt") is [var path] ? path : throw new IOException($"{articles}: expected one .txt with the articles"),
            Events = [.. JsonLine.Read(System.IO.Path.Combine(annotation, "events.jsonl"), line => Event(line, starts))],
            Undated = [.. JsonLine.Read(System.IO.Path.Combine(annotation, "undated.jsonl"), PlaceOf)],
            NotActual = [.. JsonLine.Read(System.IO.Path.Combine(annotation, "not-actual.jsonl"), PlaceOf)],
        };
    }

    /// <summary>The timeline that the library makes of its articles.</summary>
    public EventTimeline Build() => new TimelineBuilder().Build(ArticleReader.Read([Path]));

    private static GoldEvent Event(JsonLine line, IReadOnlyList<int> starts) => new()
    {
        Title = line.Text("title"),
        Status = line.Text("status"),
        IsRequired = line.Flag("isRequired"),
        Group = line.OptionalText("group") ?? line.Text("title"),
        Dates = [.. line.List("dates").Select(Days)],
        Conflicts = line.Has("conflicts") ? [.. line.List("conflicts").Select(Days)] : [],
        Mentions = [.. line.List("mentions").Select(mention => Mention(mention, starts))],
    };

    private static GoldMention Mention(JsonLine line, IReadOnlyList<int> starts)
    {
        var place = PlaceOf(line);
        return new(place, starts.Count(start => start <= place.Start) - 1, line.Has("timex") ? PlaceOf(line.Object("timex")) : null, line.Has("isUncertain") && line.Flag("isUncertain"));
    }

    private static Place PlaceOf(JsonLine line) => new(line.Number("start"), line.Number("end"));

    private static DateSpan Days(JsonLine line) => new(Day(line.OptionalText("start")), Day(line.OptionalText("end")));

    private static LocalDate? Day(string? text) =>
        text is null ? null : LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : throw new FormatException($"\"{text}\" is not a date");
}
