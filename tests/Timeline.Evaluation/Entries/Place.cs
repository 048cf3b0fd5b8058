namespace Timeline.Evaluation.Entries;

/// <summary>A stretch of the bundle in UTF-16 code units.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="End">The end, exclusive.</param>
internal readonly record struct Place(int Start, int End)
{
    /// <summary>True where the two share a unit.</summary>
    public bool Meets(Place other) => Start < other.End && other.Start < End;

    /// <summary>How alike the two are: what they share of all that they cover, from 0 to 1.</summary>
    public double Likeness(Place other)
    {
        var shared = Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));
        return (double)shared / (End - Start + other.End - other.Start - shared);
    }
}
