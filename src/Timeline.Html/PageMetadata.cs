using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Timeline.Html;

/// <summary>What a page says of itself, gathered in one walk: nothing is weighed here.</summary>
internal sealed class PageMetadata
{
    private readonly Dictionary<string, List<string>> _metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<IElement>> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IElement> _elements = [];
    private readonly List<JsonElement> _items = [];
    private readonly List<string> _scripts = [];

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

    public static PageMetadata Read(IHtmlDocument document)
    {
        var metadata = new PageMetadata { DocumentLanguage = document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang") };
        foreach (var (node, leaves) in Nodes.Walk(document, element => element.LocalName is not ("template" or "svg")))
            if (!leaves && node is IElement element)
                metadata.Take(element);
        metadata.Items = [.. metadata._items.OrderByDescending(JsonLd.Worth)];
        metadata.Address = new[] { metadata.Address, metadata.Meta("og:url"), metadata.Meta("twitter:url") }.FirstOrDefault(IsAddress);
        return metadata;
    }

    /// <summary>The content of the first meta element of a name that says anything, by the names in their order.</summary>
    public string? Meta(params IEnumerable<string> names) => names.SelectMany(Metas).FirstOrDefault();

    /// <summary>The contents of all meta elements of a name.</summary>
    public IReadOnlyList<string> Metas(string name) => _metas.TryGetValue(name, out var contents) ? contents : [];

    /// <summary>The names of meta elements with their contents.</summary>
    public IEnumerable<(string Name, string Content)> AllMetas => _metas.SelectMany(pair => pair.Value, (pair, content) => (pair.Key, content));

    /// <summary>The elements with a microdata property of a name.</summary>
    public IReadOnlyList<IElement> Properties(string name) => _properties.TryGetValue(name, out var elements) ? elements : [];

    private static bool IsAddress(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private void Take(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                foreach (var name in new[] { "property", "name", "itemprop", "http-equiv" })
                    if (element.GetAttribute(name) is { Length: > 0 } named && element.GetAttribute("content")?.Trim() is { Length: > 0 } content)
                        Add(_metas, named.Trim(), content);
                break;
            case "link" when string.Equals(element.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase) && IsAddress(element.GetAttribute("href")):
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
