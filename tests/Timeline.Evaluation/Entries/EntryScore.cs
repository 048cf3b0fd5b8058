namespace Timeline.Evaluation.Entries;

/// <summary>How well a timeline tells the events of a bundle.</summary>
/// <remarks>
/// An entry is right where it has a right date for an event and a mention that overlaps with one of that event; events may share an entry and entries an event, since splits and mergers are measured apart.
/// For merging, each mention of an entry is taken to speak of one of the events it overlaps with: one whose date the entry has, before others; then the one of which the entry says most.
/// </remarks>
internal sealed class EntryScore
{
    private readonly IReadOnlyList<GoldEvent> _events;
    private readonly IReadOnlyList<FoundEntry> _entries;
    private readonly ILookup<FoundEntry, Meeting> _meetings;
    private readonly Dictionary<(FoundEntry, FoundMention), Meeting> _spoken = [];
    private readonly List<(GoldEvent Event, FoundEntry Entry)> _clustered = [];

    /// <summary>Compares what was found with what there is to find.</summary>
    /// <param name="events">The events.</param>
    /// <param name="entries">The entries, in the order of the timeline.</param>
    public EntryScore(IReadOnlyList<GoldEvent> events, IReadOnlyList<FoundEntry> entries)
    {
        (_events, _entries) = (events, entries);
        _meetings = (from entry in entries from @event in events let meeting = Meeting.Of(entry, @event) where meeting is not null select meeting).ToLookup(meeting => meeting.Entry);
        foreach (var entry in entries)
        {
            foreach (var mention in entry.Mentions)
            {
                if (SpokenOf(entry, mention) is { } meeting)
                {
                    _spoken[(entry, mention)] = meeting;
                }
            }
        }

        foreach (var @event in events)
        {
            _clustered.AddRange(
                from mention in @event.Mentions
                where mention.IsDated
                let entry = EntryOf(@event, mention)
                where entry is not null
                select (@event, entry));
        }
    }

    /// <summary>The entries that are right, of all.</summary>
    public Share Precision => Of(_entries, IsRight);

    /// <summary>The events that are found, of those that must be.</summary>
    public Share Recall => Of(Required, @event => Finder(@event) is not null);

    /// <summary>The events of several articles that are one entry with a mention from each, whatever its date; only those that must be found count, and only articles that date them.</summary>
    public Share Merged => Of([.. Required.Where(@event => Articles(@event).Count > 1)], IsMerged);

    /// <summary>The entries that don't mix events.</summary>
    public Share Apart => Of(_entries, entry => !IsMixed(entry));

    /// <summary>B-cubed precision, over the dated mentions of which an entry speaks: how many of those in a mention's entry are of its event.</summary>
    public Share ClusterPrecision => Average(item => Of([.. _clustered.Where(other => other.Entry == item.Entry)], other => other.Event.Group == item.Event.Group));

    /// <summary>B-cubed recall, over the dated mentions of which an entry speaks: how many of those of a mention's event are in its entry.</summary>
    public Share ClusterRecall => Average(item => Of([.. _clustered.Where(other => other.Event == item.Event)], other => other.Entry == item.Entry));

    /// <summary>The dated mentions of which an entry speaks, of those whose events must be found.</summary>
    public Share Coverage => new(_clustered.Count(item => item.Event.IsRequired), Required.Sum(@event => @event.Mentions.Count(mention => mention.IsDated)));

    /// <summary>The events with the right status, of those that must be found and are.</summary>
    public Share Status => Of([.. Required.Where(@event => Finder(@event) is not null)], @event => Finder(@event)!.Status == @event.Status);

    /// <summary>The neighbours in the timeline that stand in order of time.</summary>
    public Share Order => Of([.. _entries.Zip(_entries.Skip(1))], pair => Compare(pair.First.When, pair.Second.When) <= 0);

    /// <summary>The wrong dates that an entry of their event shows as a conflict.</summary>
    public Share Conflicts => Of(
        [.. from @event in _events from date in @event.Conflicts select (@event, date)],
        told => _entries.Any(entry => _meetings[entry].Any(meeting => meeting.Event == told.@event) && entry.Conflicts.Contains(told.date)));

    /// <summary>The events that must be found and aren't.</summary>
    public IEnumerable<GoldEvent> Missed => Required.Where(@event => Finder(@event) is null);

    /// <summary>The events of several articles that aren't one entry, with the entries that speak of each.</summary>
    public IEnumerable<(GoldEvent Event, IReadOnlyList<FoundEntry> Entries)> Torn =>
        from @event in Required
        where Articles(@event).Count > 1 && !IsMerged(@event)
        select (@event, (IReadOnlyList<FoundEntry>)[.. _entries.Where(entry => entry.Mentions.Any(mention => _spoken.GetValueOrDefault((entry, mention))?.Event == @event))]);

