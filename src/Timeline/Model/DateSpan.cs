using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Timeline;

/// <summary>A stretch of the calendar in whole days, both ends included; a null end is open.</summary>
/// <remarks>
/// NodaTime's <see cref="DateInterval"/> has no open ends and is a class; this is its open-ended, allocation-free sibling.
/// The end is included because news says "from Monday to Friday" and means Friday too. A span that ends before it starts can't be made, so that no stage has to look out for one.
/// Days of another calendar are put on the ISO calendar. The default value is open at both ends. Spans are ordered as a timeline orders
/// events: by their first day, an open beginning first, then by their last
/// day, an open end last.
/// </remarks>
/// <param name="Start">The first day, or null for an open beginning.</param>
/// <param name="End">The last day, inclusive, or null for an open end.</param>
/// <exception cref="ArgumentException"><paramref name="End"/> is before <paramref name="Start"/>.</exception>
public readonly record struct DateSpan(LocalDate? Start, LocalDate? End) : IComparable<DateSpan>, IComparable, ISpanParsable<DateSpan>
{
    /// <summary>The first day, or null for an open beginning.</summary>
    public LocalDate? Start { get; } = Iso(Start);

    /// <summary>The last day, inclusive, or null for an open end.</summary>
    public LocalDate? End { get; } = Iso(End) < Iso(Start) ? throw new ArgumentException($"The span ends on {Written(End)}, before it starts on {Written(Start)}.", nameof(End)) : Iso(End);

    /// <summary>A single day.</summary>
    public static DateSpan Of(LocalDate day) => new(day, day);

    /// <summary>A whole month.</summary>
    public static DateSpan Of(YearMonth month) => new(month.OnDayOfMonth(1), month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth));

    /// <summary>True where both ends are known and are the same day.</summary>
    public bool IsDay => Start is not null && Start == End;

    /// <summary>True where the two spans share a day; open ends reach for ever.</summary>
    public bool Overlaps(DateSpan other) => !(End < other.Start) && !(other.End < Start);

    /// <summary>True where every day of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(DateSpan other) =>
        (Start is null || (other.Start is { } s && s >= Start)) && (End is null || (other.End is { } e && e <= End));

    /// <summary>True where <paramref name="day"/> lies in this span.</summary>
    public bool Contains(LocalDate day) => Contains(Of(day));

    /// <summary>Reads what <see cref="ToString"/> writes: "2020-01-13", "2020-01-13/2020-01-19", "2020-01-13/..". Coarser dates are
    /// <see cref="Timeline.Edtf"/>'s.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no span of days; the message says why.</exception>
    public static DateSpan Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, out var span) is { } reason ? throw new FormatException($"“{text}” is no span of days: {reason}.") : span;
    }

    /// <summary>Reads what <see cref="ToString"/> writes; false where it can't be read.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DateSpan span)
    {
        span = default;
        return text is not null && Read(text, out span) is null;
    }

    static DateSpan IParsable<DateSpan>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static DateSpan ISpanParsable<DateSpan>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<DateSpan>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateSpan result) => TryParse(s, out result);

    static bool ISpanParsable<DateSpan>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateSpan result) => TryParse(s.ToString(), out result);

    /// <summary>Which of two spans comes first: the one with the earlier first day, an open beginning before all; of one first day the one
    /// with the earlier last day, an open end behind all.</summary>
    public int CompareTo(DateSpan other) =>
        (Start ?? LocalDate.MinIsoValue, Start is not null, End is null, End ?? LocalDate.MaxIsoValue).CompareTo((other.Start ?? LocalDate.MinIsoValue, other.Start is not null, other.End is null, other.End ?? LocalDate.MaxIsoValue));

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        DateSpan other => CompareTo(other),
        _ => throw new ArgumentException("A span compares with spans alone.", nameof(obj)),
    };

    /// <summary>The span as a NodaTime interval, or null where an end is open.</summary>
    public DateInterval? ToDateInterval() => Start is { } start && End is { } end ? new DateInterval(start, end) : null;

    /// <summary>The span in any culture alike, as ISO 8601 writes it: "2020-01-13", "2020-01-13/2020-01-19", and ".." for an open end.</summary>
    public override string ToString() => IsDay ? Written(Start) : $"{Written(Start)}/{Written(End)}";

    // Null, or why it can't be read.
    private static string? Read(string text, out DateSpan span)
    {
        span = default;
        var ends = text.Split('/');
        if (ends.Length > 2)
            return "it has more than two ends";
        var isDay = ends.Length == 1;
        if (!TryRead(ends[0], isOpen: !isDay, out var start) || !TryRead(ends[^1], isOpen: !isDay, out var end))
            return "a day is written as 2020-01-31, and an open end as ..";
        if (end < start)
            return "it ends before it starts";
        span = new(start, end);
        return null;
    }

    private static bool TryRead(string text, bool isOpen, out LocalDate? day)
    {
        day = LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var known) ? known : null;
        return day is not null || (isOpen && text == "..");
    }

    private static LocalDate? Iso(LocalDate? day) => day is { } other && other.Calendar != CalendarSystem.Iso ? other.WithCalendar(CalendarSystem.Iso) : day;

    private static string Written(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(Iso(known)!.Value) : "..";
}
