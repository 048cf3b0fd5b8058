using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Timeline.Writing;

/// <summary>Writes dates as a person does: "3 January 2020", "13–19 January 2020", "late 2019", "from 2014 to 2017", "since 2014".</summary>
internal static class HumanDate
{
    private static readonly LocalDatePattern DayAndMonth = LocalDatePattern.CreateWithInvariantCulture("d MMMM");
    private static readonly LocalDatePattern DayOnly = LocalDatePattern.CreateWithInvariantCulture("%d");
    private static readonly LocalDatePattern MonthOnly = LocalDatePattern.CreateWithInvariantCulture("MMMM");

    /// <summary>A single day: "3 January 2020".</summary>
    public static string Of(LocalDate day) => $"{DayAndMonth.Format(day)} {Year(day.Year)}";

    /// <summary>A span, in the words of its granularity where it fills a piece of the calendar or an early, middle or late part of one.</summary>
    public static string Of(DateSpan when, Granularity granularity, Extent extent) => when switch
    {
        { Start: null, End: null } => "undated",
        { Start: { } start, End: null } => $"since {Edge(start, granularity, start is { Month: 1, Day: 1 }, start.Day == 1)}",
        { Start: null, End: { } end } => $"until {Edge(end, granularity, end is { Month: 12, Day: 31 }, IsMonthEnd(end))}",
        { Start: { } start, End: { } end } when start == end => Of(start),
        { Start: { } start, End: { } end } => Piece(start, end, granularity) ?? Between(start, end, granularity, extent),
    };

    private static string? Piece(LocalDate start, LocalDate end, Granularity granularity)
    {
        if (start.Day != 1 || !IsMonthEnd(end))
        {
            return granularity is Granularity.Month && start.Year == end.Year && start.Month == end.Month
                ? Part(start.Day, end.Day, end.Calendar.GetDaysInMonth(end.Year, end.Month)) is { } part ? $"{part}{Month(start)}" : null
                : null;
        }

        var months = (end.Year - start.Year) * 12 + end.Month - start.Month + 1;
        return (granularity, months) switch
        {
            (_, 1) => Month(start),
            (_, 12) when start.Month == 1 => Year(start.Year),
            (Granularity.Quarter, 3) when start.Month % 3 == 1 => $"{Ordinal(start.Month / 3 + 1)} quarter of {Year(start.Year)}",
            (Granularity.Season, 3) when start.Month % 3 == 0 => Season(start, end),
            (Granularity.HalfYear, 6) when start.Month is 1 or 7 => $"{(start.Month == 1 ? "first" : "second")} half of {Year(start.Year)}",
            (Granularity.Year, _) when start.Year == end.Year => Part(start.Month, end.Month, 12) is { } part ? $"{part}{Year(start.Year)}" : null,
            (Granularity.Decade, _) when start.Month == 1 && end.Month == 12 && start.Year > 0 => Decade(start.Year, end.Year),
            (Granularity.Century, _) when start.Month == 1 && end.Month == 12 && start.Year > 0 => Century(start.Year, end.Year),
            _ => null,
        };
    }

    private static string? Decade(int first, int last)
    {
        var decade = first / 10 * 10;
        return Part(first - decade + 1, last - decade + 1, 10) is { } part ? $"the {part}{decade.ToString(CultureInfo.InvariantCulture)}s" : null;
    }

    private static string? Century(int first, int last)
    {
        // News counts a century from either 1900 or 1901; both are "the 20th century".
        var century = first / 100 + 1;
        return last - first is 99 && first % 100 is 0 or 1
            ? $"the {Ordinal(century)} century"
            : Part(first % 100 + 1, last - first / 100 * 100 + 1, 100) is { } part ? $"the {part}{Ordinal(century)} century" : null;
    }

    /// <summary>"early ", "mid-" or "late " where a part of a larger piece reaches so; "" for the whole, null where no word fits.</summary>
    private static string? Part(int first, int last, int size) => (first, last) switch
    {
        _ when last > size => null,
        (1, _) when last == size => "",
        (1, _) when last * 2 <= size + 1 => "early ",
        _ when last == size && first * 2 > size => "late ",
        _ when first > 1 && last < size && Math.Abs((first - 1) - (size - last)) <= size / 6 => "mid-",
        _ => null,
    };

    private static string Season(LocalDate start, LocalDate end) => start.Month switch
    {
        3 => $"spring {Year(start.Year)}",
        6 => $"summer {Year(start.Year)}",
        9 => $"autumn {Year(start.Year)}",
        _ => $"winter {Year(start.Year)}–{Year(end.Year)}",
    };

    private static string Between(LocalDate start, LocalDate end, Granularity granularity, Extent extent)
    {
        // "For the past 15 years" and "since 2014" reach over years; the days of their ends are counted, not told.
        if (extent is Extent.Throughout && end.Year - start.Year > 1 && ((start.Month, start.Day) == (end.Month, end.Day) || start is { Month: 1, Day: 1 }))
        {
            return $"from {Year(start.Year)} to {Year(end.Year)}";
        }

        var (first, last) =
            start is { Month: 1, Day: 1 } && end is { Month: 12, Day: 31 } ? (Year(start.Year), Year(end.Year)) :
            start.Day == 1 && IsMonthEnd(end) ? (start.Year == end.Year ? MonthOnly.Format(start) : Month(start), Month(end)) :
            start.Year != end.Year ? (Of(start), Of(end)) :
            start.Month != end.Month ? (DayAndMonth.Format(start), Of(end)) :
            (DayOnly.Format(start), Of(end));

        // A week or a part of a month is a piece of the calendar; only a range says by its words whether all of it is meant.
        return granularity is not Granularity.Range ? (start.Year == end.Year && start.Month == end.Month ? $"{first}–{last}" : $"{first} – {last}")
            : extent is Extent.Throughout ? $"from {first} to {last}"
            : $"between {first} and {last}";
    }

    private static string Edge(LocalDate day, Granularity granularity, bool atYear, bool atMonth) => granularity switch
    {
        Granularity.Year or Granularity.Decade or Granularity.Century or Granularity.Range when atYear => Year(day.Year),
        >= Granularity.Month when atMonth => Month(day),
        _ => Of(day),
    };

    private static bool IsMonthEnd(LocalDate day) => day.Day == day.Calendar.GetDaysInMonth(day.Year, day.Month);

    private static string Month(LocalDate day) => $"{MonthOnly.Format(day)} {Year(day.Year)}";

    // NodaTime's years are astronomical: 0 is 1 BC. A bare "79" would not be read as a year.
    private static string Year(int year) => year switch
    {
        <= 0 => string.Create(CultureInfo.InvariantCulture, $"{1 - year} BC"),
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"AD {year}"),
        _ => year.ToString(CultureInfo.InvariantCulture),
    };

    private static string Ordinal(int number) => string.Create(CultureInfo.InvariantCulture, $"{number}{(number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    }}");
}
