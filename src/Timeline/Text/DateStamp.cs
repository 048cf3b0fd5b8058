using NodaTime;

namespace Timeline.Text;

/// <summary>A date that stands as a stamp, in a line that is nothing else: "Updated: March 4, 2019 03:01 PM", "4 Mar 2019 05:42AM", "2019-03-04T05:42Z".</summary>
/// <remarks>
/// Stamps are layout, not language: they are read here without grammar, before recognition, from a closed set of words and
/// number forms; one foreign word and the line is no stamp.
/// </remarks>
/// <param name="Start">Where its words begin in the line.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Label">What it says it is of.</param>
/// <param name="Year">The year, or null where it has none.</param>
/// <param name="Month">The month, or null where the number form leaves open which is the month.</param>
/// <param name="Day">The day of the month, or null where it has none or it is left open.</param>
/// <param name="Weekday">The weekday, or null where it has none.</param>
/// <param name="TimeFirst">True where a clock time comes before the date, as embedded posts write it.</param>
internal readonly record struct DateStamp(int Start, int End, StampLabel Label, int? Year, int? Month, int? Day, IsoDayOfWeek? Weekday, bool TimeFirst)
{
    private const int LongestStamp = 120;

    /// <summary>True where it has a clock time.</summary>
    public bool HasTime { get; init; }

    /// <summary>The two numbers of which either may be the month, or null where the stamp leaves nothing open.</summary>
    public (int First, int Second)? Numbers { get; init; }

    /// <summary>The day, or null where the stamp doesn't tell it in full or there is no such day.</summary>
    public LocalDate? Date =>
        Year is { } year && Month is { } month && Day is { } day && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    /// <summary>The stamp with its month told from its day by its weekday, or else by the day in the article's address; itself where neither tells.</summary>
    public DateStamp In(LocalDate? addressed)
    {
        if (Numbers is not var (first, second) || Year is not { } year || year is < 1 or > 9998)
            return this;
        var (monthFirst, dayFirst) = (new LocalDate(year, first, second), new LocalDate(year, second, first));
        LocalDate? told = monthFirst.DayOfWeek == Weekday && dayFirst.DayOfWeek != Weekday ? monthFirst
            : dayFirst.DayOfWeek == Weekday && monthFirst.DayOfWeek != Weekday ? dayFirst
            : addressed == monthFirst || addressed == dayFirst ? addressed : null;
        return told is { } day ? this with { Month = day.Month, Day = day.Day, Numbers = null } : this;
    }

    /// <summary>The stamps of a line that is nothing but stamps; empty for any other line.</summary>
    public static IReadOnlyList<DateStamp> Read(ReadOnlySpan<char> line) =>
        line.Length <= LongestStamp && new StampReader(line).TryRead(out var stamps) && !IsSpan(line, stamps) ? stamps : [];

    /// <summary>True for the days from which to which something lasts: "June 5, 2018 – June 9, 2018".</summary>
    private static bool IsSpan(ReadOnlySpan<char> line, IReadOnlyList<DateStamp> stamps) =>
        stamps is [{ Label: StampLabel.None, HasTime: false } first, { Label: StampLabel.None, HasTime: false } second] && first.Date != second.Date
        && line[first.End..second.Start].Trim() is "-" or "–" or "—" or "until" or "and";

    /// <summary>The stamps that a line opens with, whatever follows them; empty where it opens otherwise.</summary>
    public static IReadOnlyList<DateStamp> ReadOpening(ReadOnlySpan<char> line) => new StampReader(line[..Math.Min(line.Length, LongestStamp)]).ReadOpening();
}
