using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Timeline.Documents.Office;

/// <summary>The numbers and bullets of a Word document's lists, which stand in no paragraph.</summary>
internal sealed class WordNumbering
{
    private const int HighestStart = 100_000;

    // Each list by its id: how it counts at each level.
    private readonly Dictionary<int, Dictionary<int, Level>> _lists = [];
    private readonly Dictionary<(int List, int Level), int> _counts = [];

    public WordNumbering(IEnumerable<OpenXmlElement> numbering)
    {
        var kinds = new Dictionary<int, Dictionary<int, Level>>();
        foreach (var element in numbering)
        {
            if (element is AbstractNum { AbstractNumberId: { HasValue: true } id } kind)
                kinds[id.Value] = kind.Elements<Level>().GroupBy(level => level.LevelIndex is { HasValue: true } at ? at.Value : 0)
                    .ToDictionary(level => level.Key, level => level.First());
            else if (element is NumberingInstance { NumberID: { HasValue: true } used } list
                && list.AbstractNumId?.Val is { HasValue: true } of && kinds.TryGetValue(of.Value, out var levels))
                _lists[used.Value] = levels;
        }
    }

    /// <summary>What stands before the next paragraph of a list: "- " or "3. "; null for what is in none.</summary>
    public string? Next(OpenXmlElement? properties)
    {
        if (Number(properties, "numId") is not { } list || !_lists.TryGetValue(list, out var levels))
            return null;
        var level = Number(properties, "ilvl") ?? 0;
        if (!levels.TryGetValue(level, out var form))
            return "- ";
        // A format that isn't told is decimal.
        if (form.NumberingFormat?.Val?.InnerText is { } format && format != "decimal")
            return format == "none" ? null : "- ";
        // A level counts anew below each item of the one above.
        foreach (var deeper in _counts.Keys.Where(count => count.List == list && count.Level > level).ToList())
            _counts.Remove(deeper);
        var start = form.StartNumberingValue?.Val is { HasValue: true, Value: >= 0 and < HighestStart and var first } ? first : 1;
        var number = _counts[(list, level)] = _counts.GetValueOrDefault((list, level), start - 1) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{number}. ");
    }

    private static int? Number(OpenXmlElement? parent, string name) =>
        int.TryParse(WordDocument.Value(WordDocument.Child(parent, name)), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : null;
}
