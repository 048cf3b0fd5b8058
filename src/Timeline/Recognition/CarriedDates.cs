using NodaTime;

namespace Timeline.Recognition;

/// <summary>Gives the dates of a list the year and the month that the lines before them told: "1666", then "September 1st.", then "2nd."</summary>
internal sealed class CarriedDates
{
    // A list goes on from December to January; a smaller step back is a slip.
    private const int TurnOfYear = 6;

    private readonly Dictionary<int, DateParts> _parts = [];

    /// <param name="lines">The lines of the list in text order, with the headings that only name a year or a month.</param>
    /// <param name="year">The year that the title names, or null.</param>
    public CarriedDates(IReadOnlyList<ListLine> lines, int? year)
    {
        var isRising = IsRising(lines);
        DateParts? last = year is null ? null : new(year);
        var first = lines.FirstOrDefault(line => line.Date.Parts?.Month is not null)?.Date.Parts;
        if (last is null && first is { Year: null } && lines.FirstOrDefault(line => line.Date.Parts?.Year is not null)?.Date.Parts is { Year: { } behind } dated)
        {
            // The year stands only in a later line: those before it are of that year, or of the one that it turned from.
            last = new(first.Month > dated.Month && isRising ? behind - 1 : first.Month < dated.Month && !isRising ? behind + 1 : behind);
        }

        foreach (var line in lines)
        {
            if (line.Date.Day is { } day && (line.Date.Parts is { } parts ? After(last, parts, isRising) : line.IsHead && day.Meaning is WeekdayOf { Day: var weekday } ? After(last, weekday, isRising) : null) is { } full)
            {
                _parts[day.Start] = full;
                last = full;
            }
        }
    }

    /// <summary>The parts of the date that begins at an offset, or null where it is none of the list.</summary>
    public DateParts? At(int offset) => _parts.GetValueOrDefault(offset);

    /// <summary>True where the dates go one way in time, with a slip here and there.</summary>
    public bool GoOneWay(IReadOnlyList<ListLine> lines)
    {
        const double most = 0.75;
        var (on, back, steps) = (0, 0, 0);
        DateParts? last = null;
        foreach (var parts in lines.Select(line => line.Date.Day is { } day ? At(day.Start) : null).OfType<DateParts>())
        {
            if (last is not null)
            {
                var order = Order(last, parts);
                steps++;
                on += order >= 0 ? 1 : 0;
                back += order <= 0 ? 1 : 0;
            }

            last = parts;
        }

        return Math.Max(on, back) >= most * steps;
    }

    private static DateParts After(DateParts? last, DateParts parts, bool isRising)
    {
        if (parts.Year is not null || last is null)
        {
            return parts;
        }

        var (year, month) = (last.Year, parts.Month ?? last.Month);
        if (parts.Month is null && last.Month is not null && last.Day is { } before && parts.Day is { } day && (isRising ? day < before - 1 : day > before + 1))
        {
            month = isRising ? last.Month % 12 + 1 : (last.Month + 10) % 12 + 1;
        }

        if (last.Month is { } from && month is { } to)
        {
            year += isRising && from - to >= TurnOfYear ? 1 : !isRising && to - from >= TurnOfYear ? -1 : 0;
        }

        return parts with { Year = year, Month = month };
    }

    // "Sunday 6 July 1902", then "Monday": the next such day.
    private static DateParts? After(DateParts? last, IsoDayOfWeek weekday, bool isRising) =>
        last is { Year: { } year and > 0 and < 9998, Month: { } month, Day: { } day } && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
        && new LocalDate(year, month, day) is var from && (isRising ? from.Next(weekday) : from.Previous(weekday)) is var next ? new(next.Year, next.Month, next.Day) : null;

    private static bool IsRising(IReadOnlyList<ListLine> lines)
    {
        var rising = 0;
        DateParts? last = null;
        foreach (var parts in lines.Select(line => line.Date.Parts).OfType<DateParts>().Where(parts => parts.Day is not null || parts.Month is not null))
        {
            rising += last is null ? 0 : Order(last, parts);
            last = parts;
        }

        return rising >= 0;
    }

    // 1 where the second is later, as far as both tell; a turn of the year is no step back.
    private static int Order(DateParts one, DateParts other) =>
        one.Year is { } year && other.Year is { } another && year != another ? another.CompareTo(year)
        : one.Month is { } month && other.Month is { } next && month != next ? Math.Abs(month - next) >= TurnOfYear && (one.Year is null || other.Year is null) ? month.CompareTo(next) : next.CompareTo(month)
        : one.Day is { } day && other.Day is { } following && !(one.Month is null || other.Month is null) ? following.CompareTo(day)
        : 0;
}
