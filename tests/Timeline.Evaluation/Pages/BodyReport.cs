using System.Globalization;
using System.Text.Json;
using Timeline.Html;

namespace Timeline.Evaluation.Pages;

/// <summary>
/// How much of its article a page's text has, and how little else: by snippets that must and must not be in it. The pages aren't ours, and
/// none comes with the project: trafilatura has them, with a file of
/// snippets. Its own figures are in its docs/evaluation.rst.
/// </summary>
internal static class BodyReport
{
    /// <summary>Reads the pages of a folder that the file has snippets of, of either half: rules are made by the even one, the odd one is
    /// kept to check them.</summary>
    /// <param name="evaluation">trafilatura's file: an object of addresses, each with "file", "with" and "without".</param>
    /// <param name="folder">Where the pages are, by those names.</param>
    /// <param name="output">Gets a line for each snippet that is missed or shouldn't be there, then the figures.</param>
    /// <param name="odd">True for the pages whose name's MD5 is odd.</param>
    public static void Write(string evaluation, string folder, TextWriter output, bool odd = false)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(evaluation));
        var (pages, told, missed, extra) = (0, 0, 0, 0);
        foreach (var page in document.RootElement.EnumerateObject())
        {
            var name = page.Value.GetProperty("file").GetString()!;
            var path = Path.Combine(folder, name);
            if (PageReport.IsOdd(name) != odd || !File.Exists(path))
                continue;
            pages++;
            var text = Line(PageReader.Read(HtmlBytes.Decode(File.ReadAllBytes(path))).Text);
            foreach (var snippet in Snippets(page.Value, "with"))
            {
                var isThere = text.Contains(snippet, StringComparison.Ordinal);
                (told, missed) = isThere ? (told + 1, missed) : (told, missed + 1);
                if (!isThere)
                    output.WriteLine($"missed {name}: {snippet}");
            }

            foreach (var snippet in Snippets(page.Value, "without").Where(snippet => text.Contains(snippet, StringComparison.Ordinal)))
            {
                extra++;
                output.WriteLine($"extra  {name}: {snippet}");
            }
        }

        var (precision, recall) = ((double)told / Math.Max(1, told + extra), (double)told / Math.Max(1, told + missed));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
                $"{pages} pages: precision {precision:F3}, recall {recall:F3}, F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):F3}; {missed} missed, {extra} extra"));
    }

    private static IEnumerable<string> Snippets(JsonElement page, string field) =>
        page.GetProperty(field).EnumerateArray().Select(snippet => Line(snippet.GetString()!));

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
