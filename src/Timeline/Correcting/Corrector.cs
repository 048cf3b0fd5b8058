using Timeline.Merging;

namespace Timeline.Correcting;

/// <summary>Applies what people say of the entries to what the articles tell.</summary>
/// <remarks>
/// First what tells which mentions are one event (splits, then merges), then entries that are added, then titles, dates and statuses: so
/// each correction finds its entry by any of its mentions, wherever these went, and the order of the
/// files doesn't matter. Where two set the same of one entry, the later one holds, by file and line, and a note names the other.
/// </remarks>
internal sealed class Corrector
{
    private readonly List<CorrectedEntry> _entries;
    private readonly List<UndatedEvent> _undated;
    private readonly Dictionary<string, CorrectedEntry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(CorrectedEntry Entry, CorrectedParts Part), (Correction By, string Value)> _set = [];
    private readonly Dictionary<Correction, CorrectedEntry> _parts = [];
    private readonly HashSet<Correction> _refused = [], _rebound = [];
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    private Corrector(IReadOnlyList<Entry> entries, IReadOnlyList<UndatedEvent> undated)
    {
        _entries = [.. entries.Select(entry => new CorrectedEntry(entry))];
        _undated = [.. undated];
        Index();
    }

    /// <summary>The entries as they are corrected, what still has no date, and what could not be applied.</summary>
    /// <param name="corrections">In the order in which they hold.</param>
    /// <param name="entries">What the articles tell, each with its id.</param>
    /// <param name="undated">What has no place.</param>
    public static (IReadOnlyList<Entry> Entries, IReadOnlyList<UndatedEvent> Undated, IReadOnlyList<Problem> Problems) Apply(
        IReadOnlyList<Correction> corrections, IReadOnlyList<Entry> entries, IReadOnlyList<UndatedEvent> undated)
    {
        if (corrections.Count == 0)
        {
            return (entries, undated, []);
        }

        var corrector = new Corrector(entries, undated);
        corrector.Apply(corrections);
        var left = corrector._entries.Where(entry => !entry.IsDropped).Select(entry => entry.Entry);
        return ([.. left], corrector._undated, corrector._problems);
    }

    private void Apply(IReadOnlyList<Correction> corrections)
    {
        foreach (var correction in corrections.Where(correction => correction is { Drop: true, MergeWith: not null }))
        {
            Refuse(correction, "no entry can be dropped and be one with another");
        }

        foreach (var correction in corrections.Where(correction => correction.SplitOff.Count > 0 && !_refused.Contains(correction)))
        {
            Split(correction);
        }

        foreach (var correction in corrections.Where(correction => correction.MergeWith is not null && !_refused.Contains(correction)))
        {
            Merge(correction);
        }

        foreach (var correction in corrections.Where(correction => correction.IsAddition))
        {
            Add(correction);
        }

        foreach (var correction in corrections.Where(correction => !correction.IsAddition && !_refused.Contains(correction)))
        {
            Set(correction);
        }
    }

    private void Split(Correction correction)
    {
        if (Find(correction) is not { } entry)
        {
            return;
        }

        var off = entry.Entry.Tellings
            .Where(telling => correction.SplitOff.Any(mention => telling.Id == mention || IsIn(mention, telling.Statement.Quoted)))
            .ToList();
        List<Telling> rest = [.. entry.Entry.Tellings.Except(off)];
        if (off.Count == 0)
        {
            Refuse(correction, $"none of its mentions is {string.Join(" or ", correction.SplitOff.Select(mention => $"“{mention}”"))}");
        }
        else if (rest.Count == 0)
        {
            Refuse(correction, "nothing would be left of the entry");
        }
        else if (!off.Exists(IsDated) || !rest.Exists(IsDated))
        {
            Refuse(correction, "one of the two would have no date");
        }
        else
        {
            var taken = _entries.Select(other => other.Entry.Event.Id).ToHashSet(StringComparer.Ordinal);
            taken.Remove(entry.Entry.Event.Id);
            entry.Recompose(rest, EntryIds.Of(rest, taken), CorrectedParts.Split);
            taken.Add(entry.Entry.Event.Id);
            var part = new CorrectedEntry(entry.Entry);
            part.Recompose(off, EntryIds.Of(off, taken), CorrectedParts.Split);
            _entries.Add(part);
            Index();
            _parts.Add(correction, part);
        }
    }

    private void Merge(Correction correction)
    {
        var (one, other) = (Find(correction), Find(correction.MergeWith!, correction.MergeWith, correction));
        if (one is null || other is null || one == other)
        {
            return;
        }

        List<Telling> together = [.. one.Entry.Tellings.Concat(other.Entry.Tellings).OrderBy(telling => telling.Order)];
        other.Recompose(together, other.Entry.Event.Id, one.Entry.Event.Corrected | CorrectedParts.Merged);
        _entries.Remove(one);
        Index();
        _byId[one.Entry.Event.Id] = other;
    }

