using Timeline.Text;

namespace Timeline.Reading;

/// <summary>Splits a text that holds several articles, saved one after another, into its articles.</summary>
/// <remarks>
/// Between two paragraphs of body text there may stand a run of other lines: the footer of one article, the header of the
/// next, or only a sub-head or a caption. Every line of the run, and the paragraph behind it, could open an article and is weighed
/// (<see cref="BoundaryEvidence"/>); the best one is a boundary where the evidence is strong enough. A text is one document unless
/// its boundaries are beyond doubt.
/// </remarks>
internal static class ArticleSplitter
{
    /// <summary>The evidence that makes a boundary in a pile of articles.</summary>
    public const int Enough = 16;

    // A text is one document unless its boundaries are beyond doubt: weaker ones part the sections of a document. What they have over
    // the first number must come to the second: one strong boundary is enough, and so are three fair ones. Calibrated on documents of
    // many shapes and on piles of short articles.
    private const int Doubtful = 19;
    private const int BeyondDoubt = 8;

    /// <summary>What is asked in addition of a boundary without the mark by which its file parts the articles.</summary>
    private const int BesideMarks = 12;

    /// <summary>Where each article begins, in order; the first is 0, so that the articles tile the text.</summary>
    public static IReadOnlyList<int> Split(string text) => Split(BundleFile.Of(text), BoundaryEvidence.All);

    /// <summary>The same by evidence with other points.</summary>
    public static IReadOnlyList<int> Split(BundleFile file, IReadOnlyList<BoundaryEvidence> evidence)
    {
        var found = Boundaries(file, evidence, _ => Enough);
        if (file.Mark(found) is { } isMarked)
            found = Boundaries(file, evidence, line => isMarked(line) ? Enough : Enough + BesideMarks);
        return [0, .. found.Select(line => file.Lines[line].Start)];
    }

    /// <summary>The runs of header and footer lines between two paragraphs: the first line of each, and the paragraph behind it, which may open an article as well.</summary>
    public static IEnumerable<(int First, int Last)> Runs(BundleFile file)
    {
        for (var (body, next) = (file.NextBody(0), 0); body < file.Lines.Count && (next = file.NextBody(body + 1)) < file.Lines.Count; body = next)
            yield return (body + 1, next);
    }

    /// <summary>The lines of a run that may open an article.</summary>
    public static IEnumerable<Opening> Openings(BundleFile file, int articleStart, (int First, int Last) run) =>
        from line in Enumerable.Range(run.First, run.Last - run.First + 1) where Opening.IsPossible(file, articleStart, line) select new Opening(file, articleStart, run.First, line);

    private static List<int> Boundaries(BundleFile file, IReadOnlyList<BoundaryEvidence> evidence, Func<int, int> enough)
    {
        var found = new List<int>();
        var certainty = 0;
        var articleStart = 0;
        foreach (var run in Runs(file))
        {
            var (best, bestScore) = (-1, int.MinValue);
            foreach (var opening in Openings(file, articleStart, run))
            {
                var score = BoundaryEvidence.Weigh(opening, evidence) - enough(opening.Line);
                if (score > bestScore)
                    (best, bestScore) = (opening.Line, score);
            }

            if (bestScore >= 0)
            {
                found.Add(best);
                certainty += Math.Max(0, bestScore + enough(best) - Doubtful);
                articleStart = best;
            }
        }

        return certainty >= BeyondDoubt ? found : [];
    }
}
