namespace Timeline.Text;

/// <summary>Splits text into paragraphs: lines, joined again where a line is only a wrapped piece of one.</summary>
internal static class Paragraphs
{
    // Hand-wrapped text keeps its lines short; a text with a longer line than this isn't wrapped at all.
    private const int WidestWrap = 120;

    /// <summary>The paragraphs in text order, without the white space around them; none is empty.</summary>
    public static IReadOnlyList<(int Start, int End)> Find(string text)
    {
        var lines = Lines(text);
        var width = WrapWidth(text, lines);
        // Each field of the head is a line of its own.
        var head = DocumentHead.Of(text)?.End ?? 0;
        var paragraphs = new List<(int Start, int End)>();
        foreach (var line in lines)
        {
            if (paragraphs.Count > 0 && line.Start > head && IsWrapped(text, paragraphs[^1].End, line, width))
                paragraphs[^1] = (paragraphs[^1].Start, line.End);
            else
                paragraphs.Add(line);
        }

        return paragraphs;
    }

    private static List<(int Start, int End)> Lines(string text)
    {
        var lines = new List<(int Start, int End)>();
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : at + length;
            var (start, stop) = (at, end);
            while (start < stop && char.IsWhiteSpace(text[start])) start++;
            while (stop > start && char.IsWhiteSpace(text[stop - 1])) stop--;
            if (stop > start) lines.Add((start, stop));
            at = end + 1;
        }

        return lines;
    }

    // A text is wrapped where many lines go on in lower case what the line before began; its width is its longest line.
    private static int WrapWidth(string text, List<(int Start, int End)> lines)
    {
        int neighbours = 0, goingOn = 0, widest = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            widest = Math.Max(widest, lines[i].End - lines[i].Start);
            if (i == 0 || text.AsSpan(lines[i - 1].End, lines[i].Start - lines[i - 1].End).Count('\n') > 1) continue;
            neighbours++;
            goingOn += char.IsLower(text[lines[i].Start]) ? 1 : 0;
        }

        return goingOn * 4 >= neighbours ? widest : 0;
    }

    // Wrapped: no blank line between, and either the next line goes on in lower case in mid-sentence,
    // or the line was full, so that the next word didn't fit on it.
    private static bool IsWrapped(string text, int previousEnd, (int Start, int End) next, int width)
    {
        var between = text.AsSpan(previousEnd, next.Start - previousEnd);
        if (between.Count('\n') > 1 || (between.Count('\n') == 0 && between.Count('\r') > 1)) return false;
        var lineStart = text.LastIndexOfAny(['\n', '\r'], previousEnd - 1) + 1;
        var filled = previousEnd - lineStart;
        if (char.IsLower(text[next.Start]) && filled > 30 && (char.IsLetterOrDigit(text[previousEnd - 1]) || text[previousEnd - 1] == ','))
            return true;
        var word = text.AsSpan(next.Start, next.End - next.Start).IndexOf(' ');
        return width is > 40 and <= WidestWrap && filled + 1 + (word < 0 ? next.End - next.Start : word) > width;
    }
}
