using Timeline.Evaluation.Corpora;

namespace Timeline.Evaluation.Scoring;

/// <summary>An expression of the gold with the one found that was paired with it, or one of the two alone.</summary>
/// <param name="Document">The document that both are in.</param>
/// <param name="Gold">The annotator's expression; null where none was there to be found.</param>
/// <param name="Found">The tagger's expression; null where it missed one.</param>
internal sealed record Comparison(Document Document, TimexTag? Gold, TimexTag? Found)
{
    public bool IsPair => Gold is not null && Found is not null;

    public bool HasSameExtent => IsPair && (Gold!.Start, Gold.End) == (Found!.Start, Found.End);

    public bool HasSameType => IsPair && Gold!.Type == Found!.Type;

    public bool HasSameValue => IsPair && Gold!.Value == Found!.Value;

    /// <summary>What is wrong with it; a pair can have more than one fault.</summary>
    public IEnumerable<ErrorKind> Errors()
    {
        if (!IsPair)
        {
            yield return Found is null ? ErrorKind.Missed : ErrorKind.Spurious;
            yield break;
        }

        if (!HasSameExtent)
        {
            yield return ErrorKind.Extent;
        }

        if (!HasSameType)
        {
            yield return ErrorKind.Type;
        }

        if (!HasSameValue)
        {
            yield return ErrorKind.Value;
        }
    }
}
