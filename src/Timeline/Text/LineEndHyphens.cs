using System.Collections.Frozen;

namespace Timeline.Text;

/// <summary>Tells a hyphen that only parts a word at the end of its line ("agree-" / "ment") from one that belongs to it ("twenty-" / "five").</summary>
/// <param name="text">The text, whose other words tell how it writes a word.</param>
internal sealed class LineEndHyphens(string text)
{
    // These are joined to what follows by a hyphen wherever they stand.
    private static readonly FrozenSet<string> Prefixes = FrozenSet.ToFrozenSet(
    [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "one", "two", "three", "four", "five", "six", "seven", "eight",
        "nine", "half", "self", "well", "non",
    ], StringComparer.OrdinalIgnoreCase);

    // These make one word with what follows, though it is a word too: "some-" / "body".
    private static readonly FrozenSet<string> Openings = FrozenSet.ToFrozenSet(
    [
        "some", "every", "them", "over", "under", "after", "fore", "where", "there", "what", "news", "back", "down", "never",
        "inter", "with", "work", "note", "rail", "ship", "fire", "head",
    ], StringComparer.OrdinalIgnoreCase);

    // No compound ends in these: "four-" / "teen", "year-" / "ly".
    private static readonly FrozenSet<string> Endings = FrozenSet.ToFrozenSet(
        ["teen", "teenth", "teens", "ty", "ly", "er", "ers", "ing", "ed", "ness", "ties", "tieth"], StringComparer.OrdinalIgnoreCase);

    // A shorter part is a syllable rather than a word: "with-" / "out", "in-" / "to".
    private const int ShortestWord = 4;

    private readonly Lazy<HashSet<string>> _words = new(() => WordsOf(text));

    /// <summary>True where the hyphen of the words before and behind a line end is part of the word.</summary>
    public bool Belongs(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (behind.IsEmpty || !char.IsLower(behind[0]) || before.IsEmpty || !char.IsLetter(before[^1]) || before.Contains('-')) return true;
        if (Knows($"{before}{behind}") || Has(Endings, behind)) return false;
        if (Knows($"{before}-{behind}") || Has(Prefixes, before)) return true;
        return before.Length >= ShortestWord && behind.Length >= ShortestWord && !Has(Openings, before) && Knows(before.ToString()) && Knows(behind.ToString());
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private bool Knows(string word) => _words.Value.Contains(word);

    // The words inside lines: what is cut by a line end is none.
    private static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at])) continue;
            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || (text[at] == '-' && at + 1 < text.Length && char.IsLetter(text[at + 1])))) at++;
            if (at >= text.Length || text[at] != '-') words.Add(text[start..at]);
        }

        return words;
    }
}
