using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using Timeline.Html;

namespace Timeline.Evaluation.Pages;

/// <summary>How many saved pages are dated to the exact day. The pages aren't ours, and none comes with the project: htmldate has them,
/// with a file that says each page's day.</summary>
internal static class PageReport
{
    /// <summary>Reads the pages of a folder that the file dates, of either half: rules are made by the even one, the odd one is kept to
    /// check them.</summary>
    /// <param name="evaluation">htmldate's file: an object of addresses, each with "file" and "date".</param>
    /// <param name="folder">Where the pages are, by those names.</param>
    /// <param name="output">Gets a line for each page that is dated otherwise, then the figures.</param>
    /// <param name="odd">True for the pages whose name's MD5 is odd.</param>
    public static void Write(string evaluation, string folder, TextWriter output, bool odd = false)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(evaluation).Replace(": NaN", ": null", StringComparison.Ordinal));
        var (pages, exact, wrong, none) = (0, 0, 0, 0);
        foreach (var page in document.RootElement.EnumerateObject())
        {
            var name = page.Value.GetProperty("file").GetString()!;
            var path = Path.Combine(folder, name);
            if (IsOdd(name) != odd || !File.Exists(path))
                continue;
            var found = PageReader.Read(HtmlBytes.Decode(File.ReadAllBytes(path))).Published;
            var told = page.Value.GetProperty("date").GetString() ?? "-";
            pages++;
            if (Iso(found) == told)
            {
                exact++;
                continue;
            }

            wrong += found is null ? 0 : 1;
            none += found is null ? 1 : 0;
            output.WriteLine($"{told} {Iso(found),-10} {name}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{pages} pages: {exact} exact ({100.0 * exact / Math.Max(1, pages):F1} %), {wrong} wrong, {none} without a date"));
    }

    private static string Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    // The names are sorted into halves, nothing is kept secret by them.
#pragma warning disable CA5351
    internal static bool IsOdd(string name) => MD5.HashData(Encoding.UTF8.GetBytes(name))[^1] % 2 == 1;
#pragma warning restore CA5351
}
