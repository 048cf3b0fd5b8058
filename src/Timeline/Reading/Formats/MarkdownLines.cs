using System.Collections.Frozen;

namespace Timeline.Reading;

/// <summary>A line of a Markdown document, or a block of HTML in it, with what only the lines before it tell.</summary>
/// <param name="Text">The line without the marks of a block quotation; of HTML all of the block.</param>
internal readonly record struct MarkdownLine(string Text)
{
    /// <summary>True for a line of a block of code that is no program.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>True for a block of HTML.</summary>
    public bool IsHtml { get; init; }

    /// <summary>The name that the line gives to an address, "[report]: https://…"; null for any other line.</summary>
    public string? Reference { get; init; }
}

/// <summary>The lines of a Markdown document, less program code, comments, scripts and what is only for the program that makes the
/// page.</summary>
internal static class MarkdownLines
{
    // A block of one of these is no program.
    private static readonly string[] Plain = ["", "text", "txt", "plain", "plaintext", "log", "logs", "none", "nohighlight", "output"];

    private static readonly FrozenSet<string> HtmlBlocks = Text.WordSet.Of(
        "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head "
        + "header hr html iframe li link main menu meta nav ol p pre script section style summary table tbody td tfoot th thead tr ul picture source video "
        + "audio svg noscript");

    // What these hold is no text, whatever stands in it.
    private static readonly string[] Unread = ["script", "style", "svg", "template", "noscript", "iframe"];

    /// <summary>The lines in order.</summary>
    public static List<MarkdownLine> Of(string markup)
    {
        var lines = new List<MarkdownLine>();
        var all = markup.ReplaceLineEndings("\n").Split('\n');
        var before = "";
        for (var i = 0; i < all.Length; i++)
        {
            var line = WithoutComments(all, ref i);
            if (line is null)
                continue;
            line = Unquoted(line, before);
            var trimmed = line.AsSpan().TrimStart();
            if (Fence(trimmed) is > 0 and var fence)
                i = AddCode(all, i, trimmed[..fence].ToString(), trimmed[fence..].Trim(), lines);
            else if (OpensHtml(trimmed) is { } tag)
                i = AddHtml(all, i, line, tag, lines);
            else if (Footnote(trimmed) is > 0 and var told)
                lines.Add(new(trimmed[told..].TrimStart().ToString()));
            else
                lines.Add(new(line) { Reference = ReferenceOf(trimmed) });
            before = trimmed.IsEmpty ? before : line;
        }

        return lines;
    }

    /// <summary>The line less its comments; null where it was nothing else. One that goes on ends in a later line.</summary>
    private static string? WithoutComments(string[] all, ref int i)
    {
        var line = all[i];
        var had = false;
        while (line.IndexOf("<!--", StringComparison.Ordinal) is >= 0 and var open && !InCode(line, open))
        {
            had = true;
            var (last, rest) = (i, line[open..]);
            var close = rest.IndexOf("-->", StringComparison.Ordinal);
            while (close < 0 && last + 1 < all.Length)
            {
                rest = all[++last];
                close = rest.IndexOf("-->", StringComparison.Ordinal);
            }

            // A comment that nothing closes is none.
            if (close < 0)
                break;
            line = line[..open] is [.., ' '] && rest[(close + 3)..] is [' ', ..]
                ? line[..(open - 1)] + rest[(close + 3)..] : line[..open] + rest[(close + 3)..];
            i = last;
        }

        return had && string.IsNullOrWhiteSpace(line) ? null : line;
    }

    private static bool InCode(string line, int at) => line.AsSpan(0, at).Count('`') % 2 == 1;

