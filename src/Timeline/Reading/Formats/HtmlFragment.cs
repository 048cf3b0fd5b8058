using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Timeline.Reading;

/// <summary>The text of a fragment of HTML, as feeds and records carry it: blocks are paragraphs, tags are gone. It knows no page: nothing
/// is left out for being furniture.</summary>
internal static class HtmlFragment
{
    private static readonly FrozenSet<string> Blocks = Text.WordSet.Of(
        "p div article section header footer main aside blockquote figure figcaption h1 h2 h3 h4 h5 h6 ul ol dl table pre hr form address details summary");

    private static readonly FrozenSet<string> Lines = Text.WordSet.Of("br li dt dd tr caption");

    private static readonly FrozenSet<string> Unread = Text.WordSet.Of("script style template noscript svg iframe");

    /// <summary>True for a text that is written in HTML: it closes or opens a block or a link.</summary>
    public static bool IsMarkup(string text)
    {
        for (var at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            var name = TagName(text, text[at + 1] == '/' ? at + 2 : at + 1);
            if ((Blocks.Contains(name) || Lines.Contains(name) || name is "a" or "img" or "strong" or "em" or "span" or "b" or "i") && text.IndexOf('>', at) > 0)
                return true;
        }

        return false;
    }

    /// <summary>The text on one line: a title.</summary>
    public static string Line(string html) =>
        string.Join(' ', (IsMarkup(html) || html.Contains('&', StringComparison.Ordinal) ? ToText(html) : html).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text, its paragraphs parted by blank lines.</summary>
    public static string ToText(string html)
    {
        var text = new FragmentText();
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            text.Add(html.AsSpan(at, (tag < 0 ? html.Length : tag) - at));
            if (tag < 0)
                break;
            at = ReadTag(html, tag, text);
        }

        return text.ToString();
    }

    /// <summary>Reads what a "&lt;" opens, and gives where it ends.</summary>
    private static int ReadTag(string html, int tag, FragmentText text)
    {
        if (html.AsSpan(tag).StartsWith("<!--"))
            return Behind(html, "-->", tag + 4);
        if (html.AsSpan(tag).StartsWith("<![CDATA[") || html.AsSpan(tag).StartsWith("<!") || html.AsSpan(tag).StartsWith("<?"))
            return Behind(html, ">", tag + 2);
        var closes = tag + 1 < html.Length && html[tag + 1] == '/';
        var name = TagName(html, closes ? tag + 2 : tag + 1);
        var end = name.Length == 0 ? -1 : TagEnd(html, tag + 1);
        if (end < 0)
        {
            text.Add("<");
            return tag + 1;
        }

        if (Unread.Contains(name))
            return closes || html[end - 2] == '/'
                ? end : Behind(html, $"</{name}", end) is var close && close < html.Length ? Behind(html, ">", close) : html.Length;
        if (Blocks.Contains(name))
            text.Break(2);
        else if (Lines.Contains(name))
            text.Break(1);
        else if (name is "td" or "th" && !closes)
            text.Cell();
        return end;
    }

    private static int Behind(string html, string mark, int from) =>
        html.IndexOf(mark, Math.Min(from, html.Length), StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            ? at + mark.Length : html.Length;

    private static string TagName(string html, int at)
    {
        var end = at;
        while (end < html.Length && end - at < 12 && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return end > at && char.IsAsciiLetter(html[at]) ? html[at..end].ToLowerInvariant() : "";
    }

    // Another "<" outside quotes says that the first one opened nothing, so that nothing is looked through twice.
    private static int TagEnd(string html, int at)
    {
        for (char quote = '\0', before = '\0'; at < html.Length; before = html[at++])
        {
            var character = html[at];
            if (quote != '\0')
                quote = character == quote ? '\0' : quote;
            else if (character is '"' or '\'' && before is '=' or ' ')
                quote = character;
            else if (character == '>')
                return at + 1;
            else if (character == '<')
                return -1;
        }

        return -1;
    }

    /// <summary>The text as it grows: blanks are one, breaks are as wide as the widest asked for.</summary>
    private sealed class FragmentText
    {
        private readonly StringBuilder _text = new();
        private int _breaks;
        private bool _blank;
        private bool _cell;

        public void Add(ReadOnlySpan<char> html)
        {
            foreach (var character in html.Contains('&') ? WebUtility.HtmlDecode(html.ToString()) : html.ToString())
            {
                if (char.IsWhiteSpace(character))
                {
                    _blank = true;
                    continue;
                }

                if (_text.Length > 0)
                    _text.Append(_breaks > 1 ? "\n\n" : _breaks == 1 ? "\n" : _cell ? " | " : _blank ? " " : "");
                (_breaks, _blank, _cell) = (0, false, false);
                _text.Append(character);
            }
        }

        public void Break(int lines) => (_breaks, _cell) = (Math.Max(_breaks, lines), false);

        public void Cell() => _cell = true;

        public override string ToString() => _text.ToString();
    }
}
