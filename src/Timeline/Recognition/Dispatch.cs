using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>What a paper prints below a dateline of its own, "DURBAN, Dec. 28.—The enemy shelled …": it was written on that day, and its "yesterday" counts from it.</summary>
/// <param name="Start">Where its dateline begins.</param>
/// <param name="Day">Where the expression of its day begins.</param>
/// <param name="Told">Where what it tells begins.</param>
/// <param name="End">Where it ends, exclusive: at the next dateline or heading.</param>
internal sealed record Dispatch(int Start, int Day, int Told, int End)
{
    // A longer opening is a sentence.
    private const int LongestPlace = 50;
    private const int LongestAside = 40;

    /// <summary>The dispatches of a text in order.</summary>
    public static IReadOnlyList<Dispatch> Find(string text, IReadOnlyList<Expression> expressions, ArticleLayout layout, Chronology lists)
    {
        var found = new List<Dispatch>();
        foreach (var line in layout.Lines)
        {
            var dispatch = lists.At(line.Start) is null ? Read(text, expressions, line.Start, line.End) : null;
            if (found is [.., var last] && last.End == text.Length && (dispatch is not null || line.Kind is LineKind.Headline or LineKind.Subhead) && line.Start > last.Start)
            {
                found[^1] = last with { End = line.Start };
            }

            if (dispatch is not null)
            {
                found.Add(dispatch);
            }
        }

        return found;
    }

    // A place, a comma, a day, and behind them a dash; behind a place in capitals a full stop is enough.
    private static Dispatch? Read(string text, IReadOnlyList<Expression> expressions, int start, int end)
    {
        var line = text.AsSpan(start, Math.Min(end - start, LongestPlace));
        for (var comma = 0; line[comma..].IndexOf(", ") is >= 0 and var length; comma++)
        {
            comma += length;
            var place = line[..comma];
            if (!Dateline.IsPlace(place, 6) || place.ContainsAnyInRange('0', '9'))
            {
                return null;
            }

            if (DatePhrase.Read(text, expressions, start + comma + ", ".Length, end) is { Day: { } day, Parts: { Day: not null, Month: not null } } date
                && EndOfDateline(text, date.End, end, isSure: !place.ContainsAnyInRange('a', 'z')) is { } told)
            {
                return new(start, day.Start, told, text.Length);
            }
        }

        return null;
    }

    // Behind the mark that closes the dateline, "(Agency) —", ", 10 P.M.—" or "—Evening.—"; null where none does, or where nothing follows.
    private static int? EndOfDateline(string text, int at, int end, bool isSure)
    {
        var rest = text.AsSpan(at, end - at);
        var mark = rest[..Math.Min(rest.Length, LongestAside)].IndexOfAny("—–-");
        if (mark >= 0 && !rest[..mark].Contains(". ", StringComparison.Ordinal) && IsBeside(rest[..mark]) && (rest[mark] is not '-' || mark + 1 == rest.Length || rest[mark + 1] is ' ' or '-'))
        {
            var told = mark + rest[mark..].IndexOfAnyExcept("—–- ");
            return told > mark ? at + told : null;
        }

        var stop = rest.IndexOfAnyExcept(" .\r\n");
        return !isSure ? null : stop < 0 ? end : rest is ['.', ..] && stop > 1 && char.IsUpper(rest[stop]) ? at + stop : null;
    }

    // Nothing, a clock time or what stands in brackets.
    private static bool IsBeside(ReadOnlySpan<char> words)
    {
        var bare = words.Trim(" .,");
        return bare.IsEmpty || bare is ['(', .., ')'] || char.IsAsciiDigit(bare[0]);
    }
}
