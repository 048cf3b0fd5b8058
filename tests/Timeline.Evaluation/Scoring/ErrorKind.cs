namespace Timeline.Evaluation.Scoring;

/// <summary>How an expression found can differ from the gold.</summary>
internal enum ErrorKind
{
    /// <summary>Nothing found overlaps with it.</summary>
    Missed,

    /// <summary>Found where the gold has none.</summary>
    Spurious,

    /// <summary>Found, with more words or fewer.</summary>
    Extent,

    /// <summary>Found, with another type.</summary>
    Type,

    /// <summary>Found, with another value.</summary>
    Value,
}
