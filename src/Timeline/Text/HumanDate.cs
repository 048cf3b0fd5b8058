using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Timeline.Text;

/// <summary>Writes dates as a person does: "3 January 2020", "13–19 January 2020", "late 2019", "from 2014 to 2017", "since 2014".</summary>
internal static class HumanDate
{
    private const int LeapYear = 2000;

    private static readonly LocalDatePattern DayAndMonth = LocalDatePattern.CreateWithInvariantCulture("d MMMM");
    private static readonly LocalDatePattern DayOnly = LocalDatePattern.CreateWithInvariantCulture("%d");
    private static readonly LocalDatePattern MonthOnly = LocalDatePattern.CreateWithInvariantCulture("MMMM");

    /// <summary>A single day: "3 January 2020".</summary>
    public static string Of(LocalDate day) => $"{DayAndMonth.Format(day)} {Year(day.Year)}";

    /// <summary>A day of a year that isn't known: "29 January of an unknown year".</summary>
    public static string OfAnyYear(int month, int day) => $"{DayAndMonth.Format(new(LeapYear, month, day))} of an unknown year";

    /// <summary>A span, in the words of its granularity where it fills a piece of the calendar or an early, middle or late part of one.</summary>
    public static string Of(DateSpan when, Granularity granularity, Extent extent) => when switch
    {
        { Start: null, End: null } => "undated",
        { Start: { } start, End: null } => $"since {Edge(start, granularity)}",
        { Start: null, End: { } end } => $"until {Edge(end, granularity)}",
        { Start: { } start, End: { } end } when start == end => Of(start),
        { Start: { } start, End: { } end } => Piece(start, end, granularity) ?? Between(start, end, granularity, extent),
    };

    /// <summary>The name of the piece of the calendar that the span fills or is the early, middle or late part of; null where it is neither.</summary>
    private static string? Piece(LocalDate start, LocalDate end, Granularity granularity)
    {
        foreach (var (first, months, name) in Pieces(start, granularity))
        {
            var last = first.PlusMonths(months - 1).With(DateAdjusters.EndOfMonth);
            if (last >= end && Part(start, end, first, last) is { } part)
            {
                // "the early 1960s", but "early 2019".
                return name.StartsWith("the ", StringComparison.Ordinal) ? $"the {part}{name[4..]}" : $"{part}{name}";
            }
        }

        return null;
    }

    /// <summary>The pieces of the calendar that a date of this granularity can mean, where it starts on or soon after their first day.</summary>
    private static IEnumerable<(LocalDate First, int Months, string Name)> Pieces(LocalDate start, Granularity granularity)
    {
        var month = start.With(DateAdjusters.StartOfMonth);
        var year = new LocalDate(start.Year, 1, 1);
        switch (granularity)
        {
            case Granularity.Month:
                yield return (month, 1, Month(month));
                break;
            case Granularity.Quarter:
                yield return (year.PlusMonths((start.Month - 1) / 3 * 3), 3, $"{Ordinal((start.Month - 1) / 3 + 1)} quarter of {Year(start.Year)}");
                break;
            case Granularity.Season when start.Year > LocalDate.MinIsoValue.Year:
                // Winter begins in December, perhaps of the year before.
                var season = month.PlusMonths(-(start.Month % 3));
                yield return (season, 3, Season(season, season.PlusMonths(2)));
                break;
            case Granularity.HalfYear:
                yield return (year.PlusMonths(start.Month < 7 ? 0 : 6), 6, $"{(start.Month < 7 ? "first" : "second")} half of {Year(start.Year)}");
                break;
            case Granularity.Year:
                yield return (year, 12, Year(start.Year));
                break;
            case Granularity.Decade when start.Year > 0:
                var decade = start.Year / 10 * 10;
                yield return (new(decade, 1, 1), 120, string.Create(CultureInfo.InvariantCulture, $"the {decade}s"));
                break;
            case Granularity.Century when start.Year > 0:
                // News counts a century from 1900 as well as from 1901; both are "the 20th century".
                yield return (new(start.Year / 100 * 100, 1, 1), 1200, $"the {Ordinal(start.Year / 100 + 1)} century");
                var counted = (start.Year - 1) / 100 * 100 + 1;
                if (counted + 99 <= LocalDate.MaxIsoValue.Year)
                {
                    yield return (new(counted, 1, 1), 1200, $"the {Ordinal(counted / 100 + 1)} century");
                }

                break;
        }
    }

