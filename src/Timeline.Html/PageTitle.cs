namespace Timeline.Html;

/// <summary>How a page names its article, its outlet and its author.</summary>
internal static class PageTitle
{
    private static readonly string[] Titles = ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title"];
    private static readonly string[] Outlets = ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "copyright-holder", "apple-mobile-web-app-title"];
    private static readonly string[] Authors = ["author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "twitter:creator_name"];

    // " | Harbour Post", " - Harbour Post"
    private static readonly string[] Bars = [" | ", " – ", " — ", " - ", " · ", " » ", " :: ", " « ", " • "];

    /// <summary>The title without the name of the site.</summary>
    public static string? Of(PageMetadata metadata)
    {
        var headings = metadata.Elements.Where(element => element.LocalName == "h1").Select(element => Nodes.Line(element, 400)).Where(text => text.Length > 0).ToList();
        var title = metadata.Meta(Titles) ?? metadata.Items.Where(item => JsonLd.Worth(item) == 3).Select(item => JsonLd.Text(item, "headline")).FirstOrDefault(text => text is not null)
            ?? (metadata.DocumentTitle is { Length: > 0 } document ? document : null);
        if (title is null)
            return headings.FirstOrDefault();
        title = Nodes.Line(System.Net.WebUtility.HtmlDecode(title));
        if (headings.Find(heading => heading.Length >= 8 && title.StartsWith(heading, StringComparison.OrdinalIgnoreCase)) is { } repeated)
            return repeated;
        return WithoutSite(title, OutletOf(metadata), Host(metadata.Address));
    }

    public static string? OutletOf(PageMetadata metadata) =>
        Clean(metadata.Meta(Outlets.Take(1)) ?? metadata.Items.Where(item => JsonLd.Worth(item) == 3).Select(item => JsonLd.Text(item, "publisher")).FirstOrDefault(IsName) ?? metadata.Meta(Outlets));

    public static string? AuthorOf(PageMetadata metadata)
    {
        var described = metadata.Items.Where(item => JsonLd.Worth(item) == 3).SelectMany(item => JsonLd.Texts(item, "author")).Where(IsName).Distinct().Take(10).ToList();
        var named = described.Count > 0 ? string.Join(", ", described) : Authors.SelectMany(metadata.Metas).FirstOrDefault(IsName)
            ?? metadata.Properties("author").Select(element => Nodes.Line(element, 100)).FirstOrDefault(IsName)
            ?? metadata.Elements.Where(element => element.LocalName == "a" && element.GetAttribute("rel") == "author").Select(element => Nodes.Line(element, 100)).FirstOrDefault(IsName);
        return Clean(named);
    }

    private static bool IsName(string? text) => text is { Length: > 1 and < 100 } && !text.Contains("://", StringComparison.Ordinal);

    private static string? Clean(string? text) => text is null ? null : Nodes.Line(System.Net.WebUtility.HtmlDecode(text)) is { Length: > 0 } line ? line : null;

    private static string WithoutSite(string title, string? outlet, string? host)
    {
        foreach (var bar in Bars)
        {
            if (title.LastIndexOf(bar, StringComparison.Ordinal) is > 0 and var last && IsSite(title[(last + bar.Length)..], outlet, host))
                return title[..last].Trim();
            if (title.IndexOf(bar, StringComparison.Ordinal) is > 0 and var first && IsSite(title[..first], outlet, host))
                return title[(first + bar.Length)..].Trim();
        }

        return title;
    }

    private static bool IsSite(string part, string? outlet, string? host)
    {
        var bare = Letters(part);
        return bare.Length > 0 && (bare == Letters(outlet ?? "") || (bare.Length > 2 && host is not null && (Letters(host).Contains(bare, StringComparison.Ordinal) || bare.StartsWith(Letters(host.Split('.')[0]), StringComparison.Ordinal))));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string? Host(string? address) => address is null ? null : new Uri(address).Host is ['w', 'w', 'w', '.', .. var host] ? host : new Uri(address).Host;
}
