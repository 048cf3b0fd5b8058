using NodaTime;

namespace Timeline.Resolution;

/// <summary>What the text has told so far, as one expression of it may count from; it remembers which date was counted from.</summary>
/// <param name="told">The dates told.</param>
/// <param name="before">Where the expression stands.</param>
/// <param name="isPlanned">Whether the expression is of what is still to come.</param>
/// <param name="sentence">Where the sentence begins, inside an entry of a list of days; a time there is of the entry's day but for what its own sentence tells. Null elsewhere.</param>
/// <param name="partner">The date of the other end of a range that gives this one its year ("from October to March 1945"), or null.</param>
internal sealed class Narrative(Told told, int before, bool isPlanned, int? sentence = null, Timex? partner = null)
{
    /// <summary>The date that was counted from, or null where none was.</summary>
    public Timex? Used { get; private set; }

    /// <summary>Whether the text is history: it has no day of its own, and all its dates count from what it has told.</summary>
    public bool IsHistory => told.IsHistory;

    /// <summary>The days that the heading of the section names, or null.</summary>
    public DateSpan? Section => told.Section;

    /// <summary>The first day of the range that this is the first end of must not be behind this.</summary>
    public DateSpan? Partner => (Used = partner)?.Interval;

    /// <summary>The date told last that is at least as fine as asked for, or null.</summary>
    public DateSpan? Last(Granularity granularity) => (Used = told.Last(granularity, before, isPlanned))?.Interval;

    /// <summary>The day told just before, of which a time without a day is; none where it is of another year than the news of today.</summary>
    public LocalDate? DayBefore(LocalDate? speech)
    {
        const int far = 366;
        var day = Last(Granularity.Time)?.Start;
        if (Used is { } last && last.Start < sentence)
        {
            Used = null;
            return null;
        }

        if (day is not { } told || speech is not { } now || Math.Abs(Period.DaysBetween(told, now)) <= far)
        {
            return day;
        }

        Used = null;
        return null;
    }

    /// <summary>Where the story stands, which gives a year-less date its year where there is no moment of speech; or null.</summary>
    public DateSpan? Story() => (Used = told.Story())?.Interval;

    /// <summary>The quarter told last, or, where a date near it is compared with, the one told within a few sentences before; or null.</summary>
    public DateSpan? Quarter(bool isNear) => (Used = told.Quarter(before, isNear))?.Interval;

    /// <summary>The day that the text has told for a weekday before, or null; an entry of a list of days looks back from its own.</summary>
    public LocalDate? Same(IsoDayOfWeek weekday) => sentence is null ? told.Same(weekday) : null;
}
