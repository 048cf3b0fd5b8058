using System.Text.Json;

namespace Timeline.Html;

/// <summary>The objects that a page's JSON-LD describes, however they are nested: one, an array, an "@graph".</summary>
internal static class JsonLd
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 128 };

    // What a page describes beside its own content; all of it may be dated too.
    private static readonly string[] Others =
    [
        "Person", "Organization", "NewsMediaOrganization", "WebSite", "ImageObject", "BreadcrumbList", "ListItem", "ItemList", "Comment",
        "Review", "Rating", "AggregateRating", "Offer", "Place", "SearchAction", "Thing",
        "SiteNavigationElement", "WPHeader", "WPFooter", "WPSideBar", "Answer", "UserComments",
    ];

    /// <summary>The objects of a script, the outer ones first; none where it is no JSON.</summary>
    public static IReadOnlyList<JsonElement> Read(string script)
    {
        try
        {
            using var document = JsonDocument.Parse(Bare(script), Lenient);
            return Objects(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>How much an object is the article of the page: 3 for an article, 2 for another work, 1 for the page; 0 for what else a page
    /// describes.</summary>
    public static int Worth(JsonElement item)
    {
        var types = Texts(item, "@type").ToList();
        return types.Exists(type =>
            type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)
            || type.EndsWith("Report", StringComparison.Ordinal)) ? 3
            : types.Exists(type => type.EndsWith("Page", StringComparison.Ordinal)) ? 1
            : types.Exists(type => !Others.Contains(type)) ? 2
            : 0;
    }

    public static string? Id(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("@id", out var id)
        && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    public static bool Is(JsonElement item, string type) => Texts(item, "@type").Contains(type);

    /// <summary>The text of a field, of its name where it holds an object; null where it has none.</summary>
    public static string? Text(JsonElement item, string field) => Texts(item, field).FirstOrDefault(text => text.Length > 0);

    public static IEnumerable<string> Texts(JsonElement item, string field)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(field, out var value))
            yield break;
        foreach (var each in Each(value))
            if (each.ValueKind == JsonValueKind.String && each.GetString() is { } text)
                yield return text.Trim();
            else if (each.ValueKind == JsonValueKind.Object
                && (each.TryGetProperty("name", out var name) || each.TryGetProperty("@id", out name))
                && name.ValueKind == JsonValueKind.String)
                yield return name.GetString()!.Trim();
    }

    public static IEnumerable<JsonElement> Each(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    private static List<JsonElement> Objects(JsonElement root)
    {
        var found = new List<JsonElement>();
        var waiting = new Queue<JsonElement>([root]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var item in Each(next).Where(item => item.ValueKind == JsonValueKind.Object))
            {
                found.Add(item);
                foreach (var field in new[] { "@graph", "mainEntity", "mainEntityOfPage" })
                    if (item.TryGetProperty(field, out var inner))
                        waiting.Enqueue(inner);
            }
        }

        return found;
    }

    /// <summary>Without the marks of comments and CDATA that old pages put around scripts, and with the line ends inside strings that make
    /// many pages' JSON none.</summary>
    private static string Bare(string script)
    {
        var text = script.Trim();
        if (text.StartsWith("<!--", StringComparison.Ordinal) || text.StartsWith("//", StringComparison.Ordinal)
            || text.StartsWith("/*", StringComparison.Ordinal))
            text = text.IndexOfAny(['{', '[']) is >= 0 and var first && text.LastIndexOfAny(['}', ']']) is var last
                && last > first ? text[first..(last + 1)] : text;
        return text.AsSpan().IndexOfAnyInRange('\0', '\x1F') < 0 ? text : string.Create(text.Length, text, static (bare, text) =>
        {
            for (var at = 0; at < text.Length; at++)
                bare[at] = text[at] < ' ' ? ' ' : text[at];
        });
    }
}
