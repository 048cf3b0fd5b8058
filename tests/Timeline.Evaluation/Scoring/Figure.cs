namespace Timeline.Evaluation.Scoring;

/// <summary>How many are right, of those found and of those to be found.</summary>
internal readonly record struct Figure(int Right, int Found, int Gold)
{
    /// <summary>The right ones of those found, in percent; 100 where there was nothing to find and nothing was found.</summary>
    public double Precision => Percent(Right, Found);

    /// <summary>The right ones of those to be found, in percent.</summary>
    public double Recall => Percent(Right, Gold);

    /// <summary>The harmonic mean of the two.</summary>
    public double F1 => Found + Gold == 0 ? 100 : 200.0 * Right / (Found + Gold);

    private double Percent(int part, int whole) => whole > 0 ? 100.0 * part / whole : Found + Gold == 0 ? 100 : 0;
}
