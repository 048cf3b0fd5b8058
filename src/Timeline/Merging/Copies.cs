namespace Timeline.Merging;

/// <summary>Finds the articles whose text repeats an earlier one's nearly word for word, such as wire copy that several outlets print.</summary>
/// <remarks>
/// A text is known by the runs of eight words in it, of which a quarter, chosen by their hash, is kept. Each article is compared with the few that have such runs first, so that time grows
/// with the length of the collection. It is a copy where the shorter of the two is nearly all in the longer one, and more than half of it: what an outlet adds to a dispatch is not a story of its own.
/// </remarks>
internal static class Copies
{
    private const int Run = 8, Kept = 4, FewestRuns = 4, Compared = 4;
    private const double Repeated = 0.8, Half = 0.5;

    /// <summary>For each text the place of the one that it copies, or its own place.</summary>
    /// <param name="texts">In the order of their publication.</param>
    public static int[] Find(IReadOnlyList<string> texts)
    {
        var runs = texts.AsParallel().AsOrdered().Select(Runs).ToArray();
        var originals = new int[texts.Count];
        var first = new Dictionary<ulong, int>();
        var same = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < texts.Count; place++)
        {
            originals[place] = string.IsNullOrWhiteSpace(texts[place]) || same.TryAdd(texts[place], place) ? Original(runs, first, place) : originals[same[texts[place]]];
            if (originals[place] == place)
            {
                foreach (var run in runs[place])
                {
                    first.TryAdd(run, place);
                }
            }
        }

        return originals;
    }

    private static int Original(ulong[][] runs, Dictionary<ulong, int> first, int place)
    {
        if (runs[place].Length < FewestRuns)
        {
            return place;
        }

        return runs[place]
            .Where(first.ContainsKey)
            .CountBy(run => first[run])
            .OrderByDescending(other => other.Value)
            .ThenBy(other => other.Key)
            .Take(Compared)
            .Select(other => other.Key)
            .FirstOrDefault(other => Repeats(runs[place], runs[other]), place);
    }

    private static bool Repeats(ulong[] one, ulong[] other)
    {
        var (shorter, longer) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        return shorter >= Half * longer && Shared(one, other) >= Repeated * shorter;
    }

    private static int Shared(ulong[] one, ulong[] other)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            var order = one[i].CompareTo(other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    // The kept runs of a text by their hash, ascending and distinct.
    private static ulong[] Runs(string text)
    {
        var words = new List<ulong>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            // FNV-1a: short, and the same in every process.
            var hash = 14695981039346656037UL;
            for (; at < text.Length && char.IsLetterOrDigit(text[at]); at++)
            {
                hash = Mixed(hash, char.ToLowerInvariant(text[at]));
            }

            words.Add(hash);
        }

        var runs = new HashSet<ulong>();
        for (var start = 0; start + Run <= words.Count; start++)
        {
            var hash = 14695981039346656037UL;
            for (var i = start; i < start + Run; i++)
            {
                hash = Mixed(hash, words[i]);
            }

            hash ^= hash >> 29;
            if (hash % Kept == 0)
            {
                runs.Add(hash);
            }
        }

        return [.. runs.Order()];
    }

    private static ulong Mixed(ulong hash, ulong value) => unchecked((hash ^ value) * 1099511628211UL);
}
