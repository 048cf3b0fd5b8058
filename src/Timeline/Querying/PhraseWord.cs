using Timeline.Merging.Terms;

namespace Timeline.Querying;

/// <summary>A word as a search sees it.</summary>
/// <param name="Lower">Without case and accents.</param>
/// <param name="Spelling">What all spellings of a name have in common; null of a word that is no name or too short to be told by it.</param>
/// <param name="IsCapitalised">True where it may be a name.</param>
internal readonly record struct PhraseWord(string Lower, string? Spelling, bool IsCapitalised)
{
    private const int ShortestName = 4;

    /// <summary>The words of a text in its order, without the Arabic article; it stays where it is all there is.</summary>
    public static IReadOnlyList<PhraseWord> Of(string text)
    {
        var all = Words.Of(text).ToList();
        var named = all.Where(word => !IsArticle(text, word)).ToList();
        return [.. (named.Count > 0 ? named : all).Select(Of)];
    }

    private static PhraseWord Of(Word word)
    {
        var lower = Names.WithoutDiacritics(word.Text.ToLowerInvariant());
        var isName = lower.Length >= ShortestName && !word.IsNumber && !EmptyWords.Contains(lower, capitalisedInside: true);
        return new(lower, isName ? SpellingOf(lower) : null, word.IsCapitalised);
    }

    // A mute e is English's, not a way to write the i of "policy"; the h of "Fatimah" and "Hezbollah" is written or not.
    private static string SpellingOf(string lower) =>
        lower.EndsWith("ah", StringComparison.Ordinal) ? Names.Spelling(lower[..^1])
        : lower[^1] == 'e' && lower[^2] is not ('e' or 'i') ? Names.Spelling(lower[..^1]) + "e"
        : Names.Spelling(lower);

    // "el" is also Spanish's and "as" English: before a hyphen they are Arabic's. "Al" may be a man, but not "al", nor "Al" before a name.
    private static bool IsArticle(string text, Word word)
    {
        var (end, next) = (word.Start + word.Text.Length, word.Start + word.Text.Length + 1);
        return next < text.Length && word.Text.ToLowerInvariant() switch
        {
            "al" => IsHyphen(text[end]) || (text[end] == ' ' && (!word.IsCapitalised || char.IsUpper(text[next]))),
            "el" or "as" or "ash" or "ad" or "an" or "ar" or "at" or "az" or "ul" => IsHyphen(text[end]),
            _ => false,
        };
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}
