namespace Timeline.Merging;

/// <summary>Calls each entry by one of its mentions: the one that the article tells that was published first, so that later articles leave
/// it its name.</summary>
internal static class EntryIds
{
    /// <summary>The entries, each with an id of its own.</summary>
    /// <param name="entries">All entries of a timeline, what happened and what didn't.</param>
    /// <remarks>An entry has the id of its first dated mention. Where articles tell two events in the same words, the first keeps it, and
    /// the other is called by its next mention, or by a number behind the id.</remarks>
    public static IReadOnlyList<Entry> Name(IReadOnlyList<Entry> entries)
    {
        var names = new string?[entries.Count];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        List<int> places = [.. Enumerable.Range(0, entries.Count).OrderBy(place => entries[place].Order)];
        foreach (var place in places)
        {
            names[place] = Candidates(entries[place].Tellings).First() is var id && taken.Add(id) ? id : null;
        }

        foreach (var place in places.Where(place => names[place] is null))
        {
            names[place] = Of(entries[place].Tellings, taken);
        }

        return [.. entries.Select((entry, place) => entry with { Event = entry.Event with { Id = names[place]! } })];
    }

    /// <summary>The first id of some tellings that isn't taken, or their first one with a number; takes it.</summary>
    public static string Of(IReadOnlyList<Telling> tellings, HashSet<string> taken)
    {
        var first = Candidates(tellings).First();
        var numbered = Enumerable.Range(2, int.MaxValue - 2).Select(number => FormattableString.Invariant($"{first}-{number}"));
        return Candidates(tellings).Concat(numbered).First(taken.Add);
    }

    /// <summary>The entries by their own ids and by those of all their mentions. An id that several have is that of the one that is called
    /// by it, or else of the first.</summary>
    public static Dictionary<string, TimelineEvent> Index(IEnumerable<TimelineEvent> entries)
    {
        var all = entries.ToList();
        var found = new Dictionary<string, TimelineEvent>(StringComparer.Ordinal);
        var mentioned = all.SelectMany(entry => entry.Mentions, (entry, mention) => (mention.Id, entry));
        foreach (var (id, entry) in all.Select(entry => (entry.Id, entry)).Concat(mentioned))
        {
            found.TryAdd(id, entry);
        }

        found.Remove("");
        return found;
    }

    // What the story only bounds, and what has no date, may go to another entry when more is known.
    private static IEnumerable<string> Candidates(IReadOnlyList<Telling> tellings) =>
        tellings.OrderBy(telling => telling.Statement switch { { When: null } => 2, { IsBounded: true } => 1, _ => 0 })
            .Select(telling => telling.Id);
}
