namespace Timeline;

/// <summary>The corrections of a file, and a problem for each that could not be read.</summary>
/// <param name="Corrections">The corrections.</param>
/// <param name="Problems">What could not be read.</param>
public sealed record CorrectionCollection(IReadOnlyList<Correction> Corrections, IReadOnlyList<Problem> Problems)
{
    /// <summary>The corrections.</summary>
    public IReadOnlyList<Correction> Corrections { get; init => field = Items<Correction>.Of(value); } = Items<Correction>.Of(Corrections);

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Problem> Problems { get; init => field = Items<Problem>.Of(value); } = Items<Problem>.Of(Problems);

    /// <summary>The file; empty where a program made them.</summary>
    public string File { get; init; } = "";

    /// <summary>No corrections.</summary>
    internal static CorrectionCollection None { get; } = new([], []);

    /// <summary>How many there are: "3 corrections, 1 problem".</summary>
    public override string ToString() => $"{Described.Counted(Corrections.Count, "correction")}, {Described.Counted(Problems.Count, "problem")}";

    /// <summary>Those of both, in the order in which they hold: by file, line and what they say, so that it doesn't matter which came
    /// first.</summary>
    internal CorrectionCollection Union(CorrectionCollection other) => other == this || other.IsEmpty ? this : IsEmpty ? other with { File = "", Corrections = [.. other.Corrections.Distinct()] } : new(
        [
            .. Corrections.Concat(other.Corrections).Distinct()
                .OrderBy(one => one.File, StringComparer.Ordinal).ThenBy(one => one.Line).ThenBy(Writing.CorrectionJson.Line, StringComparer.Ordinal),
        ],
        [.. Problems.Union(other.Problems)]);

    /// <summary>The same without those of a file.</summary>
    internal CorrectionCollection Without(string file) =>
        new([.. Corrections.Where(one => one.File != file)], [.. Problems.Where(problem => problem.Source != file)]);

    internal bool IsEmpty => Corrections.Count == 0 && Problems.Count == 0;
}
