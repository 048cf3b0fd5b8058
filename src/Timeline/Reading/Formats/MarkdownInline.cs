using System.Net;
using System.Text;

namespace Timeline.Reading;

/// <summary>Reads what is marked inside a line or a paragraph of Markdown as its reader sees it: words, without the marks around
/// them.</summary>
/// <param name="references">The names under which addresses are given elsewhere in the document: "[report]: https://…".</param>
internal sealed class MarkdownInline(IReadOnlySet<string> references)
{
    // What stands in a link may be marked in turn; nobody nests deeper than this.
    private const int Deepest = 8;

    private readonly List<StringBuilder> _pieces = [];
    private readonly List<Run> _open = [];
    private readonly List<(int Piece, Run Run)> _runs = [];

    // A run of stars, underscores, tildes or equal signs, and how many of them are no emphasis.
    private sealed class Run(char mark, int left)
    {
        public char Mark => mark;

        public int Left { get; set; } = left;
    }

    /// <summary>The name of a reference as it is looked up: in one case, its blanks as one.</summary>
    public static string NameOf(ReadOnlySpan<char> label) =>
        string.Join(' ', label.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>The text without marks.</summary>
    public string ToText(string markup) => ToText(markup, 0);

    private string ToText(string markup, int depth)
    {
        if (markup.AsSpan().IndexOfAny("\\`*_~=[!<&{^%-") < 0)
            return markup;
        _pieces.Clear();
        _open.Clear();
        _runs.Clear();
        _pieces.Add(new());
        for (var at = 0; at < markup.Length;)
            at = ReadOne(markup, at, depth);

        // The marks that closed nothing are text.
        foreach (var (piece, run) in _runs)
            _pieces[piece].Append(run.Mark, run.Left);
        return string.Concat(_pieces);
    }

    private StringBuilder Text => _pieces[^1];

    /// <summary>Reads what begins at an offset, and gives where it ends.</summary>
    private int ReadOne(string markup, int at, int depth)
    {
        var rest = markup.AsSpan(at);
        var length = markup[at] switch
        {
            '\\' => Escaped(rest),
            '`' => Code(rest),
            '!' when rest.StartsWith("![") => Picture(rest),
            '[' => Bracketed(rest, depth),
            '^' when rest.StartsWith("^[") => Note(rest, depth),
            '<' => Tag(rest),
            '&' => Entity(rest),
            '{' => Template(rest),
            '%' when rest.StartsWith("%%") => Comment(rest),
            '*' or '_' or '~' or '=' => Emphasis(markup, at),
            '-' when rest.StartsWith("--") => Dash(rest),
            _ => 0,
        };
        if (length > 0)
            return at + length;
        Text.Append(markup[at]);
        return at + 1;
    }

    private int Escaped(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || !(char.IsAscii(rest[1]) && (char.IsPunctuation(rest[1]) || char.IsSymbol(rest[1])) || rest[1] == '\n'))
            return 0;
        Text.Append(rest[1]);
        return 2;
    }

    private int Code(ReadOnlySpan<char> rest)
    {
        var marks = rest.IndexOfAnyExcept('`') is > 0 and var found ? found : rest.Length;
        for (var at = marks; at < rest.Length;)
        {
            var next = rest[at..].IndexOf('`');
            if (next < 0)
                break;
            at += next;
            var closing = rest[at..].IndexOfAnyExcept('`') is > 0 and var count ? count : rest.Length - at;
            if (closing == marks)
            {
                Text.Append(rest[marks..at].Trim());
                return at + marks;
            }

            at += closing;
        }

        Text.Append(rest[..marks]);
        return marks;
    }

