using AngleSharp.Dom;

namespace Timeline.Html;

/// <summary>How a page names its article: without the name of the site, of a section, of what it is.</summary>
internal static class PageTitle
{
    private const int LongestHeading = 300;
    private const int ShortestHeading = 8;
    private const int MostLowerHeadings = 6;
    private const int ShortestTitle = 10;
    private const int MostWordsOfASite = 4;

    private static readonly string[] Titles = ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title",
        "title", "headline"];

    // " | Harbour Post", " - Harbour Post"; the first ones stand in no headline.
    private static readonly string[] Bars = [" | ", " │ ", " » ", " « ", " :: ", " • ", " · ", "|", " – ", " — ", " - "];
    private const int SureBars = 6;

    public static string? Of(PageMetadata metadata, string? outlet)
    {
        var host = PageNames.Host(metadata.Address);
        var headings = Headings(metadata, outlet, host);
        var title = PageNames.Clean(metadata.Meta(Titles) ?? metadata.Article("headline") ?? metadata.DocumentTitle);
        if (title is null || (outlet is not null && PageNames.Same(title, outlet)))
            return headings.FirstOrDefault(heading => heading.IsFirst).Text ?? title;
        var parts = Parts(title);
        return Shown(title, parts, headings) ?? (parts.Count == 1 ? title : WithoutSite(title, parts, outlet, host));
    }

    /// <summary>What the page shows as its headings, but for the name of the site.</summary>
    private static List<(string Text, bool IsFirst)> Headings(PageMetadata metadata, string? outlet, string? host) =>
        [.. metadata.Elements.Where(element => element.LocalName == "h1")
            .Concat(metadata.Elements.Where(element => element.LocalName is "h2" or "h3").Take(MostLowerHeadings))
            .Where(element => !PageNames.LeadsHome(element))
            .Select(element => (Text: Nodes.Line(element, LongestHeading), element.LocalName == "h1"))
                .Where(heading => heading.Text.Length > 0 && !PageNames.IsSite(heading.Text, outlet, host))];

    /// <summary>The titles that the page gives itself, as they are written.</summary>
    public static IEnumerable<string> All(PageMetadata metadata) =>
        Titles.SelectMany(metadata.Metas).Append(metadata.Article("headline")).Append(metadata.DocumentTitle)
            .Concat(metadata.Elements.Where(element => element.LocalName == "h1")
            .Select(element => Nodes.Line(element, LongestHeading))).OfType<string>();

    /// <summary>The parts between bars, each with where it stands.</summary>
    private static List<(int Start, int End, bool IsSure)> Parts(string title)
    {
        var parts = new List<(int Start, int End, bool IsSure)>();
        var (start, isSure) = (0, false);
        for (var at = 1; at < title.Length; at++)
        {
            var bar = Array.FindIndex(Bars, bar => title.AsSpan(at).StartsWith(bar));
            if (bar < 0)
                continue;
            parts.Add((start, at, isSure));
            (start, isSure) = (at + Bars[bar].Length, bar < SureBars);
            at = start - 1;
        }

        parts.Add((start, title.Length, isSure));
        return parts;
    }

    /// <summary>The parts of a title that the page shows as a heading, in the title's spelling; the most of them, since the name of the
    /// site is shown as one as well.</summary>
    private static string? Shown(string title, List<(int Start, int End, bool IsSure)> parts, List<(string Text, bool IsFirst)> headings)
    {
        var shown = headings.Where(heading =>
            heading.IsFirst && heading.Text.Length >= ShortestHeading && title.StartsWith(heading.Text, StringComparison.OrdinalIgnoreCase))
            .Select(heading => heading.Text)
            // "The Harbour Post: Pier burns"
            .Concat(headings.Select(heading => heading.Text)
                .Where(text =>
                text.Length >= ShortestHeading && title.EndsWith(text, StringComparison.OrdinalIgnoreCase)
                && title[..^text.Length].TrimEnd() is [.., ':' or '/' or '>']))
            .ToList();
        for (var first = 0; first < parts.Count; first++)
            for (var last = parts.Count - 1; last >= first; last--)
                if (title[parts[first].Start..parts[last].End].Trim() is { Length: >= ShortestHeading } part
                    && headings.Exists(heading => PageNames.Same(heading.Text, part)))
                    shown.Add(part);
        return shown.MaxBy(part => part.Length);
    }

    private static string WithoutSite(string title, List<(int Start, int End, bool IsSure)> parts, string? outlet, string? host)
    {
        var first = parts.FindIndex(part => !PageNames.IsSite(title[part.Start..part.End], outlet, host));
        if (first < 0)
            return title;
        var site = parts.FindIndex(first + 1, part => PageNames.IsSite(title[part.Start..part.End], outlet, host));
        var last = site < 0 ? parts.Count - 1 : site - 1;
        // "Pier burns | News"
        while (site < 0 && last > first && parts[last] is { IsSure: true } end
            && title[end.Start..end.End].Trim().Split(' ').Length <= MostWordsOfASite
            && parts[last - 1].End - parts[first].Start >= ShortestTitle)
            last--;
        return title[parts[first].Start..parts[last].End].Trim();
    }
}
