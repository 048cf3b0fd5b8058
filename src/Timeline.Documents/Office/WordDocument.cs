using System.Text;
using DocumentFormat.OpenXml;

namespace Timeline.Documents.Office;

/// <summary>
/// Reads a Word document: its paragraphs, lists and tables in their order. Elements are known by their names, since the library types those
/// alone that stand where the schema puts them: not the paragraphs of a choice between blocks, nor smart tags.
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

    private WordDocument(WordPackage package)
    {
        _styles = new(package.Styles);
        _numbering = new(package.Numbering);
        foreach (var note in package.Footnotes.Concat(package.Endnotes))
            // Separators are notes too.
            if (Value(note, "type") is null or "normal" && Value(note, "id") is { } id)
                _notes[note.LocalName + id] = string.Join(' ', Within(note, "p").Select(paragraph => Words(paragraph, []))
                    .Where(words => words.Length > 0));
    }

    public string Text => _text.ToString();

    /// <summary>The title that the document shows: its paragraph in the style for titles, or the heading that it opens with.</summary>
    public string? Heading { get; private set; }

    public DocumentProperties Properties { get; private set; } = new();

    /// <summary>True where a part of it can't be read, or not to its end.</summary>
    public bool IsBroken { get; private set; }

    public static WordDocument Read(OfficeArchive archive)
    {
        using var package = WordPackage.Open(archive);
        var read = new WordDocument(package);
        foreach (var block in package.Body)
            read.Block(block);
        // A heading that the document opens with is its title.
        read.Heading ??= read._heading is { } heading && heading == read._text.First ? heading : null;
        // The library's own properties are less: they refuse a day without a time, which the standard allows, and all else with it, and
        // move 23:30 in one zone to another day in theirs.
        var core = OfficeProperties.Of(archive.Beside(package.Core));
        read.Properties = core with { Language = core.Language
            ?? read._languages.OrderByDescending(one => one.Value).Select(one => one.Key).FirstOrDefault() };
        read.IsBroken = package.IsBroken;
        return !read.IsBroken || read.Text.Length > 0 ? read : throw new FormatException("is broken: none of its text can be read");
    }

    internal static OpenXmlElement? Child(OpenXmlElement? parent, string name) =>
        parent?.ChildElements.FirstOrDefault(element => element.LocalName == name);

    internal static string? Value(OpenXmlElement? element, string name = "val")
    {
        if (element?.HasAttributes == true)
            foreach (var attribute in element.GetAttributes())
                if (attribute.LocalName == name)
                    return attribute.Value;
        return null;
    }

    // What is read of an element: not what was deleted or moved away, and of the ways to show one thing, the first.
    private static IEnumerable<OpenXmlElement> Shown(OpenXmlElement parent) => parent.LocalName == "AlternateContent"
        ? parent.ChildElements.Where(element => element.LocalName is "Choice" or "Fallback").Take(1)
        : parent.ChildElements.Where(element => element.LocalName is not ("del" or "moveFrom"));

    // The elements of a name, but for those that stand in another one of that name.
    private static IEnumerable<OpenXmlElement> Within(OpenXmlElement parent, string name) =>
        Shown(parent).SelectMany(element => element.LocalName == name ? [element] : Within(element, name));

    private void Block(OpenXmlElement element)
    {
        switch (element.LocalName)
        {
            case "p":
                Paragraph(element);
                break;
            case "tbl":
                Table(element);
                break;
            case "sdt" when Value(Child(Child(Child(element, "sdtPr"), "docPartObj"), "docPartGallery")) is "Table of Contents":
            case "del" or "moveFrom":
                break;
            default:
                Blocks(element);
                break;
        }
    }

    private void Blocks(OpenXmlElement parent)
    {
        foreach (var element in Shown(parent))
            Block(element);
    }

    private void Paragraph(OpenXmlElement paragraph)
    {
        var properties = Child(paragraph, "pPr");
        var style = _styles.Of(Value(Child(properties, "pStyle")));
        var inner = new List<OpenXmlElement>();
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

        Below(inner);
    }

    private void Below(List<OpenXmlElement> inner)
    {
        foreach (var element in inner)
        {
            if (element.LocalName == "txbxContent")
                Blocks(element);
            else if (_notes.TryGetValue(element.LocalName.Replace("Reference", "", StringComparison.Ordinal) + Value(element, "id"),
                out var note))
                _text.Add(note);
        }
    }

    private void Table(OpenXmlElement table)
    {
        var inner = new List<OpenXmlElement>();
        foreach (var row in Within(table, "tr").Where(row => Child(Child(row, "trPr"), "del") is null))
        {
            var cells = Within(row, "tc").ToList();
            // A table that holds other tables or long texts only lays them out.
            if (cells.Exists(cell => Within(cell, "tbl").Any()))
            {
                cells.ForEach(Blocks);
                continue;
            }

            var below = new List<OpenXmlElement>();
            var texts = cells.ConvertAll(cell => string.Join(' ', Within(cell, "p").Select(paragraph => Words(paragraph, below)))
                .Replace('\n', ' ').Trim());
            if (texts.Exists(text => text.Length > LongestCell) || texts.Count(text => text.Length > 0) < 2)
            {
                cells.ForEach(Blocks);
                continue;
            }

            _text.AddRow(string.Join(" | ", texts.Where(text => text.Length > 0)));
            inner.AddRange(below);
        }

        // Behind the table, whose rows belong together.
        Below(inner);
    }

    /// <summary>The words of a paragraph; what stands in it and isn't of its line, notes and boxes, is added to the list.</summary>
    private string Words(OpenXmlElement paragraph, List<OpenXmlElement> inner)
    {
        var words = new StringBuilder();
        void Add(OpenXmlElement parent)
        {
            foreach (var element in Shown(parent))
            {
                switch (element.LocalName)
                {
                    case "t":
                        words.Append(element.InnerText);
                        break;
                    case "tab" or "ptab" when parent.LocalName == "r":
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
                    case "pPr" or "rPr" or "instrText" or "delText":
                        break;
                    default:
                        var before = words.Length;
                        Add(element);
                        if (element.LocalName == "r" && (Value(Child(Child(element, "rPr"), "lang")) ?? _styles.Language) is { } language)
                            _languages[language] = _languages.GetValueOrDefault(language) + words.Length - before;
                        break;
                }
            }
        }

        Add(paragraph);
        return words.ToString().Trim();
    }

    private static bool IsHidden(OpenXmlElement run) => Child(Child(run, "rPr"), "vanish") is { } hidden
        && Value(hidden) is not ("0" or "false" or "off");
}
