using NodaTime;

namespace Timeline.Reading;

/// <summary>The days on which the undated articles of a group may have been published, with what clues ask of a day, worked out once for all of them.</summary>
internal sealed class CandidateDays
{
    // The largest stretch that is weighed: what lies further back is not of the affair that the articles tell.
    private const int Most = 40_000;

    private readonly int[] _years;
    private readonly byte[] _months;
    private readonly byte[] _weekdays;
    private readonly short[] _places;

    private CandidateDays(LocalDate first, int count)
    {
        (First, Count) = (first, count);
        (_years, _months, _weekdays, _places) = (new int[count], new byte[count], new byte[count], new short[count]);
        var day = first;
        for (var i = 0; i < count; i++, day = day.PlusDays(1))
        {
            (_years[i], _months[i], _weekdays[i]) = (day.Year, (byte)day.Month, (byte)day.DayOfWeek);
            _places[i] = (short)PlaceInYear(day.Month, day.Day);
        }
    }

    /// <summary>The first of them.</summary>
    public LocalDate First { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The days from one to another, as far as the calendar and a bound on work allow; of too many the last.</summary>
    public static CandidateDays Between(LocalDate first, LocalDate last)
    {
        var count = Math.Min(Period.DaysBetween(first, last) + 1, Most);
        return new(last.PlusDays(1 - count), count);
    }

    /// <summary>The place of a day among the 366 of a leap year, from 0.</summary>
    public static int PlaceInYear(int month, int day) => new LocalDate(2000, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(2000, month))).DayOfYear - 1;

    public int YearOf(int day) => _years[day];

    public int MonthOf(int day) => _months[day];

    public IsoDayOfWeek WeekdayOf(int day) => (IsoDayOfWeek)_weekdays[day];

    public int PlaceOf(int day) => _places[day];

    public LocalDate DateOf(int day) => First.PlusDays(day);

    /// <summary>The index of a date; negative or <see cref="Count"/> and more where it is none of them.</summary>
    public int IndexOf(LocalDate date) => Period.DaysBetween(First, date);
}
