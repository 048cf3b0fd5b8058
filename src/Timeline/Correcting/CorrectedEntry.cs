using Timeline.Merging;

namespace Timeline.Correcting;

/// <summary>An entry while it is corrected.</summary>
internal sealed class CorrectedEntry(Entry entry)
{
    public Entry Entry { get; private set; } = entry;

    public bool IsDropped { get; set; }

    /// <summary>An entry that no article tells.</summary>
    public static CorrectedEntry Added(Correction correction)
    {
        var entry = new CorrectedEntry(new(
            new()
            {
                Id = MentionIds.Of("added", correction.Title!, correction.Date!.ToString(), correction.Source ?? ""),
                When = default,
                Granularity = default,
                Edtf = correction.Date,
                Status = correction.Status ?? EventStatus.Actual,
                Summary = correction.Title!,
                Source = correction.Source,
                Note = correction.Note,
                Mentions = [],
                Corrected = CorrectedParts.Added,
            },
            []));
        entry.Date(correction.Date);
        return entry;
    }

    /// <summary>What an article tells of a day that had no place, and a person gave it one.</summary>
    public static CorrectedEntry Dated(UndatedEvent undated, Edtf date)
    {
        var entry = new CorrectedEntry(new(
            new()
            {
                Id = undated.Mentions[0].Id,
                When = default,
                Granularity = default,
                Edtf = date,
                Status = undated.Status,
                Summary = undated.Summary,
                Mentions = undated.Mentions,
            },
            []));
        entry.Date(date);
        return entry;
    }

    /// <summary>Makes the entry of other mentions.</summary>
    public void Recompose(IReadOnlyList<Telling> tellings, string id, CorrectedParts corrected)
    {
        var composed = EntryComposer.Compose(tellings);
        Entry = composed with { Event = composed.Event with { Id = id, Corrected = Entry.Event.Corrected | corrected } };
    }

    public void Set(string title) => Change(CorrectedParts.Title, Entry.Event with { Summary = title });

    public void Set(EventStatus status) => Change(CorrectedParts.Status, Entry.Event with { Status = status });

    public void SetNote(string note) => Change(CorrectedParts.None, Entry.Event with { Note = note });

    public void Set(Edtf date)
    {
        Date(date);
        Change(CorrectedParts.Date, Entry.Event);
    }

    // Who sets the date decides between those that articles give; each mention still has its own.
    private void Date(Edtf date)
    {
        var (granularity, extent) = date.Meant();
        var time = TimeOfDay.Of(date);
        Entry = Entry with
        {
            Event = Entry.Event with
            {
                When = date.Bounds!.Value,
                Time = time,
                Granularity = time is null ? granularity : Granularity.Time,
                Extent = extent,
                Edtf = date,
                DateBasis = DateBasis.Given,
                Conflicts = [],
            },
            Clock = time?.Start,
        };
    }

    private void Change(CorrectedParts part, TimelineEvent changed) =>
        Entry = Entry with { Event = changed with { Corrected = changed.Corrected | part } };
}
