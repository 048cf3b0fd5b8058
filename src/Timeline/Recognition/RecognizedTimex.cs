using NodaTime;

namespace Timeline;

/// <summary>A temporal expression as an engine found it, in the notation of TIMEX3 (TimeML 1.2.1).</summary>
/// <param name="Start">Where it begins in the article's text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Type">The TIMEX3 type.</param>
/// <param name="Value">
/// The TIMEX3 value with X for what the words leave open: <c>XXXX-WXX-5</c> any Friday, <c>XXXX-01-03</c>, <c>XXXX-XX-13</c>, <c>2020-W03</c>, <c>2019-Q1</c>, <c>196</c>,
/// <c>2020-01-03T15:30</c>, <c>XXXX-WXX-5TNI</c>, <c>T15</c>, <c>P3D</c>, <c>PAST_REF</c>. What is left open is placed by the publication date and the dates told before. A
/// value that can't be read stays as it is, and its place on the calendar is that of <paramref name="Interval"/>.
/// </param>
/// <param name="Interval">The days that the engine itself gives the expression, or null. They count only where its value doesn't tell them.</param>
public sealed record RecognizedTimex(int Start, int End, TimexType Type, string Value, DateSpan? Interval = null)
{
    /// <summary>The TIMEX3 modifier, or null.</summary>
    public TimexMod? Mod { get; init; }

    /// <summary>TIMEX3's <c>quant</c> of a set, such as <c>EVERY</c>, or null.</summary>
    public string? Quant { get; init; }

    /// <summary>TIMEX3's <c>freq</c> of a set, such as <c>2X</c>, or null.</summary>
    public string? Freq { get; init; }

    /// <summary>The value at which a duration begins (TIMEX3's <c>beginPoint</c>): <c>2014</c> of "from 2014 to 2017"; or null.</summary>
    public string? BeginPoint { get; init; }

    /// <summary>The value with which a duration ends (TIMEX3's <c>endPoint</c>), all of it included: <c>2017</c> of "from 2014 to 2017"; or null.</summary>
    public string? EndPoint { get; init; }

    /// <summary>
    /// The day from which the engine counted <see cref="Value"/>, where the words do count from some day ("yesterday"); null where they don't. With it Timeline
    /// knows how far the value is from there, and counts the same from the moment that is right.
    /// </summary>
    public LocalDate? CountedFrom { get; init; }

    /// <summary>Whether the words count from the date told last ("the previous day"), not from the moment of speech ("yesterday").</summary>
    public bool CountsFromDateTold { get; init; }
}
