namespace Timeline;

/// <summary>How one event lies to another in time: the thirteen relations of Allen (1983), or that it can't be told.</summary>
/// <remarks>J. F. Allen, "Maintaining knowledge about temporal intervals", Communications of the ACM 26 (11), 1983. Each is read with the first event as its subject.</remarks>
public enum AllenRelation
{
    /// <summary>More than one relation is possible: the dates don't tell which.</summary>
    Vague,

    /// <summary>It is over before the other begins.</summary>
    Before,

    /// <summary>It ends just when the other begins, as one whole day and the next.</summary>
    Meets,

    /// <summary>It begins first and ends while the other lasts.</summary>
    Overlaps,

    /// <summary>It begins with the other and ends before it.</summary>
    Starts,

    /// <summary>It begins after the other has begun and ends before it.</summary>
    During,

    /// <summary>It begins after the other has begun and ends with it.</summary>
    Finishes,

    /// <summary>Both begin and end together.</summary>
    Equal,

    /// <summary>It begins before the other and ends with it.</summary>
    FinishedBy,

    /// <summary>It begins before the other and ends after it.</summary>
    Contains,

    /// <summary>It begins with the other and ends after it.</summary>
    StartedBy,

    /// <summary>It begins while the other lasts and ends after it.</summary>
    OverlappedBy,

    /// <summary>It begins just when the other ends.</summary>
    MetBy,

    /// <summary>It begins when the other is over.</summary>
    After,
}
