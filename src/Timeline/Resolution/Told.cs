using NodaTime;

namespace Timeline.Resolution;

/// <summary>The dates that a text has told so far: what "the previous day" and "that year" count from.</summary>
internal sealed class Told(string text, bool isHistory)
{
    private readonly Dictionary<Granularity, Timex> _last = [];
    private readonly Dictionary<Granularity, Timex> _lastPlanned = [];
    private readonly Dictionary<Granularity, Timex> _story = [];
    private readonly Dictionary<IsoDayOfWeek, LocalDate> _weekdays = [];
    private readonly List<Timex> _unquoted = [];
    private Timex? _heading;

    /// <summary>Whether the text is history: it has no day of its own, and all its dates count from what it has told.</summary>
    public bool IsHistory => isHistory;

    /// <summary>Notes an expression that was told as part of the story.</summary>
    /// <param name="timex">The expression.</param>
    /// <param name="isPlanned">Whether it is of what was still to come: news doesn't move there.</param>
    /// <param name="isAside">Whether it only looks aside: the story goes on from where it was.</param>
    /// <param name="isHeading">Whether it stands in the heading of a section.</param>
    /// <param name="isQuoted">Whether it stands in a quotation.</param>
    public void Add(Timex timex, bool isPlanned, bool isAside, bool isHeading, bool isQuoted)
    {
        if (timex.Interval is not { Start: not null, End: not null } || timex.Type is TimexType.Duration or TimexType.Set)
        {
            return;
        }

        (isPlanned && !isHistory ? _lastPlanned : _last)[timex.Granularity] = timex;
        if (isHeading)
        {
            Open(timex);
        }
        else if (!isAside && !IsBefore(timex))
        {
            _story[timex.Granularity] = timex;
        }

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
    /// <see cref="Granularity.Time"/> it is the day told in the same paragraph. A look aside counts to the end of its paragraph.
    /// </summary>
    public Timex? Last(Granularity granularity, int before, bool isPlanned)
    {
        var finest = granularity == Granularity.Time ? Granularity.Day : granularity;
        var last = Latest(isPlanned || granularity == Granularity.Time ? _last.Concat(_lastPlanned) : _last, finest);
        if (granularity == Granularity.Time)
        {
            // "The kick-off is at 3 p.m." goes on from the sentence before; a time at the head of a line begins a report of its own.
            const int near = 250;
            return last is null || before - last.End > near || (BeginsLine(before) && text.AsSpan(last.End, before - last.End).ContainsAny('\n', '\r')) ? null : last;
        }

        if (isHistory && last is { Interval: { } fine } && Latest(_story, Granularity.Year) is { Interval: { } coarse } since && since.Start > last.Start && !coarse.Contains(fine))
        {
            // "He resigned in 1913. Less than a week later": not a week after a day of 1911.
            return null;
        }

        if (last is null || !text.AsSpan(last.End, before - last.End).ContainsAny('\n', '\r'))
        {
            return last;
        }

        return isPlanned || !isHistory ? last : Latest(_story, finest) ?? last;
    }

    private bool BeginsLine(int at) => text.AsSpan(0, at).TrimEnd(" \t*•-") is { IsEmpty: true } or [.., '\n' or '\r'];

    /// <summary>The quarter told last, or, where a date near it is compared with, the one told within a few sentences before.</summary>
    public Timex? Quarter(int before, bool isNear)
    {
        const int near = 600;
        return _last.GetValueOrDefault(Granularity.Quarter) is { } quarter && (!isNear || before - quarter.End < near) ? quarter : null;
    }

    /// <summary>
    /// Where the story stands: what gives a year-less date its year. In history that is any date, in news without a date of its own only a month or a day. A year that only
    /// sums up what was told more finely ("In 1941 it had two armies") leaves the story there.
    /// </summary>
    public Timex? Story()
    {
        var coarsest = isHistory ? Granularity.Year : Granularity.Month;
        var last = Latest(_story, coarsest) ?? Latest(_last, coarsest);
        return last is { Granularity: > Granularity.Month, Interval: { } whole } && Latest(_story, Granularity.Month) is { Interval: { } part } finer && whole.Contains(part) ? finer : last;
    }

    /// <summary>The days that the heading of the section names ("1919", "First invasion (492-490 BC)"); null where it names none.</summary>
    public DateSpan? Section { get; private set; }

    // A heading of two dates spans them, and the story begins at the first.
    private void Open(Timex timex)
    {
        if (_heading is { } last && Section is { } open && !text.AsSpan(last.End, timex.Start - last.End).ContainsAny('\n', '\r'))
        {
            Section = new(open.Start, LocalDate.Max(open.End!.Value, timex.Interval!.Value.End!.Value));
        }
        else
        {
            Section = timex.Interval;
            _story[timex.Granularity] = timex;
        }

        _heading = timex;
    }

    // A paragraph doesn't go back to an earlier year: what does so without naming a day is told in passing.
    private bool IsBefore(Timex timex) => isHistory && timex.Granularity > Granularity.Day && timex.Interval is { } interval
        && Latest(_story, Granularity.Year) is { Interval.Start: { } story } last && interval.End!.Value.Year < story.Year && !text.AsSpan(last.End, timex.Start - last.End).ContainsAny('\n', '\r');

    private static Timex? Latest(IEnumerable<KeyValuePair<Granularity, Timex>> told, Granularity coarsest) =>
        told.Where(pair => pair.Key <= coarsest).Select(pair => pair.Value).MaxBy(timex => timex.Start);

    /// <summary>The day that the article has told last for a weekday: a story that says "Friday" again means the same one.</summary>
    public LocalDate? Same(IsoDayOfWeek weekday) => _weekdays.TryGetValue(weekday, out var day) ? day : null;

    /// <summary>The day on which what is quoted in a sentence was said: the one that the sentence tells outside the quotation.</summary>
    public Timex? SayingDay(int sentenceStart) =>
        _unquoted is [.., { Granularity: Granularity.Day or Granularity.Time } last] && last.Start >= sentenceStart ? last : null;
}
