namespace Timeline.Recognition;

/// <summary>Finds the temporal expressions of English text.</summary>
internal sealed class EnglishRecognizer
{
    public IReadOnlyList<Expression> Recognize(string text) => [];
}
