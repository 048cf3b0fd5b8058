namespace Timeline.Text;

/// <summary>Characters that stand in a text and aren't seen: soft hyphens, blanks of no width, marks of the writing direction.</summary>
internal static class Unseen
{
    // Below it are the Latin letters. Other scripts part or join words by some of these marks.
    private const char EndOfLatin = '\u0250';

    /// <summary>The text of the same length with each word whole, and <see cref="Unwrapped.Filler"/> behind it for what it lacks; the same string where nothing is unseen.</summary>
    public static string Moved(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks)) return text;
        var moved = text.ToCharArray();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            var (start, to) = (at, at);
            for (; at < text.Length && !char.IsWhiteSpace(text[at]); at++)
            {
                if (!IsDropped(text, at)) moved[to++] = text[at];
            }

            if (to > start || at < text.Length) moved.AsSpan(to, at - to).Fill(Unwrapped.Filler);
        }

        return new(moved);
    }

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("\u00AD\u200B\u200E\u200F\u2060\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    // A soft hyphen at the end of a line parts a word there.
    private static bool IsDropped(string text, int at) =>
        Marks.Contains(text[at]) && !(text[at] == '\u00AD' && at + 1 < text.Length && text[at + 1] is '\n' or '\r')
        && IsLatin(text, at, -1) && IsLatin(text, at, 1);

    private static bool IsLatin(string text, int at, int step)
    {
        const int most = 4;
        for (var steps = 0; steps < most && at >= 0 && at < text.Length && Marks.Contains(text[at]); steps++) at += step;
        return at < 0 || at >= text.Length || text[at] < EndOfLatin || char.IsWhiteSpace(text[at]) || char.IsPunctuation(text[at]);
    }
}
