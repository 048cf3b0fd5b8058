namespace Timeline.Text;

/// <summary>How the lines of a text were wrapped: to what width, and with how many line ends between them.</summary>
/// <param name="Width">The width that full lines come near to, in UTF-16 units.</param>
/// <param name="IsSingle">True where paragraphs are wrapped, line below line.</param>
/// <param name="IsDouble">True where a blank line parts each line from the next: a double-spaced typescript.</param>
/// <param name="IsTriple">True where two do.</param>
internal readonly record struct Wrapping(int Width, bool IsSingle, bool IsDouble, bool IsTriple)
{
    // No wrapped text has longer lines; a column of an old newspaper has lines of 35.
    private const int Widest = 120;
    private const int Narrowest = 24;

    // Lines that go on in lower case, at least, and of all lines with a neighbour: in prose of any width it is three of four, but fewer
    // in court papers, where names and figures are many and heads are long.
    private const int FewestGoingOn = 2;
    private const double GoingOn = 0.12;

    // Of those, how many must be full. Lines of verse that go on stop anywhere.
    private const double Full = 0.7;

    // What a full line may lack of the width where letters aren't of one width, as in a book's page.
    private const double Slack = 0.85;

    // Verse has lines of one width too, and narrow ones. But its sentences end where its lines do, and it parts no words.
    private const int WidestVerse = 52;
    private const double BreaksOff = 0.08;

    public bool IsWrapped => IsSingle || IsDouble || IsTriple;

    /// <summary>True where lines that stand so many line ends apart may be of one paragraph.</summary>
    public bool Joins(int breaks) => breaks switch { 1 => IsSingle, 2 => IsDouble, 3 => IsTriple, _ => false };

    /// <summary>The wrapping of a text, told by its lines less its page marks.</summary>
    public static Wrapping Of(string text, List<WrappedLine> lines, PageMark[] marks)
    {
        var single = WidthOf(text, lines, marks, 1);
        var doubled = WidthOf(text, lines, marks, 2);
        var tripled = WidthOf(text, lines, marks, 3);
        return new(Math.Max(single, Math.Max(doubled, tripled)), single > 0, doubled > 0, tripled > 0);
    }

    /// <summary>True where no further word fitted on the line.</summary>
    public bool IsFull(string text, WrappedLine line, WrappedLine next) => IsFull(text, line, next, Width);

    private static bool IsFull(string text, WrappedLine line, WrappedLine next, int width) =>
        line.Length <= Widest && line.Indent + line.Length + 1 + FirstWord(next.In(text)) > width * Slack;

    // A sentence ends inside the line, or a word goes on in the next.
    private static bool EndsInside(ReadOnlySpan<char> line)
    {
        if (line is [.., var letter, '-'] && char.IsLetter(letter)) return true;
        for (var at = line.IndexOf(". "); at > 1 && at + 2 < line.Length; at++)
            if (line[at] is '.' or '?' or '!' && line[at + 1] == ' ' && char.IsUpper(line[at + 2]) && char.IsLower(line[at - 1])) return true;
        return false;
    }

    private static int FirstWord(ReadOnlySpan<char> line) => line.IndexOfAny(' ', '\t') is >= 0 and var blank ? blank : line.Length;

    // The width of the lines that stand so many line ends apart, or 0 where they aren't wrapped.
    private static int WidthOf(string text, List<WrappedLine> lines, PageMark[] marks, int breaks)
    {
        var neighbours = 0;
        var inside = 0;
        var goingOn = new List<int>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Breaks != breaks || lines[i - 1].Length > Widest) continue;
            if (marks[i - 1] != PageMark.None || marks[i] != PageMark.None) continue;
            neighbours++;
            inside += EndsInside(lines[i - 1].In(text)) ? 1 : 0;
            var last = text[lines[i - 1].End - 1];
            if (char.IsLower(text[lines[i].Start]) && (char.IsLetterOrDigit(last) || last is ',' or '-' or '’' or ';')) goingOn.Add(i);
        }

        if (goingOn.Count < FewestGoingOn || goingOn.Count < neighbours * GoingOn) return 0;
        var lengths = goingOn.ConvertAll(i => lines[i - 1].Indent + lines[i - 1].Length);
        lengths.Sort();
        var width = lengths[lengths.Count * 9 / 10];
        if (width < Narrowest || (width < WidestVerse && inside < neighbours * BreaksOff)) return 0;
        return goingOn.Count(i => IsFull(text, lines[i - 1], lines[i], width)) >= goingOn.Count * Full ? width : 0;
    }
}
