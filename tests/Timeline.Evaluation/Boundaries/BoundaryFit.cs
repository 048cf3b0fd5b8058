using Timeline.Reading;

namespace Timeline.Evaluation.Boundaries;

/// <summary>Fits the points of <see cref="BoundaryEvidence"/> to texts whose boundaries are known.</summary>
/// <remarks>
/// The model is the splitter's decision: of the lines of a run the one with the most points opens an article, or none does where none has enough. So its probability is
/// exp(points/4) over the sum of that over the run and exp(<see cref="ArticleSplitter.Enough"/>/4) for none: a conditional logit, convex, and fitted by Newton's steps from where the
/// table stands. Evidence set by hand stays as it is.
/// </remarks>
internal sealed class BoundaryFit
{
    /// <summary>Points to one unit of log-odds.</summary>
    private const double Scale = 4;

    // How surely a weight is near 0 where the texts say nothing of it: as if by two runs. Chosen by the figures across topics.
    private const double Ridge = 2;
    private const int Steps = 15;

    private readonly IReadOnlyList<Run> _runs;

    public BoundaryFit(IEnumerable<CutText> texts) => _runs = [.. texts.AsParallel().AsOrdered().SelectMany(RunsOf)];

    /// <summary>A run of lines, each by the numbers of what holds there.</summary>
    /// <param name="Lines">The evidence at each line that may open an article.</param>
    /// <param name="Opens">Which of them does, −1 where none does.</param>
    /// <param name="Group">The group of its text.</param>
    private sealed record Run(IReadOnlyList<int[]> Lines, int Opens, string Group);

    /// <summary>How often each evidence is seen where an article opens, and elsewhere.</summary>
    public IEnumerable<(int Opening, int Other)> Counts() =>
        from evidence in Enumerable.Range(0, BoundaryEvidence.All.Count)
        let seen = _runs.SelectMany(run => run.Lines.Select((line, i) => (Opens: i == run.Opens, Holds: line.Contains(evidence)))).Where(line => line.Holds).CountBy(line => line.Opens).ToDictionary()
        select (seen.GetValueOrDefault(true), seen.GetValueOrDefault(false));

    /// <summary>The table with the points that fit the texts, those of one group left out.</summary>
    public IReadOnlyList<BoundaryEvidence> Fit(string? without = null)
    {
        var all = BoundaryEvidence.All;
        var weights = all.Select(evidence => evidence.Points / Scale).ToArray();
        var free = Enumerable.Range(0, all.Count).Where(i => !all[i].ByHand).ToArray();
        var runs = _runs.Where(run => run.Group != without).ToList();
        for (var step = 0; step < Steps; step++)
        {
            var change = Step(runs, weights, free);
            for (var i = 0; i < free.Length; i++)
                weights[free[i]] += change[i];
        }

        return [.. all.Select((evidence, i) => evidence with { Points = (int)Math.Round(weights[i] * Scale) })];
    }

    private static double[] Step(List<Run> runs, double[] weights, int[] free)
    {
        var n = weights.Length;
        var (gradient, curvature) = (new double[n], new double[n, n]);
        foreach (var run in runs)
        {
            var scores = run.Lines.Select(line => line.Sum(i => weights[i])).ToArray();
            const double none = ArticleSplitter.Enough / Scale;
            var most = Math.Max(none, scores.Max());
            var sum = Math.Exp(none - most) + scores.Sum(score => Math.Exp(score - most));
            var mean = new double[n];
            var seen = run.Lines.SelectMany(line => line).Distinct().ToArray();
            for (var line = 0; line < scores.Length; line++)
            {
                var probability = Math.Exp(scores[line] - most) / sum;
                foreach (var i in run.Lines[line])
                {
                    mean[i] += probability;
                    gradient[i] += ((line == run.Opens ? 1 : 0) - probability);
                    foreach (var j in run.Lines[line])
                        curvature[i, j] += probability;
                }
            }

            foreach (var i in seen)
                foreach (var j in seen)
                    curvature[i, j] -= mean[i] * mean[j];
        }

        var (left, right) = (new double[free.Length, free.Length], new double[free.Length]);
        for (var i = 0; i < free.Length; i++)
        {
            right[i] = gradient[free[i]] - Ridge * weights[free[i]];
            for (var j = 0; j < free.Length; j++)
                left[i, j] = curvature[free[i], free[j]] + (i == j ? Ridge : 0);
        }

        // No step goes far: where the texts tell little, the tangent leads astray.
        var change = Solve(left, right);
        var longest = change.Max(Math.Abs);
        return longest <= 1 ? change : [.. change.Select(one => one / longest)];
    }

    // Gauss's elimination; the ridge keeps every pivot above 0.
    private static double[] Solve(double[,] left, double[] right)
    {
        var n = right.Length;
        for (var pivot = 0; pivot < n; pivot++)
            for (var row = pivot + 1; row < n; row++)
            {
                var factor = left[row, pivot] / left[pivot, pivot];
                for (var column = pivot; column < n && factor != 0; column++)
                    left[row, column] -= factor * left[pivot, column];
                right[row] -= factor * right[pivot];
            }

        for (var row = n - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < n; column++)
                right[row] -= left[row, column] * right[column];
            right[row] /= left[row, row];
        }

        return right;
    }

    private static IEnumerable<Run> RunsOf(CutText text)
    {
        var file = BundleFile.Of(text.Text);
        var articleStart = 0;
        foreach (var run in ArticleSplitter.Runs(file))
        {
            var openings = ArticleSplitter.Openings(file, articleStart, run).ToList();
            if (openings.Count == 0)
                continue;
            var opens = openings.FindIndex(opening => text.Starts.Contains(opening.First.Start));
            yield return new([.. openings.Select(Held)], opens, text.Group);
            if (opens >= 0)
                articleStart = openings[opens].Line;
        }
    }

    private static int[] Held(Opening opening) => [.. Enumerable.Range(0, BoundaryEvidence.All.Count).Where(i => BoundaryEvidence.All[i].Holds(opening))];
}
