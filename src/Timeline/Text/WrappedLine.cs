namespace Timeline.Text;

/// <summary>A line of text that may be a wrapped piece of a paragraph:
/// [Start, End) without the white space around it, and without the marks of a quoted mail before it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Indent">How far it is set in.</param>
/// <param name="Breaks">How many line ends stand before it.</param>
/// <param name="Quote">How many marks of a quoted mail stand before it: "> > ".</param>
/// <param name="OpensPage">True where a form feed stands before it.</param>
internal readonly record struct WrappedLine(int Start, int End, int Indent, int Breaks, int Quote, bool OpensPage)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>The lines of a text that aren't blank.</summary>
    public static List<WrappedLine> Of(string text)
    {
        var lines = new List<WrappedLine>();
        var (breaks, opensPage) = (0, false);
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : at + length;
            var line = text.AsSpan(at, end - at);
            opensPage |= line.TrimStart().Length < line.Length && line[..(line.Length - line.TrimStart().Length)].Contains('\f');
            var body = line.TrimStart();
            var quote = 0;
            for (; !body.IsEmpty && body[0] == '>'; quote++) body = body[1..].TrimStart();
            var start = end - body.Length;
            if (start < end)
            {
                lines.Add(new(start, start + body.TrimEnd().Length, start - at, breaks, quote, opensPage));
                (breaks, opensPage) = (0, line.TrimEnd().Length < line.Length && line[line.TrimEnd().Length..].Contains('\f'));
            }

            breaks++;
            at = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return lines;
    }
}
