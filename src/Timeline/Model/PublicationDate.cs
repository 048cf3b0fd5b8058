using NodaTime;

namespace Timeline;

/// <summary>How a publication date is known.</summary>
public enum PublicationBasis
{
    /// <summary>Nothing tells the date to the day.</summary>
    Unknown,

    /// <summary>Concluded from the dates and weekdays in the text and from the articles around it.</summary>
    Inferred,

    /// <summary>Told by the name of the file or its folder, as in "2020-01-16-bridge.txt", or by what a document says of when it was made,
    /// where the text states no date and tells of nothing later.</summary>
    Named,

    /// <summary>Said by the source: in the text, as in "Updated: January 16, 2020 03:01 PM", or by a field of the record, the page or the
    /// front matter that it came with.</summary>
    Stated,

    /// <summary>Given by the caller.</summary>
    Given,
}

/// <summary>When an article was published (TIMEX3's document creation time), how that is known, and the range the evidence
/// allows.</summary>
/// <param name="Date">The publication date, or null where the evidence doesn't tell the day.</param>
/// <param name="Basis">How the date is known.</param>
/// <param name="Earliest">The first day the evidence allows, or null where nothing bounds it.</param>
/// <param name="Latest">The last day the evidence allows, inclusive, or null where nothing bounds it.</param>
public sealed record PublicationDate(LocalDate? Date, PublicationBasis Basis, LocalDate? Earliest, LocalDate? Latest)
{
    /// <summary>The publication date on the ISO calendar, or null where the evidence doesn't tell the day.</summary>
    public LocalDate? Date { get; init => field = value?.WithCalendar(CalendarSystem.Iso); } = Date?.WithCalendar(CalendarSystem.Iso);

    /// <summary>The first day the evidence allows, or null where nothing bounds it.</summary>
    public LocalDate? Earliest { get; init => field = value?.WithCalendar(CalendarSystem.Iso); } = Earliest?.WithCalendar(CalendarSystem.Iso);

    /// <summary>The last day the evidence allows, inclusive, or null where nothing bounds it.</summary>
    public LocalDate? Latest { get; init => field = value?.WithCalendar(CalendarSystem.Iso); } = Latest?.WithCalendar(CalendarSystem.Iso);

    /// <summary>Which words of the article told an inferred date or the range, as "“Wednesday night” and “April 20”"; where only a stamp
    /// without a year is known, "29 January of an unknown year"; null where it is given, stated, or nothing is known.</summary>
    public string? Explanation { get; init; }

    /// <summary>A publication date of which nothing is known.</summary>
    public static PublicationDate Unknown { get; } = new(null, PublicationBasis.Unknown, null, null);

    /// <summary>A publication date given by the caller.</summary>
    public static PublicationDate Given(LocalDate date) => new(date, PublicationBasis.Given, date, date);

    /// <summary>A publication date told by the article's file: by its name, or by when it was made.</summary>
    public static PublicationDate Named(LocalDate date) => new(date, PublicationBasis.Named, date, date);

    /// <summary>A publication date that the article's source says: its text, or a field of what it came in.</summary>
    public static PublicationDate Stated(LocalDate date) => new(date, PublicationBasis.Stated, date, date);

    /// <summary>True for a day that programs write where they have none: the first one of years that have four digits, or the last. No
    /// article is published on either.</summary>
    internal static bool IsPlaceholder(LocalDate date) => (date.Year, date.Month, date.Day) is (1, 1, 1) or (9999, 12, 31);

    /// <summary>"stated 2020-01-16", "inferred 2020-01-16 [2020-01-15/2020-01-17]", "unknown [../2020-01-17]": the basis, the date, and the
    /// range where it says more.</summary>
    public override string ToString() =>
        string.Join(' ', [Basis.ToString().ToLowerInvariant(), .. Date is { } date ? [DateSpan.Of(date).ToString()] : Array.Empty<string>(), .. Range is { IsDay: false } range && (range.Start ?? range.End) is not null ? [$"[{range}]"] : Array.Empty<string>()]);

    /// <summary>The days the evidence allows; open where a caller's contradict each other.</summary>
    internal DateSpan Range => Latest < Earliest ? default : new(Earliest, Latest);
}
