using System.Globalization;

namespace Timeline.Html;

/// <summary>A line of an article's text.</summary>
/// <param name="Text">The line without blanks around it.</param>
/// <param name="LinkShare">How much of it is links.</param>
/// <param name="IsItem">True for an item of a list and a row of a table.</param>
internal readonly record struct TextLine(string Text, double LinkShare, bool IsItem);

/// <summary>What blank lines part in an article's text: a paragraph, a heading, a list or a table.</summary>
/// <param name="Lines">Its lines, none of them empty.</param>
/// <param name="Level">1 to 6 for a heading, else 0.</param>
internal sealed record TextBlock(IReadOnlyList<TextLine> Lines, int Level)
{
    // Two lines of a paragraph; what is shorter and ends no sentence is a label, a name, a button.
    private const int ShortestSentence = 60;
    private const int ShortestProse = 200;

    public bool IsHeading => Level > 0;

    public bool IsList => Lines.Any(line => line.IsItem);

    public int Length => Lines.Sum(line => line.Text.Length);

    /// <summary>How much of it is links.</summary>
    public double LinkShare => Length == 0 ? 0 : Lines.Sum(line => line.LinkShare * line.Text.Length) / Length;

    public string Text => string.Join('\n', Lines.Select(line => line.Text));

    /// <summary>True for what tells something in sentences.</summary>
    public bool IsProse =>
        !IsHeading && !IsList && LinkShare < 0.6
        && (EndsSentence(Lines[^1].Text) ? Width(Text) >= ShortestSentence : Width(Text) >= ShortestProse);

    /// <summary>True for a text that ends as sentences do, in whatever script, before quotation marks and brackets.</summary>
    public static bool EndsSentence(string text) =>
        text.AsSpan()
            .TrimEnd("\"'”’“»«›‹)]】」』 ") is [.., '.' or '!' or '?' or '…' or ':' or '。' or '！' or '？' or '؟' or '۔' or '।' or '։' or '።'];

    // A sign of Chinese or Japanese is a word.
    private static int Width(string text) =>
        text.Sum(letter => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter && letter >= '\u2E80' ? 3 : 1);
}
