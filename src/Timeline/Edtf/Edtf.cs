using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Timeline;

/// <summary>The forms that an EDTF expression has.</summary>
public enum EdtfForm
{
    /// <summary>A day, or a larger piece of the calendar: <c>2020-01-03</c>, <c>2020-21</c>, <c>201X</c>.</summary>
    Date,

    /// <summary>All days from one date to another: <c>2014/2017</c>, <c>2014/..</c>.</summary>
    Interval,

    /// <summary>Some day from one date to another: <c>[2020-01-03..2020-01-17]</c>.</summary>
    OneOf,
}

/// <summary>A place on the calendar in EDTF, the Extended Date/Time Format of ISO 8601-2. Immutable; two are equal where they are written alike.</summary>
/// <remarks>
/// <para>
/// Levels 0 and 1 in whole: times of day, always with seconds and with an offset where one is known (<c>2020-01-16T21:31:00+02:00</c>), years of more than four digits (<c>Y17000</c>), years before the common era (<c>-0499</c> is 500 BC), seasons (<c>2020-21</c> is
/// spring), unspecified digits (<c>201X</c>, <c>2004-XX</c>), uncertain <c>?</c>, approximate <c>~</c> or both <c>%</c>, and intervals with open (<c>..</c>) or unknown ends.
/// </para>
/// <para>
/// Of level 2: the parts of a year (<c>25</c> to <c>32</c> for the seasons of each hemisphere, <c>33</c> to <c>36</c> for quarters, <c>37</c> to <c>39</c> for
/// thirds, <c>40</c> and <c>41</c> for halves), and one day of a range, <c>[A..B]</c>.
/// </para>
/// <para>
/// Expressions are ordered by the first day that they may be, an open or unknown start first; then by the last, an open or unknown end
/// last; then by how they are written, character by
/// character. So 2020-01-01 is before 2020-01, and that before 2020.
/// </para>
/// <para>There is one way to write each of them, so what is parsed is written back character for character.</para>
/// </remarks>
/// <example>
/// <code>
/// var decade = Edtf.Parse("201X");
/// decade.Bounds; // 1 January 2010 to 31 December 2019
/// </code>
/// </example>
public sealed record Edtf : IComparable<Edtf>, IComparable, ISpanParsable<Edtf>
{
    private readonly string _text;

    internal Edtf(string text, EdtfForm form) => (_text, Form) = (text, form);

    /// <summary>What form it has.</summary>
    public EdtfForm Form { get; }

    /// <summary>The first date of an interval or of a range; null where that end is open or unknown, and for a date.</summary>
    public Edtf? Start { get; internal init; }

    /// <summary>The last date of an interval or of a range, inclusive; null where that end is open or unknown, and for a date.</summary>
    public Edtf? End { get; internal init; }

    /// <summary>True where <c>?</c> or <c>%</c> says of it, or of one of its ends, that the source may be wrong.</summary>
    public bool IsUncertain => _text.AsSpan().ContainsAny('?', '%');

    /// <summary>True where <c>~</c> or <c>%</c> says of it, or of one of its ends, that it is an estimate.</summary>
    public bool IsApproximate => _text.AsSpan().ContainsAny('~', '%');

    /// <summary>From the earliest day that it may be to the latest; an open or unknown end is null. Null where a year is beyond NodaTime's calendar (−9998 to 9999).</summary>
    /// <remarks>
    /// What is approximate or uncertain isn't widened. Seasons are those of the weather, in three whole months, of the northern hemisphere where the code doesn't say which; as EDTF
    /// leaves open which year names a winter, it is the one that it begins in.
    /// </remarks>
    public DateSpan? Bounds { get; internal init; }

    /// <summary>The time of day of a date, on the clocks of its place; null where it has none, and for the other forms.</summary>
    public LocalTime? Time { get; internal init; }

    /// <summary>How far those clocks are ahead of UTC; null where that isn't told.</summary>
    public Offset? Offset { get; internal init; }

    /// <summary>The year of a date, the first one where it covers several; 0 for the other forms.</summary>
    internal int Year { get; init; }

