using Timeline.Evaluation.Corpora;

namespace Timeline.Evaluation.Scoring;

/// <summary>Pairs what was found with the gold, as TempEval-3's task A does.</summary>
internal static class Scorer
{
    /// <summary>Every expression of the gold and every one found, each once: the pairs in the order of the gold, then what was missed, then what is spurious.</summary>
    /// <remarks>
    /// An expression pairs with one other at most, one that it overlaps by a character or more: with the one of the same extent, else with the one it shares most with, of equal ones with
    /// the first. White space around an expression is no part of it, since TempEval-3 compares words.
    /// </remarks>
    public static IReadOnlyList<Comparison> Compare(Document document, IEnumerable<TimexTag> found)
    {
        TimexTag[] gold = [.. document.Gold.Select(Trimmed)];
        TimexTag[] tags = [.. found.Select(Trimmed)];
        var candidates =
            from i in Enumerable.Range(0, gold.Length)
            from j in Enumerable.Range(0, tags.Length)
            let shared = Math.Min(gold[i].End, tags[j].End) - Math.Max(gold[i].Start, tags[j].Start)
            where shared > 0
            orderby (gold[i].Start, gold[i].End) == (tags[j].Start, tags[j].End) descending, shared descending, gold[i].Start, tags[j].Start
            select (Gold: i, Found: j);

        var partners = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach (var pair in candidates)
        {
            if (!partners.ContainsKey(pair.Gold) && taken.Add(pair.Found))
            {
                partners.Add(pair.Gold, pair.Found);
            }
        }

        return
        [
            .. partners.OrderBy(pair => pair.Key).Select(pair => new Comparison(document, gold[pair.Key], tags[pair.Value])),
            .. gold.Where((_, i) => !partners.ContainsKey(i)).Select(missed => new Comparison(document, missed, null)),
            .. tags.Where((_, j) => !taken.Contains(j)).Select(spurious => new Comparison(document, null, spurious)),
        ];
    }

    private static TimexTag Trimmed(TimexTag tag) => tag with
    {
        Start = tag.Start + (tag.Text.Length - tag.Text.TrimStart().Length),
        End = tag.End - (tag.Text.Length - tag.Text.TrimEnd().Length),
        Text = tag.Text.Trim(),
    };
}
