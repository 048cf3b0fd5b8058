using System.Text;

namespace Timeline.Merging.Terms;

/// <summary>Gives the spellings of one proper name one key: Mohammed and Muhammad, Omar and Umar, Syria and Syrian.</summary>
internal static class Names
{
    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal)
    {
        ["usa"] = "us", ["america"] = "us", ["american"] = "us", ["americans"] = "us", ["washington"] = "us",
        ["britain"] = "uk", ["british"] = "uk", ["briton"] = "uk", ["britons"] = "uk",
        ["france"] = "french", ["germany"] = "german", ["germans"] = "german", ["spain"] = "spanish", ["china"] = "chinese",
        ["japan"] = "japanese", ["turkey"] = "turkish", ["greece"] = "greek", ["greeks"] = "greek", ["poland"] = "polish",
        ["holland"] = "dutch", ["netherlands"] = "dutch", ["shia"] = "shiit", ["shiite"] = "shiit", ["shiites"] = "shiit", ["shias"] = "shiit",
        ["afghan"] = "afghanistan", ["afghans"] = "afghanistan", ["kurdish"] = "kurd", ["kurds"] = "kurd",
    };

    // Spellings that transliteration varies, in the order they are replaced.
    private static readonly (string Written, string Key)[] Sounds =
    [
        ("ph", "f"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("tch", "ch"), ("sch", "sh"), ("dj", "j"), ("ck", "k"), ("q", "k"),
        ("ou", "u"), ("oo", "u"), ("o", "u"), ("ei", "i"), ("ey", "i"), ("ai", "i"), ("ay", "i"), ("ae", "i"), ("ee", "i"), ("ie", "i"), ("e", "i"), ("y", "i"),
    ];

    // Unicode's decomposition would do, but .NET has none where it runs without culture data.
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžǧșțạếệộở";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyyaaaccccddeeeeegggghhiiiiijkllllnnnooorrrsssstttuuuuuuwyzzzgstaeeoo";

    /// <summary>The key of a name as written.</summary>
    public static string Key(string name)
    {
        var lower = WithoutDiacritics(name.ToLowerInvariant());
        if (Countries.TryGetValue(lower, out var country))
        {
            return country;
        }

        if (lower.Length <= 3)
        {
            return lower;
        }

        return Spelling(Root(lower));
    }

    /// <summary>What the spellings of a name have in common, given in lower case and without accents; a people isn't taken for its place.</summary>
    public static string Spelling(string lower)
    {
        var root = lower;
        foreach (var (written, key) in Sounds)
        {
            root = root.Replace(written, key, StringComparison.Ordinal);
        }

        return WithoutLastWeakVowel(WithoutDoubles(root[0] == 'g' ? "k" + root[1..] : root));
    }

    // Plural and the endings that make a people of a place: Syrian and Syria, Yemenis and Yemen.
    private static string Root(string lower)
    {
        if (lower.Length > 4 && lower[^1] == 's' && lower[^2] is not ('s' or 'u'))
        {
            lower = lower[..^1];
        }

        foreach (var ending in (ReadOnlySpan<string>)["ian", "yan", "ia", "ya", "i", "a"])
        {
            if (lower.Length - ending.Length >= 3 && lower.EndsWith(ending, StringComparison.Ordinal))
            {
                return lower[..^ending.Length];
            }
        }

        return lower;
    }

    /// <summary>A word in lower case without its accents.</summary>
    public static string WithoutDiacritics(string lower) =>
        Ascii.IsValid(lower)
            ? lower
            : string.Concat(lower.Select(letter => Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? Plain[place] : letter));

    private static string WithoutDoubles(string text)
    {
        var letters = new StringBuilder();
        foreach (var c in text)
        {
            if (letters.Length == 0 || letters[^1] != c)
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }

    // The vowel before a last consonant is the one that spellings agree on least: Mohammed and Muhammad, Ahmed and Ahmad.
    private static string WithoutLastWeakVowel(string text) =>
        text.Length > 4 && !IsVowel(text[^1]) && IsVowel(text[^2]) && !IsVowel(text[^3]) ? text.Remove(text.Length - 2, 1) : text;

    private static bool IsVowel(char c) => c is 'a' or 'i' or 'u';
}
