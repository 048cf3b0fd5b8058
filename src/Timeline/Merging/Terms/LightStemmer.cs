namespace Timeline.Merging.Terms;

/// <summary>Takes inflection and the commonest derivations off lower-case English words, so that "strikes", "striking" and "strike" meet.</summary>
/// <remarks>A stem is a key and no word: what matters is that the forms of one word share it, British and American spelling included.</remarks>
internal static class LightStemmer
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["met"] = "meet", ["held"] = "hold", ["told"] = "tell", ["said"] = "say", ["shot"] = "shoot", ["won"] = "win", ["left"] = "leave",
        ["fled"] = "flee", ["fought"] = "fight", ["struck"] = "strike", ["began"] = "begin", ["begun"] = "begin", ["took"] = "take",
        ["taken"] = "take", ["gave"] = "give", ["given"] = "give", ["went"] = "go", ["gone"] = "go", ["fell"] = "fall", ["fallen"] = "fall",
        ["rose"] = "rise", ["risen"] = "rise", ["sent"] = "send", ["brought"] = "bring", ["bought"] = "buy", ["sold"] = "sell",
        ["broke"] = "break", ["broken"] = "break", ["spoke"] = "speak", ["spoken"] = "speak", ["wrote"] = "write", ["written"] = "write",
        ["led"] = "lead", ["lost"] = "lose", ["sought"] = "seek", ["withdrew"] = "withdraw", ["withdrawn"] = "withdraw",
        ["withdrawal"] = "withdraw", ["threw"] = "throw", ["thrown"] = "throw", ["overthrew"] = "overthrow", ["overthrown"] = "overthrow",
        ["flew"] = "fly", ["flown"] = "fly", ["chose"] = "choose", ["chosen"] = "choose", ["found"] = "find", ["paid"] = "pay",
        ["built"] = "build", ["sank"] = "sink", ["sunk"] = "sink", ["stole"] = "steal", ["stolen"] = "steal", ["shook"] = "shake",
        ["drew"] = "draw", ["drawn"] = "draw", ["grew"] = "grow", ["grown"] = "grow", ["made"] = "make", ["kept"] = "keep", ["sworn"] = "swear",
        ["swore"] = "swear", ["forbade"] = "forbid", ["overran"] = "overrun", ["ran"] = "run", ["came"] = "come", ["became"] = "become",
        ["saw"] = "see", ["seen"] = "see", ["slain"] = "slay", ["slew"] = "slay", ["men"] = "man", ["women"] = "woman", ["children"] = "child",
        ["people"] = "person", ["troops"] = "soldier", ["forces"] = "force", ["dead"] = "death", ["died"] = "die", ["dying"] = "die",
        ["defence"] = "defense", ["offence"] = "offense", ["licence"] = "license", ["programme"] = "program", ["centre"] = "center",
        ["theatre"] = "theater", ["airplane"] = "aircraft", ["aeroplane"] = "aircraft", ["plane"] = "aircraft",
    };

    // Longest first; the minimum is how much of a word must be left.
    private static readonly (string Ending, string Instead, int Minimum)[] Derivations =
    [
        ("isation", "iz", 3), ("ization", "iz", 3), ("ations", "at", 3), ("ation", "at", 3), ("ments", "", 4), ("ment", "", 4), ("ings", "", 3),
        ("ised", "iz", 3), ("ized", "iz", 3), ("ises", "iz", 3), ("izes", "iz", 3), ("ising", "iz", 3), ("izing", "iz", 3),
        ("ise", "iz", 4), ("ize", "iz", 3), ("yse", "yz", 3), ("yze", "yz", 3),
        ("ing", "", 3), ("ied", "y", 2), ("ies", "y", 2), ("ions", "", 4), ("ion", "", 4), ("ed", "", 3), ("es", "", 3), ("ly", "", 4), ("e", "", 3),
    ];

    public static string Stem(string word)
    {
        if (Irregular.TryGetValue(word, out var regular))
        {
            word = regular;
        }

        if (word.Length < 4)
        {
            return word;
        }

        word = American(word);
        if (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or 'e'))
        {
            word = word[..^1];
        }

        foreach (var (ending, instead, minimum) in Derivations)
        {
            if (word.Length - ending.Length >= minimum && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = string.Concat(word.AsSpan(0, word.Length - ending.Length), instead);
                break;
            }
        }

        // "planned", "travelling": the doubled consonant belongs to the ending.
        return word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('s' or 'e' or 'o') ? word[..^1] : word;
    }

    // "labour", "neighbours", "favoured": the u goes; "court" and "source" keep theirs.
    private static string American(string word)
    {
        var at = word.IndexOf("our", StringComparison.Ordinal);
        return at > 2 && word.Length - at <= 6 && word[at - 1] is 'b' or 'v' or 'l' or 'n' or 'i' or 'm'
            ? word.Remove(at + 1, 1)
            : word;
    }
}
