namespace Timeline.Evaluation.Corpora;

/// <summary>A text of a corpus.</summary>
/// <param name="Id">Its name, unlike all others of the corpus.</param>
/// <param name="CreationTime">The document creation time in ISO 8601, to the day or finer, or null.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Text">The text that the offsets count in.</param>
/// <param name="Gold">The expressions that an annotator found in it.</param>
internal sealed record Document(string Id, string? CreationTime, string? Title, string Text, IReadOnlyList<TimexTag> Gold);
