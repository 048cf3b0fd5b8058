namespace Timeline.Evaluation.Floors;

/// <summary>A figure in percent, more being better.</summary>
/// <param name="Kind">The kind of text it was measured on, such as <c>news</c>, or the bundle.</param>
/// <param name="Name">What was measured, one of <see cref="OfExpressions"/> or <see cref="OfEntries"/>.</param>
/// <param name="Percent">How much.</param>
internal sealed record Measure(string Kind, string Name, double Percent)
{
    /// <summary>The names of the figures of temporal expressions, in the order in which they are written.</summary>
    public static IReadOnlyList<string> OfExpressions { get; } = ["strict", "relaxed", "type", "value", "clean"];

    /// <summary>The names of the figures of a timeline's entries, in the order in which they are written.</summary>
    public static IReadOnlyList<string> OfEntries { get; } = ["precision", "recall", "F1", "merged", "apart", "B³", "coverage", "status", "order", "conflicts"];
}
