namespace Timeline;

/// <summary>Adds the engine of Microsoft to Timeline's own rules.</summary>
public static class RecognizersExtensions
{
    /// <summary>
    /// The same with <see cref="MicrosoftRecognizer"/> for all its languages but English, which stays with what has read it, and with a <see cref="LanguageDetector"/> where there is no other.
    /// </summary>
    /// <example><code>new TimelineBuilder(TaggingOptions.Default, Recognizers.English.WithMicrosoftRecognizers())</code></example>
    public static Recognizers WithMicrosoftRecognizers(this Recognizers recognizers)
    {
        ArgumentNullException.ThrowIfNull(recognizers);
        return recognizers.With(new MicrosoftRecognizer(), MicrosoftRecognizer.Languages.Where(language => language != "en")) with { Detector = recognizers.Detector ?? new LanguageDetector() };
    }
}
