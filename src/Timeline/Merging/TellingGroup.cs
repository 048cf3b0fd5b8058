using Timeline.Merging.Terms;

namespace Timeline.Merging;

/// <summary>Statements that tell one event, as far as is known by now.</summary>
internal sealed class TellingGroup(DateSpan when, IEnumerable<Telling> tellings)
{
    // Enough to speak for the group; comparing every pair of two large groups would cost their product.
    private const int Speakers = 5;

    private readonly List<Telling> _tellings = [.. tellings];
    private List<Telling>? _representatives;
    private HashSet<int>? _sources;

    /// <summary>The finest date that a member gives.</summary>
    public DateSpan When { get; } = when;

    /// <summary>The members; the first is the earliest in the canonical order only after <see cref="Sort"/>.</summary>
    public IReadOnlyList<Telling> Tellings => _tellings;

    /// <summary>The articles that have a member.</summary>
    public IReadOnlySet<int> Sources => _sources ??= [.. _tellings.Select(telling => telling.Source)];

    private List<Telling> Representatives =>
        _representatives ??= [.. _tellings.DistinctBy(telling => telling.Statement.Text).OrderBy(telling => telling.Order).Take(Speakers)];

    /// <summary>True where there is an action and little else to know the event by.</summary>
    public bool IsBare => Sources.Count == 1 && Representatives.All(telling => telling.Profile.IsBare);

    /// <summary>True where every name of the other group is one of this group's.</summary>
    public bool KnowsNamesOf(TellingGroup other)
    {
        var names = Representatives.SelectMany(telling => telling.Profile.Names.Terms).ToHashSet();
        return other.Representatives.All(telling => telling.Profile.Names.Terms.All(names.Contains));
    }

    /// <summary>True where a member of both tells the same action.</summary>
    public bool SharesHead(TellingGroup other) =>
        Representatives.Any(mine => other.Representatives.Any(yours => mine.Profile.SharesHead(yours.Profile)));

    public void Add(TellingGroup other)
    {
        _tellings.AddRange(other._tellings);
        _representatives = null;
        _sources = null;
    }

    public void Add(Telling telling)
    {
        _tellings.Add(telling);
        _sources = null;
    }

    public void Sort() => _tellings.Sort((one, other) => one.Order - other.Order);

    /// <summary>
    /// How alike two groups are: half the best pair of members, half the mean of all pairs, so that no chain of lookalikes makes one
    /// event; 0 where one article tells both in one breath, since it then tells them apart.
    /// </summary>
    public double Similarity(TellingGroup other) => IsToldBeside(other) ? 0 : Linkage(other.Representatives);

    /// <summary>How alike a single statement and the group are, measured as for two groups.</summary>
    public double Similarity(Telling telling) => _tellings.Any(mine => Overlap(mine, telling)) ? 0 : Linkage([telling]);

    private double Linkage(List<Telling> others)
    {
        var (sum, best) = (0d, 0d);
        foreach (var mine in Representatives)
        {
            foreach (var other in others)
            {
                var similarity = Terms.Similarity.Of(mine.Profile, other.Profile, mine.Source != other.Source);
                sum += similarity;
                best = Math.Max(best, similarity);
            }
        }

        return (best + sum / (Representatives.Count * others.Count)) / 2;
    }

    private bool IsToldBeside(TellingGroup other)
    {
        if (!Sources.Overlaps(other.Sources))
        {
            return false;
        }

        var bySource = other._tellings.ToLookup(telling => telling.Source);
        return _tellings.Any(mine => bySource[mine.Source].Any(yours => Overlap(mine, yours)));
    }

    private static bool Overlap(Telling one, Telling other) =>
        one.Source == other.Source && one.Statement.Start < other.Statement.End && other.Statement.Start < one.Statement.End;

    /// <summary>Everything the representatives are about.</summary>
    public TermVector About()
    {
        var weights = new SortedDictionary<int, float>();
        foreach (var profile in Representatives.Select(telling => telling.Profile))
        {
            for (var i = 0; i < profile.Own.Terms.Length; i++)
            {
                weights[profile.Own.Terms[i]] = profile.Own.Weights[i];
            }
        }

        return new TermVector([.. weights.Keys], [.. weights.Values]);
    }
}
