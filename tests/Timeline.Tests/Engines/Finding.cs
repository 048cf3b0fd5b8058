namespace Timeline.Tests.Engines;

/// <summary>An engine that finds what it was given.</summary>
internal sealed class Finding(params RecognizedTimex[] found) : ITemporalRecognizer
{
    public IReadOnlyList<RecognizedTimex> Recognize(Article article) => found;
}
