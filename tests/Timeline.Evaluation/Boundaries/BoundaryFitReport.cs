using Timeline.Reading;

namespace Timeline.Evaluation.Boundaries;

/// <summary>The table of <see cref="BoundaryEvidence"/> with the points that fit some texts, and how well they and those of the source do.</summary>
internal static class BoundaryFitReport
{
    public static void Write(IReadOnlyList<string> folders, TextWriter to)
    {
        var folderTexts = folders.Select(CutText.ReadAll).ToList();
        var texts = folderTexts.SelectMany(all => all).ToList();
        var fit = new BoundaryFit(texts);
        var fitted = fit.Fit();
        var unseen = texts.Select(text => text.Group).Distinct().ToDictionary(group => group, group => fit.Fit(without: group));

        to.Write("| folder, points | texts | boundaries | precision | recall | articles found | texts right |\n|---|---|---|---|---|---|---|\n");
        foreach (var (folder, all) in folders.Zip(folderTexts))
        {
            var name = Path.GetFileName(folder.TrimEnd('/'));
            WriteLine($"{name}, of the source", all, _ => BoundaryEvidence.All);
            WriteLine($"{name}, fitted", all, _ => fitted);
            WriteLine($"{name}, fitted without their group", all, text => unseen[text.Group]);
        }

        to.Write("\n");
        foreach (var ((now, then), (opening, other)) in BoundaryEvidence.All.Zip(fitted).Zip(fit.Counts()))
            to.Write(FormattableString.Invariant($"        new(\"{now.Name}\", {then.Points},    // now {now.Points}{(now.ByHand ? ", by hand" : "")}; at {opening} lines that open an article, {other} others\n"));

        void WriteLine(string name, IReadOnlyList<CutText> read, Func<CutText, IReadOnlyList<BoundaryEvidence>> points)
        {
            var scores = read.AsParallel().AsOrdered().Select(text => BoundaryScore.Of(text, ArticleSplitter.Split(BundleFile.Of(text.Text), points(text)))).ToList();
            to.Write($"| {name} {BoundaryReport.Figures(scores)} |\n");
        }
    }
}
