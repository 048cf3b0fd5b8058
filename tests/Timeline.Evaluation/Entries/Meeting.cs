namespace Timeline.Evaluation.Entries;

/// <summary>An entry and an event that share a place in the text.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Event">The event.</param>
/// <param name="OfEntry">The mentions of the entry that meet one of the event.</param>
/// <param name="OfEvent">The mentions of the event that meet one of the entry.</param>
internal sealed record Meeting(FoundEntry Entry, GoldEvent Event, IReadOnlyList<FoundMention> OfEntry, IReadOnlyList<GoldMention> OfEvent)
{
    /// <summary>How alike the two are, from 0 to 1: Dice's coefficient of their mentions.</summary>
    public double Likeness { get; } = (double)(OfEntry.Count + OfEvent.Count) / (Entry.Mentions.Count + Event.Mentions.Count);

    /// <summary>True where the entry has a date that is right for the event.</summary>
    public bool HasRightDate { get; } = Event.Dates.Contains(Entry.When);

    /// <summary>True where they share a place that surely tells the event.</summary>
    public bool IsSure { get; } = OfEvent.Any(mention => !mention.IsUncertain);

    /// <summary>The two, or null where they share no place.</summary>
    public static Meeting? Of(FoundEntry entry, GoldEvent @event)
    {
        var ofEntry = entry.Mentions.Where(found => @event.Mentions.Any(gold => found.Place.Meets(gold.Place))).ToList();
        return ofEntry.Count == 0 ? null : new(entry, @event, ofEntry, [.. @event.Mentions.Where(gold => ofEntry.Exists(found => found.Place.Meets(gold.Place)))]);
    }

    /// <summary>The most alike places of a mention of the entry and one of the event, from 0 to 1; 0 where the mention meets none.</summary>
    public double LikenessOf(FoundMention mention) => OfEvent.Select(gold => gold.Place.Likeness(mention.Place)).DefaultIfEmpty().Max();

    /// <summary>True where a mention of the entry meets one of the event and the same expression dates both.</summary>
    public bool SharesTimex(FoundMention mention) =>
        mention.Timex is { } timex && OfEvent.Any(gold => gold.Place.Meets(mention.Place) && gold.Timex is { } other && timex.Meets(other));
}
