using System.Globalization;
using System.Xml.Linq;

namespace Timeline.Documents.Office;

/// <summary>The numbers and bullets of a Word document's lists, which stand in no paragraph.</summary>
internal sealed class WordNumbering
{
    // Each list by its id: how it counts at each level.
    private readonly Dictionary<string, (string Counter, Dictionary<string,
        (string Kind, int First)> Levels)> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Counter, string Level), int> _counts = [];

    public WordNumbering(XElement? numbering)
    {
        var kinds = new Dictionary<string, Dictionary<string, (string, int)>>(StringComparer.Ordinal);
        foreach (var list in numbering?.Elements() ?? [])
        {
            if (list.Name.LocalName == "abstractNum" && WordDocument.Value(list, "abstractNumId") is { } id)
                kinds[id] = list.Elements().Where(level => level.Name.LocalName == "lvl")
                    .GroupBy(level => WordDocument.Value(level, "ilvl") ?? "0")
                    .ToDictionary(level => level.Key, level => (Value(level.First(), "numFmt")
                    ?? "decimal", Number(Value(level.First(), "start"))));
            else if (list.Name.LocalName == "num" && WordDocument.Value(list, "numId") is { } used
                && Value(list, "abstractNumId") is { } kind && kinds.TryGetValue(kind, out var levels))
                _lists[used] = (used, levels);
        }
    }

    /// <summary>What stands before the next paragraph of a list: "- " or "3. "; null for what is in none.</summary>
    public string? Next(XElement? properties)
    {
        if (properties is null || Value(properties, "numId") is not { } id || !_lists.TryGetValue(id, out var list))
            return null;
        var level = Value(properties, "ilvl") ?? "0";
        var (kind, first) = list.Levels.GetValueOrDefault(level, ("bullet", 1));
        if (kind == "none")
            return null;
        if (kind != "decimal")
            return "- ";
        // A level counts anew below each item of the one above.
        foreach (var deeper in _counts.Keys.Where(count => count.Counter == list.Counter && string.CompareOrdinal(count.Level, level) > 0)
            .ToList())
            _counts.Remove(deeper);
        var number = _counts[(list.Counter, level)] = _counts.GetValueOrDefault((list.Counter, level), first - 1) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{number}. ");
    }

    private static string? Value(XElement parent, string name) => WordDocument.Child(parent, name) is { } child
        ? WordDocument.Value(child, "val") : null;

    private static int Number(string? written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number < 100_000 ? number : 1;
}
