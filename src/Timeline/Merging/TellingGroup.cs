using Timeline.Merging.Terms;

namespace Timeline.Merging;

/// <summary>Statements that tell one event, as far as is known by now.</summary>
internal sealed class TellingGroup(DateSpan when, IEnumerable<Telling> tellings)
{
    // Enough to speak for the group; comparing every pair of two large groups would cost their product.
    private const int Speakers = 5;

    private readonly List<Telling> _tellings = [.. tellings];
    private List<Profile>? _representatives;
    private HashSet<int>? _sources;

    /// <summary>The finest date that a member gives.</summary>
    public DateSpan When { get; } = when;

    /// <summary>The members; the first is the earliest in the canonical order only after <see cref="Sort"/>.</summary>
    public IReadOnlyList<Telling> Tellings => _tellings;

    /// <summary>The articles that have a member.</summary>
    public IReadOnlySet<int> Sources => _sources ??= [.. _tellings.Select(telling => telling.Source)];

    private List<Profile> Representatives =>
        _representatives ??= [.. _tellings.DistinctBy(telling => telling.Statement.Text).OrderBy(telling => telling.Order).Take(Speakers).Select(telling => telling.Profile)];

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

    /// <summary>The mean similarity of the members of two groups, or 0 where one pair has nothing in common: no chain of lookalikes makes one event.</summary>
    public double Similarity(TellingGroup other)
    {
        var sum = 0d;
        foreach (var mine in Representatives)
        {
            foreach (var yours in other.Representatives)
            {
                var similarity = Terms.Similarity.Of(mine, yours);
                if (similarity < 0.05)
                {
                    return 0;
                }

                sum += similarity;
            }
        }

        return sum / (Representatives.Count * other.Representatives.Count);
    }

    /// <summary>The mean similarity of a single statement to the members.</summary>
    public double Similarity(Telling telling) => Representatives.Average(profile => Terms.Similarity.Of(profile, telling.Profile));

    /// <summary>Everything the representatives are about.</summary>
    public TermVector About()
    {
        var weights = new SortedDictionary<int, float>();
        foreach (var profile in Representatives)
        {
            for (var i = 0; i < profile.All.Terms.Length; i++)
            {
                weights[profile.All.Terms[i]] = profile.All.Weights[i];
            }
        }

        return new TermVector([.. weights.Keys], [.. weights.Values]);
    }
}
