namespace Timeline.Evaluation.Entries;

/// <summary>An event that a careful reader found in a bundle.</summary>
internal sealed class GoldEvent
{
    /// <summary>What happened, for people.</summary>
    public required string Title { get; init; }

    /// <summary>How it stands, seen from all articles: <c>actual</c>, <c>planned</c>, <c>predicted</c> or <c>state</c>.</summary>
    public required string Status { get; init; }

    /// <summary>False where an entry for it is right, and none isn't wrong.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The events that may be told as one share a group.</summary>
    public required string Group { get; init; }

    /// <summary>Every date that is right; the first is the best.</summary>
    public required IReadOnlyList<DateSpan> Dates { get; init; }

    /// <summary>The wrong dates that some articles give and the timeline must show as a conflict.</summary>
    public IReadOnlyList<DateSpan> Conflicts { get; init; } = [];

    /// <summary>The places that tell it.</summary>
    public required IReadOnlyList<GoldMention> Mentions { get; init; }
}

/// <summary>A place that tells an event.</summary>
/// <param name="Place">Where.</param>
/// <param name="Article">The number of its article in the bundle, from 0.</param>
/// <param name="Timex">The temporal expression that dates it there, or null where none does.</param>
/// <param name="IsUncertain">True where it may speak of another event.</param>
internal sealed record GoldMention(Place Place, int Article, Place? Timex, bool IsUncertain)
{
    /// <summary>True for the mentions that must be found, and merged across articles.</summary>
    public bool IsDated => Timex is not null && !IsUncertain;
}
