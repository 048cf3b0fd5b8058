using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Timeline.Documents.Office;

/// <summary>What a paragraph's style makes of it.</summary>
/// <param name="IsTitle">True for the title of the document.</param>
/// <param name="IsContents">True for a line of a table of contents.</param>
/// <param name="Level">The level of a heading, from 0; null for what is none.</param>
/// <param name="Numbering">How its paragraphs are numbered; null where they aren't.</param>
internal readonly record struct WordStyle(bool IsTitle, bool IsContents, int? Level, OpenXmlElement? Numbering);

/// <summary>The styles of a Word document. Their names are English in every language of the program.</summary>
internal sealed class WordStyles
{
    private const int DeepestBase = 10;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public WordStyles(IEnumerable<OpenXmlElement> styles)
    {
        foreach (var element in styles)
        {
            if (element is Style style && style.StyleId?.Value is { } id)
                _styles.TryAdd(id, style);
            else if (element is DocDefaults usual)
                Language ??= usual.RunPropertiesDefault?.RunPropertiesBaseStyle?.Languages?.Val?.Value;
        }
    }

    /// <summary>The language of what doesn't say its own.</summary>
    public string? Language { get; }

    public WordStyle Of(string? id)
    {
        var found = new WordStyle();
        for (var steps = 0; id is not null && steps < DeepestBase && _styles.TryGetValue(id, out var style); steps++)
        {
            var name = style.StyleName?.Val?.Value?.ToLowerInvariant() ?? "";
            var paragraph = style.StyleParagraphProperties;
            var outline = paragraph?.OutlineLevel?.Val is { HasValue: true, Value: >= 0 and < 9 and var level } ? level : (int?)null;
            found = new(
                found.IsTitle || name == "title",
                found.IsContents || name.StartsWith("toc ", StringComparison.Ordinal) || name is "toc heading" or "table of figures",
                found.Level ?? (name.StartsWith("heading ", StringComparison.Ordinal) ? 0 : outline),
                found.Numbering ?? paragraph?.NumberingProperties);
            id = style.BasedOn?.Val?.Value;
        }

        return found;
    }
}
