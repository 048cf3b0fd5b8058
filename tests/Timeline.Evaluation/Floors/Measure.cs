namespace Timeline.Evaluation.Floors;

/// <summary>A figure in percent, more being better.</summary>
/// <param name="Kind">The kind of text it was measured on, such as <c>news</c>.</param>
/// <param name="Name">What was measured, one of <see cref="Names"/>.</param>
/// <param name="Percent">How much.</param>
internal sealed record Measure(string Kind, string Name, double Percent)
{
    /// <summary>The names of figures, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Names { get; } = ["strict", "relaxed", "type", "value", "clean"];
}
