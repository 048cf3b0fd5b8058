namespace Timeline;

/// <summary>Whether an event happened.</summary>
public enum EventStatus
{
    /// <summary>Told as having happened.</summary>
    Actual,

    /// <summary>Set, scheduled or announced, seen from the articles.</summary>
    Planned,

    /// <summary>Expected or forecast by somebody.</summary>
    Predicted,

    /// <summary>A state that held over a stretch of time.</summary>
    State,

    /// <summary>Told as not having happened; kept out of the events.</summary>
    Denied,

    /// <summary>Only imagined or conditional; kept out of the events.</summary>
    Hypothetical,
}

/// <summary>Whether an event fills its dates or lies somewhere in them.</summary>
public enum Extent
{
    /// <summary>Some day in the span, as "in January".</summary>
    Within,

    /// <summary>The whole span, as "from Monday to Friday".</summary>
    Throughout,
}

/// <summary>Whether an event's date stands in the text.</summary>
public enum DateBasis
{
    /// <summary>An expression of the text tells the date.</summary>
    Stated,

    /// <summary>The date was concluded from other events.</summary>
    Inferred,

    /// <summary>A person gave the date, by a <see cref="Correction"/>.</summary>
    Given,
}

/// <summary>One place in one article that speaks of an event.</summary>
/// <remarks>
/// It holds its article, and so does every mention of the same article: a reference costs eight bytes, and nobody has to look it up. Two
/// mentions are equal where their articles are, by what
/// these say.
/// </remarks>
/// <param name="Article">The article.</param>
/// <param name="Start">Where the mention begins in the article's text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Text">The slice [Start, End) of the article's text; where that was wrapped, without the line ends, page marks and hyphens inside it.</param>
public sealed record Mention(Article Article, int Start, int End, string Text)
{
    /// <summary>The name of what the article says here: made of its words and the days they give, so that it stays whatever else is read,
    /// and however the article's file is called. Empty where it was made by hand.</summary>
    public string Id { get; init; } = "";

    /// <summary>The article's <see cref="Article.Id"/>.</summary>
    public string ArticleId => Article.Id;

    /// <summary>The index of the expression that dates the mention in its article's expressions, or null where none does.</summary>
    public int? Expression { get; init; }

    /// <summary>Who says so in the text ("police", "the mayor’s spokeswoman"), or null where the outlet itself does.</summary>
    public string? Attribution { get; init; }

    /// <summary>Why the days are what they are where no expression tells them: "after “The dam failed” (3 March 2020), before “…” (5 March 2020)", "four days after 10 February 2023"; else null.</summary>
    public string? Inference { get; init; }

    /// <summary>The day or span that this mention alone gives the event; null where it gives none.</summary>
    public DateSpan? When { get; init; }

    /// <summary>The time of day that this mention alone gives the event; null where it gives none.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>What a later version wrote of it, as an object of JSON, or null.</summary>
    internal string? Unread { get; init; }

    /// <summary>The article, the place in it and the words: "pile.txt#2 [120..142): “Two men were hurt”".</summary>
    public override string ToString() => FormattableString.Invariant($"{ArticleId} [{Start}..{End}): {Described.Quoted(Text)}");
}

/// <summary>A date that some mentions give an event and others contradict.</summary>
/// <param name="When">The date given.</param>
/// <param name="Mentions">The indices in <see cref="TimelineEvent.Mentions"/> of the mentions that give it.</param>
public sealed record DateConflict(DateSpan When, IReadOnlyList<int> Mentions)
{
    /// <summary>The indices in <see cref="TimelineEvent.Mentions"/> of the mentions that give it.</summary>
    public IReadOnlyList<int> Mentions { get; init => field = Items<int>.Of(value); } = Items<int>.Of(Mentions);

    /// <summary>What a later version wrote of it, as an object of JSON, or null.</summary>
    internal string? Unread { get; init; }

    /// <summary>The date and the mentions: "2020-01-16 (mentions 0, 2)".</summary>
    public override string ToString() => $"{When} (mentions {string.Join(", ", Mentions.Select(mention => FormattableString.Invariant($"{mention}")))})";
}

/// <summary>One event with every place that tells it: an entry of a timeline. Two are equal where all that they say is.</summary>
public sealed record TimelineEvent
{
    /// <summary>
    /// The name of the entry: the <see cref="Mention.Id"/> of the first article that dates it, by its day of publication. Rebuilding,
    /// renaming files and adding what was published later leave it; where an earlier article is added, or two
    /// entries become one, the entry is called by another mention, and <see cref="EventTimeline.Find"/> finds it by the name that it had.
    /// Empty where it was made by hand.
    /// </summary>
    public string Id { get; init; } = "";

    /// <summary>The days of the event.</summary>
    public required DateSpan When { get; init; }

    /// <summary>The time of day that is told for it, of what most articles say the most exact; null where none is.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>How coarse the date is.</summary>
    public required Granularity Granularity { get; init; }

    /// <summary>The date in EDTF (ISO 8601-2).</summary>
    public required Edtf Edtf { get; init; }

    /// <summary>Whether the event fills its dates or lies somewhere in them.</summary>
    public Extent Extent { get; init; }

    /// <summary>Whether the date stands in the text.</summary>
    public DateBasis DateBasis { get; init; }

    /// <summary>Whether it happened.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>A short title that is a sentence of its own.</summary>
    public required string Summary { get; init; }

    /// <summary>How much the whole collection says about the event, beside what it could have said; higher is more, and only entries of one timeline compare.</summary>
    public int Salience { get; init; }

    /// <summary>The figures behind <see cref="Salience"/>; null where the event was made by hand.</summary>
    public Ranking? Ranking { get; init; }

    /// <summary>The dates that articles disagree on; empty where they agree.</summary>
    public IReadOnlyList<DateConflict> Conflicts { get; init => field = Items<DateConflict>.Of(value); } = Items<DateConflict>.Of([]);

    /// <summary>The earliest and the latest moment at which it may begin and end, over all dates that articles give it.</summary>
    public EventBounds Bounds => EventBounds.Of(this);

    /// <summary>What a person set of it; nothing where it is as the articles tell it.</summary>
    public CorrectedParts Corrected { get; init; }

    /// <summary>What a person noted of it, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where an entry that a person added is from, as they say; else null.</summary>
    public string? Source { get; init; }

    /// <summary>Every mention, ordered by article and offset; of an entry that a person added there is none.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init => field = Items<Mention>.Of(value); }

    /// <summary>What a later version wrote of it, as an object of JSON, or null.</summary>
    internal string? Unread { get; init; }

    /// <summary>The date, the status, the title and how many mentions there are: "2020-01-16 Actual: Two men were hurt. (3
    /// mentions)".</summary>
    public override string ToString() => $"{Edtf} {Status}: {Summary} ({Described.Counted(Mentions.Count, "mention")})";
}
