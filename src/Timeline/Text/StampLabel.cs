namespace Timeline.Text;

/// <summary>What a stamp says its date is of.</summary>
internal enum StampLabel
{
    /// <summary>It doesn't say, or only that the page was made then.</summary>
    None,

    /// <summary>"Published", "Posted", "Filed".</summary>
    Published,

    /// <summary>"Date", "Dated", "Sent".</summary>
    Dated,

    /// <summary>"Updated", "Last modified".</summary>
    Updated,

    /// <summary>"Submitted": of a preprint the day it came out, of a paper that was also accepted a day before.</summary>
    Submitted,

    /// <summary>Something before or after publication: "Received", "Accepted", "Retrieved".</summary>
    Other,
}
