using Timeline.Recognition;

namespace Timeline.Reading;

/// <summary>Finds the calendar date or the weekday in a meaning: "3 p.m. on Friday" and "the night of March 4" name days too.</summary>
internal static class CalendarDay
{
    /// <summary>The parts of the date, or null where the meaning has none.</summary>
    public static DateParts? Of(Meaning? meaning) => meaning switch
    {
        DateParts parts => parts,
        ClockTime clock => Of(clock.Day),
        DayPartOf part => Of(part.Day),
        _ => null,
    };

    /// <summary>The bare weekday, or null where the meaning has none.</summary>
    public static WeekdayOf? WeekdayOf(Meaning? meaning) => meaning switch
    {
        WeekdayOf { Which: Which.Bare } weekday => weekday,
        ClockTime clock => WeekdayOf(clock.Day),
        DayPartOf part => WeekdayOf(part.Day),
        _ => null,
    };
}
