using System.Text;
using System.Xml.Linq;

namespace Timeline.Documents.Office;

/// <summary>
/// Reads a Word document: its paragraphs, lists and tables in their order. Names are read without their namespace, of which strict and
/// transitional documents have different ones.
/// </summary>
internal sealed class WordDocument
{
    private const int LongestCell = 400;

    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;
    private readonly Dictionary<string, string> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _languages = new(StringComparer.Ordinal);
    private readonly DocumentText _text = new();
    private string? _heading;

    private WordDocument(OfficeArchive archive, string folder)
    {
        _styles = new(archive.Beside($"{folder}styles.xml"));
        _numbering = new(archive.Beside($"{folder}numbering.xml"));
        foreach (var (name, kind) in new[] { ("footnotes", "footnote"), ("endnotes", "endnote") })
            foreach (var note in archive.Beside($"{folder}{name}.xml")?.Elements() ?? [])
                // Separators are notes too.
                if (note.Name.LocalName == kind && Value(note, "type") is null && Value(note, "id") is { } id)
                    _notes[kind + id] = string.Join(' ', note.Descendants().Where(inner => inner.Name.LocalName == "p")
                        .Select(paragraph => Words(paragraph, [])).Where(words => words.Length > 0)).Trim();
    }

    public string Text => _text.ToString();

    /// <summary>The title that the document shows: its paragraph in the style for titles, or the heading that it opens with.</summary>
    public string? Heading { get; private set; }

    public DocumentProperties Properties { get; private set; } = new();

    public static WordDocument Read(OfficeArchive archive)
    {
        var main = archive.Beside("_rels/.rels")?.Elements()
            .FirstOrDefault(relation => Value(relation, "Type")?.EndsWith("/officeDocument",
            StringComparison.Ordinal) == true) is { } found ? Value(found, "Target")!.TrimStart('/') : "word/document.xml";
        if (archive.Xml(main) is not { } document)
            throw new FormatException("is no Word document, or a broken one: it has no text");
        var read = new WordDocument(archive, main[..(main.LastIndexOf('/') + 1)]);
        foreach (var body in document.Elements().Where(element => element.Name.LocalName == "body"))
            read.Blocks(body);
        // A heading that the document opens with is its title.
        read.Heading ??= read._heading is { } heading && heading == read._text.First ? heading : null;
        var core = OfficeProperties.Of(archive.Beside("docProps/core.xml"));
        read.Properties = core with { Language = core.Language
            ?? read._languages.OrderByDescending(one => one.Value).Select(one => one.Key).FirstOrDefault() };
        return read;
    }

    private void Blocks(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    Paragraph(element);
                    break;
                case "tbl":
                    Table(element);
                    break;
                case "sdt" when element.Descendants().Any(inner => inner.Name.LocalName == "docPartGallery"
                    && Value(inner, "val") is "Table of Contents"):
                case "del" or "moveFrom" or "Fallback":
                    break;
                default:
                    Blocks(element);
                    break;
            }
        }
    }

    private void Paragraph(XElement paragraph)
    {
        var properties = Child(paragraph, "pPr");
        var style = _styles.Of(Child(properties, "pStyle") is { } named ? Value(named, "val") : null);
        var inner = new List<XElement>();
        var words = Words(paragraph, inner);
        if (!style.IsContents && words.Length > 0)
        {
            var number = style.Level is null && !style.IsTitle ? _numbering.Next(Child(properties, "numPr") ?? style.Numbering) : null;
            if (number is not null)
                _text.AddItem(number + words);
            else
                _text.Add(words);
            if (style.IsTitle)
                Heading ??= words;
            else if (style.Level is not null)
                _heading ??= words;
        }

        foreach (var below in inner)
        {
            if (below.Name.LocalName == "txbxContent")
                Blocks(below);
            else if (_notes.TryGetValue(below.Name.LocalName.Replace("Reference", "", StringComparison.Ordinal) + Value(below, "id"),
                out var note))
                _text.Add(note);
        }
    }

    private void Table(XElement table)
    {
        foreach (var row in table.Elements().Where(element => element.Name.LocalName == "tr"
            && Child(Child(element, "trPr"), "del") is null))
        {
            var cells = row.Descendants().Where(element => element.Name.LocalName == "tc"
                && element.Ancestors().First(outer => outer.Name.LocalName == "tr") == row).ToList();
            var texts = cells.ConvertAll(cell => string.Join(' ', cell.Descendants().Where(element => element.Name.LocalName == "p")
                .Select(paragraph => Words(paragraph, []))).Replace('\n', ' ').Trim());
            // A table that holds long texts or other tables only lays them out.
            if (texts.Exists(text => text.Length > LongestCell)
                || cells.Exists(cell => cell.Descendants().Any(element => element.Name.LocalName == "tbl"))
                || texts.Count(text => text.Length > 0) < 2)
                cells.ForEach(Blocks);
            else
                _text.AddRow(string.Join(" | ", texts.Where(text => text.Length > 0)));
        }
    }

    /// <summary>The words of a paragraph; what stands in it and isn't of its line, notes and boxes, is added to the list.</summary>
    private string Words(XElement paragraph, List<XElement> inner)
    {
        var words = new StringBuilder();
        void Add(XElement parent)
        {
            foreach (var element in parent.Elements())
            {
                switch (element.Name.LocalName)
                {
                    case "t":
                        words.Append(element.Value);
                        break;
                    case "tab" or "ptab" when parent.Name.LocalName == "r":
                        words.Append('\t');
                        break;
                    case "br" or "cr":
                        words.Append('\n');
                        break;
                    case "noBreakHyphen":
                        words.Append('-');
                        break;
                    case "footnoteReference" or "endnoteReference" or "txbxContent":
                        inner.Add(element);
                        break;
                    case "r" when IsHidden(element):
                    // A choice of drawings is made by the one that comes first.
                    case "pPr" or "rPr" or "del" or "moveFrom" or "Fallback" or "instrText" or "delText":
                        break;
                    default:
                        var before = words.Length;
                        Add(element);
                        if (element.Name.LocalName == "r" && Child(Child(element, "rPr"), "lang") is { } spoken
                            && Value(spoken, "val") is { } language)
                            _languages[language] = _languages.GetValueOrDefault(language) + words.Length - before;
                        else if (element.Name.LocalName == "r" && _styles.Language is { } usual)
                            _languages[usual] = _languages.GetValueOrDefault(usual) + words.Length - before;
                        break;
                }
            }
        }

        Add(paragraph);
        return words.ToString().Trim();
    }

    private static bool IsHidden(XElement run) => Child(Child(run, "rPr"), "vanish") is { } hidden
        && Value(hidden, "val") is not ("0" or "false");

    internal static XElement? Child(XElement? parent, string name) => parent?.Elements()
        .FirstOrDefault(element => element.Name.LocalName == name);

    internal static string? Value(XElement element, string name) => element.Attributes()
        .FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;
}
