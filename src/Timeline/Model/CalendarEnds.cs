using NodaTime;

namespace Timeline;

/// <summary>Counting days on a calendar that ends: NodaTime's reaches from the year −9998 to 9999.</summary>
internal static class CalendarEnds
{
    /// <summary>The day so many days after a day, or before it; null where the calendar has none.</summary>
    public static LocalDate? Shifted(this LocalDate day, int days) =>
        days <= Period.DaysBetween(day, LocalDate.MaxIsoValue) && -days <= Period.DaysBetween(LocalDate.MinIsoValue, day) ? day.PlusDays(days) : null;
}
