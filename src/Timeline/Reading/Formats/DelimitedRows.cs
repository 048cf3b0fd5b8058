using System.Text;

namespace Timeline.Reading;

/// <summary>A row of a table of text.</summary>
/// <param name="Line">The line it begins in, from 1.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record DelimitedRow(int Line, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>Cuts text into rows and cells by RFC 4180: a cell in quotes may hold separators, line ends, and quotes written twice.</summary>
internal static class DelimitedRows
{
    private const string Separators = ",;\t|";
    private const string Declaration = "sep=";

    /// <summary>The rows, those without any text left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="report">Takes the line of a quote that nothing closes; it is read as a quotation mark, and no cell behind it goes over
    /// a line end.</param>
    public static IReadOnlyList<DelimitedRow> Read(string text, Action<int> report)
    {
        var (at, line) = (0, 1);
        var separator = SeparatorOf(text, ref at, ref line);
        var rows = new List<DelimitedRow>();
        var spans = true;
        while (at < text.Length)
        {
            if (ReadRow(text, separator, spans, ref at, ref line) is { } row)
            {
                if (!row.IsBlank)
                    rows.Add(row);
                continue;
            }

            report(line);
            spans = false;
        }

        return rows;
    }

    /// <summary>What stands most often in the first line, outside quotes, or what Excel's "sep=;" names.</summary>
    private static char SeparatorOf(string text, ref int at, ref int line)
    {
        var first = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        if (first.StartsWith(Declaration, StringComparison.OrdinalIgnoreCase) && first.Length == Declaration.Length + 1)
        {
            at = first.Length;
            SkipLineEnd(text, ref at, ref line);
            return first[^1];
        }

        var counts = new int[Separators.Length];
        var quoted = false;
        foreach (var character in first)
        {
            quoted ^= character == '"';
            if (!quoted && Separators.IndexOf(character) is >= 0 and var which)
                counts[which]++;
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    /// <summary>Reads a row; null, and nothing read, where a quote in it isn't closed.</summary>
    private static DelimitedRow? ReadRow(string text, char separator, bool spans, ref int from, ref int line)
    {
        var (at, lines, cells) = (from, line, new List<string>());
        while (true)
        {
            if (ReadCell(text, separator, spans, ref at, ref lines) is not { } cell)
                return null;
            cells.Add(cell);
            if (at < text.Length && text[at] == separator)
            {
                at++;
                continue;
            }

            SkipLineEnd(text, ref at, ref lines);
            var row = new DelimitedRow(line, cells);
            (from, line) = (at, lines);
            return row;
        }
    }

    private static string? ReadCell(string text, char separator, bool spans, ref int at, ref int line)
    {
        var start = at;
        if (at < text.Length && text[at] == '"')
        {
            var (end, lines) = (at, line);
            if (Quoted(text, separator, spans, ref end, ref lines) is { } quoted)
            {
                (at, line) = (end, lines);
                return quoted;
            }

            if (spans)
                return null;
        }

        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
            at++;
        return text[start..at].Trim();
    }

    // A quote that no separator follows is one that its writer forgot to double.
    private static string? Quoted(string text, char separator, bool spans, ref int at, ref int line)
    {
        var cell = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            var character = text[at];
            if (character == '"' && at + 1 < text.Length && text[at + 1] == '"')
                at++;
            else if (character == '"' && (at + 1 == text.Length || text[at + 1] == separator || text[at + 1] is '\r' or '\n'))
            {
                at++;
                return cell.ToString().Trim();
            }

            if (character is '\n' or '\r' && !spans)
                return null;
            line += character == '\n' || (character == '\r' && !(at + 1 < text.Length && text[at + 1] == '\n')) ? 1 : 0;
            cell.Append(character);
        }

        return null;
    }

    private static void SkipLineEnd(string text, ref int at, ref int line)
    {
        if (at >= text.Length)
            return;
        at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        line++;
    }
}