    // The marks of a quoted mail tell whose it is; those of a quotation, and "[!note]" of a box, only how it looks.
    private static string Unquoted(string line, string before)
    {
        var text = line.AsSpan().TrimStart();
        var isMail = before.AsSpan().TrimEnd().EndsWith("wrote:", StringComparison.OrdinalIgnoreCase)
            || before.AsSpan().TrimStart() is ['>', ..];
        if (text is not ['>', ..] || isMail)
            return line;
        while (text is ['>', ..])
            text = text[1..].TrimStart();
        if (text.StartsWith("[!") && text.IndexOf(']') is > 2 and var close)
            text = text[(close + 1)..].TrimStart("+- ");
        return text.ToString();
    }

    // "```", "~~~~"
    private static int Fence(ReadOnlySpan<char> line)
    {
        if (line is not ['`' or '~', ..])
            return 0;
        var marks = line.IndexOfAnyExcept(line[0]) is >= 0 and var found ? found : line.Length;
        return marks >= 3 && !(line[0] == '`' && line[marks..].Contains('`')) ? marks : 0;
    }

    private static int AddCode(string[] all, int i, string fence, ReadOnlySpan<char> language, List<MarkdownLine> lines)
    {
        var isPlain = Plain.Contains(language.ToString().ToLowerInvariant());
        lines.Add(new(""));
        for (i++; i < all.Length; i++)
        {
            var line = all[i].AsSpan().TrimStart(" \t>");
            if (line.StartsWith(fence) && line.Trim(fence[0]).Trim().IsEmpty)
                break;
            if (isPlain)
                lines.Add(new(all[i]) { IsVerbatim = true });
        }

        lines.Add(new(""));
        return i;
    }

    /// <summary>The element that a line of HTML opens or closes; null for any other line.</summary>
    private static string? OpensHtml(ReadOnlySpan<char> line)
    {
        if (line is not ['<', _, ..])
            return null;
        var name = line[1] == '/' ? line[2..] : line[1..];
        var end = name.IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
        var tag = (end < 0 ? name : name[..end]).ToString().ToLowerInvariant();
        return HtmlBlocks.Contains(tag) && (end < 0 || name[end] is '>' or '/' || char.IsWhiteSpace(name[end])) ? tag : null;
    }

    // A block goes to the next blank line, one of a script to its end.
    private static int AddHtml(string[] all, int i, string line, string tag, List<MarkdownLine> lines)
    {
        var html = new System.Text.StringBuilder(line);
        var close = $"</{tag}";
        var isUnread = Unread.Contains(tag);
        for (; i + 1 < all.Length; html.Append('\n').Append(line))
        {
            if (isUnread ? line.Contains(close, StringComparison.OrdinalIgnoreCase) : string.IsNullOrWhiteSpace(all[i + 1]))
                break;
            line = all[++i];
        }

        lines.Add(new(html.ToString()) { IsHtml = true });
        return i;
    }

    /// <summary>The name in "[name]: https://… "title"" and "*[NASA]: …"; null for any other line.</summary>
    private static string? ReferenceOf(ReadOnlySpan<char> line)
    {
        var isShort = line.StartsWith("*[");
        var open = isShort ? 1 : 0;
        if (line.Length <= open || line[open] != '[' || line is ['[', '^', ..] || line.IndexOf("]:") is not (> 1 and var close))
            return null;
        var target = line[(close + 2)..].Trim();
        var blank = target.IndexOfAny(' ', '\t');
        var isAddress = target.Length > 0 && (target is ['<' or '#' or '/' or '.', ..] || target.IndexOfAny('/', '.', ':') > 0)
            && (blank < 0 || target[blank..].TrimStart() is ['"' or '\'' or '(', ..]);
        return isShort || isAddress ? MarkdownInline.NameOf(line[(open + 1)..close]) : null;
    }

    /// <summary>Where a footnote's text begins, behind "[^1]: "; 0 for any other line.</summary>
    private static int Footnote(ReadOnlySpan<char> line) =>
        line.StartsWith("[^") && line.IndexOf("]:") is > 2 and var close && line[2..close].IndexOf(' ') < 0 ? close + 2 : 0;
}
