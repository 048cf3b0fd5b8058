using System.Text.Json;
using System.Text.RegularExpressions;

namespace Timeline.Evaluation.Boundaries;

/// <summary>A text with the places at which its articles begin.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Group">What texts that are alike have in common, the topic of a bundle: no group is judged by points that it was fitted to. Files are in groups of their own.</param>
/// <param name="Text">The text.</param>
/// <param name="Starts">Where each article begins, in order.</param>
internal sealed partial record CutText(string Name, string Group, string Text, IReadOnlyList<int> Starts)
{
    private const string Cut = "\n%\n";
    private const int MostBlankLines = 3;
    private const int FileGroups = 5;

    /// <summary>
    /// The texts of a folder: bundles where it holds gold.jsonl ({"bundle", "start", …} an article, and txt/BUNDLE.txt), else one a file. Where lines of "%" part the articles of a file,
    /// it is a pile, with one, two and three blank lines in their place; any other file is a document of one article, read as it is and with two and three blank lines before its headings.
    /// </summary>
    public static IReadOnlyList<CutText> ReadAll(string folder)
    {
        var gold = Path.Combine(folder, "gold.jsonl");
        return File.Exists(gold)
            ? [.. File.ReadLines(gold).Select(line => JsonDocument.Parse(line).RootElement).GroupBy(row => row.GetProperty("bundle").GetString()!).Select(rows => Bundle(folder, rows.Key, rows))]
            : [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).SelectMany((path, i) => Of(Path.GetFileName(path), $"{i % FileGroups}", File.ReadAllText(path)))];
    }

    /// <summary>A pile with each number of blank lines between its articles, or a document with each number of blank lines before its headings.</summary>
    public static IEnumerable<CutText> Of(string name, string group, string text) =>
        text.Split(Cut) is { Length: > 1 } articles ? Enumerable.Range(1, MostBlankLines).Select(blankLines => Pile(name, group, articles, blankLines)) :
        [new(name, group, text, [0]), .. Enumerable.Range(2, MostBlankLines - 1).Select(blankLines => Document(name, group, text, blankLines))];

    private static CutText Pile(string name, string group, IReadOnlyList<string> articles, int blankLines)
    {
        var between = new string('\n', blankLines + 1);
        var starts = new List<int> { 0 };
        foreach (var article in articles.SkipLast(1))
            starts.Add(starts[^1] + article.Length + between.Length);
        return new($"{name}, {blankLines} blank", group, string.Join(between, articles), starts);
    }

    // What counts as a heading here is any short line that ends without a stop.
    private static CutText Document(string name, string group, string text, int blankLines) =>
        new($"{name}, {blankLines} blank", group, Heading().Replace(text, match => new string('\n', blankLines + 1) + match.Groups[1].Value), [0]);

    [GeneratedRegex(@"\n\n([^\n]{1,60}(?<![.,;:!”""]))(?=\n\n)")]
    private static partial Regex Heading();

    // An id is TOPIC_OUTLET/DATE/NUMBER.
    private static CutText Bundle(string folder, string name, IEnumerable<JsonElement> rows) =>
        new(name, rows.First().GetProperty("id").GetString()!.Split('_', '/')[0], File.ReadAllText(Path.Combine(folder, "txt", name + ".txt")), [.. rows.Select(row => row.GetProperty("start").GetInt32())]);
}
