namespace Timeline;

/// <summary>What an article tells of a day that it names but that has no place, since it counts from the day on which the article was published, and nothing says which that is: “on Friday”.</summary>
public sealed record UndatedEvent
{
    /// <summary>A short title that is a sentence of its own.</summary>
    public required string Summary { get; init; }

    /// <summary>Whether it happened.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>The words that name the day: "Friday", "last week", "3 May".</summary>
    public required string Words { get; init; }

    /// <summary>What would give it a date, in a sentence for people.</summary>
    public required string Needs { get; init; }

    /// <summary>Every mention, ordered by article and offset; several where articles say the same word for word.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init => field = Items<Mention>.Of(value); }

    /// <summary>What a later version wrote of it, as an object of JSON, or null.</summary>
    internal string? Unread { get; init; }

    /// <summary>The words, the status, the title and how many mentions there are: "“Friday” Actual: Two men were hurt. (1
    /// mention)".</summary>
    public override string ToString() => $"“{Words}” {Status}: {Summary} ({Described.Counted(Mentions.Count, "mention")})";
}
