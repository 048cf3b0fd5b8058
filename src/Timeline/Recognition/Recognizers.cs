using System.Collections.Immutable;

namespace Timeline;

/// <summary>Which engine reads which language. Immutable.</summary>
/// <remarks>
/// An article is read by the engine of its <see cref="Article.Language"/>; where it has none, of the language that the <see cref="Detector"/> tells. Without a detector it is
/// taken for English, the language of Timeline's own rules, and its language stays unknown. Where no engine reads the language, or the detector can't tell it, the article has no expressions, and a <see cref="Problem"/> of the timeline says so.
/// </remarks>
public sealed record Recognizers
{
    private ImmutableDictionary<string, ITemporalRecognizer> ByLanguage { get; init; } = ImmutableDictionary.Create<string, ITemporalRecognizer>(StringComparer.OrdinalIgnoreCase);

    private Recognizers()
    {
    }

    /// <summary>Timeline's own rules for English, and no other language.</summary>
    public static Recognizers English { get; } = new();

    /// <summary>What tells the language of articles that come without one, or null where they are taken for English.</summary>
    public ILanguageDetector? Detector { get; init; }

    /// <summary>The same with an engine for some languages, in the place of what has read them.</summary>
    /// <param name="recognizer">The engine.</param>
    /// <param name="languages">The languages as BCP 47 tags. "pt" is Portuguese of anywhere, "pt-BR" that of Brazil alone; "en" takes English away from Timeline's own rules.</param>
    public Recognizers With(ITemporalRecognizer recognizer, params IEnumerable<string> languages)
    {
        ArgumentNullException.ThrowIfNull(recognizer);
        ArgumentNullException.ThrowIfNull(languages);
        return this with { ByLanguage = ByLanguage.SetItems(languages.Select(language => KeyValuePair.Create(language, recognizer))) };
    }

    /// <summary>The engine of a language: that of the tag itself, or of the longest beginning of it that has one (RFC 4647, lookup); null where none reads it, or Timeline's own rules do.</summary>
    internal ITemporalRecognizer? For(string language)
    {
        for (var tag = language; ; tag = tag[..tag.LastIndexOf('-')])
        {
            if (ByLanguage.TryGetValue(tag, out var recognizer))
            {
                return recognizer;
            }

            if (!tag.Contains('-', StringComparison.Ordinal))
            {
                return null;
            }
        }
    }
}
