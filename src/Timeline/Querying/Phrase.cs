using Timeline.Merging.Terms;

namespace Timeline.Querying;

/// <summary>A phrase to look for in texts, word by word.</summary>
internal sealed class Phrase
{
    private readonly string _text;
    private readonly IReadOnlyList<string> _words;
    private readonly IReadOnlyList<string?> _spellings;
    private readonly bool _isUnspaced;

    private Phrase(string text, IReadOnlyList<PhraseWord> words)
    {
        _text = text;
        _words = [.. words.Select(word => word.Lower)];
        _spellings = [.. words.Select(word => word.Spelling)];
        _isUnspaced = text.Any(IsUnspaced);
    }

    /// <exception cref="ArgumentException">The text has neither a letter nor a digit.</exception>
    public static Phrase Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PhraseWord.Of(text) is { Count: > 0 } words ? new(text.Trim(), words) : throw new ArgumentException($"The phrase \"{text}\" has neither a letter nor a digit.", nameof(text));
    }

    /// <summary>True where a text has one of the phrases.</summary>
    public static bool AreIn(string text, IReadOnlyList<Phrase> phrases)
    {
        var words = PhraseWord.Of(text);
        return phrases.Any(phrase => phrase._isUnspaced ? text.Contains(phrase._text, StringComparison.OrdinalIgnoreCase) : phrase.IsIn(words));
    }

    private bool IsIn(IReadOnlyList<PhraseWord> words)
    {
        for (var start = 0; start + _words.Count <= words.Count; start++)
        {
            var length = 0;
            while (length < _words.Count && Is(length, words[start + length]))
            {
                length++;
            }

            if (length == _words.Count)
            {
                return true;
            }
        }

        return false;
    }

    // "policy" is no way to spell "police": only what a text capitalises may be a name.
    private bool Is(int place, PhraseWord word) =>
        _words[place] == word.Lower || (word.IsCapitalised && _spellings[place] is { } spelling && spelling == word.Spelling);

    // Scripts from CJK on, and Thai, Lao, Khmer and Burmese.
    private static bool IsUnspaced(char c) => c is (>= '\u2E80' and <= '\uD7FF' and not (>= '\uAC00' and <= '\uD7AF')) or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1780' and <= '\u17FF') or (>= '\u1000' and <= '\u109F');
}
