using Timeline.Evaluation.Corpora;
using Timeline.Evaluation.Entries;
using Timeline.Evaluation.Scoring;

namespace Timeline.Evaluation.Floors;

/// <summary>Measures the library on what this repository holds.</summary>
internal static class Measuring
{
    /// <summary>The figures of an evaluation set: TempEval-3's F1 for each of its files, and for one without expressions the share of lines in which nothing is found.</summary>
    public static IEnumerable<Measure> Set(string folder)
    {
        var tagger = new Tagger();
        foreach (var path in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var kind = Path.GetFileNameWithoutExtension(path);
            var documents = Corpus.Read(path, needsGold: true);
            var comparisons = documents.SelectMany(document => Scorer.Compare(document, tagger.Tag(document))).ToList();
            var score = new Score(comparisons);
            if (score.Gold == 0)
            {
                yield return new(kind, "clean", CleanLines(documents, comparisons));
                continue;
            }

            yield return new(kind, "strict", score.Strict.F1);
            yield return new(kind, "relaxed", score.Relaxed.F1);
            yield return new(kind, "type", score.Type.F1);
            yield return new(kind, "value", score.Value.F1);
        }
    }

    /// <summary>The figures of the annotated seeds: how many of the expressions that must be found are, in the same words and at all, how many with a right value, and how many traps are avoided.</summary>
    /// <param name="annotation">The folder of <c>expressions.jsonl</c> and <c>traps.jsonl</c>.</param>
    /// <param name="seeds">The folder of the bundle in which they count.</param>
    public static IEnumerable<Measure> Seeds(string annotation, string seeds)
    {
        var found = new TimelineBuilder().Build(ArticleReader.Read([seeds])).Articles
            .SelectMany(article => article.Expressions.Select(timex => (Start: article.Article.Start + timex.Start, End: article.Article.Start + timex.End, timex.Value)))
            .ToList();
        var expressions = JsonLine.Read(Path.Combine(annotation, "expressions.jsonl"), line => (Start: line.Number("start"), End: line.Number("end"), Values: line.Texts("values"))).ToList();
        var traps = JsonLine.Read(Path.Combine(annotation, "traps.jsonl"), line => (Start: line.Number("start"), End: line.Number("end"))).ToList();

        yield return new("seeds", "strict", Share(expressions, gold => found.Exists(timex => (timex.Start, timex.End) == (gold.Start, gold.End))));
        yield return new("seeds", "relaxed", Share(expressions, gold => found.Exists(timex => Meet(timex.Start, timex.End, gold.Start, gold.End))));
        yield return new("seeds", "value", Share(expressions, gold => found.Exists(timex => Meet(timex.Start, timex.End, gold.Start, gold.End) && gold.Values.Contains(timex.Value))));
        yield return new("seeds", "clean", Share(traps, trap => !found.Exists(timex => Meet(timex.Start, timex.End, trap.Start, trap.End))));
    }

    /// <summary>The figures of the timeline of an annotated bundle.</summary>
    public static IEnumerable<Measure> Entries(AnnotatedBundle bundle)
    {
        var score = new EntryScore(bundle.Events, FoundEntry.Of(bundle.Build()));
        return from figure in EntryReport.Figures(score) where !double.IsNaN(figure.Percent) select new Measure(bundle.Name, figure.Name, figure.Percent);
    }

    private static double CleanLines(IReadOnlyList<Document> documents, IReadOnlyList<Comparison> spurious)
    {
        var lines = documents.Sum(document => document.Text.Split('\n').Length);
        var dirty = spurious.Select(one => (one.Document.Id, Line: one.Document.Text.AsSpan(0, one.Found!.Start).Count('\n'))).Distinct().Count();
        return 100.0 * (lines - dirty) / lines;
    }

    private static double Share<T>(IReadOnlyCollection<T> all, Func<T, bool> isRight) => 100.0 * all.Count(isRight) / all.Count;

    private static bool Meet(int start, int end, int otherStart, int otherEnd) => start < otherEnd && otherStart < end;
}
