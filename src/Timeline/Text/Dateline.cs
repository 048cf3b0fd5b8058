namespace Timeline.Text;

/// <summary>How surely an opening is a dateline.</summary>
internal enum DatelineStrength
{
    /// <summary>None.</summary>
    None,

    /// <summary>One or two capitalised words and a dash, "Lisbon – The …", or capitals and a colon, "LISBON: The …", which may be a speaker too.</summary>
    Weak,

    /// <summary>A place in capitals, or a place with its country: "LISBON – The", "Lisbon, Portugal – The".</summary>
    Fair,

    /// <summary>A place with the agency or the hour in brackets: "LISBON (Agency) — The".</summary>
    Strong,
}

/// <summary>The opening of a news story that tells where it was filed: "LISBON (Agency) —", "Lisbon, Portugal –", "LISBON, March 4 (Agency) -".</summary>
/// <param name="Length">How many characters of the line it takes, 0 where there is none.</param>
/// <param name="Strength">How surely it is one.</param>
internal readonly record struct Dateline(int Length, DatelineStrength Strength)
{
    private const int Longest = 90;

    /// <summary>The dateline that opens a line.</summary>
    public static Dateline Read(ReadOnlySpan<char> line)
    {
        var head = line[..Math.Min(line.Length, Longest)];
        if (EndOfMark(head) is not { } end)
            return default;
        var place = head[..end].TrimEnd(" \t\u00A0–—-_:");
        var bracket = place.IndexOf('(');
        var inBrackets = bracket >= 0 && place[^1] == ')';
        if (bracket >= 0 && !inBrackets)
            return default;
        var name = inBrackets ? place[..bracket].TrimEnd() : place;
        // "17 March - The council votes" is a line of a list of days.
        if (!inBrackets && DateStamp.Read(name).Count > 0)
            return default;
        var colon = head[..end].TrimEnd().EndsWith(":");
        // A place and a day make a dateline whatever follows: "PORTVALE, Utah, Jan. 29 -- The council issued this:"
        if (!inBrackets && !colon && name.LastIndexOf(',') is > 0 && IsCapitals(name) && EndsInDay(name) && !line[end..].IsWhiteSpace())
            return new(end, DatelineStrength.Strong);
        if (LineForms.CountWords(line[end..]) < 5)
            return default;
        if (inBrackets && !colon && IsAgencyOrHour(place[(bracket + 1)..^1]) && (name.IsEmpty || IsPlace(name, 10)))
            return new(end, DatelineStrength.Strong);
        if (inBrackets || name.IsEmpty || !StartsProse(line[end..]))
            return default;
        if (IsCapitals(name) && LineForms.CountWords(name) <= (colon ? 3 : 8) && !IsLabel(name))
            return new(end, colon ? DatelineStrength.Weak : DatelineStrength.Fair);
        if (colon || !IsPlace(name, 6))
            return default;
        return new(end, name.Contains(',') ? DatelineStrength.Fair : LineForms.CountWords(name) <= 2 ? DatelineStrength.Weak : DatelineStrength.None);
    }

    /// <summary>Behind the first dash or colon that could close a dateline.</summary>
    private static int? EndOfMark(ReadOnlySpan<char> head)
    {
        for (var i = 1; i < head.Length - 1; i++)
        {
            var closes = head[i] switch
            {
                '—' or '–' => char.IsWhiteSpace(head[i - 1]) || char.IsWhiteSpace(head[i + 1]) || head[i - 1] == ')',
                '_' => true,
                '-' => char.IsWhiteSpace(head[i + 1]) && (char.IsWhiteSpace(head[i - 1]) || head[i - 1] == '-'),
                ':' => char.IsWhiteSpace(head[i + 1]) && i >= 3,
                _ => false,
            };
            if (closes)
            {
                while (i + 1 < head.Length && (char.IsWhiteSpace(head[i + 1]) || head[i + 1] is '-'))
                    i++;
                return i + 1;
            }

            if (head[i] is '.' && i + 2 < head.Length && char.IsWhiteSpace(head[i + 1]) && i > 3 && char.IsLower(head[i - 1]) && char.IsLower(head[i - 2]) && char.IsLower(head[i - 3]) && char.IsUpper(head[i + 2]))
                return null;
        }

        return null;
    }

    private static bool EndsInDay(ReadOnlySpan<char> name)
    {
        for (var comma = name.IndexOf(','); comma >= 0; comma = name[(comma + 1)..].IndexOf(',') is >= 0 and var next ? comma + 1 + next : -1)
            if (DateStamp.Read(name[(comma + 1)..]) is [{ Month: not null, Day: not null }])
                return true;
        return false;
    }

    private static bool StartsProse(ReadOnlySpan<char> rest) => LineForms.CountWords(rest) >= 8 && LineForms.EndsSentence(rest);

    private static bool IsLabel(ReadOnlySpan<char> name) =>
        name is "BREAKING" or "UPDATE" or "EXCLUSIVE" or "LIVE" or "WATCH" or "VIDEO" or "PHOTOS" or "FILE PHOTO" or "FILE" or "ANALYSIS" or "OPINION" or "NOTE" or "QUESTION" or "ANSWER" or "Q" or "A" or "CORRECTION" or "EDITOR'S NOTE"
        || name.StartsWith("UPDATE ");

    private static bool IsCapitals(ReadOnlySpan<char> name)
    {
        var comma = name.IndexOf(',');
        var city = comma < 0 ? name : name[..comma];
        var letters = 0;
        foreach (var c in city)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters >= 3 && IsPlace(name, 8) && char.IsLetter(name[0]);
    }

    /// <summary>True for capitalised words, as places and days are written.</summary>
    internal static bool IsPlace(ReadOnlySpan<char> name, int most)
    {
        if (name.IsEmpty)
            return false;
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range].Trim(",.\u00A0");
            if (word.IsEmpty)
                continue;
            var ok = char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) || word is "of" or "de" or "la" or "le" or "el" or "al" or "and" or "the" or "on" or "in" or "da" or "do" or "del" or "upon" or "near" or "off" or "board" || word.StartsWith("al-");
            if (!ok || word.ContainsAny("“”\"!?;"))
                return false;
            words++;
        }

        return words > 0 && words <= most && char.IsUpper(name[0]);
    }

    private static bool IsAgencyOrHour(ReadOnlySpan<char> inside) =>
        inside.Length is >= 2 and <= 40 && LineForms.CountWords(inside) <= 5 && (char.IsUpper(inside[0]) || char.IsAsciiDigit(inside[0])) && !inside.ContainsAny("“”\"!?;");
}
