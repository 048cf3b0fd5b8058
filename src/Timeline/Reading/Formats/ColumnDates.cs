using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Timeline.Recognition;

namespace Timeline.Reading;

/// <summary>Reads the dates of a column: what one row leaves open, whether 03/04/2019 is in March or in April, another tells
/// (25/04/2019).</summary>
internal sealed class ColumnDates
{
    private const int LongestDate = 60;

    private readonly bool? _dayFirst;
    private readonly Dictionary<string, string?> _written = new(StringComparer.Ordinal);

    public ColumnDates(IEnumerable<string> cells)
    {
        var numbers = cells.Select(cell => Numbers(Parted(cell).Date)).OfType<(int First, int Second, int Year, bool Dotted)>().ToList();
        var (dayFirst, monthFirst) = (numbers.Any(date => date.First > 12), numbers.Any(date => date.Second > 12));
        // A column that has both was written by two hands, and each cell counts alone. Who writes points puts the day first.
        _dayFirst = dayFirst != monthFirst ? dayFirst : !dayFirst && numbers.Count > 0 && numbers.TrueForAll(date => date.Dotted) ? true : null;
    }

    /// <summary>The day; null where it isn't told in full or is left open.</summary>
    public LocalDate? Read(string cell)
    {
        if (Numbers(cell) is not var (first, second, year, _))
            return FieldDate.Read(cell);
        if (_dayFirst is not { } dayFirst)
            return first == second || first > 12 || second > 12 ? Of(year, Math.Min(first, second), Math.Max(first, second)) : null;
        return dayFirst ? Of(year, second, first) : Of(year, first, second);
    }

    /// <summary>The date of a cell with its time of day, as an entry of a list of days shows it; null where it isn't read.</summary>
    public string? Write(string cell)
    {
        if (!_written.TryGetValue(cell, out var written))
            _written.Add(cell, written = Write(cell, needsYear: false));
        return written;
    }

    private string? Write(string cell, bool needsYear)
    {
        if (cell.Contains('T', StringComparison.Ordinal) && IsRead(cell, needsYear))
            return cell;
        var (date, time) = Parted(cell);
        var day = Read(date) ?? Read(cell);
        // A number with a wrong month or day in it is no year: "1864-13-45".
        if (day is null && IsBrokenDay(date))
            return null;
        var written = day is { } told ? LocalDatePattern.Iso.Format(told) : Coarse(date) ?? date;
        string[] ways = time.Length > 0 ? [$"{written} {time}", $"{written}T{time}", written, cell] : [written, cell];
        return ways.FirstOrDefault(way => IsRead(way, needsYear));
    }

    /// <summary>True for a cell that is a date with its year, whatever the others hold; a number alone may count something.</summary>
    public static bool IsDate(string cell) =>
        FieldDate.Read(cell) is not null
        || (cell.Length <= LongestDate && cell.Any(char.IsAsciiDigit) && !IsNumber(cell) && (Numbers(Parted(cell).Date) is not null || new ColumnDates([cell]).Write(cell, needsYear: true) is not null));

    /// <summary>True for a time of day: "21:31", "9:05 pm".</summary>
    public static bool IsTime(string cell) => cell.Length <= LongestDate && Parted(cell) is { Date.Length: 0, Time.Length: > 0 };

    private static bool IsNumber(string cell) => !cell.AsSpan().ContainsAnyExceptInRange('0', '9');

    // By the same eyes that will read the row. The rows before may tell the year, or the day of a clock time.
    private static bool IsRead(string date, bool needsYear)
    {
        if (date.Length is 0 or > LongestDate)
            return false;
        return Line(date) is { } line && (!needsYear || line.Date is { Parts.Year: not null });
    }

    /// <summary>What orders a date that was written; null where it has no year of its own.</summary>
    public static (int Year, int Month, int Day)? Order(string? written) =>
        written is not null && Line(written)?.Date.Parts is { Year: { } year } parts ? (year, parts.Month ?? 0, parts.Day ?? 0) : null;

