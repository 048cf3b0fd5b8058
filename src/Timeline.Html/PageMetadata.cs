using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NodaTime;

namespace Timeline.Html;

/// <summary>What a page says of itself, gathered in one walk: nothing is weighed here.</summary>
internal sealed class PageMetadata
{
    private readonly Dictionary<string, List<string>> _metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<IElement>> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IElement> _elements = [];
    private readonly List<JsonElement> _items = [];
    private readonly List<string> _scripts = [];
    private JsonElement? _article;

    /// <summary>The scripts that are no JSON-LD; none of them is run.</summary>
    public IReadOnlyList<string> Scripts => _scripts;

    /// <summary>What JSON-LD describes, articles first.</summary>
    public IReadOnlyList<JsonElement> Items { get; private set; } = [];

    /// <summary>The elements that may be seen, in the order of the page.</summary>
    public IReadOnlyList<IElement> Elements => _elements;

    /// <summary>The text of the title element.</summary>
    public string? DocumentTitle { get; private set; }

    /// <summary>The language of the root element.</summary>
    public string? DocumentLanguage { get; private set; }

    /// <summary>The address that the page gives as its own.</summary>
    public string? Address { get; private set; }

    /// <summary>The day on which the page was saved or archived, where that is told: it wasn't published later.</summary>
    public LocalDate? Saved { get; private set; }

    /// <summary>Gathers it.</summary>
    /// <param name="document">The page.</param>
    /// <param name="saved">What the program that saved the page wrote into it.</param>
    public static PageMetadata Read(IHtmlDocument document, SavedPage? saved = null)
    {
        var metadata = new PageMetadata { DocumentLanguage = document.DocumentElement?.GetAttribute("lang")
            ?? document.DocumentElement?.GetAttribute("xml:lang") };
        foreach (var (node, leaves) in Nodes.Walk(document, element => element.LocalName is not ("template" or "svg")))
            if (!leaves && node is IElement element)
                metadata.Take(element);
        metadata.Items = [.. metadata._items.OrderByDescending(JsonLd.Worth)];
        var address = new[] { metadata.Address, metadata.Meta("og:url"), metadata.Meta("twitter:url"), saved?.Address }
            .FirstOrDefault(SavedPage.IsAddress);
        (metadata.Address, var archived) = address is null ? (null, null) : SavedPage.WithoutArchive(address);
        metadata.Saved = saved?.Day ?? archived;
        metadata._article = metadata.FindArticle();
        return metadata;
    }

    /// <summary>The content of the first meta element of a name that says anything, by the names in their order.</summary>
    public string? Meta(params IEnumerable<string> names) => names.SelectMany(Metas).FirstOrDefault();

    /// <summary>What the page says in a sentence that it tells; null where it breaks off.</summary>
    public string? Description => PageNames.Clean(Meta("og:description", "description")) is { Length: >= 40 } text && text[^1] != '…'
        && !text.EndsWith("...", StringComparison.Ordinal) && TextBlock.EndsSentence(text) ? text : null;

    /// <summary>The contents of all meta elements of a name.</summary>
    public IReadOnlyList<string> Metas(string name) => _metas.TryGetValue(name, out var contents) ? contents : [];

    /// <summary>The names of meta elements with their contents.</summary>
    public IEnumerable<(string Name, string Content)> AllMetas =>
        _metas.SelectMany(pair => pair.Value, (pair, content) => (pair.Key, content));

    /// <summary>The elements with a microdata property of a name.</summary>
    public IReadOnlyList<IElement> Properties(string name) => _properties.TryGetValue(name, out var elements) ? elements : [];

    /// <summary>The text of a field of the article that the page describes, or null.</summary>
    public string? Article(string field) => ArticleTexts(field).FirstOrDefault(text => text.Length > 0);

    /// <summary>The texts of a field of the article that the page describes: of several, the one of its title or address, else the
    /// first.</summary>
    public IEnumerable<string> ArticleTexts(string field) =>
        _article is { } article ? JsonLd.Texts(article, field).Select(text => Named(text) ?? text) : [];

    /// <summary>The name of what is described elsewhere on the page, and referred to by its "@id".</summary>
    private string? Named(string id) =>
        id.Contains(':', StringComparison.Ordinal)
        || id.StartsWith('#') ? Items.Where(item => JsonLd.Id(item) == id).Select(item => JsonLd.Text(item, "name"))
        .FirstOrDefault() : null;

    private JsonElement? FindArticle()
    {
        var articles = Items.Where(item => JsonLd.Worth(item) == 3).ToList();
        var title = PageNames.Bare(Meta("og:title") ?? DocumentTitle ?? "");
        var own = articles.FindIndex(item =>
            (JsonLd.Text(item, "headline") is { } headline && PageNames.Bare(headline) is { Length: > 0 } bare
            && title.Contains(bare, StringComparison.Ordinal))
            || (Address is not null
                && (JsonLd.Texts(item, "url").Contains(Address) || JsonLd.Texts(item, "mainEntityOfPage").Contains(Address))));
        return articles.Count == 0 ? null : articles[Math.Max(0, own)];
    }

    private void Take(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                foreach (var name in new[] { "property", "name", "itemprop", "http-equiv" })
                    if (element.GetAttribute(name) is { Length: > 0 } named
                        && element.GetAttribute("content")?.Trim() is { Length: > 0 } content)
                        Add(_metas, named.Trim(), content);
                break;
            case "link" when string.Equals(element.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase)
                && SavedPage.IsAddress(element.GetAttribute("href")):
                Address ??= element.GetAttribute("href");
                break;
            case "title" when DocumentTitle is null:
                DocumentTitle = Nodes.Line(element.TextContent);
                break;
            case "script":
                if (element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true)
                    _items.AddRange(JsonLd.Read(element.TextContent));
                else
                    _scripts.Add(element.TextContent);
                return;
            default:
                if (!Nodes.IsUnseen(element))
                    _elements.Add(element);
                break;
        }

        if (element.GetAttribute("itemprop") is { Length: > 0 } properties)
            foreach (var property in properties.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(_properties, property, element);
    }

    private static void Add<T>(Dictionary<string, List<T>> lists, string name, T value)
    {
        if (!lists.TryGetValue(name, out var list))
            lists[name] = list = [];
        list.Add(value);
    }
}
