using System.Text;
using System.Xml.Linq;

namespace Timeline.Documents.Office;

/// <summary>Reads an OpenDocument text: its paragraphs, lists and tables in their order.</summary>
internal sealed class OpenDocument
{
    private const int LongestCell = 400;

    // The styles that stand for the title, by themselves or by the style they go back to.
    private readonly HashSet<string> _titles;
    private readonly DocumentText _text = new();
    private string? _heading;

    private OpenDocument(XElement document) => _titles = document.Descendants()
        .Where(element => element.Name.LocalName == "style" && OfficeXml.Value(element, "parent-style-name") == "Title")
            .Select(style => OfficeXml.Value(style, "name") ?? "").Append("Title").ToHashSet(StringComparer.Ordinal);

    public string Text => _text.ToString();

    /// <summary>The title that the document shows: its paragraph in the style for titles, or the heading that it opens with.</summary>
    public string? Heading { get; private set; }

    public DocumentProperties Properties { get; private set; } = new();

    public static OpenDocument Read(OfficeArchive archive)
    {
        if (archive.Beside("META-INF/manifest.xml")?.Descendants().Any(element => element.Name.LocalName == "encryption-data") == true)
            throw new DocumentException(ProblemCode.Encrypted, "is encrypted; save it without a password");
        if (archive.Xml("content.xml") is not { } document)
            throw new FormatException("is no OpenDocument text, or a broken one: it has no text");
        var read = new OpenDocument(document);
        foreach (var body in document.Elements().Where(element => element.Name.LocalName == "body"))
            read.Blocks(body, "");
        read.Heading ??= read._heading is { } heading && heading == read._text.First ? heading : null;
        var properties = OfficeProperties.Of(archive.Beside("meta.xml")?.Elements().FirstOrDefault());
        read.Properties = properties with { Language = properties.Language ?? LanguageOf(archive.Beside("styles.xml")) };
        return read;
    }

    private static string? LanguageOf(XElement? styles)
    {
        var usual = styles?.Descendants().FirstOrDefault(element => element.Name.LocalName == "default-style"
            && OfficeXml.Value(element, "family") == "paragraph")?.Elements()
            .FirstOrDefault(element => element.Name.LocalName == "text-properties");
        return usual is null || OfficeXml.Value(usual, "language") is not { } language ? null
            : OfficeXml.Value(usual, "country") is { Length: 2 } country ? $"{language}-{country}" : language;
    }

    private void Blocks(XElement parent, string mark)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p" or "h":
                    Paragraph(element, mark);
                    mark = "";
                    break;
                case "list-item" or "list-header":
                    Blocks(element, "- ");
                    break;
                case "table":
                    Table(element);
                    break;
                // What was deleted is kept beside the text.
                case "tracked-changes" or "table-of-content" or "illustration-index" or "alphabetical-index" or "annotation" or "forms":
                    break;
                default:
                    Blocks(element, mark);
                    break;
            }
        }
    }

    private void Paragraph(XElement paragraph, string mark)
    {
        var inner = new List<XElement>();
        var words = Words(paragraph, inner);
        if (words.Length > 0)
        {
            if (mark.Length > 0)
                _text.AddItem(mark + words);
            else
                _text.Add(words);
            if (_titles.Contains(OfficeXml.Value(paragraph, "style-name") ?? ""))
                Heading ??= words;
            else if (paragraph.Name.LocalName == "h")
                _heading ??= words;
        }

        foreach (var below in inner)
            Blocks(below, "");
    }

    private void Table(XElement table)
    {
        foreach (var row in table.Descendants().Where(element => element.Name.LocalName == "table-row"
            && element.Ancestors().First(outer => outer.Name.LocalName == "table") == table))
        {
            var cells = row.Elements().Where(element => element.Name.LocalName == "table-cell").ToList();
            var texts = cells.ConvertAll(cell => string.Join(' ', cell.Descendants().Where(element => element.Name.LocalName is "p" or "h")
                .Select(paragraph => Words(paragraph, []))).Replace('\n', ' ').Trim());
            if (texts.Exists(text => text.Length > LongestCell)
                || cells.Exists(cell => cell.Descendants().Any(element => element.Name.LocalName == "table"))
                || texts.Count(text => text.Length > 0) < 2)
                cells.ForEach(cell => Blocks(cell, ""));
            else
                _text.AddRow(string.Join(" | ", texts.Where(text => text.Length > 0)));
        }
    }

    private static string Words(XElement paragraph, List<XElement> inner)
    {
        var words = new StringBuilder();
        void Add(XElement parent)
        {
            foreach (var node in parent.Nodes())
            {
                if (node is XText text)
                    words.Append(text.Value.ReplaceLineEndings(" "));
                else if (node is XElement element)
                    AddElement(element);
            }
        }

        void AddElement(XElement element)
        {
            switch (element.Name.LocalName)
            {
                case "s":
                    words.Append(' ');
                    break;
                case "tab":
                    words.Append('\t');
                    break;
                case "line-break":
                    words.Append('\n');
                    break;
                // Notes and boxes stand behind the paragraph.
                case "note-body" or "text-box":
                    inner.Add(element);
                    break;
                case "note-citation" or "annotation" or "annotation-end" or "title" or "desc" or "ruby-text":
                    break;
                default:
                    Add(element);
                    break;
            }
        }

        Add(paragraph);
        return words.ToString().Trim();
    }
}