    private static ListLine? Line(string date)
    {
        var row = $"| {date.Replace('|', '/')} | The bridge opened. |";
        return ListLine.Read(row, new EnglishRecognizer().Recognize(row), 0, row.Length);
    }

    // The date, its weekday left out where the rest is a date in figures or words, and the time of day behind it.
    private static (string Date, string Time) Parted(string cell)
    {
        var words = cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        var clock = words.FindIndex(IsClock);
        var isLast = clock >= 0 && !words.Skip(clock + 1).Any(word => word.Length == 4 && IsNumber(word));
        var time = isLast ? string.Join(' ', words.Skip(clock)) : "";
        var date = words.Take(isLast ? clock : words.Count).Where(word => !IsWeekday(word)).ToList();
        if (date.Count > 0 && isLast && date[^1] is "at" or "-" or "–")
            date.RemoveAt(date.Count - 1);
        return (string.Join(' ', date).TrimEnd(','), time.All(character => character is '0' or ':' or '.') ? "" : time);
    }

    private static bool IsClock(string word) =>
        word.IndexOf(':', StringComparison.Ordinal) is 1 or 2 && char.IsAsciiDigit(word[0]) && word.Length > 3 && !word.Contains('T', StringComparison.Ordinal);

    private static bool IsWeekday(string word) => word.Trim('(', ')', ',', '.') is { Length: >= 3 } name
        && CultureInfo.InvariantCulture.DateTimeFormat is var names
        && (names.DayNames.Contains(name, StringComparer.OrdinalIgnoreCase) || names.AbbreviatedDayNames.Contains(name, StringComparer.OrdinalIgnoreCase));

    // Months, spans of years and what EDTF writes, in the words of a list.
    private static string? Coarse(string date)
    {
        var parts = date.Split('/', '.', '-');
        return parts switch
        {
            [{ Length: 1 or 2 } month, { Length: 4 } year] when IsNumber(year) => Month(year, month),
            [{ Length: 4 } year, { Length: 2 } month] when IsNumber(year) && !date.Contains('/', StringComparison.Ordinal)
                && Month(year, month) is { } told => told,
            [{ Length: 4 } year, { Length: 2 } until] when IsNumber(year) && IsNumber(until) && string.CompareOrdinal(year[2..], until) < 0
                => $"{year}–{year[..2]}{until}",
            [{ Length: 4 } year, { Length: 4 } until] when IsNumber(year) && IsNumber(until) => $"{year}–{until}",
            // A row shows a decade by its ends.
            [[.. { Length: 3 } decade, 'X' or 'x']] when IsNumber(decade) => $"{decade}0–{decade}9",
            // "1700s" may be a century.
            [[.. { Length: 3 } decade, '0', 's']] when IsNumber(decade) && decade[2] != '0' => $"{decade}0–{decade}9",
            [[.. { Length: 4 } year, '?' or '~' or '%']] when IsNumber(year) => $"c. {year}",
            _ => null,
        };
    }

    private static string? Month(string year, string month) =>
        int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12
            ? $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(number)} {year}" : null;

    private static bool IsBrokenDay(string date) =>
        date.Split('-', '/', '.') is [{ Length: 4 } year, { Length: 1 or 2 } month, { Length: 1 or 2 } day] && IsNumber(year) && IsNumber(month) && IsNumber(day)
            || Numbers(date) is ( > 12, > 12, _, _) or ( > 31, _, _, _) or (_, > 31, _, _);

    private static LocalDate? Of(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day) : null;

    // "25/4/2019", "25.04.2019", "25-04-2019", without a time.
    private static (int First, int Second, int Year, bool Dotted)? Numbers(string cell)
    {
        var parts = cell.Trim().Split('/', '.', '-');
        return parts is [{ Length: 1 or 2 } first, { Length: 1 or 2 } second, { Length: 4 } year]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var one)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var two)
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? (one, two, years, cell.Contains('.', StringComparison.Ordinal)) : null;
    }
}
