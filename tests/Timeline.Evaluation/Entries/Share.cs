namespace Timeline.Evaluation.Entries;

/// <summary>A part of a whole.</summary>
/// <param name="Part">How much is right.</param>
/// <param name="Whole">Of how much.</param>
internal readonly record struct Share(double Part, double Whole)
{
    /// <summary>The part in percent; NaN where there is no whole.</summary>
    public double Percent => 100 * Part / Whole;

    /// <summary>The harmonic mean of two shares in percent; 0 where both are 0.</summary>
    public static double F1(Share precision, Share recall) =>
        precision.Percent + recall.Percent is > 0 and var sum ? 2 * precision.Percent * recall.Percent / sum : 0;
}
