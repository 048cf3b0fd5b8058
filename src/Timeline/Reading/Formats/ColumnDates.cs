using System.Globalization;
using NodaTime;

namespace Timeline.Reading;

/// <summary>Reads the dates of a column: what one row leaves open, whether 03/04/2019 is in March or in April, another tells
/// (25/04/2019).</summary>
internal sealed class ColumnDates
{
    private readonly bool? _dayFirst;

    public ColumnDates(IEnumerable<string> cells)
    {
        var numbers = cells.Select(Numbers).OfType<(int First, int Second, int Year)>().ToList();
        var (dayFirst, monthFirst) = (numbers.Any(date => date.First > 12), numbers.Any(date => date.Second > 12));
        // A column that has both was written by two hands, and each cell counts alone.
        _dayFirst = dayFirst == monthFirst ? null : dayFirst;
    }

    /// <summary>The day; null where it isn't told in full or is left open.</summary>
    public LocalDate? Read(string cell)
    {
        if (Numbers(cell) is not var (first, second, year))
            return FieldDate.Read(cell);
        if (_dayFirst is not { } dayFirst)
            return first == second || first > 12 || second > 12 ? Of(year, Math.Min(first, second), Math.Max(first, second)) : null;
        return dayFirst ? Of(year, second, first) : Of(year, first, second);
    }

    private static LocalDate? Of(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day) : null;

    // "25/4/2019", "25.04.2019", "25-04-2019", without a time.
    private static (int First, int Second, int Year)? Numbers(string cell)
    {
        var parts = cell.Trim().Split('/', '.', '-');
        return parts is [{ Length: 1 or 2 } first, { Length: 1 or 2 } second, { Length: 4 } year]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var one)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var two)
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? (one, two, years) : null;
    }
}
