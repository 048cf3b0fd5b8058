using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>A line of a genealogy: "John Marsh, b. 3 May 1821, Hull; m. 4 June 1844 Ann Cole; d. 1890".</summary>
internal static class LifeDates
{
    private const int Longest = 400;

    // A word before a date alone may be anything; two in a line are somebody's life.
    private const int FewestTurns = 2;
    private const int MostWordsOfTrade = 4;

    private static readonly (string Word, string Verb)[] Verbs =
    [
        ("born", "was born"), ("b.", "was born"), ("bapt.", "was baptised"), ("bap.", "was baptised"), ("baptised", "was baptised"), ("married", "married"), ("mar.", "married"), ("m.", "married"),
        ("died", "died"), ("d.", "died"), ("buried", "was buried"), ("bur.", "was buried"),
    ];

    /// <summary>A line for each turn of the life; none where the text [start, end) is no such line.</summary>
    public static List<ListLine> Read(string text, IReadOnlyList<Expression> expressions, int start, int end)
    {
        var turns = end - start > Longest ? [] : Turns(text, expressions, start, end);
        if (turns.Count < FewestTurns)
        {
            return [];
        }

        // "1. Mary Marsh, b. 1845"
        var name = text[start..turns[0].Start].Trim(" \t-*•(,;".ToCharArray()).TrimStart("0123456789.) ".ToCharArray());
        // "Harold Finch, engineer, born March 3, 1921"
        name = name.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && char.IsLower(name[comma + 2]) && LineForms.CountWords(name.AsSpan(comma)) <= MostWordsOfTrade ? name[..comma] : name;
        if (name.Length > 0 && !LineForms.IsPlaceName(name))
        {
            return [];
        }

        var lines = new List<ListLine>();
        for (var i = 0; i < turns.Count; i++)
        {
            var (from, to) = (i == 0 ? start : turns[i].Start, i + 1 < turns.Count ? turns[i + 1].Start : end);
            var rest = text[turns[i].Date.End..to].Trim(" \t\r,;.()".ToCharArray());
            if (!ListLine.IsPlace(rest))
            {
                return [];
            }

            var where = rest.Length == 0 || turns[i].Verb == "married" || rest.StartsWith("at ", StringComparison.Ordinal) || rest.StartsWith("in ", StringComparison.Ordinal) || rest.StartsWith("near ", StringComparison.Ordinal) ? rest : $"in {rest}";
            lines.Add(new(from, to, ListForm.Life, turns[i].Date, to, to) { Says = Sentence(name, turns[i].Verb, where) });
        }

        return lines;
    }

    private static List<(int Start, string Verb, DatePhrase Date)> Turns(string text, IReadOnlyList<Expression> expressions, int start, int end)
    {
        var turns = new List<(int Start, string Verb, DatePhrase Date)>();
        for (var at = start; at < end; at++)
        {
            if ((at > start && char.IsLetterOrDigit(text[at - 1])) || VerbAt(text.AsSpan(at, end - at)) is not { } verb)
            {
                continue;
            }

            var date = at + verb.Word.Length;
            while (date < end && text[date] == ' ')
            {
                date++;
            }

            date += text.AsSpan(date, end - date) is ['o', 'n', ' ', ..] or ['i', 'n', ' ', ..] ? "on ".Length : 0;
            if (DatePhrase.Read(text, expressions, date, end) is { Day: not null } phrase)
            {
                turns.Add((at, verb.Verb, phrase));
                at = phrase.End - 1;
            }
        }

        return turns;
    }

    private static (string Word, string Verb)? VerbAt(ReadOnlySpan<char> rest)
    {
        foreach (var verb in Verbs)
        {
            if (rest.StartsWith(verb.Word) && rest.Length > verb.Word.Length && rest[verb.Word.Length] == ' ')
            {
                return verb;
            }
        }

        return null;
    }

    // "John Marsh was born in Hull."; without a name, "Born in Hull."
    private static string Sentence(string name, string verb, string rest)
    {
        var told = name.Length > 0 ? $"{name} {verb}" : verb.Replace("was ", "", StringComparison.Ordinal) is var bare ? char.ToUpperInvariant(bare[0]) + bare[1..] : "";
        return rest.Length > 0 ? $"{told} {rest}." : $"{told}.";
    }
}
