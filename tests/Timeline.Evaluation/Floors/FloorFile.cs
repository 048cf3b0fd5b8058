using System.Globalization;
using Timeline.Evaluation.Corpora;

namespace Timeline.Evaluation.Floors;

/// <summary>The figures under which the library must not fall, as Markdown tables: a kind of text or a bundle a row, a figure a column.</summary>
internal static class FloorFile
{
    private const string None = "–";
    private const string ExpressionHead = "kind";
    private const string EntryHead = "bundle";

    /// <summary>The floors of a file; lines outside the tables are for people.</summary>
    /// <exception cref="InputException">A row hasn't a figure for each column.</exception>
    public static IReadOnlyList<Measure> Read(string path)
    {
        var floors = new List<Measure>();
        string[] columns = [];
        foreach (var (index, line) in File.ReadLines(path).Index().Where(line => line.Item.StartsWith('|')))
        {
            var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
            if (cells[0].StartsWith('-'))
            {
                continue;
            }

            if (cells[0] is ExpressionHead or EntryHead)
            {
                columns = cells[1..];
                continue;
            }

            if (cells.Length != columns.Length + 1)
            {
                throw new InputException(path, index + 1, $"expected a name, {string.Join(", ", columns)}");
            }

            floors.AddRange(
                from cell in cells.Skip(1).Zip(columns)
                where cell.First != None
                select new Measure(cells[0], cell.Second, double.TryParse(cell.First, CultureInfo.InvariantCulture, out var percent)
                    ? percent
                    : throw new InputException(path, index + 1, $"\"{cell.First}\" is not a number")));
        }

        return floors;
    }

    /// <summary>What is wrong with the figures, a sentence for each.</summary>
    public static IEnumerable<string> Compare(IReadOnlyCollection<Measure> floors, IReadOnlyCollection<Measure> measures)
    {
        foreach (var floor in floors)
        {
            var measure = measures.FirstOrDefault(measure => (measure.Kind, measure.Name) == (floor.Kind, floor.Name));
            if (measure is null)
            {
                yield return $"{floor.Kind}: {floor.Name} has a floor and wasn't measured";
            }
            else if (Down(measure.Percent) < floor.Percent)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{floor.Kind}: {floor.Name} fell from {floor.Percent:F2} to {Down(measure.Percent):F2}");
            }
        }

        foreach (var measure in measures.Where(measure => !floors.Any(floor => (floor.Kind, floor.Name) == (measure.Kind, measure.Name))))
        {
            yield return $"{measure.Kind}: {measure.Name} was measured and has no floor";
        }
    }

    /// <summary>The higher one of each figure and its floor.</summary>
    public static IReadOnlyList<Measure> Raise(IReadOnlyCollection<Measure> floors, IEnumerable<Measure> measures) =>
        [.. floors.Concat(measures).GroupBy(measure => (measure.Kind, measure.Name)).Select(group => group.MaxBy(measure => measure.Percent)!)];

    /// <summary>A file of floors.</summary>
    public static string Page(IReadOnlyCollection<Measure> floors) =>
        "The library's figures on this set and on the annotated bundles may rise, not fall: `raise` writes this file.\n\n"
        + "Expressions: `clean` is the share of lines, or of traps, in which nothing is found that isn't there. The others are F1, and of the seeds recall.\n\n"
        + $"{Expressions(floors)}\nEntries, by the definitions of the page on accuracy:\n\n{Entries(floors)}";

    /// <summary>The table of temporal expressions.</summary>
    public static string Expressions(IEnumerable<Measure> measures) => Table(ExpressionHead, Measure.OfExpressions, measures);

    /// <summary>The table of the timelines' entries.</summary>
    public static string Entries(IEnumerable<Measure> measures) => Table(EntryHead, Measure.OfEntries, measures);

    private static string Table(string head, IReadOnlyList<string> names, IEnumerable<Measure> measures) =>
        $"""
        | {head} | {string.Join(" | ", names)} |
        |---|{string.Concat(names.Select(_ => "---|"))}

        """
        + string.Concat(
            from kind in measures.Where(measure => names.Contains(measure.Name)).GroupBy(measure => measure.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            select $"| {kind.Key} | {string.Join(" | ", names.Select(name => Cell(kind.FirstOrDefault(measure => measure.Name == name))))} |\n");

    private static string Cell(Measure? measure) => measure is null ? None : Down(measure.Percent).ToString("F2", CultureInfo.InvariantCulture);

    // A figure is cut to two decimals, never rounded up over what was measured.
    private static double Down(double percent) => Math.Floor(Math.Round(percent * 100, 6)) / 100;
}
