using System.Net;
using System.Text;
using System.Xml.Linq;
using NodaTime;

namespace Timeline.Reading;

/// <summary>An item of a feed as an article.</summary>
internal static class FeedItem
{
    private const int LongestShown = 40;

    // In the order of worth: what is the whole goes before what is short of it, when it appeared before when it was changed.
    private static readonly string[] Texts = ["encoded", "content", "description", "summary", "subtitle"];
    private static readonly string[] Dates = ["pubDate", "published", "issued", "date", "created", "updated", "modified"];
    private static readonly string[] Authors = ["creator", "author"];

    // Pictures and videos have texts of their own, by the same names.
    private const string Media = "http://search.yahoo.com/mrss/";

    /// <summary>The article; null where the item has neither a text nor a title.</summary>
    public static Article? Read(XElement item, FeedChannel channel, string source, PublicationDate otherwise, Action<string> report)
    {
        var title = Children(item, "title").Select(element => HtmlFragment.Line(element.Value)).FirstOrDefault(told => told.Length > 0);
        if ((Texts.SelectMany(name => Children(item, name)).Select(Text).FirstOrDefault(told => told.Length > 0) ?? title) is not { } text)
        {
            report("the item has no text");
            return null;
        }

        return new Article
        {
            Id = source,
            Source = source,
            Text = text,
            Title = title,
            Outlet = Children(item, "source").Select(SourceTitle).FirstOrDefault(told => told.Length > 0) ?? channel.Title,
            Author = Authors.SelectMany(name => Children(item, name)).Select(Author).FirstOrDefault(told => told.Length > 0),
            Url = Address(item),
            Language = item.Attribute(XNamespace.Xml + "lang")?.Value ?? Children(item, "language").FirstOrDefault()?.Value.Trim()
                ?? channel.Language,
            Published = Published(item, report) is { } day ? PublicationDate.Stated(day) : otherwise,
        };
    }

    private static string SourceTitle(XElement source) => (source.Element(source.Name.Namespace + "title") ?? source).Value.Trim();

    private static LocalDate? Published(XElement item, Action<string> report)
    {
        foreach (var element in Dates.SelectMany(name => Children(item, name)).Where(element => !string.IsNullOrWhiteSpace(element.Value)))
        {
            if (FieldDate.Read(element.Value) is { } day)
                return day;
            var written = element.Value.Trim();
            var shown = written.Length > LongestShown ? written[..LongestShown] + "…" : written;
            report($"<{element.Name.LocalName}> {FieldDate.Reason(written)}: \"{shown}\"; the item is read without it");
        }

        return null;
    }

    // HTML stands escaped, or as elements where Atom says so.
    private static string Text(XElement element) =>
        element.HasElements ? HtmlFragment.ToText(Markup(element))
        : element.Attribute("type")?.Value is "text" or "text/plain" ? element.Value.Trim()
        : HtmlFragment.ToText(element.Value);

    /// <summary>What stands in an element as HTML, without attributes. Nothing calls itself, so that depth costs nothing.</summary>
    private static string Markup(XElement element)
    {
        var html = new StringBuilder();
        var open = new Stack<(XNode? Node, string Close)>(element.Nodes().Reverse().Select(node => ((XNode?)node, "")));
        while (open.TryPop(out var next))
        {
            switch (next.Node)
            {
                case XElement inner:
                    html.Append('<').Append(inner.Name.LocalName).Append('>');
                    open.Push((null, $"</{inner.Name.LocalName}>"));
                    foreach (var node in inner.Nodes().Reverse())
                        open.Push((node, ""));
                    break;
                case XText text:
                    html.Append(WebUtility.HtmlEncode(text.Value));
                    break;
                default:
                    html.Append(next.Close);
                    break;
            }
        }

        return html.ToString();
    }

    /// <summary>"Ann Lee", also of "ann@harbour.example (Ann Lee)".</summary>
    private static string Author(XElement element)
    {
        var names = string.Join(", ", element.Elements().Where(inner => inner.Name.LocalName == "name").Select(inner => inner.Value.Trim()));
        var told = names.Length > 0 ? names : element.HasElements ? "" : element.Value.Trim();
        return told.EndsWith(')') && told.IndexOf('(') is > 0 and var open && told.AsSpan(0, open).Contains('@')
            ? told[(open + 1)..^1].Trim() : told;
    }

    private static string? Address(XElement item)
    {
        var links = Children(item, "link").ToList();
        return links.FirstOrDefault(link => link.Attribute("rel")?.Value is null or "alternate" && link.Attribute("href") is not null)?.Attribute("href")!.Value
            ?? links.Select(link => link.Value.Trim()).FirstOrDefault(told => told.Length > 0)
            ?? Children(item, "guid").Where(guid => guid.Attribute("isPermaLink")?.Value != "false").Select(guid => guid.Value.Trim())
                .FirstOrDefault(told => told.StartsWith("http", StringComparison.Ordinal));
    }

    private static IEnumerable<XElement> Children(XElement item, string name) =>
        item.Elements().Where(element => element.Name.LocalName == name && element.Name.NamespaceName != Media);
}
