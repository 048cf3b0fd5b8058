namespace Timeline.Tests.Extraction;

/// <summary>Entries as lines.</summary>
internal static class EntryLine
{
    /// <summary>"2021-05-03: The mayor resigned.": the days in EDTF, without a time of day, and the title.</summary>
    public static string OnItsDays(this TimelineEvent entry) => $"{Edtf.Of(entry.When, entry.Granularity, entry.Extent)}: {entry.Summary}";

    /// <summary>"2021-05-03 21:00: The mayor resigned.": the days, the time of day as a page tells it, and the title.</summary>
    public static string AtItsTime(this TimelineEvent entry) => $"{Edtf.Of(entry.When, entry.Granularity, entry.Extent)}{(entry.Time is null ? "" : $" {entry.Time}")}: {entry.Summary}";
}
