namespace Timeline.Extraction;

/// <summary>One or more expressions of a sentence that together give one date: "Tuesday (Jan 14)", "from 2014 to 2017".</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="When">The days.</param>
/// <param name="Granularity">How coarse.</param>
/// <param name="Extent">Whether the event fills the days.</param>
/// <param name="Expression">The index of the expression among the article's.</param>
/// <param name="Lead">The token of the preposition before it ("on", "since"), or −1.</param>
internal sealed record DateUse(int First, int Last, DateSpan When, Granularity Granularity, Extent Extent, int Expression, int Lead)
{
    /// <summary>True where the words tell how long, so that a title without them would say less: "since 2014", "from … to …".</summary>
    public bool TellsLength { get; init; }

    /// <summary>True for "since 2014" and "for the past 15 years": a state that lasts.</summary>
    public bool Lasts { get; init; }

    /// <summary>True for "before dawn on Friday" and "shortly after Christmas": the words leave a stretch of days that dates the clause.</summary>
    public bool IsBounded { get; init; }

    /// <summary>The token that begins the date's phrase, preposition included.</summary>
    public int PhraseFirst => Lead >= 0 ? Lead : First;
}
