namespace Timeline;

/// <summary>What a person says of one entry: another title, date or status, that it isn't one, is another or holds two, or an entry that no
/// article tells.</summary>
/// <remarks>It is bound to its entry by <see cref="Entry"/>, which outlives a rebuild, and where no entry has that id any longer, by
/// <see cref="Quote"/>, if just one entry has these words. With neither it adds an entry.</remarks>
public sealed record Correction
{
    /// <summary>The entry: its <see cref="TimelineEvent.Id"/>, or that of one of its mentions; null where <see cref="Quote"/> alone tells
    /// it, or where an entry is added.</summary>
    public string? Entry { get; init; }

    /// <summary>Words of the entry’s title or of one of its mentions, for people who read the file and as a second anchor; null where there
    /// are none.</summary>
    public string? Quote { get; init; }

    /// <summary>Its title, or null where that stays.</summary>
    public string? Title { get; init; }

    /// <summary>Its date, or null where that stays.</summary>
    public Edtf? Date { get; init; }

    /// <summary>Its status, or null where that stays.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>True where it is no event: the timeline is without it.</summary>
    public bool Drop { get; init; }

    /// <summary>The entry that it is one with, by its id or by words of it: that one takes its mentions in. Null where there is
    /// none.</summary>
    public string? MergeWith { get; init; }

    /// <summary>The mentions that tell another event, by their ids or by words of them: they become an entry of their own, of which this
    /// correction’s title, date and status are. Empty where there are none.</summary>
    public IReadOnlyList<string> SplitOff { get; init => field = Items<string>.Of(value); } = Items<string>.Of([]);

    /// <summary>What a reader should know, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where an added entry is from, as a title or an address; null where nobody says.</summary>
    public string? Source { get; init; }

    /// <summary>The file that it stands in; empty where it was made by a program.</summary>
    public string File { get; init; } = "";

    /// <summary>The line in that file, from 1; null where it was made by a program.</summary>
    public int? Line { get; init; }

    /// <summary>True where it adds an entry.</summary>
    internal bool IsAddition => Entry is null && Quote is null;

    /// <summary>Where it stands, for people.</summary>
    internal string Place => Line is { } line ? FormattableString.Invariant($"{File}:{line}") : File.Length > 0 ? File : "another correction";

    /// <summary>The entry and the place: "e-4k7q2m9x0c (fixes.csv:3)".</summary>
    public override string ToString() => $"{Entry ?? Described.Quoted(Quote ?? Title ?? "")} ({Place})";
}