    // Neither a picture nor what is said of it is told by the text.
    private int Picture(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("![[") && rest.IndexOf("]]") is > 0 and var embedded)
            return Drop(rest, embedded + 2);
        var close = Close(rest[1..], '[', ']') + 1;
        return close > 1 && Target(rest[(close + 1)..]) is > 0 and var target ? Drop(rest, close + 1 + target) : 0;
    }

    // A link, a link into one's own notes, the mark of a footnote, a citation, or words in brackets.
    private int Bracketed(ReadOnlySpan<char> rest, int depth)
    {
        if (rest.StartsWith("[["))
        {
            var end = rest.IndexOf("]]");
            if (end > 2 && !rest[2..end].Contains('\n'))
            {
                var name = rest[2..end];
                Text.Append(name.LastIndexOf('|') is >= 0 and var bar ? name[(bar + 1)..]
                    : name.IndexOf('#') is > 0 and var part ? name[..part] : name.TrimStart('#'));
                return end + 2;
            }
        }

        var close = Close(rest, '[', ']');
        if (close < 0)
            return 0;
        var label = rest[1..close];
        if (label is ['^', _, ..] && label.IndexOfAny(' ', '\n') < 0 || label is ['@', ..] || label.StartsWith("-@"))
            return Drop(rest, close + 1);
        var behind = rest[(close + 1)..];
        var target = Target(behind);
        if (target == 0 && (behind is ['{', '.' or '#', ..] || references.Contains(NameOf(label))))
            target = behind.StartsWith("[]") ? 2 : Attributes(behind);
        else if (target == 0)
            return 0;
        if (depth < Deepest)
            Text.Append(new MarkdownInline(references).ToText(label.ToString(), depth + 1));
        else
            Text.Append(label);
        var length = close + 1 + target;
        return length + Attributes(rest[length..]);
    }

    /// <summary>The length of "(address "title")" or "[name]" behind a link's words; 0 where neither stands there.</summary>
    private int Target(ReadOnlySpan<char> behind)
    {
        if (behind is ['[', ..] && Close(behind, '[', ']') is > 1 and var name && references.Contains(NameOf(behind[1..name])))
            return name + 1;
        return behind is ['(', ..] && Close(behind, '(', ')') is > 0 and var close && IsAddress(behind[1..close].Trim()) ? close + 1 : 0;
    }

    // An address has no blanks, but in angle brackets and behind it, in its title.
    private static bool IsAddress(ReadOnlySpan<char> target) =>
        target is ['<', ..] || target.IndexOfAny(' ', '\n') is var blank
            && (blank < 0 || target[blank..].TrimStart() is ['"' or '\'' or '(', ..] or ['=', ..]);

    private int Note(ReadOnlySpan<char> rest, int depth)
    {
        var close = Close(rest[1..], '[', ']');
        if (close <= 1 || depth >= Deepest)
            return 0;
        if (Text.Length > 0 && !char.IsWhiteSpace(Text[^1]))
            Text.Append(' ');
        Text.Append('(').Append(new MarkdownInline(references).ToText(rest[2..(close + 1)].ToString(), depth + 1)).Append(')');
        return close + 2;
    }

    private int Tag(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("<!--"))
            return rest.IndexOf("-->") is > 0 and var comment ? Drop(rest, comment + 3) : 0;
        var name = rest is ['<', '/', ..] ? 2 : 1;
        if (name >= rest.Length || !char.IsAsciiLetter(rest[name]))
            return 0;
        var end = rest.IndexOf('>');
        if (end < 0 || rest[1..end].Contains('<'))
            return 0;
        var tag = rest[name..end];
        if (tag.IndexOfAny(':', '@') is > 0 and var scheme && tag.IndexOfAny(' ', '\n', '=') < 0 && tag[..scheme].IndexOfAny('/', '"') < 0)
        {
            Text.Append(tag);
            return end + 1;
        }

        var letters = tag.IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");
        if (letters >= 0 && !(char.IsWhiteSpace(tag[letters]) || tag[letters] == '/'))
            return 0;
        if (tag[..(letters < 0 ? tag.Length : letters)].Equals("br", StringComparison.OrdinalIgnoreCase))
            Text.Append('\n');
        return end + 1;
    }

    private int Entity(ReadOnlySpan<char> rest)
    {
        const int longest = 32;
        var end = rest[..Math.Min(rest.Length, longest)].IndexOf(';');
        if (end < 2 || rest[1..end].IndexOfAnyExcept("#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") >= 0)
            return 0;
        Text.Append(WebUtility.HtmlDecode(rest[..(end + 1)].ToString()));
        return end + 1;
    }

    // "{{< figure … >}}" and "{% include … %}" are for the program that makes the page, "{#name .class}" for its style.
    private int Template(ReadOnlySpan<char> rest) =>
        rest.StartsWith("{{") && rest.IndexOf("}}") is > 0 and var braces ? Drop(rest, braces + 2)
        : rest.StartsWith("{%") && rest.IndexOf("%}") is > 0 and var percent ? Drop(rest, percent + 2)
        : Attributes(rest) is > 0 and var attributes ? Drop(rest, attributes) : 0;

    private static int Attributes(ReadOnlySpan<char> rest) =>
        rest is ['{', '#' or '.' or ':', ..] && rest.IndexOf('}') is > 1 and var end && !rest[..end].Contains('\n') ? end + 1 : 0;

    private int Comment(ReadOnlySpan<char> rest) => rest[2..].IndexOf("%%") is >= 0 and var end ? Drop(rest, end + 4) : 0;

    // Whatever leaves no words leaves no blank either.
    private int Drop(ReadOnlySpan<char> rest, int length)
    {
        var leans = length >= rest.Length || char.IsWhiteSpace(rest[length])
            || rest[length] is '.' or ',' or ';' or ':' or '!' or '?' or ')';
        if (leans && Text is { Length: > 0 } text && text[^1] == ' ')
            text.Length--;
        return length;
    }

    // "--" and "---" are how dashes are typed.
    private int Dash(ReadOnlySpan<char> rest)
    {
        var marks = rest.IndexOfAnyExcept('-') is > 0 and var count ? count : rest.Length;
        Text.Append(marks == 2 ? "–" : marks == 3 ? "—" : rest[..marks]);
        return marks;
    }

    private int Emphasis(string markup, int at)
    {
        var mark = markup[at];
        var end = at;
        while (end < markup.Length && markup[end] == mark)
            end++;
        var run = new Run(mark, end - at);
        if (mark is '~' or '=' && run.Left != 2)
        {
            Text.Append(mark, run.Left);
            return end - at;
        }

        var (before, after) = (at == 0 ? ' ' : markup[at - 1], end == markup.Length ? ' ' : markup[end]);
        var opens = !char.IsWhiteSpace(after) && (!IsMark(after) || char.IsWhiteSpace(before) || IsMark(before));
        var closes = !char.IsWhiteSpace(before) && (!IsMark(before) || char.IsWhiteSpace(after) || IsMark(after));
        if (mark == '_')
            (opens, closes) = (opens && (!closes || IsMark(before)), closes && (!opens || IsMark(after)));
        for (var i = _open.Count - 1; closes && i >= 0 && run.Left > 0; i--)
        {
            if (_open[i].Mark != mark)
                continue;
            var taken = Math.Min(_open[i].Left, run.Left);
            run.Left -= taken;
            _open[i].Left -= taken;
            // What opened inside closes no more.
            _open.RemoveRange(_open[i].Left == 0 ? i : i + 1, _open.Count - (_open[i].Left == 0 ? i : i + 1));
        }

        if (run.Left > 0)
        {
            _runs.Add((_pieces.Count - 1, run));
            _pieces.Add(new());
            if (opens)
                _open.Add(run);
        }

        return end - at;
    }

    private static bool IsMark(char character) => char.IsPunctuation(character) || char.IsSymbol(character);

    /// <summary>Where the bracket that opens at the start closes; -1 where it doesn't.</summary>
    private static int Close(ReadOnlySpan<char> text, char open, char close)
    {
        const int longest = 2000;
        var depth = 0;
        for (var at = 0; at < text.Length && at < longest; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == open)
                depth++;
            else if (text[at] == close && --depth == 0)
                return at;
        }

        return -1;
    }
}
