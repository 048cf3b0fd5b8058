using NodaTime;

namespace Timeline;

/// <summary>Which of two numbers in a date such as 03/04/2020 is the month, where both could be.</summary>
public enum NumericOrder
{
    /// <summary>03/04/2020 is 4 March, as Americans write it.</summary>
    MonthFirst,

    /// <summary>03/04/2020 is 3 April, as the British and most others write it.</summary>
    DayFirst,
}

/// <summary>Which way a date is looked for where its clause doesn't tell.</summary>
public enum TimeBias
{
    /// <summary>The latest such day up to the reference date, itself included.</summary>
    Past,

    /// <summary>The nearest such day on either side.</summary>
    Nearest,

    /// <summary>The first such day from the reference date on, itself included.</summary>
    Future,
}

/// <summary>What to take where English leaves a date open. Immutable; the defaults are those of news in English on the web.</summary>
/// <remarks>These are only the policies for what is otherwise unknown: the tense and the cues of a clause ("will meet on Friday") go before them.</remarks>
public sealed record TaggingOptions
{
    /// <summary>The defaults.</summary>
    public static TaggingOptions Default { get; } = new();

    /// <summary>
    /// The first day of a week, Monday by default as in ISO 8601: "this week" runs from there for seven days. Its TIMEX3 value stays an ISO week, the
    /// one that shares most of its days.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It isn't a day of the week.</exception>
    public IsoDayOfWeek WeekStart
    {
        get;
        init => field = value is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A week starts on a day from Monday to Sunday.");
    } = IsoDayOfWeek.Monday;

    /// <summary>
    /// How 03/04/2020 is read, by default with the month first. A date that is one only in the other order (23/04/2020) is read in that
    /// order, one with a four-digit year at its head by ISO 8601, and one with dots (3.4.2020) always with the day first.
    /// </summary>
    public NumericOrder NumericOrder { get; init; } = NumericOrder.MonthFirst;

    /// <summary>Which "Friday" or "weekend" is meant where the clause doesn't tell, by default the latest.</summary>
    public TimeBias WeekdayBias { get; init; } = TimeBias.Past;

    /// <summary>
    /// Which "March 3", "March", "the 13th" or "Christmas" is meant where the clause doesn't tell, by default the nearest, and of two that are about half a
    /// year away the past one. A season or a quarter, which may still be going on, is the latest that has begun unless this is <see cref="TimeBias.Future"/>.
    /// </summary>
    public TimeBias DateBias { get; init; } = TimeBias.Nearest;
}