    /// <summary>The entries that are right for no event.</summary>
    public IEnumerable<FoundEntry> Wrong => _entries.Where(entry => !IsRight(entry));

    /// <summary>The entries that mix events, with the events that their mentions speak of.</summary>
    public IEnumerable<(FoundEntry Entry, IReadOnlyList<GoldEvent> Events)> Mixed =>
        from entry in _entries
        where IsMixed(entry)
        select (entry, (IReadOnlyList<GoldEvent>)[.. entry.Mentions.Select(mention => _spoken.GetValueOrDefault((entry, mention))?.Event).OfType<GoldEvent>().Distinct()]);

    /// <summary>The events that are found with another status.</summary>
    public IEnumerable<(GoldEvent Event, FoundEntry Entry)> Misjudged =>
        from @event in Required
        let entry = Finder(@event)
        where entry is not null && entry.Status != @event.Status
        select (@event, entry);

    private IReadOnlyList<GoldEvent> Required => [.. _events.Where(@event => @event.IsRequired)];

    private bool IsRight(FoundEntry entry) => _meetings[entry].Any(meeting => meeting.HasRightDate);

    // The entry most like the event, of those that found it.
    private FoundEntry? Finder(GoldEvent @event) => (
        from entry in _entries
        from meeting in _meetings[entry]
        where meeting.Event == @event && meeting is { HasRightDate: true, IsSure: true }
        orderby meeting.Likeness descending
        select entry).FirstOrDefault();

    private Meeting? SpokenOf(FoundEntry entry, FoundMention mention)
    {
        var met = _meetings[entry].Where(meeting => meeting.LikenessOf(mention) > 0).ToList();
        var right = met.Where(meeting => meeting.HasRightDate).ToList();
        return (right.Count > 0 ? right : met)
            .OrderByDescending(meeting => !meeting.HasRightDate && meeting.SharesTimex(mention))
            .ThenByDescending(meeting => meeting.OfEntry.Count)
            .ThenByDescending(meeting => meeting.LikenessOf(mention) >= 0.9)
            .ThenByDescending(meeting => meeting.Likeness)
            .ThenByDescending(meeting => meeting.Event.IsRequired)
            .ThenByDescending(meeting => meeting.LikenessOf(mention))
            .FirstOrDefault();
    }

    private static IReadOnlySet<int> Articles(GoldEvent @event) => @event.Mentions.Where(mention => mention.IsDated).Select(mention => mention.Article).ToHashSet();

    private bool IsMerged(GoldEvent @event) => _entries.Any(entry => _meetings[entry].Any(meeting => meeting.Event == @event && Articles(@event).IsSubsetOf(Covered(meeting))));

    private IEnumerable<int> Covered(Meeting meeting) =>
        from found in meeting.OfEntry
        where meeting.HasRightDate || _spoken[(meeting.Entry, found)] == meeting
        from gold in meeting.OfEvent
        where !gold.IsUncertain && gold.Place.Meets(found.Place)
        select gold.Article;

    // No one event, nor group of events that may be told as one, accounts for all its mentions that speak of any.
    private bool IsMixed(FoundEntry entry)
    {
        var groups = entry.Mentions
            .Select(mention => _meetings[entry].Where(meeting => meeting.LikenessOf(mention) > 0).Select(meeting => meeting.Event.Group).ToHashSet())
            .Where(groups => groups.Count > 0)
            .ToList();
        return groups.Count > 0 && !groups.Aggregate((some, others) => [.. some.Intersect(others)]).Any();
    }

    private FoundEntry? EntryOf(GoldEvent @event, GoldMention mention) => (
        from entry in _entries
        from meeting in _meetings[entry]
        where meeting.Event == @event
        from found in meeting.OfEntry
        where found.Place.Meets(mention.Place) && _spoken[(entry, found)].Event.Group == @event.Group
        orderby meeting.Likeness descending, found.Place.Likeness(mention.Place) descending
        select entry).FirstOrDefault();

    private Share Average(Func<(GoldEvent Event, FoundEntry Entry), Share> share) => new(_clustered.Sum(item => share(item).Percent / 100), _clustered.Count);

    private static Share Of<T>(IReadOnlyCollection<T> all, Func<T, bool> isRight) => new(all.Count(isRight), all.Count);

    private static int Compare(DateSpan first, DateSpan second)
    {
        var starts = (first.Start ?? NodaTime.LocalDate.MinIsoValue).CompareTo(second.Start ?? NodaTime.LocalDate.MinIsoValue);
        return starts != 0 ? starts : (first.End ?? NodaTime.LocalDate.MaxIsoValue).CompareTo(second.End ?? NodaTime.LocalDate.MaxIsoValue);
    }
}
