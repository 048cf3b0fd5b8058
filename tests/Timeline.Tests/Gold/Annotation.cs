using System.Text.Json;

namespace Timeline.Tests.Gold;

/// <summary>What one careful reader found in the seeds; offsets are UTF-16 code units in the bundle, half-open.</summary>
internal static class Annotation
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Piece> Articles => Lines<Piece>("articles");

    public static IReadOnlyList<Expression> Expressions => Lines<Expression>("expressions");

    public static IReadOnlyList<Event> Events => Lines<Event>("events");

    public static IReadOnlyList<Place> NotActual => Lines<Place>("not-actual");

    public static IReadOnlyList<Place> Traps => Lines<Place>("traps");

    private static IReadOnlyList<T> Lines<T>(string file) =>
        [.. File.ReadLines(Repository.PathOf($"tests/Timeline.Tests/Gold/{file}.jsonl")).Select(line => JsonSerializer.Deserialize<T>(line, Options)!)];

    /// <summary>A place in the bundle.</summary>
    public sealed record Place(int Start, int End, string Text);

    /// <summary>A place that tells an event, or may tell another one.</summary>
    public sealed record Telling(int Start, int End, string Text, bool IsUncertain = false);

    /// <summary>An article, with the first and last day that its text allows for its publication.</summary>
    public sealed record Piece(int Start, string Headline, string[] Published, bool IsStated);

    /// <summary>A temporal expression with its right values.</summary>
    public sealed record Expression(int Start, int End, string Text, string[] Values);

    /// <summary>An event with its right dates and the places that tell it.</summary>
    public sealed record Event(string Title, string Status, bool IsRequired, Days[] Dates, Telling[] Mentions)
    {
        public override string ToString() => $"{Dates[0].Start}..{Dates[0].End} {Title}";
    }

    /// <summary>The first and last day of a date.</summary>
    public sealed record Days(string Start, string End);
}
