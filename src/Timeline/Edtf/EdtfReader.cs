using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Timeline;

/// <summary>Reads EDTF (ISO 8601-2): the parts of it that <see cref="Edtf"/> tells.</summary>
internal static class EdtfReader
{
    // The longest there is has two moments such as "-0044-03-15T11:30:00+01:00".
    private const int Longest = 56;

    /// <summary>The expression, or null and the reason why it can't be read, in a sentence for people.</summary>
    public static Edtf? Read(string text, out string? reason)
    {
        reason = null;
        if (text.Length > Longest)
        {
            return Refuse($"“{text.AsSpan(0, Longest)}…” is longer than any EDTF.", out reason);
        }

        var edtf = text switch
        {
            ['[', .. var inner, ']'] when inner.Split("..") is [var first, var last] => Pair(text, EdtfForm.OneOf, first, last, open: "", ref reason),
            _ when text.Split('/') is [var first, var last] => Pair(text, EdtfForm.Interval, first, last, open: "..", ref reason),
            _ => Date(text, ref reason),
        };
        reason = reason is null ? null : $"“{text}” is no EDTF that can be read: {reason}.";
        return edtf;
    }

    private static Edtf? Pair(string text, EdtfForm form, string first, string last, string open, ref string? reason)
    {
        // An interval writes an open end as ".." and an unknown one as nothing at all.
        var (hasStart, hasEnd) = (first.Length > 0 && first != open, last.Length > 0 && last != open);
        if (!hasStart && !hasEnd)
        {
            return Refuse("it has no date at either end", out reason);
        }

        var (start, end) = (hasStart ? Date(first, ref reason) : null, hasEnd ? Date(last, ref reason) : null);
        if (reason is not null)
        {
            return null;
        }

        var isBeyond = (start is not null && start.Bounds is null) || (end is not null && end.Bounds is null);
        if (start is not null && end is not null && (isBeyond ? start.Year > end.Year : start.Bounds!.Value.Start > end.Bounds!.Value.End || EndsBefore(start, end)))
        {
            return Refuse("it ends before it starts", out reason);
        }

        return new Edtf(text, form) { Start = start, End = end, Bounds = isBeyond ? null : new DateSpan(start?.Bounds?.Start, end?.Bounds?.End) };
    }

    // Two times of one day whose clocks can be compared.
    private static bool EndsBefore(Edtf start, Edtf end) =>
        start.Bounds == end.Bounds && start.Time is { } from && end.Time is { } to && start.Offset == end.Offset && to < from;

    // "2020-01-16T21:31:00", "…Z", "…+02:00"
    private static Edtf? Moment(string text, string day, ReadOnlySpan<char> time, ref string? reason)
    {
        const int length = 8;
        var clock = time.Length >= length ? LocalTimePattern.ExtendedIso.Parse(time[..length].ToString()) : null;
        var zone = time.Length >= length ? time[length..].ToString() : "";
        var offset = zone is "" ? null : zone is "Z" ? ParseResult<Offset>.ForValue(Offset.Zero) : OffsetPattern.CreateWithInvariantCulture("+HH:mm").Parse(zone);
        if (clock is not { Success: true } || offset is { Success: false })
        {
            return Refuse("a time of day is written hh:mm:ss, with Z or an offset such as +02:00 behind it or nothing", out reason);
        }

        return Date(day, ref reason) is not { } date ? null
            : date.IsApproximate || date.IsUncertain || date.Bounds is { IsDay: false } ? Refuse("only a day has a time", out reason)
            : new Edtf(text, EdtfForm.Date) { Year = date.Year, Bounds = date.Bounds, Time = clock.Value, Offset = offset?.Value };
    }

