using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Timeline.Evaluation.Dating;

/// <summary>Articles that were put together in one text, with the dates on which they were published.</summary>
/// <param name="Articles">The articles as slices of the text, without dates.</param>
/// <param name="Published">When each was published.</param>
/// <param name="Stated">Whether each states its date in full.</param>
internal sealed record DatedBundle(IReadOnlyList<Article> Articles, IReadOnlyList<LocalDate> Published, IReadOnlyList<bool> Stated)
{
    /// <summary>The bundles of a folder: gold.jsonl with a line an article, {"bundle", "start", "end", "published", "stated"}, and txt/BUNDLE.txt.</summary>
    public static IReadOnlyList<DatedBundle> ReadAll(string folder) =>
    [
        .. File.ReadLines(Path.Combine(folder, "gold.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).GroupBy(row => row.GetProperty("bundle").GetString()!)
            .Select(bundle => Of(bundle.Key, File.ReadAllText(Path.Combine(folder, "txt", bundle.Key + ".txt")), [.. bundle])),
    ];

    /// <summary>The same articles where each is a file of its own, so that their order tells nothing.</summary>
    public DatedBundle Apart() => this with { Articles = [.. Articles.Select((article, i) => article with { Source = $"{article.Source}#{i}", Start = 0 })] };

    private static DatedBundle Of(string name, string text, IReadOnlyList<JsonElement> rows) => new(
        [
            .. rows.Select((row, i) => new Article
            {
                Id = $"{name}@{i}", Source = name, Start = row.GetProperty("start").GetInt32(), Text = text[row.GetProperty("start").GetInt32()..row.GetProperty("end").GetInt32()],
                Published = PublicationDate.Unknown,
            }),
        ],
        [.. rows.Select(row => LocalDatePattern.Iso.Parse(row.GetProperty("published").GetString()!).Value)],
        [.. rows.Select(row => row.GetProperty("stated").GetString() != "none")]);
}
