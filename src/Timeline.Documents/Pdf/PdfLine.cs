using System.Text;
using UglyToad.PdfPig.Content;

namespace Timeline.Documents.Pdf;

/// <summary>A line of a page, of which places and sizes are in points from the foot and the left of the page.</summary>
/// <param name="Text">Its words; where it leaves a wide gap, as between the cells of a table, " | ".</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Base">Where it stands.</param>
/// <param name="Size">The size of most of its letters.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Base, double Size)
{
    // Of its size: no word stands so far from the next, however the line is spread.
    private const double WidestGap = 3;

    // Of its size: the marks of notes are smaller, and are no part of a word.
    private const double Raised = 0.75;

    private static readonly (string Ligature, string Letters)[] Ligatures = [("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"),
        ("ﬄ", "ffl"), ("ﬅ", "st"), ("ﬆ", "st")];

    /// <summary>The line that words make.</summary>
    /// <param name="words">The words from left to right.</param>
    public static PdfLine Of(IReadOnlyList<Word> words)
    {
        var size = words.SelectMany(word => word.Letters).GroupBy(letter => Math.Round(letter.PointSize, 1))
            .MaxBy(sizes => sizes.Count())!.Key;
        var text = new StringBuilder();
        Word? before = null;
        foreach (var word in words)
        {
            var told = WordOf(word, size);
            if (told.Length == 0)
                continue;
            if (before is not null)
                text.Append(word.BoundingBox.Left - before.BoundingBox.Right > size * WidestGap ? " | " : " ");
            text.Append(told);
            before = word;
        }

        return new(text.ToString(), words[0].BoundingBox.Left, words.Max(word => word.BoundingBox.Right),
            BaseOf(words.MaxBy(word => word.Letters.Count)!), size);
    }

    /// <summary>Where a word stands.</summary>
    public static double BaseOf(Word word) => word.Letters[0].StartBaseLine.Y;

    private static string WordOf(Word word, double size)
    {
        var letters = word.Letters.Where(letter => !(letter.PointSize <= size * Raised && letter.Value.All(char.IsAsciiDigit)));
        var text = string.Concat(letters.Select(letter => letter.Value)).Trim();
        foreach (var (ligature, apart) in Ligatures)
            text = text.Replace(ligature, apart, StringComparison.Ordinal);
        return text;
    }
}