    /// <summary>Reads an EDTF expression.</summary>
    /// <returns>The expression, which is written exactly as it was read.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> isn't EDTF, or of a part of it that Timeline doesn't know; the message says why.</exception>
    public static Edtf Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EdtfReader.Read(text, out var reason) ?? throw new FormatException(reason);
    }

    /// <summary>Reads an EDTF expression; false where it can't be read. Throws for no text.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Edtf? edtf)
    {
        edtf = text is null ? null : EdtfReader.Read(text, out _);
        return edtf is not null;
    }

    static Edtf IParsable<Edtf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Edtf ISpanParsable<Edtf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<Edtf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Edtf result) => TryParse(s, out result);

    static bool ISpanParsable<Edtf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Edtf result) => TryParse(s.ToString(), out result);

    /// <summary>Which of two expressions comes first: by the first day that they may be, then by the last, then by how they are written; 0
    /// only where they are equal.</summary>
    public int CompareTo(Edtf? other) => other is null ? 1
        : (First, Last).CompareTo((other.First, other.Last)) is not 0 and var days ? days
        : string.CompareOrdinal(_text, other._text);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Edtf other => CompareTo(other),
        _ => throw new ArgumentException("An EDTF expression compares with others alone.", nameof(obj)),
    };

    /// <summary>
    /// The EDTF of a span: level 1 where it can say it (<c>2020-01-03</c>, <c>2020-01</c>, <c>201X</c>, <c>2020-21</c> for spring,
    /// <c>2014/..</c>), else level 2 (<c>2020-33</c> for the first quarter, <c>[2020-01-03..2020-01-17]</c> for some day between).
    /// </summary>
    /// <param name="when">The days.</param>
    /// <param name="granularity">How coarse they are: a calendar piece keeps its own name only where the span is the whole of it.</param>
    /// <param name="extent">Whether all of the days are meant, or one of them.</param>
    /// <returns>The EDTF, or null where both ends are open.</returns>
    public static Edtf? Of(DateSpan when, Granularity granularity, Extent extent) => EdtfWriter.Text(when, granularity, extent) is { } text ? Parse(text) : null;

    /// <summary>How coarse it is, and whether all of its days are meant or one of them: the inverse of <see cref="Of(DateSpan, Granularity, Extent)"/>.</summary>
    internal (Granularity Granularity, Extent Extent) Meant() => Form switch
    {
        EdtfForm.Date => (PieceOf(Bounds), Extent.Within),
        _ => (Start is not null && End is not null ? Granularity.Range : PieceOf((Start ?? End)!.Bounds), Form is EdtfForm.Interval ? Extent.Throughout : Extent.Within),
    };

    private Granularity PieceOf(DateSpan? bounds) => bounds is not { Start: { } start, End: { } end } ? Granularity.Range : (((end.Year - start.Year) * 12) + end.Month - start.Month + 1) switch
    {
        _ when start == end => Granularity.Day,
        1 => Granularity.Month,
        3 => _text.TrimEnd('?', '~', '%') is [.., '-', '3', >= '3' and <= '6'] ? Granularity.Quarter : Granularity.Season,
        6 => Granularity.HalfYear,
        12 => Granularity.Year,
        120 => Granularity.Decade,
        1200 => Granularity.Century,
        _ => Granularity.Range,
    };

    /// <summary>The same with the time of day: of a day, or of the days at both ends of a stretch; a time that is only about told, and a part of the day, add nothing.</summary>
    internal static Edtf? Of(DateSpan when, Granularity granularity, Extent extent, TimeOfDay? time) =>
        time is not null && EdtfWriter.Text(when, extent, time) is { } text ? Parse(text) : Of(when, granularity, extent);

    /// <summary>A date told as an estimate, with <c>~</c>; an interval and a range stay, since their ends say how exact they are.</summary>
    internal Edtf Approximately() => Form is EdtfForm.Date && !IsApproximate && !IsUncertain ? Parse(_text + "~") : this;

    // Beyond the calendar only the year is known.
    private (int Year, int Month, int Day) First => Form is not EdtfForm.Date ? Start?.First ?? (int.MinValue, 1, 1) : Bounds?.Start is { } day ? Parts(day) : (Year, 1, 1);

    private (int Year, int Month, int Day) Last => Form is not EdtfForm.Date ? End?.Last ?? (int.MaxValue, 12, 31) : Bounds?.End is { } day ? Parts(day) : (Year, 12, 31);

    private static (int Year, int Month, int Day) Parts(LocalDate day) => (day.Year, day.Month, day.Day);

    /// <summary>The expression in EDTF.</summary>
    public override string ToString() => _text;
}
