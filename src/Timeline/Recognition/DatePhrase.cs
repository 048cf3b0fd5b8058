using NodaTime;
using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>The date of a line of a list, read as one from the expressions that it is made of: "2025-07-26 Saturday", "13:14 EDT (17:14 UTC)", "2010–2014", "2nd".</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Day">The expression that tells the day or the coarser date; null for a clock time alone.</param>
/// <param name="Until">The other end of a range, or null.</param>
/// <param name="Time">The time of day, or null.</param>
internal sealed record DatePhrase(int Start, int End, Expression? Day, Expression? Until, TimeOfDay? Time)
{
    /// <summary>The parts of the date, or null where it isn't told by parts.</summary>
    public DateParts? Parts => PartsOf(Day?.Meaning);

    /// <summary>True where it tells day, month and year: "4 March 1861", "Christmas Day, 1863".</summary>
    public bool IsFull => Parts is { Year: not null, Day: not null } || Day?.Meaning is HolidayOf { Year: not null };

    /// <summary>Reads the phrase that begins at an offset and ends by <paramref name="end"/>; null where no date begins there.</summary>
    public static DatePhrase? Read(string text, IReadOnlyList<Expression> expressions, int at, int end)
    {
        var phrase = new DatePhrase(at, at, null, null, null);
        var index = Sorted.FirstAt(expressions, expression => expression.Start, at);
        for (var next = at; next < end; next = Behind(text, phrase, end))
        {
            while (index < expressions.Count && expressions[index].Start < next)
            {
                index++;
            }

            var expression = index < expressions.Count && expressions[index].Start == next && expressions[index].End <= end ? expressions[index] : Bare(text, next, end);
            if (expression is null || phrase.With(expression, text) is not { } longer)
            {
                break;
            }

            phrase = longer.WithZone(text, end);
        }

        return phrase.End == at ? null : phrase with { End = EndOfOpenRange(text, phrase, end) };
    }

    /// <summary>The parts of a date, with those of a clock time’s day.</summary>
    public static DateParts? PartsOf(Meaning? meaning) => meaning switch
    {
        DateParts parts => parts,
        ClockTime { Day: DateParts parts } => parts,
        DayPartOf { Day: DateParts parts } => parts,
        _ => null,
    };

    /// <summary>The same date with other parts.</summary>
    public static Meaning WithParts(Meaning meaning, DateParts parts) => meaning switch
    {
        ClockTime clock => clock with { Day = parts },
        DayPartOf part => part with { Day = parts },
        _ => parts,
    };

    private DatePhrase? With(Expression expression, string text)
    {
        var taken = this with { End = expression.End };
        var joined = text.AsSpan(End, expression.Start - End);
        return expression.Meaning switch
        {
            ClockTime { Day: null } clock => Time is null ? taken with { Time = clock.Time }
                : joined.Contains('(') || joined.Contains('/') ? taken
                : Time.End is null && clock.Time is { Part: null } until && Joins(joined) ? taken with { Time = Time.Until(until) } : null,
            ClockTime clock when Day is null => taken with { Day = expression, Time = clock.Time },
            DateParts or YearPart or HolidayOf or UnitAround or Between or YearMonthOf or DayPartOf { Day: DateParts or WeekdayOf } or WeekdayOf { Which: Which.Bare } when Day is null => taken with { Day = expression },
            DayPartOf { Day: null } when Day is not null && Time is null => taken,
            WeekdayOf { Which: Which.Bare } when Time is null && !joined.ContainsAny('-', '–', '—') => taken,
            DateParts { Day: not null } parts when Day!.Meaning is WeekdayOf { Day: var weekday } => taken with { Day = expression with { Meaning = parts with { Weekday = weekday } } },
            // "1786. Jan. 3."
            DateParts { Year: null, Month: not null } parts when Parts is { Year: { } year, Month: null } => taken with { Day = expression with { Meaning = parts with { Year = year } } },
            DateParts when Until is null && Parts is not null && Joins(joined) => taken with { Until = expression },
            _ => null,
        };
    }

