using System.Text;

namespace Timeline.Documents.Pdf;

/// <summary>
/// Leaves out what belongs to the pages of a document and not to its text: numbers, running heads and feet, and what browsers print around
/// a page.
/// </summary>
internal static class PageFurniture
{
    // Heads and feet stand in the outer eighths of a page, and are up to three lines each.
    private const double Margin = 0.125;
    private const int MostLines = 3;
    private const int Longest = 150;

    /// <summary>Takes it out of the pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <returns>The address that a browser printed below or above a page; null where none did.</returns>
    public static string? Remove(IReadOnlyList<PdfPage> pages)
    {
        // From the edge of the page inward, at its head and at its foot.
        var edges = pages.Select(page => (Page: page, Head: Outer(page, isHead: true), Foot: Outer(page, isHead: false))).ToList();
        // What repeats is told by its words, whatever the numbers in it, and by its place.
        var repeated = edges.SelectMany(edge => edge.Head.Concat(edge.Foot).Select(Key).Distinct()).CountBy(key => key)
            .Where(key => key.Value > 1 && key.Value >= pages.Count / 4.0).Select(key => key.Key).ToHashSet();
        string? address = null;
        foreach (var (page, head, foot) in edges)
        {
            // A browser prints an address and a number, or a title and the time of printing.
            var isPrinted = head.Concat(foot).Any(line => IsPageCount(line.Text))
                && head.Concat(foot).Any(line => AddressIn(line.Text) is not null || PrintsTime(line.Text));
            if (isPrinted)
                address ??= head.Concat(foot).Select(line => AddressIn(line.Text))
                    .FirstOrDefault(printed => printed?.StartsWith("http", StringComparison.Ordinal) == true);
            bool IsFurniture(PdfLine line) => repeated.Contains(Key(line)) || IsNumber(line.Text)
                || (isPrinted && (IsPageCount(line.Text) || AddressIn(line.Text) is not null || PrintsTime(line.Text)));
            var furniture = Apart(head, IsFurniture, page).Concat(Apart(foot, IsFurniture, page))
                .ToHashSet(ReferenceEqualityComparer.Instance);
            page.Columns.ForEach(column => column.RemoveAll(furniture.Contains));
            page.Columns.RemoveAll(column => column.Count == 0);
        }

        return address;
    }

    private static List<PdfLine> Outer(PdfPage page, bool isHead)
    {
        var lines = page.Columns.SelectMany(column => column)
            .Where(line => line.Text.Length <= Longest && (isHead ? line.Base > page.Height * (1 - Margin)
            : line.Base < page.Height * Margin));
        return [.. (isHead ? lines.OrderByDescending(line => line.Base) : lines.OrderBy(line => line.Base)).Take(MostLines)];
    }

    // What repeats stands apart from the text; the line of a list or a refrain doesn't.
    private static IEnumerable<PdfLine> Apart(List<PdfLine> edge, Func<PdfLine, bool> isFurniture, PdfPage page)
    {
        const double leading = 1.5;
        var furniture = edge.TakeWhile(isFurniture).ToList();
        while (furniture is [.., var inner] && !IsNumber(inner.Text)
            && page.Columns.SelectMany(column => column).Any(line => !furniture.Contains(line)
                && Math.Abs(line.Base - inner.Base) < inner.Size * leading))
            furniture.RemoveAt(furniture.Count - 1);
        return furniture;
    }

    private static (string Words, double Place) Key(PdfLine line)
    {
        const double samePlace = 8;
        return (Words(line), Math.Round(line.Base / samePlace));
    }

    private static string Words(PdfLine line)
    {
        var key = new StringBuilder(line.Text.Length);
        foreach (var character in line.Text)
        {
            if (!char.IsAsciiDigit(character))
                key.Append(char.ToLowerInvariant(character));
            else if (key.Length == 0 || key[^1] != '#')
                key.Append('#');
        }

        return key.ToString();
    }

    // "12", "xiv", "- 4 -", "Page 3", "Page 3 of 10", "3/10"
    private static bool IsNumber(string text)
    {
        var bare = text.Trim(' ', '-', '–', '—', '[', ']', '|', '.');
        if (bare.StartsWith("page ", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("seite ", StringComparison.OrdinalIgnoreCase))
            bare = bare[(bare.IndexOf(' ') + 1)..];
        return bare.Length is > 0 and <= 12 && (bare.All(char.IsAsciiDigit) && bare.Length <= 4
            || !bare.AsSpan().ContainsAnyExcept("ivxlIVXL") && bare.Length <= 6 || IsCount(bare));
    }

    private static bool IsPageCount(string text) => IsCount(text) || IsCount(text.Split(' ')[^1]);

    // "3/10", "3 of 10"
    private static bool IsCount(string text) =>
        text.Split('/') is [var page, var pages] && IsSmall(page) && IsSmall(pages)
            || text.Split(' ') is [var first, "of" or "von" or "de" or "sur" or "di", var all] && IsSmall(first) && IsSmall(all);

    private static bool IsSmall(string text) => text.Trim() is { Length: > 0 and <= 4 } number && number.All(char.IsAsciiDigit);

    private static string? AddressIn(string text) => text.Split(' ')
        .FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)
        || word.StartsWith("https://", StringComparison.Ordinal) || word.StartsWith("file://", StringComparison.Ordinal));

    // "5/28/21, 2:41 PM", "28.05.2021, 14:41", before or behind the title
    private static bool PrintsTime(string text)
    {
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        for (; comma > 0; comma = text.IndexOf(", ", comma + 1, StringComparison.Ordinal))
        {
            var day = text[(text.LastIndexOf(' ', comma) + 1)..comma];
            var time = text[(comma + 2)..];
            if (day.Count(character => character is '/' or '.' or '-') == 2 && char.IsAsciiDigit(day[0]) && time.Length >= 4
                && char.IsAsciiDigit(time[0]) && time.AsSpan(0, 3).Contains(':'))
                return true;
        }

        return false;
    }
}
