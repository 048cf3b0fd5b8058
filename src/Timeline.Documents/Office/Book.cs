using System.Xml.Linq;

namespace Timeline.Documents.Office;

/// <summary>Reads an e-book: its chapters in the order in which they are read.</summary>
internal sealed class Book
{
    private readonly List<string> _missing = [];

    public string Text { get; private set; } = "";

    public DocumentProperties Properties { get; private set; } = new();

    /// <summary>The chapters that can't be read.</summary>
    public IReadOnlyList<string> Missing => _missing;

    public static Book Read(OfficeArchive archive)
    {
        if (archive.Has("META-INF/rights.xml") || archive.Text("META-INF/encryption.xml") is { } encryption
            && encryption.Contains("aes", StringComparison.OrdinalIgnoreCase))
            throw new DocumentException(ProblemCode.Encrypted, "is encrypted, and not read");
        var path = archive.Xml("META-INF/container.xml")?.Descendants()
            .FirstOrDefault(element => element.Name.LocalName == "rootfile") is { } root ? OfficeXml.Value(root, "full-path") : null;
        if (path is null || archive.Xml(path) is not { } package)
            throw new FormatException("is no book, or a broken one: it has no table of its files");
        var book = new Book();
        book.ReadSpine(archive, package, path[..(path.LastIndexOf('/') + 1)]);
        book.Properties = PropertiesOf(OfficeXml.Child(package, "metadata"));
        return book;
    }

    private void ReadSpine(OfficeArchive archive, XElement package, string folder)
    {
        var files = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var item in OfficeXml.Child(package, "manifest")?.Elements() ?? [])
            if (OfficeXml.Value(item, "id") is { } id)
                files.TryAdd(id, item);
        // The table of contents and the cover tell nothing that the chapters don't.
        var furniture = (OfficeXml.Child(package, "guide")?.Elements() ?? [])
            .Where(reference => OfficeXml.Value(reference, "type") is "toc" or "cover" or "title-page" or "copyright-page" or "index")
            .Select(reference => OfficeXml.Value(reference, "href")?.Split('#')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var chapters = new List<string>();
        foreach (var reference in OfficeXml.Child(package, "spine")?.Elements() ?? [])
        {
            if (OfficeXml.Value(reference, "linear") == "no" || OfficeXml.Value(reference, "idref") is not { } id)
                continue;
            if (!files.TryGetValue(id, out var item) || OfficeXml.Value(item, "href") is not { } href)
            {
                _missing.Add(id);
                continue;
            }

            if (OfficeXml.Value(item, "properties")?.Split(' ').Contains("nav") == true || furniture.Contains(href))
                continue;
            if (archive.Text(Resolve(folder, href)) is { } chapter)
                chapters.Add(MarkupText.Read(chapter));
            else
                _missing.Add(href);
        }

        Text = string.Join("\n\n", chapters.Where(chapter => chapter.Length > 0));
    }

    private static string Resolve(string folder, string href)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in Uri.UnescapeDataString(href.Split('#')[0]).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not (".." or "." or ""))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }

    // Of a reprint the day of the edition is told; what the text tells goes before it.
    private static DocumentProperties PropertiesOf(XElement? metadata)
    {
        IEnumerable<XElement> All(string name) => metadata?.Elements().Where(element => element.Name.LocalName == name) ?? [];
        var dates = All("date").ToList();
        var published = dates.Find(date => OfficeXml.Value(date, "event") is "publication" or "original-publication")
            ?? dates.Find(date => OfficeXml.Value(date, "event") is null);
        return new()
        {
            Title = All("title").FirstOrDefault()?.Value,
            Author = string.Join(", ", All("creator").Select(creator => creator.Value.Trim()).Where(name => name.Length > 0)),
            Language = All("language").FirstOrDefault()?.Value,
            Created = DocumentProperties.Day(published?.Value),
        };
    }
}
