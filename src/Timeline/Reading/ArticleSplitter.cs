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
    private const int Enough = 16;

    // A text is one document unless its boundaries are beyond doubt: weaker ones part the sections of a document. What they have over
    // the first number must come to the second: one strong boundary is enough, and so are three fair ones. Calibrated on documents of
    // many shapes and on piles of short articles.
    private const int Doubtful = 19;
    private const int BeyondDoubt = 8;

    /// <summary>What is asked in addition of a boundary without the mark by which its file parts the articles.</summary>
    private const int BesideMarks = 12;

    /// <summary>Where each article begins, in order; the first is 0, so that the articles tile the text.</summary>
    public static IReadOnlyList<int> Split(string text)
    {
        text = Unwrapped.Read(text);
        var lines = BundleLine.Of(text);
        var file = new BundleFile(text, lines);
        var found = Boundaries(file, _ => Enough);
        if (file.Mark(found) is { } isMarked)
            found = Boundaries(file, line => isMarked(line) ? Enough : Enough + BesideMarks);
        return [0, .. found.Select(line => lines[line].Start)];
    }

    private static List<int> Boundaries(BundleFile file, Func<int, int> enough)
    {
        var found = new List<int>();
        var certainty = 0;
        var articleStart = 0;
        var body = file.NextBody(0);
        while (body < file.Lines.Count)
        {
            // [after, next) is the run of header and footer lines between two paragraphs.
            var after = body + 1;
            var next = file.NextBody(after);
            if (next == file.Lines.Count)
                break;
            var (best, bestScore) = (-1, int.MinValue);
            for (var line = after; line <= next; line++)
            {
                if (!Opening.IsPossible(file, articleStart, line))
                    continue;
                var score = BoundaryEvidence.Weigh(new(file, articleStart, after, line)) - enough(line);
                if (score > bestScore)
                    (best, bestScore) = (line, score);
            }

            if (bestScore >= 0)
            {
                found.Add(best);
                certainty += Math.Max(0, bestScore + enough(best) - Doubtful);
                articleStart = best;
            }

            body = next;
        }

        return certainty >= BeyondDoubt ? found : [];
    }
}
