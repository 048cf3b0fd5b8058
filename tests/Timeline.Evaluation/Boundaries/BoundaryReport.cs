using System.Globalization;
using Timeline.Reading;

namespace Timeline.Evaluation.Boundaries;

/// <summary>How well texts are cut into their articles: figures over the boundaries between them.</summary>
internal static class BoundaryReport
{
    /// <summary>A line a folder, and every text that is cut wrongly.</summary>
    public static void Write(IReadOnlyList<string> folders, TextWriter to)
    {
        to.Write("| folder | texts | boundaries | precision | recall | articles found | texts right |\n|---|---|---|---|---|---|---|\n");
        var wrong = new List<string>();
        foreach (var folder in folders)
        {
            var scores = CutText.ReadAll(folder).AsParallel().AsOrdered().Select(BoundaryScore.Of).ToList();
            to.Write(string.Create(CultureInfo.InvariantCulture, $"| {Path.GetFileName(folder.TrimEnd('/'))} {Figures(scores)} |\n"));
            wrong.AddRange(from score in scores where !score.IsRight select $"{score.Name}: {score.Missed} missed, {score.Invented} invented");
        }

        to.Write(wrong.Count == 0 ? "" : $"\nWrong:\n{string.Join('\n', wrong)}\n");
    }

    /// <summary>The figures of many texts as cells of a row.</summary>
    public static string Figures(IReadOnlyList<BoundaryScore> scores)
    {
        var (right, gold, found) = (scores.Sum(score => score.Right), scores.Sum(score => score.Right + score.Missed), scores.Sum(score => score.Right + score.Invented));
        return string.Create(CultureInfo.InvariantCulture,
            $"| {scores.Count} | {gold} | {Share(right, found)} | {Share(right, gold)} | {Share(scores.Sum(score => score.Articles), gold + scores.Count)} | {Share(scores.Count(score => score.IsRight), scores.Count)}");
    }

    private static string Share(int count, int of) => of == 0 ? "–" : (100.0 * count / of).ToString("0.0", CultureInfo.InvariantCulture);
}

/// <summary>The boundaries of one text: how many are found, missed and invented, and how many articles are found whole.</summary>
internal sealed record BoundaryScore(string Name, int Right, int Missed, int Invented, int Articles)
{
    public bool IsRight => Missed + Invented == 0;

    public static BoundaryScore Of(CutText text) => Of(text, ArticleSplitter.Split(text.Text));

    public static BoundaryScore Of(CutText text, IReadOnlyList<int> starts)
    {
        var right = starts.Intersect(text.Starts).Count();
        return new(text.Name, right - 1, text.Starts.Count - right, starts.Count - right, Spans(starts).Intersect(Spans(text.Starts)).Count());
    }

    private static IEnumerable<(int, int)> Spans(IReadOnlyList<int> starts) => starts.Zip(starts.Skip(1).Append(int.MaxValue));
}
