using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Timeline;

/// <summary>Chooses the EDTF (ISO 8601-2) that says most of a span.</summary>
internal static class EdtfWriter
{
    /// <summary>The text for <see cref="Edtf.Of(DateSpan, Granularity, Extent)"/>.</summary>
    /// <remarks>
    /// A calendar piece keeps its own name only when the span is the whole of it: "early 2019" is a part of a year, and EDTF has no
    /// word for that. A winter spans two years and EDTF doesn't say which one names it, so winters are written as months.
    /// </remarks>
    public static string? Text(DateSpan when, Granularity granularity, Extent extent) => when switch
    {
        { Start: null, End: null } => null,
        { Start: { } start, End: { } end } => CalendarPiece(start, end, granularity) ?? Between(start, end, extent),
        { Start: { } start } => extent is Extent.Throughout ? $"{OpenEnd(start, granularity)}/.." : $"[{OpenEnd(start, granularity)}..]",
        { End: { } end } => extent is Extent.Throughout ? $"../{OpenEnd(end, granularity)}" : $"[..{OpenEnd(end, granularity)}]",
    };

    /// <summary>The text of a moment of a day, or of a stretch from one moment to another, over midnight too; null where EDTF can't say it.</summary>
    public static string? Text(DateSpan when, Extent extent, TimeOfDay time) => (when, time) switch
    {
        (_, { Mod: not null } or { Part: not null }) => null,
        ({ IsDay: true, Start: { } day }, { End: null }) => Moment(day, time.Start, time),
        ({ IsDay: true, Start: { } day }, { End: { } end }) => (end < time.Start ? day.Shifted(1) : day) is { } last ? $"{Moment(day, time.Start, time)}/{Moment(last, end, time)}" : null,
        ({ Start: { } first, End: { } last }, { End: { } end }) when extent is Extent.Throughout => $"{Moment(first, time.Start, time)}/{Moment(last, end, time)}",
        _ => null,
    };

    // EDTF's level 0 writes seconds whatever is told; what is told says TimeOfDay.Precision.
    private static string Moment(LocalDate day, LocalTime clock, TimeOfDay time) => $"{Day(day)}T{LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss").Format(clock)}{time.IsoOffset}";

    private static string? CalendarPiece(LocalDate start, LocalDate end, Granularity granularity)
    {
        if (start == end)
        {
            return Day(start);
        }

        var year = Year(start.Year);
        return granularity switch
        {
            Granularity.Month when Spans(1) => Month(start),
            Granularity.Quarter when Spans(3) && start.Month % 3 == 1 => $"{year}-{33 + start.Month / 3}",
            Granularity.Season when Spans(3) && start.Month is (3 or 6 or 9) => $"{year}-{20 + start.Month / 3}",
            Granularity.HalfYear when Spans(6) && start.Month is (1 or 7) => $"{year}-{(start.Month == 1 ? 40 : 41)}",
            Granularity.Year when Spans(12) && start.Month == 1 => year,
            Granularity.Decade when Spans(120) => SameDigits(3),
            Granularity.Century when Spans(1200) => SameDigits(2),
            _ => null,
        };

        // Counted in months: an end at NodaTime's last day has no day after it.
        bool Spans(int months) =>
            start.Day == 1 && IsMonthEnd(end) && (end.Year - start.Year) * 12 + end.Month - start.Month + 1 == months;

        // The years that begin alike: 1900 to 1999 is 19XX, and -0499 to -0400 is -04XX.
        string? SameDigits(int count)
        {
            var (first, last) = (Year(start.Year)[..^(4 - count)], Year(end.Year)[..^(4 - count)]);
            return start.Month == 1 && first == last ? first + new string('X', 4 - count) : null;
        }
    }

    private static string Between(LocalDate start, LocalDate end, Extent extent)
    {
        var (first, last) =
            start is { Month: 1, Day: 1 } && end is { Month: 12, Day: 31 } ? (Year(start.Year), Year(end.Year)) :
            start.Day == 1 && IsMonthEnd(end) ? (Month(start), Month(end)) :
            (Day(start), Day(end));
        return (extent, first == last) switch
        {
            (_, true) => first,
            (Extent.Throughout, _) => $"{first}/{last}",
            _ => $"[{first}..{last}]",
        };
    }

    private static string OpenEnd(LocalDate date, Granularity granularity) => granularity switch
    {
        Granularity.Year or Granularity.Decade or Granularity.Century => Year(date.Year),
        Granularity.Month => Month(date),
        _ => Day(date),
    };

    private static bool IsMonthEnd(LocalDate date) => date.Day == date.Calendar.GetDaysInMonth(date.Year, date.Month);

    private static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Month(LocalDate date) => Day(date)[..^3];

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
