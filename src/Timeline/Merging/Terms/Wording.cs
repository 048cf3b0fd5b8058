namespace Timeline.Merging.Terms;

/// <summary>The words by which a statement is known.</summary>
/// <param name="Own">Those of the statement itself.</param>
/// <param name="Dated">The place among them next to the dating expression, or null.</param>
/// <param name="Around">Those of the sentences it stands in, which may name what the statement only points at.</param>
internal sealed record Wording(IReadOnlyList<Word> Own, int? Dated, IReadOnlyList<Word> Around)
{
    /// <summary>Whether its words count in how rare a word is; those of events with inferred bounds don't, so that they change nothing for the others.</summary>
    public bool Counts { get; init; } = true;
}
