namespace Timeline.Text;

/// <summary>Finds what stands between quotation marks.</summary>
internal static class Quotations
{
    /// <summary>The outermost quotations in text order, marks included; none overlaps another.</summary>
    /// <remarks>
    /// A quotation that isn't closed ends with its paragraph: where speech runs over several paragraphs, each opens anew and
    /// only the last one closes. One that is closed but never opened began with its paragraph.
    /// </remarks>
    public static IReadOnlyList<(int Start, int End)> Find(string text)
    {
        var quotations = new List<(int Start, int End)>();
        foreach (var (start, end) in Paragraphs.Find(text)) FindIn(text, start, end, quotations);
        return quotations;
    }

    private static void FindIn(string text, int start, int end, List<(int Start, int End)> quotations)
    {
        var bare = start; // where text outside quotations began
        for (var i = start; i < end; i++)
        {
            var close = text[i] switch
            {
                '“' or '„' => IndexOf(text, '”', i + 1, end),
                '「' => IndexOf(text, '」', i + 1, end),
                '«' => IndexOf(text, '»', i + 1, end),
                '"' => IndexOf(text, '"', i + 1, end),
                '`' when i + 1 < end && text[i + 1] == '`' => text.AsSpan(i, end - i).IndexOf("''") is var at and >= 0 ? i + at + 2 : end,
                '‘' => ClosingSingle(text, i + 1, end, '’'),
                '\'' when Opens(text, i, start, end) => ClosingSingle(text, i + 1, end, '\''),
                '”' => i + 1,
                _ => 0,
            };
            if (close <= 0) continue;
            quotations.Add((text[i] == '”' ? bare : i, close));
            bare = close;
            i = close - 1;
        }
    }

    // The offset behind the closing mark, or the paragraph's end where it isn't closed.
    private static int IndexOf(string text, char mark, int from, int end)
    {
        var at = text.AsSpan(from, end - from).IndexOf(mark);
        return at < 0 ? end : from + at + 1;
    }

    // A straight single mark opens only where a word begins; "'90s" and "'em" begin with an apostrophe.
    private static bool Opens(string text, int i, int start, int end) =>
        (i == start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–')
        && i + 1 < end && char.IsLetter(text[i + 1]) && !text.AsSpan(i + 1, end - i - 1).StartsWith("em ");

    // The mark that closes a single quotation is no apostrophe: no letter follows it. After an s it may be a plural's possessive
    // ("the workers' strike"), so a later mark is taken if there is one before the next quotation opens.
    private static int ClosingSingle(string text, int from, int end, char mark)
    {
        var possessive = -1;
        for (var i = from; i < end; i++)
        {
            if (text[i] == '‘' || (mark == '\'' && text[i] == '\'' && Opens(text, i, from, end))) break;
            if (text[i] != mark || (i + 1 < end && char.IsLetterOrDigit(text[i + 1]))) continue;
            if (text[i - 1] != 's' || i + 1 >= end || text[i + 1] != ' ') return i + 1;
            if (possessive < 0) possessive = i + 1;
        }

        return possessive;
    }
}
