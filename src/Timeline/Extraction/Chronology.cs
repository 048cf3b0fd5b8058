using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>The list of days that an article prints: "17 March - The council votes …", each line opened by its date.</summary>
/// <remarks>
/// Three such lines that go one way in time are a list; a single one may be a dateline. What stands under a line, up to the next one, is of its day too; under the last one only its own line is,
/// since nothing tells where the list ends.
/// </remarks>
internal sealed class Chronology
{
    private const int FewestItems = 3;

    private readonly List<ChronologyItem> _items;

    private Chronology(List<ChronologyItem> items) => _items = items;

    /// <summary>The items of an article in text order; none where it prints no list.</summary>
    public static Chronology Of(AnnotatedArticle article)
    {
        var items = new List<ChronologyItem>();
        var text = article.Article.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOf('\n') is >= 0 and var length ? start + length : text.Length;
            if (Item(article, start, end) is { } item) items.Add(item);
            start = end + 1;
        }

        return new(GoesOneWay(article, items) ? [.. items.Select((item, place) => place + 1 < items.Count ? item with { End = items[place + 1].Start } : item)] : []);
    }

    /// <summary>The item that an offset belongs to, or null.</summary>
    public ChronologyItem? At(int offset) =>
        Sorted.FirstAt(_items, item => item.Start, offset + 1) - 1 is >= 0 and var place && offset < _items[place].End ? _items[place] : null;

    // A line that a date opens, behind a bullet or nothing; then a dash, a colon, or at once the sentence where the date has its year.
    private static ChronologyItem? Item(AnnotatedArticle article, int start, int end)
    {
        var text = article.Article.Text;
        var at = start;
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '•' or '·' or '-' or '–')) at++;
        var index = Sorted.FirstAt(article.Expressions, expression => expression.Start, at);
        if (index >= article.Expressions.Count || article.Expressions[index] is var date && (date.Start != at || date.Type != TimexType.Date || date.Granularity > Granularity.Year || !DateUses.Dates(date) || date.Interval is not { Start: not null })) return null;
        var told = date.End;
        while (told < end && (char.IsWhiteSpace(text[told]) || text[told] is '-' or '–' or '—' or ':')) told++;
        var between = text.AsSpan(date.End, told - date.End);
        if (told == end || !between.ContainsAny(" \t\u00A0") || !(char.IsUpper(text[told]) || text[told] is '“' or '"')) return null;
        var marked = between.ContainsAny("-–—:");
        return marked || date.Text.AsSpan().TrimEnd() is [.., var a, var b] && char.IsAsciiDigit(a) && char.IsAsciiDigit(b) && date.Granularity == Granularity.Day ? new(at, told, end, index) : null;
    }

    private static bool GoesOneWay(AnnotatedArticle article, List<ChronologyItem> items)
    {
        var (on, back) = (0, 0);
        for (var i = 1; i < items.Count; i++)
        {
            var order = article.Expressions[items[i].Expression].Interval!.Value.Start!.Value.CompareTo(article.Expressions[items[i - 1].Expression].Interval!.Value.Start!.Value);
            on += order >= 0 ? 1 : 0;
            back += order <= 0 ? 1 : 0;
        }

        // A slip in one item is no reason to read none.
        return items.Count >= FewestItems && Math.Max(on, back) >= 0.75 * (items.Count - 1);
    }
}
