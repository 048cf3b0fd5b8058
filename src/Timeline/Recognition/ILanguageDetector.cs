namespace Timeline;

/// <summary>Tells the language of a text that doesn't come with one.</summary>
public interface ILanguageDetector
{
    /// <summary>The language of a text. Called from several threads at once.</summary>
    /// <param name="text">The text of an article.</param>
    /// <returns>The BCP 47 tag of its language, or null where that isn't sure: nothing is read by guess.</returns>
    string? Detect(string text);
}
