using System.Text;
using Timeline.Text;

namespace Timeline.Reading;

/// <summary>Reads the blocks of a Markdown document as text: paragraphs, and in one way each headings ("## "), items of lists ("- ",
/// numbered or not) and rows of tables ("| a | b |").</summary>
/// <remarks>
/// Line ends inside a paragraph stay: people write lists of days in lines that Markdown would join. Program code is left out; a block of
/// code that names no language is kept, as logs stand in those.
/// </remarks>
internal sealed class MarkdownBlocks
{
    private const int Deepest = 6;

    private readonly MarkdownInline _inline;
    private readonly List<string> _lines = [];

    // A paragraph or an item that goes on: what stands before it, and its lines.
    private readonly StringBuilder _open = new();
    private string _mark = "";
    private bool _inList;
    private bool _inTable;

    private MarkdownBlocks(IReadOnlySet<string> references) => _inline = new(references);

    /// <summary>The text of a document without its front matter.</summary>
    public static string ToText(string markup)
    {
        var lines = MarkdownLines.Of(markup);
        var blocks = new MarkdownBlocks(lines.Select(line => line.Reference).OfType<string>().ToHashSet(StringComparer.Ordinal));
        foreach (var line in lines.Where(line => line.Reference is null))
            blocks.Add(line);
        blocks.EndBlock();
        return blocks.Joined();
    }

    private void Add(MarkdownLine line)
    {
        var text = line.Text.AsSpan().TrimEnd();
        var trimmed = text.TrimStart();
        if (line.IsVerbatim)
            AddAsItStands(line.Text);
        else if (line.IsHtml)
            AddHtml(line.Text);
        else if (trimmed.IsEmpty)
            EndBlock(isBlank: true);
        else if (IsTitle(_open) && Underlines(trimmed) is > 0 and var underlined)
            AddHeading(underlined, TakeOpen());
        else if (HeadingLevel(trimmed) is > 0 and var level)
            AddHeading(level, trimmed[level..].Trim().ToString());
        else if (IsRule(trimmed))
            AddAsItStands("---");
        else if (IsRow(trimmed))
            AddRow(trimmed);
        else if (ItemMark(text) is > 0 and var mark)
            OpenItem(text, mark);
        else if (_inList && char.IsWhiteSpace(text[0]) && _open.Length > 0)
            _open.Append(' ').Append(trimmed);
        else if (!_inList && text.Length - trimmed.Length >= 4 && _open.Length == 0)
            AddAsItStands(text.ToString());
        else
            OpenLine(trimmed);
    }

    private void OpenLine(ReadOnlySpan<char> trimmed)
    {
        _inTable = false;
        // What isn't indented is no part of the item before it, though Markdown would join it.
        if (_mark.Length > 0)
            EndBlock();
        if (_open.Length > 0)
            _open.Append('\n');
        // A definition, under what it defines.
        _open.Append(trimmed is [':', ' ', ..] ? trimmed[1..].TrimStart() : trimmed);
    }

    private void OpenItem(ReadOnlySpan<char> text, int mark)
    {
        EndBlock();
        _inList = true;
        var told = text[mark..].TrimStart();
        if (told.StartsWith("[ ] ") || told.StartsWith("[x] ") || told.StartsWith("[X] "))
            told = told[4..].TrimStart();
        _mark = $"{text[..text.IndexOfAnyExcept(' ', '\t')]}- ";
        _open.Append(told);
    }

    private void AddHeading(int level, string text)
    {
        EndBlock();
        _inList = false;
        var told = _inline.ToText(text).ReplaceLineEndings(" ").Trim();
        // "## The ferry ##", but "## Why C#".
        told = told.TrimEnd('#') is { } closed && (closed.Length == 0 || closed[^1] == ' ') ? closed.TrimEnd() : told;
        if (told.Length > 0)
            AddBlock($"{new string('#', Math.Min(level, Deepest))} {told}");
    }

    private void AddRow(ReadOnlySpan<char> row)
    {
        if (!_inTable)
            EndBlock();
        (_inTable, _inList) = (true, false);
        var cells = Cells(row);
        _lines.Add(cells.All(IsDelimiter) ? $"|{string.Join('|', cells.Select(_ => "---"))}|"
            : $"| {string.Join(" | ", cells.Select(cell => _inline.ToText(cell).ReplaceLineEndings(" ").Replace('|', '/').Trim()))} |");
    }

    private static bool IsDelimiter(string cell) => cell.Contains('-', StringComparison.Ordinal) && cell.AsSpan().Trim(" :-").IsEmpty;

    // A bar that is escaped or stands in code parts no cells.
    private static List<string> Cells(ReadOnlySpan<char> row)
    {
        row = row is ['|', ..] ? row[1..] : row;
        row = row is [.., var before, '|'] && before != '\\' ? row[..^1] : row;
        var (cells, cell, inCode) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < row.Length; at++)
        {
            inCode ^= row[at] == '`';
            if (row[at] == '\\' && at + 1 < row.Length && row[at + 1] == '|')
                cell.Append(row[++at]);
            else if (row[at] != '|' || inCode)
                cell.Append(row[at]);
            else
                Close();
        }

