using Timeline.Text;

namespace Timeline.Reading;

/// <summary>Splits a text that holds several articles, saved one after another, into its articles.</summary>
/// <remarks>
/// Between two paragraphs of body text there may stand a run of other lines: the footer of one article, the header of the
/// next, or only a sub-head or a caption. Every line of the run that could open an article is weighed
/// (<see cref="BoundaryEvidence"/>); the best one is a boundary where the evidence is strong enough. A paragraph that opens with
/// a dateline or follows a separator is weighed too, since wire stories come without headlines.
/// </remarks>
internal static class ArticleSplitter
{
    /// <summary>The evidence that makes a boundary.</summary>
    private const int Enough = 8;

    /// <summary>What is asked in addition of a boundary without separator, in a file that separates its articles.</summary>
    private const int BesideSeparators = 6;

    /// <summary>Where each article begins, in order; the first is 0, so that the articles tile the text.</summary>
    public static IReadOnlyList<int> Split(string text)
    {
        var lines = BundleLine.Of(text);
        var file = new BundleFile(text, lines);
        var found = Boundaries(file, _ => Enough);
        if (file.TrustedSeparator(found) is { } separator)
            found = Boundaries(file, line => file.IsSeparated(line, separator) ? Enough : Enough + BesideSeparators);
        return [0, .. found.Select(line => lines[line].Start)];
    }

    private static List<int> Boundaries(BundleFile file, Func<int, int> enough)
    {
        var found = new List<int>();
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
                if (!file.CanOpen(line, after))
                    continue;
                var score = BoundaryEvidence.Weigh(file, new(articleStart, line, next)) - enough(line);
                if (score > bestScore)
                    (best, bestScore) = (line, score);
            }

            if (bestScore >= 0)
            {
                found.Add(best);
                articleStart = best;
            }

            body = next;
        }

        return found;
    }
}
