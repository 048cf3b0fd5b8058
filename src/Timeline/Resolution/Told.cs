using NodaTime;

namespace Timeline.Resolution;

/// <summary>The dates that a text has told so far: what "the previous day" and "that year" count from.</summary>
internal sealed class Told(string text, bool isHistory)
{
    private readonly Dictionary<Granularity, Timex> _last = [];
    private readonly Dictionary<Granularity, Timex> _lastPlanned = [];
    private readonly Dictionary<IsoDayOfWeek, LocalDate> _weekdays = [];
    private readonly List<Timex> _unquoted = [];

    /// <summary>Notes an expression that was told as part of the story.</summary>
    /// <param name="timex">The expression.</param>
    /// <param name="isPlanned">Whether it is of what was still to come: the story doesn't move there.</param>
    /// <param name="isQuoted">Whether it stands in a quotation.</param>
    public void Add(Timex timex, bool isPlanned, bool isQuoted)
    {
        if (timex.Interval is not { Start: not null, End: not null } || timex.Type is TimexType.Duration or TimexType.Set)
        {
            return;
        }

        (isPlanned ? _lastPlanned : _last)[timex.Granularity] = timex;
        if (timex.Interval is { IsDay: true, Start: { } day })
        {
            _weekdays[day.DayOfWeek] = day;
        }

        if (!isQuoted)
        {
            _unquoted.Add(timex);
        }
    }

    /// <summary>
    /// The date told last that is at least as fine as asked for: a day counts from a day, a year from anything. For
    /// <see cref="Granularity.Time"/> it is the day told in the same paragraph.
    /// </summary>
    public Timex? Last(Granularity granularity, int before, bool isPlanned)
    {
        var last = (isPlanned ? _last.Concat(_lastPlanned) : _last).Where(pair => pair.Key <= (granularity == Granularity.Time ? Granularity.Day : granularity)).Select(pair => pair.Value).MaxBy(timex => timex.Start);
        return granularity == Granularity.Time && last is not null && text.AsSpan(last.End, before - last.End).ContainsAny('\n', '\r') ? null : last;
    }

    /// <summary>The quarter told last, or, where a date near it is compared with, the one told within a few sentences before.</summary>
    public Timex? Quarter(int before, bool isNear)
    {
        const int near = 600;
        return _last.GetValueOrDefault(Granularity.Quarter) is { } quarter && (!isNear || before - quarter.End < near) ? quarter : null;
    }

    /// <summary>How coarse a date may be to give a year-less date its year: in history any, in news without a date of its own only a month or a day.</summary>
    public Granularity YearContext { get; } = isHistory ? Granularity.Year : Granularity.Month;

    /// <summary>The day that the article has told last for a weekday: a story that says "Friday" again means the same one.</summary>
    public LocalDate? Same(IsoDayOfWeek weekday) => _weekdays.TryGetValue(weekday, out var day) ? day : null;

    /// <summary>The day on which what is quoted in a sentence was said: the one that the sentence tells outside the quotation.</summary>
    public Timex? SayingDay(int sentenceStart) =>
        _unquoted is [.., { Granularity: Granularity.Day or Granularity.Time } last] && last.Start >= sentenceStart ? last : null;
}