    /// <summary>"early ", "mid-" or "late " where [start, end] is such a part of [first, last]; "" for the whole of it, null where no word fits.</summary>
    private static string? Part(LocalDate start, LocalDate end, LocalDate first, LocalDate last)
    {
        var (before, within, after) = (Days(first, start), Days(start, end) + 1, Days(end, last));
        return (before, after) switch
        {
            (0, 0) => "",
            (0, _) when within <= after + 1 => "early ",
            (_, 0) when within <= before + 1 => "late ",
            ( > 0, > 0) when Math.Abs(before - after) * 5 <= before + within + after => "mid-",
            _ => null,
        };
    }

    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);

    private static string Season(LocalDate start, LocalDate end) => start.Month switch
    {
        3 => $"spring {Year(start.Year)}",
        6 => $"summer {Year(start.Year)}",
        9 => $"autumn {Year(start.Year)}",
        _ => $"winter {Year(start.Year)}–{Year(end.Year)}",
    };

    /// <summary>A range that holds one day: "between 3 and 6 March 2020", "between 1805 and 1820" where the days say less than they pretend; empty where it is open on both sides, or one day.</summary>
    public static string Bounds(DateSpan range) => range switch
    {
        { IsDay: true } => "",
        { Start: { } earliest, End: { } latest } when latest.Year - earliest.Year > 1 => FormattableString.Invariant($"between {earliest.Year} and {latest.Year}"),
        { Start: not null, End: not null } => Of(range, Granularity.Range, Extent.Within),
        { Start: { } earliest } => $"not before {Of(earliest)}",
        { End: { } latest } => $"not after {Of(latest)}",
        _ => "",
    };

    private static string Between(LocalDate start, LocalDate end, Granularity granularity, Extent extent)
    {
        // "For the past 15 years" and "since 2014" reach over years; the days of their ends are counted, not told.
        if (extent is Extent.Throughout && end.Year - start.Year > 1 && ((start.Month, start.Day) == (end.Month, end.Day) || start is { Month: 1, Day: 1 }))
        {
            return $"from {Year(start.Year)} to {Year(end.Year)}";
        }

        var (sameYear, sameMonth) = (start.Year == end.Year, start.Year == end.Year && start.Month == end.Month);
        var (first, last) =
            start is { Month: 1, Day: 1 } && end is { Month: 12, Day: 31 } ? (Year(start.Year), Year(end.Year)) :
            start.Day == 1 && IsMonthEnd(end) ? (sameYear && !sameMonth ? MonthOnly.Format(start) : Month(start), Month(end)) :
            (sameMonth ? DayOnly.Format(start) : sameYear ? DayAndMonth.Format(start) : Edge(start, granularity), Of(end));

        // A week or a part of a month is a piece of the calendar; only a range says by its words whether all of it is meant.
        return first == last ? last
            : granularity is not Granularity.Range ? (sameMonth ? $"{first}–{last}" : $"{first} – {last}")
            : extent is Extent.Throughout ? $"from {first} to {last}"
            : $"between {first} and {last}";
    }

    /// <summary>Where a span begins or ends: "2014" rather than "1 January 2014" where its granularity is no finer.</summary>
    private static string Edge(LocalDate day, Granularity granularity) =>
        granularity >= Granularity.Quarter && day is { Month: 1, Day: 1 } or { Month: 12, Day: 31 } ? Year(day.Year) :
        granularity >= Granularity.Month && (day.Day == 1 || IsMonthEnd(day)) ? Month(day) :
        Of(day);

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
