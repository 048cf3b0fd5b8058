using System.Globalization;

namespace Timeline;

/// <summary>What came of the files that a reader was given.</summary>
/// <param name="Articles">How many articles were read.</param>
/// <param name="Files">How many files they were read from; those of an archive count, the archive doesn't.</param>
/// <param name="Skipped">What was skipped, by kind, most first.</param>
public sealed record ReadingSummary(int Articles, int Files, IReadOnlyList<SkippedKind> Skipped)
{
    private const int KindsShown = 6;

    /// <summary>What was skipped, by kind, most first.</summary>
    public IReadOnlyList<SkippedKind> Skipped { get; init => field = Items<SkippedKind>.Of(value); } = Items<SkippedKind>.Of(Skipped);

    /// <summary>"read 3 articles from 3 files, skipped 17: 12 .html (Timeline.Html reads them), 5 .png (there is no text in them)"; of many kinds the first.</summary>
    public override string ToString()
    {
        var read = string.Create(CultureInfo.InvariantCulture, $"read {Described.Counted(Articles, "article")} from {Described.Counted(Files, "file")}");
        if (Skipped.Count == 0)
            return read;
        var shown = Skipped.Take(KindsShown).Select(kind => kind.ToString()).ToList();
        if (Skipped.Skip(KindsShown).Sum(kind => kind.Count) is > 0 and var others)
            shown.Add(string.Create(CultureInfo.InvariantCulture, $"{others} of other kinds"));
        return string.Create(CultureInfo.InvariantCulture, $"{read}, skipped {Skipped.Sum(kind => kind.Count)}: {string.Join(", ", shown)}");
    }
}

/// <summary>How many files of one kind were skipped.</summary>
/// <param name="Kind">The kind, as <see cref="SkippedFile.Kind"/> has it.</param>
/// <param name="Count">How many.</param>
/// <param name="Hint">What to do with them, as "Timeline.Html reads them"; null where nothing is known.</param>
public sealed record SkippedKind(string Kind, int Count, string? Hint)
{
    /// <summary>"12 .html (Timeline.Html reads them)", "2 links".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Count} {Kind}{(Kind == SkippedFile.Link && Count != 1 ? "s" : "")}{(Hint is null ? "" : $" ({Hint})")}");
}