    private static Edtf? Date(string text, ref string? reason)
    {
        if (text.IndexOf('T', StringComparison.Ordinal) is > 0 and var at)
        {
            return Moment(text, text[..at], text.AsSpan(at + 1), ref reason);
        }

        var date = text.AsSpan();
        if (date is [.. var unqualified, '?' or '~' or '%'])
        {
            date = unqualified;
        }

        if (date is ['Y', .. var longYear])
        {
            return LongYear(text, longYear, out reason);
        }

        var sign = date is ['-', ..] ? -1 : 1;
        date = sign < 0 ? date[1..] : date;
        if (date.Length < 4 || !IsNumber(date[..4].TrimEnd('X')) || date[..4].TrimEnd('X').Length < 2)
        {
            return Refuse("a date begins with a year of four digits, of which the last or the last two may be X", out reason);
        }

        var known = date[..4].TrimEnd('X');
        var unknown = known.Length switch { 4 => 1, 3 => 10, _ => 100 };
        var year = sign * Number(known) * unknown;
        if (sign < 0 && year == 0)
        {
            return Refuse("the year 0 has no sign", out reason);
        }

        if (date.Length == 4)
        {
            var (from, to) = sign < 0 ? (year - unknown + 1, year) : (year, year + unknown - 1);
            return new Edtf(text, EdtfForm.Date) { Year = from, Bounds = Span(from, 1, 12 * (to - from + 1)) };
        }

        var (bounds, why) = date[4..] switch
        {
            _ when unknown > 1 => (null, "a year with X stands alone"),
            "-XX" or "-XX-XX" => (Span(year, 1, 12), null),
            ['-', var a, var b] => Month(year, [a, b]),
            ['-', var a, var b, '-', 'X', 'X'] => IsMonth([a, b]) ? Month(year, [a, b]) : (null, $"“{a}{b}” is no month"),
            ['-', var a, var b, '-', var c, var d] => Day(year, [a, b], [c, d]),
            _ => (null, "a year goes on with -MM or -MM-DD"),
        };
        if (why is not null)
        {
            return Refuse(why, out reason);
        }

        return new Edtf(text, EdtfForm.Date) { Year = year, Bounds = bounds };
    }

    private static Edtf? LongYear(string text, ReadOnlySpan<char> digits, out string? reason)
    {
        var sign = digits is ['-', ..] ? -1 : 1;
        digits = sign < 0 ? digits[1..] : digits;
        if (!IsNumber(digits) || digits.Length < 5 || digits[0] == '0')
        {
            return Refuse("Y goes before a year of more than four digits", out reason);
        }

        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return Refuse("the year is too far away", out reason);
        }

        reason = null;
        return new Edtf(text, EdtfForm.Date) { Year = sign * year };
    }

    private static (DateSpan? Bounds, string? Why) Month(int year, ReadOnlySpan<char> month)
    {
        var (first, count) = IsNumber(month) ? Number(month) switch
        {
            >= 1 and <= 12 and var only => (only, 1),
            21 or 25 or 31 => (3, 3),
            22 or 26 or 32 => (6, 3),
            23 or 27 or 29 => (9, 3),
            24 or 28 or 30 => (12, 3),
            >= 33 and <= 36 and var quarter => (((quarter - 33) * 3) + 1, 3),
            >= 37 and <= 39 and var third => (((third - 37) * 4) + 1, 4),
            40 => (1, 6),
            41 => (7, 6),
            _ => default,
        } : default;
        return count == 0 ? (null, $"“{month}” is neither a month (01 to 12) nor a part of the year (21 to 41)") : (Span(year, first, count), null);
    }

    private static (DateSpan? Bounds, string? Why) Day(int year, ReadOnlySpan<char> month, ReadOnlySpan<char> day)
    {
        if (!IsMonth(month))
        {
            return (null, $"“{month}” is no month");
        }

        // The year −9999 is one before the calendar's first, and as long.
        var isDay = IsNumber(day) && Number(day) is var d and >= 1 && d <= CalendarSystem.Iso.GetDaysInMonth(Math.Max(year, -9998), Number(month));
        return !isDay ? (null, $"the month has no day “{day}”") : (year < -9998 ? null : DateSpan.Of(new LocalDate(year, Number(month), Number(day))), null);
    }

    // A number of whole months; null where they reach beyond the calendar.
    private static DateSpan? Span(int year, int month, int count)
    {
        var (years, months) = Math.DivRem(month + count - 2, 12);
        var (lastYear, lastMonth) = (year + years, months + 1);
        return year < -9998 || lastYear > 9999 ? null : new DateSpan(new LocalDate(year, month, 1), new LocalDate(lastYear, lastMonth, CalendarSystem.Iso.GetDaysInMonth(lastYear, lastMonth)));
    }

    private static bool IsMonth(ReadOnlySpan<char> month) => IsNumber(month) && Number(month) is >= 1 and <= 12;

    private static bool IsNumber(ReadOnlySpan<char> digits) => digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Edtf? Refuse(string why, out string? reason)
    {
        reason = why;
        return null;
    }
}
