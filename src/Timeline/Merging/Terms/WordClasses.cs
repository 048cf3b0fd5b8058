namespace Timeline.Merging.Terms;

/// <summary>Makes an index of classes of words, by their stems.</summary>
internal static class WordClasses
{
    /// <summary>The class of each stem (<see cref="LightStemmer"/>): the first word of its row. A stem that stands in several rows is of the first.</summary>
    /// <param name="rows">The classes, each a row of words.</param>
    public static Dictionary<string, string> Index(params string[] rows)
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var words in rows.Select(row => row.Split(' ')))
        {
            foreach (var word in words)
            {
                index.TryAdd(LightStemmer.Stem(word), words[0]);
            }
        }

        return index;
    }
}