    private void Add(Correction correction)
    {
        var entry = CorrectedEntry.Added(correction);
        if (_byId.TryAdd(entry.Entry.Event.Id, entry))
        {
            _entries.Add(entry);
        }
    }

    private void Set(Correction correction)
    {
        if (_parts.GetValueOrDefault(correction) is not { } entry)
        {
            if (OfUndated(correction) is { } undated)
            {
                _undated.Remove(undated);
                if (correction.Drop)
                {
                    return;
                }

                entry = CorrectedEntry.Dated(undated, correction.Date!);
                _entries.Add(entry);
                Index();
            }
            else if (Find(correction) is { } found)
            {
                entry = found;
            }
            else
            {
                return;
            }
        }

        entry.IsDropped |= correction.Drop;
        SetPart(CorrectedParts.Title, correction.Title, entry.Set);
        SetPart(CorrectedParts.Date, correction.Date, entry.Set);
        SetPart(CorrectedParts.Status, correction.Status?.ToString(), _ => entry.Set(correction.Status!.Value));
        SetPart(CorrectedParts.None, correction.Note, entry.SetNote);

        void SetPart<T>(CorrectedParts part, T? value, Action<T> set) where T : class
        {
            if (value is null)
            {
                return;
            }

            if (_set.TryGetValue((entry, part), out var before) && before.Value != $"{value}")
            {
                var what = part is CorrectedParts.None ? "note" : Writing.Spelling.Camel(part);
                Say(ProblemCode.CorrectionOverridden, before.By, $"the {what} of {entry.Entry.Event.Id} is set again by {correction.Place}, which holds");
            }

            _set[(entry, part)] = (correction, $"{value}");
            set(value);
        }
    }

    // What has no date is no entry: a date makes it one, and nothing else can be said of it.
    private UndatedEvent? OfUndated(Correction correction) =>
        (correction.Date is not null || correction.Drop) && correction.Entry is { } id && !_byId.ContainsKey(id)
            ? _undated.Find(entry => entry.Mentions.Any(mention => mention.Id == id))
            : null;

    private CorrectedEntry? Find(Correction correction) => Find(correction.Entry, correction.Quote, correction);

    // By its id, and where nothing has that any more, by words that just one entry has.
    private CorrectedEntry? Find(string? id, string? quote, Correction correction)
    {
        if (id is not null && _byId.TryGetValue(id, out var entry))
        {
            return entry;
        }

        var meant = quote is null ? [] : _entries.Where(other => Says(other.Entry.Event, quote)).Take(2).ToList();
        if (meant is not [var only])
        {
            var named = string.Join(" ", new[] { id, quote is null || quote == id ? null : Described.Quoted(quote) }.OfType<string>());
            Refuse(
                correction,
                meant.Count > 0 ? $"there is more than one entry {named}"
                : IsUndated(id) ? $"there is no entry {named} with a date, and this gives it none"
                : $"there is no entry {named}");
            return null;
        }

        if (id is not null && id != quote && _rebound.Add(correction))
        {
            Say(ProblemCode.CorrectionRebound, correction, $"there is no entry {id} any more; by its words it is {only.Entry.Event.Id}");
        }

        return only;
    }

    private bool IsUndated(string? id) => _undated.Exists(entry => entry.Mentions.Any(mention => mention.Id == id));

    private void Refuse(Correction correction, string reason)
    {
        if (_refused.Add(correction))
        {
            Say(ProblemCode.CorrectionNotApplied, correction, $"the correction isn't applied: {reason}");
        }
    }

    private void Say(ProblemCode code, Correction correction, string reason) => _problems.Add(new(code, correction.File, correction.Line, reason));

    private void Index()
    {
        var entries = EntryIds.Index(_entries.Select(entry => entry.Entry.Event));
        var byEvent = _entries.ToDictionary(entry => entry.Entry.Event.Id, StringComparer.Ordinal);
        foreach (var (id, entry) in entries)
        {
            _byId[id] = byEvent[entry.Id];
        }
    }

    private static bool IsDated(Telling telling) => telling.Statement is { When: not null, IsBounded: false };

    private bool Says(TimelineEvent entry, string quote) => IsIn(quote, entry.Summary) || entry.Mentions.Any(mention => IsIn(quote, mention.Text));

    private bool IsIn(string words, string text) => Words(words) is { Length: > 2 } meant
        && Words(text).Contains(meant, StringComparison.OrdinalIgnoreCase);

    // Between blanks, so that words are found whole.
    private string Words(string text)
    {
        if (!_words.TryGetValue(text, out var words))
        {
            _words.Add(text, words = $" {MentionIds.Words(text)} ");
        }

        return words;
    }
}
