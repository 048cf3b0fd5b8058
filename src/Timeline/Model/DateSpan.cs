using NodaTime;
using NodaTime.Text;

namespace Timeline;

/// <summary>A stretch of the calendar in whole days, both ends included; a null end is open.</summary>
/// <remarks>
/// NodaTime's <see cref="DateInterval"/> has no open ends and is a class; this is its open-ended, allocation-free sibling.
/// The end is included because news says "from Monday to Friday" and means Friday too. A span that ends before it starts can't be made, so that no stage has to look out for one.
/// Days of another calendar are put on the ISO calendar.
/// </remarks>
/// <param name="Start">The first day, or null for an open beginning.</param>
/// <param name="End">The last day, inclusive, or null for an open end.</param>
/// <exception cref="ArgumentException"><paramref name="End"/> is before <paramref name="Start"/>.</exception>
public readonly record struct DateSpan(LocalDate? Start, LocalDate? End)
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

    /// <summary>The span as a NodaTime interval, or null where an end is open.</summary>
    public DateInterval? ToDateInterval() => Start is { } start && End is { } end ? new DateInterval(start, end) : null;

    /// <summary>The span in any culture alike, as ISO 8601 writes it: "2020-01-13", "2020-01-13/2020-01-19", and ".." for an open end.</summary>
    public override string ToString() => IsDay ? Written(Start) : $"{Written(Start)}/{Written(End)}";

    private static LocalDate? Iso(LocalDate? day) => day is { } other && other.Calendar != CalendarSystem.Iso ? other.WithCalendar(CalendarSystem.Iso) : day;

    private static string Written(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(Iso(known)!.Value) : "..";
}
