namespace Timeline.Reading;

/// <summary>A stretch of candidate days in which most articles of a group may have been published: [From, To).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The day after the last.</param>
/// <param name="Width">Its length, also where it reaches beyond the candidates.</param>
/// <param name="Log">How likely it is beforehand, as a logarithm: affairs of all lengths are, and of each length all places.</param>
internal readonly record struct Affair(int From, int To, int Width, double Log)
{
    // What people put together is the news of some days as well as that of some years; of four days alone it seldom is.
    private static readonly (int Days, double Share)[] Widths = [(4, 0.04), (10, 0.16), (30, 0.16), (100, 0.16), (300, 0.16), (1000, 0.12), (3000, 0.10), (10_000, 0.10)];

    // A longer affair needs no finer places than this part of its length.
    private const int Places = 8;

    public int Days => To - From;

    /// <summary>The affairs that are weighed: of each length, at places so close that each lies in one almost whole.</summary>
    public static IReadOnlyList<Affair> Among(CandidateDays days)
    {
        var affairs = new List<Affair>();
        foreach (var (width, share) in Widths)
        {
            if (width > 2 * days.Count)
            {
                break;
            }

            var step = Math.Max(1, width / Places);
            for (var from = step - width; from < days.Count; from += step)
            {
                affairs.Add(new(Math.Max(0, from), Math.Min(days.Count, from + width), width, Math.Log(share) + Math.Log(step) - Math.Log(days.Count + width)));
            }
        }

        return affairs;
    }
}
