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
        "nine", "ten", "half", "mid", "ex", "self", "well", "non", "post", "pro", "anti", "vice", "so", "long", "short", "high", "low", "old", "new",
        "first", "second", "third", "late", "early", "then", "still", "all", "ill", "year", "month", "week", "day",
    ], StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<HashSet<string>> _words = new(() => WordsOf(text));

    /// <summary>True where the hyphen of the words before and behind a line end is part of the word.</summary>
    public bool Belongs(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (behind.IsEmpty || !char.IsLower(behind[0]) || before.IsEmpty || !char.IsLetter(before[^1]) || before.Contains('-')) return true;
        if (Knows($"{before}{behind}")) return false;
        return Knows($"{before}-{behind}")
            || Prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before)
            || (Knows(before.ToString()) && Knows(behind.ToString()));
    }

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
