using System.Text;

namespace Timeline.Documents.Pdf;

/// <summary>
/// Joins the lines of a paragraph: a word that was parted at the end of one is whole again, and a hyphen that belongs to it stays.
/// </summary>
/// <param name="lines">All lines of the document, whose words tell how it writes a word.</param>
internal sealed class LineEnds(IEnumerable<string> lines)
{
    private readonly HashSet<string> _words = lines.SelectMany(Inside).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public string Join(IEnumerable<string> paragraph)
    {
        var joined = new StringBuilder();
        foreach (var line in paragraph)
        {
            if (joined.Length > 1 && joined[^1] == '\u00AD')
                joined.Length--;
            else if (joined.Length > 1 && joined[^1] is '-' or '\u2010' && char.IsLetterOrDigit(joined[^2]) && line.Length > 0
                && char.IsLetterOrDigit(line[0]))
                joined.Length -= Belongs(joined, line) ? 0 : 1;
            else if (joined.Length > 0)
                joined.Append(' ');
            joined.Append(line);
        }

        return joined.Replace("\u00AD", "").ToString();
    }

    // "twenty-five" where the document writes so, or where both parts are words of it and the whole isn't.
    private bool Belongs(StringBuilder joined, string line)
    {
        if (!char.IsLower(line[0]) || !char.IsLetter(joined[^2]))
            return true;
        var start = joined.Length - 1;
        while (start > 0 && (char.IsLetter(joined[start - 1]) || joined[start - 1] == '-'))
            start--;
        var before = joined.ToString(start, joined.Length - 1 - start);
        var behind = string.Concat(line.TakeWhile(char.IsLetter));
        const int shortest = 4;
        return !_words.Contains(before + behind) && (before.Contains('-', StringComparison.Ordinal)
            || _words.Contains($"{before}-{behind}") || (before.Length >= shortest && behind.Length >= shortest && _words.Contains(before)
            && _words.Contains(behind)));
    }

    // What a line end cuts is no word.
    private static IEnumerable<string> Inside(string line) =>
        line.Split([' ', ',', '.', ';', ':', '(', ')', '"', '“', '”', '?', '!'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word[^1] is not ('-' or '\u2010' or '\u00AD'));
}
