namespace Timeline.Merging;

/// <summary>The events of days that dominate their kind: of the quakes of a month, the one that nearly every article tells.</summary>
internal sealed class Dominants
{
    // So many articles make an event known, and so many times as many as any other of its kind make it the one that is meant.
    private const int Known = 3, Times = 5;

    private readonly Dictionary<int, List<TellingGroup>> _byAction = [];

    public Dominants(IEnumerable<TellingGroup> groups)
    {
        foreach (var group in groups.Where(group => group.When.IsDay && group.Articles >= Known && !group.IsSpeech && !group.IsAhead))
        {
            foreach (var action in group.Heads)
            {
                if (!_byAction.TryGetValue(action, out var same))
                {
                    _byAction.Add(action, same = []);
                }

                same.Add(group);
            }
        }
    }

    /// <summary>The one event within the days of a loosely dated group that it must mean, since it says little but the action; null where none dominates, or where it says more.</summary>
    public TellingGroup? Of(TellingGroup loose, DateSpan window)
    {
        if (!loose.SaysLittle || loose.IsSpeech || loose.IsAhead)
        {
            return null;
        }

        var same = loose.Heads
            .SelectMany(action => _byAction.GetValueOrDefault(action, []))
            .Where(group => group != loose && group.When.Overlaps(window))
            .Distinct()
            .OrderByDescending(group => group.Articles)
            .ThenBy(group => group.Order)
            .Take(2)
            .ToList();
        return same is [var most, ..] && most.Articles >= loose.Articles && (same.Count == 1 || most.Articles >= Times * same[1].Articles) && most.Similarity(loose) > 0 ? most : null;
    }
}
