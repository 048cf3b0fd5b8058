namespace Timeline.Resolution;

/// <summary>The dates that a text has told so far: what "the previous day" and "that year" count from.</summary>
internal sealed class Told(string text)
{
    private readonly Dictionary<Granularity, Timex> _last = [];
    private readonly List<Timex> _unquoted = [];

    /// <summary>Notes an expression that was told as part of the story.</summary>
    public void Add(Timex timex, bool isQuoted)
    {
        if (timex.Interval is not { Start: not null, End: not null } || timex.Type is TimexType.Duration or TimexType.Set)
        {
            return;
        }

        _last[timex.Granularity] = timex;
        if (!isQuoted)
        {
            _unquoted.Add(timex);
        }
    }

    /// <summary>
    /// The date told last that is at least as fine as asked for: a day counts from a day, a year from anything. For
    /// <see cref="Granularity.Time"/> it is the day told in the same paragraph.
    /// </summary>
    public Timex? Last(Granularity granularity, int before)
    {
        var last = _last.Where(pair => pair.Key <= (granularity == Granularity.Time ? Granularity.Day : granularity)).Select(pair => pair.Value).MaxBy(timex => timex.Start);
        return granularity == Granularity.Time && last is not null && text.AsSpan(last.End, before - last.End).ContainsAny('\n', '\r') ? null : last;
    }

    /// <summary>The day on which what is quoted in a sentence was said: the one that the sentence tells outside the quotation.</summary>
    public Timex? SayingDay(int sentenceStart) =>
        _unquoted is [.., { Granularity: Granularity.Day or Granularity.Time } last] && last.Start >= sentenceStart ? last : null;
}