        Close();
        return cells;

        void Close()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }
    }

    // HTML in a document may hold Markdown in turn.
    private void AddHtml(string html)
    {
        EndBlock(isBlank: true);
        if (_inline.ToText(HtmlFragment.ToText(html)).Trim() is { Length: > 0 } told)
            AddBlock(string.Join('\n', told.Split('\n').Select(Framed)));
    }

    private static string Framed(string row) => row.Contains(" | ", StringComparison.Ordinal) ? $"| {row} |" : row;

    private void AddAsItStands(string line)
    {
        EndBlock();
        (_inTable, _mark) = (false, "");
        _lines.Add(line);
    }

    private void AddBlock(string text)
    {
        _inTable = false;
        _lines.Add("");
        _lines.AddRange(text.Split('\n'));
        _lines.Add("");
    }

    private string TakeOpen()
    {
        var open = _open.ToString();
        _open.Clear();
        _mark = "";
        return open;
    }

    private void EndBlock(bool isBlank = false)
    {
        if (_open.Length > 0)
        {
            _inList &= _mark.Length > 0;
            var mark = _mark;
            var told = _inline.ToText(RunInDate(TakeOpen()));
            if (!string.IsNullOrWhiteSpace(told))
                _lines.AddRange((mark + told).Split('\n').Select(line => line.TrimEnd()));
        }

        if (!isBlank)
            return;
        _inTable = false;
        _lines.Add("");
    }

    /// <summary>A date that heads its line in bold type, with a colon in the place of the type: "3 May: The bridge closed." for "**3 May**
    /// The bridge closed."</summary>
    private static string RunInDate(string text)
    {
        var marks = text.AsSpan().IndexOfAnyExcept(text[0]);
        if (text[0] is not ('*' or '_') || marks is < 1 or > 3)
            return text;
        var end = text.IndexOf(text[..marks], marks, StringComparison.Ordinal);
        if (end < 0)
            return text;
        var date = text.AsSpan(marks, end - marks).Trim();
        var behind = text.AsSpan(end + marks);
        return date is [.., var last] && char.IsLetterOrDigit(last) && behind is [' ' or '\t', ..]
            && behind.TrimStart() is [var first, ..] && (char.IsLetterOrDigit(first) || first is '“' or '"' or '[' or '*')
            && DateStamp.Read(date) is [{ Month: not null, Day: not null }] ? $"{date}: {behind.TrimStart()}" : text;
    }

    private string Joined()
    {
        var text = new StringBuilder();
        var blank = false;
        foreach (var line in _lines)
        {
            if (line.Length == 0)
            {
                blank = text.Length > 0;
                continue;
            }

            text.Append(text.Length == 0 ? "" : blank ? "\n\n" : "\n").Append(line);
            blank = false;
        }

        return text.ToString();
    }

    // What ends as a sentence does isn't underlined: a rule stands below it.
    private bool IsTitle(StringBuilder open) =>
        open.Length > 0 && _mark.Length == 0 && open[^1] is not ('.' or '!' or '?')
            && !open.ToString().Contains('\n', StringComparison.Ordinal);

    private static int Underlines(ReadOnlySpan<char> line) =>
        line.Trim('=').IsEmpty ? 1 : line.Length > 1 && line.Trim('-').IsEmpty ? 2 : 0;

    private static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is > 0 and <= Deepest && line[level] is ' ' or '\t' ? level : 0;
    }

    // "---", "***", "* * *"
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line[0] is '-' or '*' or '_' && line.Count(line[0]) >= 3 && line.IndexOfAnyExcept(line[0], ' ', '\t') < 0;

    // Below a row any line with a bar is one.
    private bool IsRow(ReadOnlySpan<char> line) =>
        line is ['|', _, ..] && line[1..].Contains('|') || (line.Contains('|') && (_inTable || IsDelimiterRow(line) && OpensTable()));

    private static bool IsDelimiterRow(ReadOnlySpan<char> line) =>
        line.Contains("-", StringComparison.Ordinal) && line.IndexOfAnyExcept("|:- \t") < 0;

    // The line before is the head of the table, which could not be told from text.
    private bool OpensTable()
    {
        if (_mark.Length > 0 || _open.Length == 0 || !_open.ToString().Contains('|', StringComparison.Ordinal))
            return false;
        var lines = TakeOpen().Split('\n');
        _open.AppendJoin('\n', lines[..^1]);
        EndBlock();
        AddRow(lines[^1]);
        return true;
    }

    /// <summary>Where what an item tells begins, behind "- ", "* ", "+ ", "1. " or "1) ", with what stands before it; 0 for a line that is
    /// none.</summary>
    private static int ItemMark(ReadOnlySpan<char> line)
    {
        const int longestNumber = 9;
        var at = line.IndexOfAnyExcept(' ', '\t');
        if (line[at] is '-' or '*' or '+')
            return at + 1 < line.Length && line[at + 1] is ' ' or '\t' ? at + 1 : 0;
        var digits = line[at..].IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= longestNumber && at + digits + 1 < line.Length && line[at + digits] is '.' or ')'
            && line[at + digits + 1] is ' ' or '\t' ? at + digits + 1 : 0;
    }
}
