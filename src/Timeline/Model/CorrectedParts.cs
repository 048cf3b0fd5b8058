namespace Timeline;

/// <summary>What a person set of an entry by a <see cref="Correction"/>.</summary>
[Flags]
public enum CorrectedParts
{
    /// <summary>Nothing: it is as the articles tell it.</summary>
    None = 0,

    /// <summary>All of it: no article tells it, or none dates it.</summary>
    Added = 1,

    /// <summary>The title.</summary>
    Title = 2,

    /// <summary>The date.</summary>
    Date = 4,

    /// <summary>The status.</summary>
    Status = 8,

    /// <summary>That it is one event and not two.</summary>
    Merged = 16,

    /// <summary>That it is two events and not one.</summary>
    Split = 32,
}
