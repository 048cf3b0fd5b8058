using System.Globalization;
using System.Text;
using Timeline.Evaluation.Corpora;
using Timeline.Evaluation.Floors;
using Timeline.Evaluation.Scoring;

namespace Timeline.Evaluation.Accuracy;

/// <summary>The page that publishes the library's figures: what a person wrote, with the tables between two marks.</summary>
internal static class AccuracyPage
{
    private const string Begin = "<!-- figures: written by the evaluation's report -->";
    private const string End = "<!-- end of figures -->";

    /// <summary>The page with new tables.</summary>
    /// <param name="page">The page as it is.</param>
    /// <param name="measures">The figures on what this repository holds.</param>
    /// <param name="corpora">Files of documents with gold.</param>
    /// <exception cref="FormatException">The page has no marks.</exception>
    public static string Refresh(string page, IReadOnlyCollection<Measure> measures, IEnumerable<string> corpora)
    {
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        return begin >= 0 && end > begin
            ? $"{page[..(begin + Begin.Length)]}\n\n{Tables(measures, [.. corpora.Select(Compared)])}\n{page[end..]}"
            : throw new FormatException($"expected \"{Begin}\" and, behind it, \"{End}\"");
    }

    private static (string Name, int Documents, Score All, Score Unread) Compared(string path)
    {
        var tagger = new Tagger();
        var documents = Corpus.Read(path, needsGold: true).OrderBy(document => document.Id, StringComparer.Ordinal).ToList();
        var comparisons = documents.Select(document => Scorer.Compare(document, tagger.Tag(document))).ToList();
        return (Path.GetFileNameWithoutExtension(path), documents.Count, new([.. comparisons.SelectMany(one => one)]), new([.. comparisons.Where((_, i) => i % 3 == 2).SelectMany(one => one)]));
    }

    private static string Tables(IReadOnlyCollection<Measure> measures, IReadOnlyCollection<(string Name, int Documents, Score All, Score Unread)> corpora)
    {
        var page = new StringBuilder();
        page.Append("### Published corpora\n\nF1: strict / relaxed / type / value.\n\n| corpus | documents | expressions | all | the unread third |\n|---|---:|---:|---|---|\n");
        foreach (var (name, documents, all, unread) in corpora)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {documents} | {all.Gold} | {F1(all)} | {F1(unread)} |\n");
        }

        page.Append("\n### By type\n\nOf the expressions to be found, how many are found, found with the right type, and found with the right value, in percent.\n\n| corpus | type | expressions | found | type | value |\n|---|---|---:|---:|---:|---:|\n");
        foreach (var (name, _, all, _) in corpora)
        {
            foreach (var (type, part) in all.ByGoldType())
            {
                page.Append(CultureInfo.InvariantCulture, $"| {name} | {type} | {part.Gold} | {part.Relaxed.Recall:F1} | {part.Type.Recall:F1} | {part.Value.Recall:F1} |\n");
            }
        }

        page.Append("\n### Errors by kind\n\nAn expression found can be wrong in several ways.\n\n| corpus | missed | spurious | extent | type | value |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (var (name, _, all, _) in corpora)
        {
            var errors = all.Errors();
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", Enum.GetValues<ErrorKind>().Select(kind => errors[kind].Count()))} |\n");
        }

        return page.Append("\n### The set of this repository\n\nF1, for the seeds recall; `clean` is the share of lines, or of traps, in which nothing is found that isn't there.\n\n").Append(FloorFile.Expressions(measures))
            .Append("\n### Timelines\n\nIn percent, of the annotated bundles.\n\n").Append(FloorFile.Entries(measures)).ToString();
    }

    private static string F1(Score score) =>
        string.Create(CultureInfo.InvariantCulture, $"{score.Strict.F1:F1} / {score.Relaxed.F1:F1} / {score.Type.F1:F1} / {score.Value.F1:F1}");
}
