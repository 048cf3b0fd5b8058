using NodaTime;
using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>What a clause is to the story of its article.</summary>
internal enum StoryPart
{
    /// <summary>It is told beside, looks back or ahead.</summary>
    Beside,

    /// <summary>In the past tense and by itself, or as what somebody says: the story goes on with it.</summary>
    Event,

    /// <summary>It says that somebody spoke; what was said may have been long before.</summary>
    Speech,
}

/// <summary>What one clause of one article says of one event: the unit that merging groups into entries.</summary>
/// <remarks>
/// A statement without <see cref="When"/> names an event that its article doesn't date ("days after parliament voted"); merging
/// attaches it to an entry that is clearly the same event, or drops it.
/// </remarks>
internal sealed record Statement
{
    /// <summary>The article it stands in.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Where the clause begins in the article's text.</summary>
    public required int Start { get; init; }

    /// <summary>Where the clause ends, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>Exactly the slice [Start, End) of the article's text as it is read (<see cref="Unwrapped"/>).</summary>
    public required string Text { get; init; }

    /// <summary>The same as a page quotes it: without line ends and the hyphens at them where the text was wrapped.</summary>
    public string Quoted => Unwrapped.OneLine(Text);

    /// <summary>The clause as a sentence of its own.</summary>
    public required string Summary { get; init; }

    /// <summary>The days it gives the event, or null where it gives none.</summary>
    public DateSpan? When { get; init; }

    /// <summary>How coarse that date is.</summary>
    public Granularity Granularity { get; init; }

    /// <summary>Whether the event fills the days or lies within them.</summary>
    public Extent Extent { get; init; }

    /// <summary>The time of day that it gives the event, or null.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>True where the time is that of a post, which tells again what happened before, as more is known.</summary>
    public bool IsPosted { get; init; }

    /// <summary>What orders it among what is told of one day: its time, or that of the entry behind which it is told.</summary>
    public LocalTime? Clock { get; init; }

    /// <summary>True where a list of days dates it, or gives it a time: the same list tells no event twice, but a running page does, as more is known.</summary>
    public bool IsEntry { get; init; }

    /// <summary>Whether an expression gives the date or it was concluded from another event ("one day after his meeting").</summary>
    public DateBasis DateBasis { get; init; }

    /// <summary>How its days were concluded: from which event it is counted, or between which ones the story tells it; null where the text states them.</summary>
    public string? Inference { get; init; }

    /// <summary>True where its days are only the bounds that the story around it gives.</summary>
    public bool IsBounded { get; init; }

    /// <summary>Whether the story goes on with it.</summary>
    public StoryPart Part { get; init; }

    /// <summary>Actual, planned, predicted or state; denied and hypothetical ones are kept out of the entries.</summary>
    public EventStatus Status { get; init; }

    /// <summary>The index of the dating expression among the article's expressions.</summary>
    public int? Expression { get; init; }

    /// <summary>Who says so, where the text tells.</summary>
    public string? Attribution { get; init; }

    /// <summary>What a later version wrote of it, as an object of JSON, or null.</summary>
    public string? Unread { get; init; }

    /// <summary>The same statement of an event that its article doesn't date.</summary>
    public Statement WithoutBounds() => this with { When = null, DateBasis = DateBasis.Stated, Inference = null, IsBounded = false };
}
