namespace Timeline;

/// <summary>Cuts a text into the pieces that the engine is given: sentences, as far as that can be told without knowing the language.</summary>
internal static class Pieces
{
    // What goes on for longer is cut at a blank, or anywhere where it has none.
    private const int Longest = 600;

    /// <summary>The pieces in text order, without blanks around them. Every character but white space is in one; a piece never ends within a number or before a lower-case letter.</summary>
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Ends(text, start, at) || (at + 1 - start >= Longest && (char.IsWhiteSpace(text[at]) || at + 1 - start >= 2 * Longest) && !char.IsHighSurrogate(text[at])))
            {
                if (Trimmed(text, start, at + 1) is { Start: var first, End: var last } && first < last)
                {
                    yield return (first, last);
                }

                start = at + 1;
            }
        }

        if (Trimmed(text, start, text.Length) is { Start: var from, End: var to } && from < to)
        {
            yield return (from, to);
        }
    }

    private static bool Ends(string text, int start, int at) => text[at] switch
    {
        '\n' or '\r' or '。' or '！' or '？' or '।' => true,
        '!' or '?' or '…' => Opens(text, at + 1),

        // "am 3. Januar", "J. Díaz", "Sr. Díaz" don't end there; to join two sentences now and then costs less than to cut a date.
        '.' => Opens(text, at + 1) && WordBefore(text, start, at) is { Length: > 0 } word && (char.IsDigit(word[0]) ? word.Length > 2 : word.Length > 3 || !char.IsUpper(word[0])),
        _ => false,
    };

    // What begins a sentence: a blank, maybe a mark, and then neither a lower-case letter nor a number.
    private static bool Opens(string text, int at)
    {
        var next = at;
        while (next < text.Length && !char.IsLetterOrDigit(text[next]))
        {
            next++;
        }

        return at >= text.Length || (text.AsSpan(at, next - at).ContainsAny(" \t\u00A0") && (next == text.Length || !(char.IsLower(text[next]) || char.IsDigit(text[next]))));
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int at)
    {
        var first = at;
        while (first > start && char.IsLetterOrDigit(text[first - 1]))
        {
            first--;
        }

        return text.AsSpan(first, at - first);
    }

    private static (int Start, int End) Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}
