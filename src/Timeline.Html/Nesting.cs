using System.Collections.Frozen;
using System.Text;

namespace Timeline.Html;

/// <summary>Bounds how deep the elements of a page are nested: a parser looks through all open elements at each tag, so that a page of
/// nothing but opening tags would take it hours.</summary>
internal static class Nesting
{
    // Blink's own bound is 512; no page of htmldate's evaluation comes near this one.
    private const int Deepest = 400;

    // Each of these is opened anew in every paragraph until it is closed.
    private const int DeepestFormatting = 10;

    private static readonly FrozenSet<string> Formatting = Set("b big code em font i s small strike strong tt u");

    // Elements that stay open until they are closed, unlike a paragraph, an item or a cell.
    private static readonly FrozenSet<string> Nested = Set(
        "abbr address article aside bdi bdo blockquote button center cite details dfn div dl fieldset figure footer form header hgroup ins kbd label main map mark math nav object ol q ruby samp section span "
        + "sub summary sup svg table ul var g template select noscript applet marquee dialog del");

    /// <summary>The page without the opening tags beyond the bound; the same string where it has none.</summary>
    public static string Bound(string html)
    {
        StringBuilder? bounded = null;
        var (depth, formatting, kept) = (0, 0, 0);
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var closes = html[at + 1] == '/';
            var start = at + (closes ? 2 : 1);
            var end = start;
            while (end < html.Length && end - start < 12 && char.IsAsciiLetterOrDigit(html[end]))
                end++;
            if (end == start)
                continue;
            var name = html[start..end].ToLowerInvariant();
            var isFormatting = Formatting.Contains(name);
            if (!isFormatting && !Nested.Contains(name))
                continue;
            ref var count = ref isFormatting ? ref formatting : ref depth;
            if (closes)
            {
                count = Math.Max(0, count - 1);
            }
            else if (++count > (isFormatting ? DeepestFormatting : Deepest))
            {
                var close = html.IndexOf('>', end);
                if (close < 0)
                    break;
                (bounded ??= new StringBuilder(html.Length)).Append(html, kept, at - kept);
                kept = close + 1;
                at = close;
            }
        }

        return bounded is null ? html : bounded.Append(html, kept, html.Length - kept).ToString();
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
