namespace Timeline.Merging.Terms;

/// <summary>How likely two statements are to tell one event, from what they are about; dates are for others to compare.</summary>
internal static class Similarity
{
    // A statement of two words that are both found in a long one has said little: it must not count as the same.
    private const double Smoothing = 2;

    // What a word around a statement counts against one of its own; all of them together, no more than its own.
    private const double Surroundings = 0.4;

    // What is left of a likeness where each names others.
    private const double OtherNames = 0.6;

    // The least likeness of two that tell the same action of the same one.
    private const double SameSubject = 0.3;

    // What is left of it where nothing is shared but names: all that a story tells has its people and places in common.
    private const double OnlyNames = 0.5;

    /// <summary>From 0, nothing in common, to 1.</summary>
    /// <param name="one">A statement.</param>
    /// <param name="other">Another.</param>
    /// <param name="apart">
    /// True where two articles tell them: then what stands around the one counts where the other itself says it, as for "the attack",
    /// whose victim one article names a sentence before. What stands around both says nothing: one story has one scene.
    /// </param>
    /// <remarks>
    /// The mean of the cosine, which asks that the two say the same, and of the share of the shorter one that the longer one also
    /// says, since one article gives a clause to what another gives a paragraph. Both are lowered where the statements name different
    /// actions or different names, and most where different people speak: that they speak of the same thing is no wonder on one day.
    /// </remarks>
    public static double Of(Profile one, Profile other, bool apart)
    {
        var dot = one.Own.Dot(other.Own);
        if (dot == 0)
        {
            return 0;
        }

        var names = one.Names.Dot(other.Names);
        var onlyNames = names >= dot && !one.SharesHead(other);
        if (apart)
        {
            dot += Math.Min(dot, Surroundings * (one.Own.Dot(other.Around) + one.Around.Dot(other.Own)));
            names += one.Names.Dot(other.Around) + one.Around.Dot(other.Names);
        }

        var cosine = dot / Math.Sqrt(one.Own.Energy * other.Own.Energy);
        var share = dot / (Math.Min(one.Own.Energy, other.Own.Energy) + Smoothing);
        var alike = (Math.Min(1, cosine) + Math.Min(1, share)) / 2;
        var namesApart = names == 0 && one.Names.Energy > 0 && other.Names.Energy > 0;
        return Math.Clamp(alike * (namesApart ? OtherNames : 1) * (onlyNames ? OnlyNames : 1) * Heads(one, other) * Voices(one.Speaker, other.Speaker), one.SharesSubject(other) ? SameSubject : 0, 1);
    }

    private static double Heads(Profile one, Profile other) =>
        one.Heads.Length == 0 && other.Heads.Length == 0 ? 1
        : one.Heads.Length == 0 || other.Heads.Length == 0 ? 0.85
        : one.SharesHead(other) ? 1.15
        : 0.6 + (one.Heads.Any(other.Tells) ? 0.2 : 0) + (other.Heads.Any(one.Tells) ? 0.2 : 0);

    private static double Voices(TermVector? one, TermVector? other) =>
        one is null || other is null || one.Energy == 0 || other.Energy == 0
            ? 1
            : 0.3 + 0.7 * Math.Min(1, 1.5 * one.Dot(other) / Math.Min(one.Energy, other.Energy));
}
