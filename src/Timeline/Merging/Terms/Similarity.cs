namespace Timeline.Merging.Terms;

/// <summary>How likely two statements are to tell one event, from what they are about; dates are for others to compare.</summary>
internal static class Similarity
{
    // A statement of two words that are both found in a long one has said little: it must not count as the same.
    private const double Smoothing = 2;

    /// <summary>From 0, nothing in common, to 1.</summary>
    /// <remarks>
    /// The mean of the cosine, which asks that the two say the same, and of the share of the shorter one that the longer one also
    /// says, since one article gives a clause to what another gives a paragraph. Both are lowered where the statements name different
    /// actions or different names, and most where different people speak: that they speak of the same thing is no wonder on one day.
    /// </remarks>
    public static double Of(Profile one, Profile other)
    {
        var dot = one.All.Dot(other.All);
        if (dot == 0)
        {
            return 0;
        }

        var cosine = dot / Math.Sqrt(one.All.Energy * other.All.Energy);
        var share = dot / (Math.Min(one.All.Energy, other.All.Energy) + Smoothing);
        return Math.Min(1, (cosine + share) / 2 * Names(one.Names, other.Names) * Heads(one, other) * Voices(one.Speaker, other.Speaker));
    }

    private static double Names(TermVector one, TermVector other) =>
        one.Terms.Length == 0 || other.Terms.Length == 0 || one.Dot(other) > 0 ? 1 : 0.6;

    private static double Heads(Profile one, Profile other) => (one.Head, other.Head) switch
    {
        ({ } mine, { } yours) when mine == yours => 1.15,
        ({ } mine, { } yours) => 0.6 + (Speaks(other, mine) ? 0.2 : 0) + (Speaks(one, yours) ? 0.2 : 0),
        (null, null) => 1,
        _ => 0.85,
    };

    private static bool Speaks(Profile profile, int action) => Array.BinarySearch(profile.Actions.Terms, action) >= 0;

    private static double Voices(TermVector? one, TermVector? other) =>
        one is null || other is null || one.Energy == 0 || other.Energy == 0
            ? 1
            : 0.3 + 0.7 * Math.Min(1, 1.5 * one.Dot(other) / Math.Min(one.Energy, other.Energy));
}
