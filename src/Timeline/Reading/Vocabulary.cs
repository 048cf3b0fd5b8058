namespace Timeline.Reading;

/// <summary>The words that carry a text's subject, for telling whether two pieces speak of the same thing.</summary>
internal static class Vocabulary
{
    private const int LongestPiece = 2000;

    /// <summary>True where the lead says again what the headline says.</summary>
    public static bool Echoes(ReadOnlySpan<char> headline, ReadOnlySpan<char> lead)
    {
        var words = Content(headline);
        var shared = words.Count(Content(lead).Contains);
        return shared >= 2 && shared * 3 >= words.Count;
    }

    /// <summary>The content words: four letters or more, or capitalised; in lower case, plural and possessive endings off.</summary>
    public static HashSet<string> Content(ReadOnlySpan<char> line) => Words(line, static word => word.Length >= 4 || (word.Length >= 2 && char.IsUpper(word[0]) && char.IsUpper(word[1])));

    /// <summary>The names: capitalised words of three letters or more that don't begin the line.</summary>
    public static HashSet<string> Names(ReadOnlySpan<char> line)
    {
        var blank = line.IndexOf(' ');
        return blank < 0 ? [] : Words(line[blank..], static word => word.Length >= 3 && char.IsUpper(word[0]));
    }

    /// <summary>The names told in full: two capitalised words one behind the other, neither of which begins the line.</summary>
    public static HashSet<string> FullNames(ReadOnlySpan<char> line)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        line = line[..Math.Min(line.Length, LongestPiece)];
        var before = ReadOnlySpan<char>.Empty;
        var first = true;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            var name = word.TrimEnd(",.;:'’\"”)");
            if (name.EndsWith("'s") || name.EndsWith("’s"))
                name = name[..^2];
            var isName = !first && name.Length >= 3 && char.IsUpper(name[0]) && char.IsLower(name[1]);
            if (isName && !before.IsEmpty && !(IsCommon(name.ToString()) || IsCommon(before.ToString())))
                names.Add($"{before} {name}");
            before = isName && name.Length == word.Length ? name : default;
            first = word is [.., '.'] || word.IsEmpty;
        }

        return names;
    }

    private static HashSet<string> Words(ReadOnlySpan<char> line, Func<string, bool> counts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        line = line[..Math.Min(line.Length, LongestPiece)];
        for (var at = 0; at < line.Length;)
        {
            var length = 0;
            while (at + length < line.Length && char.IsLetter(line[at + length]))
                length++;
            if (length > 1 && line.Slice(at, length).ToString() is var word && counts(word) && !IsCommon(word))
                words.Add(Stem(word.ToLowerInvariant()));
            at += length + 1;
        }

        return words;
    }

    private static string Stem(string word) =>
        word.Length > 4 && word.EndsWith("es", StringComparison.Ordinal) ? word[..^2]
        : word.Length > 3 && word[^1] == 's' ? word[..^1]
        : word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2]
        : word.Length > 4 && word[^1] == 'e' ? word[..^1]
        : word;

    private static bool IsCommon(string word) => word.ToLowerInvariant() is
        "that" or "this" or "with" or "from" or "have" or "been" or "were" or "they" or "their" or "them" or "will" or "would" or "could" or "should" or "after" or "before" or "over"
        or "into" or "about" or "against" or "says" or "said" or "more" or "than" or "when" or "what" or "where" or "which" or "while" or "also" or "some" or "amid" or "does" or "just"
        or "the" or "and" or "for" or "but" or "his" or "her" or "its" or "not" or "she" or "who" or "are" or "was" or "has" or "had" or "you" or "mr" or "mrs" or "ms" or "there" or "these"
        or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "january" or "february" or "march" or "april" or "june" or "july" or "august"
        or "september" or "october" or "november" or "december" or "photo" or "reuters" or "image";
}