    // "23:15 SAST", where no expression takes the zone in.
    private DatePhrase WithZone(string text, int end)
    {
        var at = End + (End < end && text[End] == ' ' ? 1 : 0);
        return Time is { Zone: null } && at < end && ClockZones.At(text.AsSpan(at, end - at)) is { } zone
            ? this with { End = at + zone.Length, Time = Time with { Zone = zone, Offset = ClockZones.OffsetOf(zone) } } : this;
    }

    // "11:00–11:20", "2010 to 2014"
    private static bool Joins(ReadOnlySpan<char> joined) => joined.ContainsAny("-–—") || joined.Contains(" to ", StringComparison.Ordinal);

    // Where the next piece of the phrase may begin: behind a blank, a comma, an opening bracket, a dash, "at" or a time zone.
    private static int Behind(string text, DatePhrase phrase, int end)
    {
        var at = phrase.End;
        if (phrase.Time is not null)
        {
            var zone = at + (at < end && text[at] == ' ' ? 1 : 0);
            var stop = zone;
            while (stop < end && char.IsAsciiLetterUpper(text[stop]))
            {
                stop++;
            }

            at = stop - zone is >= 2 and <= 4 && (stop == end || !char.IsLetter(text[stop])) ? stop : at;
        }

        while (at < end && (text[at] is ' ' or '\u00A0' or ',' or '(' or ')' or '/' or '-' or '–' or '—'))
        {
            at++;
        }

        if (phrase.Parts is { Year: not null, Month: null } && text.AsSpan(at, end - at) is ['.', ' ', ..])
        {
            at += 2;
        }

        return text.AsSpan(at, end - at) is ['a', 't', ' ', ..] or ['t', 'o', ' ', ..] ? at + 3 : at;
    }

    // "2021–present"
    private static int EndOfOpenRange(string text, DatePhrase phrase, int end)
    {
        var at = phrase.Day is null || phrase.Until is not null || phrase.Time is not null ? end : Behind(text, phrase, end);
        var stop = EndOf(text, at, end, char.IsAsciiLetter);
        return text.AsSpan(phrase.End, at - phrase.End) is var joined && (joined.ContainsAny("-–—") || joined.Contains(" to ", StringComparison.Ordinal))
            && text.AsSpan(at, stop - at).ToString().ToLowerInvariant() is "present" or "now" or "date" or "today" or "current" ? stop : phrase.End;
    }

    // "2nd", "3d", "1916", "March" and "Nov. 2d", which only a list makes dates.
    private static Expression? Bare(string text, int at, int end)
    {
        var (stop, word) = (EndOf(text, at, end, char.IsAsciiDigit), EndOf(text, at, end, char.IsAsciiLetter));
        if (word - at > 2 && CalendarWords.Month(text.AsSpan(at, word - at)) is { } month)
        {
            var day = word + (word < end && text[word] == '.' ? 1 : 0);
            return day + 1 < end && text[day] == ' ' && Bare(text, day + 1, end) is { Meaning: DateParts { Day: not null, Month: null } ordinal } nth
                ? WithYear(text, nth with { Start = at, Meaning = ordinal with { Month = month }, Rule = "January 13th" }, end) : new(at, word, new DateParts(Month: month), Direction.Past, "January");
        }

        if (stop == at || stop - at > 4 || !int.TryParse(text.AsSpan(at, stop - at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var suffix = EndOf(text, stop, end, char.IsAsciiLetter);
        return text.AsSpan(stop, suffix - stop) switch
        {
            "st" or "nd" or "rd" or "th" or "d" when number is >= 1 and <= 31 => new(at, suffix, new DateParts(Day: number), Direction.Past, "the 13th"),
            "" when stop - at == 4 && number is >= 1000 and < 2200 => new(at, stop, new DateParts(number), Direction.Past, "2020"),
            _ => null,
        };
    }

    // "April 2d, 1863"
    private static Expression WithYear(string text, Expression date, int end) =>
        text.AsSpan(date.End, end - date.End) is [',', ' ', ..] && Bare(text, date.End + 2, end) is { Meaning: DateParts { Year: { } year } } of
            ? date with { End = of.End, Meaning = (DateParts)date.Meaning with { Year = year } } : date;

    private static int EndOf(string text, int at, int end, Func<char, bool> belongs)
    {
        while (at < end && belongs(text[at]))
        {
            at++;
        }

        return at;
    }
}
