using System.Text;

namespace Timeline.Text;

/// <summary>What a line is to the pages of a print.</summary>
internal enum PageMark
{
    /// <summary>A line of the text.</summary>
    None,

    /// <summary>A head or a foot where it is first read; it may tell of what the document is.</summary>
    First,

    /// <summary>A page number, or a head or a foot that was read before.</summary>
    Again,
}

/// <summary>Finds the lines that belong to the pages of a print and not to its text: page numbers, and the heads and feet that every page repeats.</summary>
internal static class PageMarks
{
    private const int LongestHead = 120;
    private const int MostHeadLines = 3;
    private const int HighestNumber = 4;

    /// <summary>What each line is to the pages.</summary>
    public static PageMark[] Find(string text, List<WrappedLine> lines)
    {
        var marks = new bool[lines.Count];
        var keys = lines.ConvertAll(line => line.Length <= LongestHead ? Key(line.In(text)) : "");
        var times = keys.Where(key => key.Length > 0).CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        bool Repeats(int i) => i >= 0 && i < lines.Count && keys[i].Length > 1 && times[keys[i]] > 1;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].In(text);
            marks[i] = NamesPage(keys[i]) ? IsPageNumber(keys[i]) || Repeats(i) || StandsApart(i)
                : IsNumber(line) && (StandsApart(i) || Repeats(i - 1) || Repeats(i + 1));
        }

        // A head is at most some lines long, so that this many rounds find all of it from the edge of its page.
        for (var round = 0; round < MostHeadLines; round++)
        {
            for (var i = 0; i < lines.Count; i++)
                if (!marks[i] && Repeats(i) && (OpensPage(i) || OpensPage(i + 1)))
                    marks[i] = true;
            for (var i = lines.Count - 1; i >= 0; i--)
                if (!marks[i] && Repeats(i) && (IsEdge(i - 1) || IsEdge(i + 1)))
                    marks[i] = true;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. marks.Select((isMark, i) => !isMark ? PageMark.None
            : seen.Add(keys[i]) && !IsNumber(lines[i].In(text)) ? PageMark.First : PageMark.Again)];

        bool OpensPage(int i) => i >= 0 && i < lines.Count && lines[i].OpensPage;

        bool StandsApart(int i) => OpensPage(i) || OpensPage(i + 1)
            || ((lines[i].Breaks > 1 || IsNumbered(i - 1)) && (i + 1 == lines.Count || lines[i + 1].Breaks > 1 || IsNumbered(i + 1)));

        bool IsNumbered(int i) => i >= 0 && i < lines.Count && (NamesPage(keys[i]) || IsNumber(lines[i].In(text)));

        bool IsEdge(int i) => i >= 0 && i < lines.Count && marks[i] && (OpensPage(i) || OpensPage(i + 1) || IsNumbered(i));
    }

    /// <summary>True for a line that tells its page, as a running head does: "Case 1:19-cv-00123 Document 45 Filed 03/04/20 Page 2 of 10".</summary>
    public static bool TellsPage(ReadOnlySpan<char> line) => line.Length <= LongestHead && NamesPage(Key(line));

    // What two pages have alike of their heads: the words, each number for any, and every gap for one.
    private static string Key(ReadOnlySpan<char> line)
    {
        var key = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (char.IsAsciiDigit(c))
            {
                if (key.Length == 0 || key[^1] != '#') key.Append('#');
            }
            else if (!char.IsWhiteSpace(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString();
    }

    // "Page 3 of 10", "[Page 12]", "- 4 -"
    private static bool IsPageNumber(string key) =>
        key.Trim('[', ']', '(', ')', '-', '–', '—', '*', ' ', '.') is "page #" or "page # of #" or "p. #" or "# of #" or "# / #" or "#/#" or "pg. #"
        || (key.Length > 2 && key[0] is '-' or '–' or '—' or '[' && key.Trim('[', ']', '-', '–', '—', ' ') == "#");

    // A head that tells its page: "Harbour Board   Annual Report   Page 3".
    private static bool NamesPage(string key) => IsPageNumber(key) || key.Contains("page #", StringComparison.Ordinal);

    private static bool IsNumber(ReadOnlySpan<char> line) => line.Length <= HighestNumber && (!line.ContainsAnyExceptInRange('0', '9') || !line.ContainsAnyExcept("ivxl"));
}
