namespace Timeline.Documents.Mail;

/// <summary>A line of a mail: how deep it is quoted, and what it says without the marks for that.</summary>
internal readonly record struct MailLine(int Level, string Text)
{
    private const int Deepest = 20;

    public bool IsBlank => Text.Length == 0;

    /// <summary>The lines of a text.</summary>
    public static List<MailLine> Of(string text) => [.. text.ReplaceLineEndings("\n").Split('\n').Select(Read)];

    /// <summary>The line as a mail writes it: "&gt; &gt; It rained."</summary>
    public override string ToString() => Level == 0 || Text.Length == 0 ? Text : string.Concat(Enumerable.Repeat("> ", Level)) + Text;

    private static MailLine Read(string line)
    {
        var (level, at) = (0, 0);
        for (; at < line.Length && (line[at] == '>' || (line[at] == ' ' && at + 1 < line.Length
            && (line[at + 1] == '>' || at > 0 && line[at - 1] == '>'))); at++)
            level += line[at] == '>' ? 1 : 0;
        return new(Math.Min(level, Deepest), line[(level > 0 ? at : 0)..].TrimEnd());
    }
}
