using System.Globalization;
using System.Xml.Linq;

namespace Timeline.Documents.Office;

/// <summary>What a paragraph's style makes of it.</summary>
/// <param name="IsTitle">True for the title of the document.</param>
/// <param name="IsContents">True for a line of a table of contents.</param>
/// <param name="Level">The level of a heading, from 0; null for what is none.</param>
/// <param name="Numbering">How its paragraphs are numbered; null where they aren't.</param>
internal readonly record struct WordStyle(bool IsTitle, bool IsContents, int? Level, XElement? Numbering);

/// <summary>The styles of a Word document. Their names are English in every language of the program.</summary>
internal sealed class WordStyles
{
    private const int DeepestBase = 10;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);

    public WordStyles(XElement? styles)
    {
        foreach (var style in styles?.Elements().Where(element => element.Name.LocalName == "style") ?? [])
            if (WordDocument.Value(style, "styleId") is { } id)
                _styles.TryAdd(id, style);
        Language = styles?.Descendants().FirstOrDefault(element => element.Name.LocalName == "rPrDefault")?.Descendants()
            .FirstOrDefault(element => element.Name.LocalName == "lang") is { } usual ? WordDocument.Value(usual, "val") : null;
    }

    /// <summary>The language of what doesn't say its own.</summary>
    public string? Language { get; }

    public WordStyle Of(string? id)
    {
        var found = new WordStyle();
        for (var steps = 0; id is not null && steps < DeepestBase && _styles.TryGetValue(id, out var style); steps++)
        {
            var name = WordDocument.Child(style, "name") is { } named ? WordDocument.Value(named, "val")?.ToLowerInvariant() ?? "" : "";
            var paragraph = WordDocument.Child(style, "pPr");
            var outline = WordDocument.Child(paragraph, "outlineLvl") is { } level
                && int.TryParse(WordDocument.Value(level, "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number < 9 ? number : (int?)null;
            found = new(
                found.IsTitle || name == "title",
                found.IsContents || name.StartsWith("toc ", StringComparison.Ordinal) || name is "toc heading" or "table of figures",
                found.Level ?? (name.StartsWith("heading ", StringComparison.Ordinal) ? 0 : outline),
                found.Numbering ?? WordDocument.Child(paragraph, "numPr"));
            id = WordDocument.Child(style, "basedOn") is { } below ? WordDocument.Value(below, "val") : null;
        }

        return found;
    }
}
