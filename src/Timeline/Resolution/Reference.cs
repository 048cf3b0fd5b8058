using NodaTime;

namespace Timeline.Resolution;

/// <summary>The moment that an expression counts from, and the words that told it.</summary>
/// <param name="Kind">The kind of moment.</param>
/// <param name="Date">Its day.</param>
/// <param name="Text">The words that told it, or null where the text doesn't.</param>
internal sealed record Reference(AnchorKind Kind, LocalDate Date, string? Text)
{
    /// <summary>Where the sentence begins, for the day of an entry of a list of days: of what is told before, only that sentence goes before the entry's own day. Else null.</summary>
    public int? Sentence { get; init; }
}
