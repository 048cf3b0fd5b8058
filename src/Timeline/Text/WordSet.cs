using System.Collections.Frozen;

namespace Timeline.Text;

/// <summary>Makes a set of the words that a table lists.</summary>
internal static class WordSet
{
    /// <param name="words">The words, with a blank between them.</param>
    public static FrozenSet<string> Of(string words) => FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.Ordinal);
}
