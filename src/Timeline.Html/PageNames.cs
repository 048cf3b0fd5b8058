using System.Net;
using AngleSharp.Dom;

namespace Timeline.Html;

/// <summary>How a page names its outlet and who wrote its article.</summary>
internal static class PageNames
{
    private const int LongestName = 60;
    private const int LongestByline = 100;
    private const int MostNames = 10;
    private const int MostWordsOfAName = 6;

    private static readonly string[] Outlets = ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher",
        "copyright-holder", "apple-mobile-web-app-title"];
    private static readonly string[] Authors = ["author", "article:author", "dc.creator", "dcterms.creator", "parsely-author",
        "sailthru.author", "byl", "twitter:creator_name", "cxenseparse:author"];
    private static readonly string[] Bylines = ["author", "authors", "authorname", "byline", "autor", "autorin", "autoren", "auteur",
        "vcard", "fn"];

    // What stands before a name, in a byline and on a button.
    private static readonly string[] ByWords =
    [
        "by ", "by: ", "written by ", "posted by ", "story by ", "words by ", "von: ", "von ", "text von ", "text: ", "ein beitrag von ",
        "geschrieben von ", "veröffentlicht von ", "par ", "publié par ", "por ", "por: ", "escrito por ", "di ", "a cura di ",
        "door ", "af ", "av ", "autor: ", "autorin: ", "autoren: ", "author: ", "auteur : ", "view all posts by ",
        "zeige alle beiträge von ", "alle beiträge von ", "posts by ", "beiträge von ",
    ];

    private static readonly string[] Lines = ["a", "span", "p", "div", "address", "li", "em", "strong", "td", "cite"];

    /// <summary>The site's name: without what it says of itself behind a bar, "Harbour Post" of "Harbour Post | News from the
    /// coast".</summary>
    public static string? Outlet(PageMetadata metadata)
    {
        var host = Host(metadata.Address);
        var names = metadata.Metas(Outlets[0]).Append(metadata.Article("publisher")).Concat(Outlets.Skip(1).SelectMany(metadata.Metas))
            .Select(Clean).OfType<string>().Where(name => name.Length <= 2 * LongestName);
        if (names.FirstOrDefault(name => !IsAddress(name)) is { } named)
            return OwnPart(named, host);
        if (metadata.Elements.FirstOrDefault(element => element.LocalName == "h1" && LeadsHome(element)) is { } heading
            && Nodes.Line(heading, LongestName) is { Length: > 1 and <= LongestName } shown)
            return shown;
        // "Pier burns | ZimEye" at zimeye.net
        var title = Clean(metadata.DocumentTitle);
        var end = title?.Split([" | ", " - ", " – ", " — ", " » ", " :: "], StringSplitOptions.TrimEntries) is { Length: > 1 } parts
            ? parts[^1] : null;
        return end is not null && host is not null && Bare(end) is { Length: > 2 } bare
            && (Bare(host).StartsWith(bare, StringComparison.Ordinal) || bare == Bare(host.Split('.')[0])) ? end : null;
    }

    /// <summary>Who wrote it: "Ann Lee, Tom Holt"; null where nobody is named, or only the outlet.</summary>
    public static string? Author(PageMetadata metadata, PageShape shape, string? outlet)
    {
        var host = Host(metadata.Address);
        var sources = new[] { metadata.ArticleTexts("author") }.Concat(Authors.Select(name => (IEnumerable<string>)metadata.Metas(name)))
            .Append(metadata.Properties("author").Select(element => Nodes.Line(element, LongestByline)))
            .Append(metadata.Elements.Where(element => element.LocalName == "a" && element.GetAttribute("rel") == "author")
                .Select(element => Nodes.Line(element, LongestByline)).Take(1));
        foreach (var source in sources)
            if (source.SelectMany(text => Names(text, outlet, host)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNames)
                .ToList() is { Count: > 0 } names)
                return string.Join(", ", names);
        return Byline(metadata, shape, outlet, host);
    }

    /// <summary>Who the page shows as its author; who wrote comments and other articles is none.</summary>
    private static string? Byline(PageMetadata metadata, PageShape shape, string? outlet, string? host)
    {
        var aside = ShownDates.Aside(metadata, shape);
        foreach (var element in metadata.Elements.Where(element =>
            Lines.Contains(element.LocalName) && shape.Length(element) is > 2 and <= LongestByline
            && PageFurniture.Names(element).Overlaps(Bylines)))
            if (!aside.Contains(element) && !element.Ancestors().OfType<IElement>().Any(around => shape.IsFurniture(around))
                && Names(Nodes.Line(element, 2 * LongestByline), outlet, host).ToList() is { Count: > 0 and <= 4 } names
                && names.TrueForAll(IsPerson))
                return string.Join(", ", names);
        return null;
    }

    /// <summary>The names of a line: "By Ann Lee and Tom Holt, 4 March 2019"; none where it names the site.</summary>
    private static IEnumerable<string> Names(string? text, string? outlet, string? host)
    {
        var line = Clean(text) ?? "";
        if (IsAddress(line))
            return [];
        if (DateText.Find(line, monthFirst: false) is [var day, ..])
            line = line[..day.Start];
        line = Array.Find(line.Split([" | ", " – ", " — ", " - ", " • ", " · ", " (", " am ", " on "], StringSplitOptions.None), part =>
            !IsOutlet(part, outlet, host)) ?? line;
        var names = line.Split([", ", "; ", ";", " / "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(WithoutByWords).SelectMany(People).ToList();
        return names.Count > 0 && IsOutlet(names[0], outlet, host) ? [] : names.Where(IsName);
    }

    /// <summary>"Ann Lee and Tom Holt" are two, "Staff and news services" are not.</summary>
    private static string[] People(string name) =>
        name.Split([" and ", " And ", " und ", " et ", " y ", " & "], StringSplitOptions.TrimEntries) is { Length: > 1 } names
            && Array.TrueForAll(names, IsPerson) ? names : [name];

    // A person's site may have that person's name.
    private static bool IsOutlet(string name, string? outlet, string? host) =>
        (outlet is not null && Same(name, outlet)) || (host is not null && Same(name, host))
            || (IsSite(name, outlet, host) && !IsPerson(name)) || (host is not null && Bare(name) == Label(host));

    private static string WithoutByWords(string name)
    {
        while (Array.Find(ByWords, word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } word)
            name = name[word.Length..].TrimStart();
        return name.Trim(',', ':', '.', '→', ' ', '-');
    }

    private static bool IsName(string name) =>
        name.Length is > 1 and <= LongestName && !IsAddress(name) && !name.Contains('@', StringComparison.Ordinal)
            && name.Count(char.IsLetter) > 1 && name.Count(char.IsDigit) < 3 && name.Split(' ').Length <= MostWordsOfAName
            && name is not ("PhD" or "Ph.D" or "MD" or "M.D" or "RD" or "JD")
            && !name.Equals("admin", StringComparison.OrdinalIgnoreCase) && name.TrimStart() is not ['→', ..];

    // Ann Lee, but neither "Read more" nor "Our authors".
    private static bool IsPerson(string name) =>
        name.Split(' ') is { Length: >= 2 and <= 4 } words
            && words.All(word =>
            word.Length > 0
            && (char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter
            || word is "von" or "van" or "de" or "der" or "da" or "di" or "la" or "den" or "zu"));

    /// <summary>The part of a site's name that is its name.</summary>
    private static string OwnPart(string name, string? host)
    {
        var parts = name.Split([" | ", " - ", " – ", " — ", " :: ", ": "],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 ? name : Array.Find(parts, part => IsSite(part, outlet: null, host)) ?? parts[0];
    }

    /// <summary>True for the name of the site: that of the outlet, or of its host.</summary>
    public static bool IsSite(string part, string? outlet, string? host)
    {
        var bare = Bare(part);
        if (bare.Length == 0)
            return false;
        var own = Bare(outlet ?? "");
        return bare == own
            || (bare.Length >= 4 && own.Length >= 4
            && (own.Contains(bare, StringComparison.Ordinal) || bare.Contains(own, StringComparison.Ordinal))
            && bare.Length * 3 >= own.Length && own.Length * 3 >= bare.Length)
            || (host is not null && bare.Length > 2
                && (Bare(host).Contains(bare, StringComparison.Ordinal)
                || (Label(host) is { Length: > 3 } label && bare.Contains(label, StringComparison.Ordinal)
                && bare.Length <= 3 * label.Length)));
    }

    /// <summary>True for a heading that is a link to the site's first page, and so its name.</summary>
    public static bool LeadsHome(IElement heading) =>
        (heading.Closest("a") ?? Nodes.Elements(heading)
            .FirstOrDefault(element => element.LocalName == "a"))?.GetAttribute("href")?.Trim() is { } target
        && (target is "/" or "./" or "index.html" or "index.php"
            || (Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            && address.AbsolutePath == "/" && address.Query.Length == 0));

    public static bool Same(string text, string other) => Bare(text) == Bare(other);

    /// <summary>Letters and digits alone, in lower case.</summary>
    public static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    public static string? Clean(string? text) =>
        text is null ? null : Nodes.Line(WebUtility.HtmlDecode(text)) is { Length: > 0 } line ? line : null;

    public static string? Host(string? address) =>
        address is null ? null : new Uri(address).Host is ['w', 'w', 'w', '.', .. var host] ? host : new Uri(address).Host;

    // "post" of "news.post.example"
    private static string Label(string host) => host.Split('.') is { Length: > 1 } labels ? Bare(labels[^2]) : Bare(host);

    private static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith('/');
}
