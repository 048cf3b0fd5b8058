using NodaTime;

namespace Timeline.Recognition.Rules;

/// <summary>The pieces that several rules share, and what each means.</summary>
internal static class Macros
{
    /// <summary>The pieces by name.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["Month"] = "MonthName | MonthShort .?",
        ["NamedDay"] = "Weekday | WeekdayShort .?",
        ["AmPm"] = "am|pm | a|p . m .?",
        ["Zone"] = "gmt|utc +|- Hour|MilitaryTime|Clock | gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|eest|msk|sast|jst|kst|sgt|hkt|aest|aedt|nzst|nzdt|et|ist|local time? | eastern|central|mountain|pacific standard|daylight? time",
        ["ClockTime"] = "Clock|DottedClock|Hour12 AmPm Zone? | DottedClock Zone | Hour12 noon|midday | Clock hours? Zone? | MilitaryTime hours|hrs Zone? | MilitaryTime Zone | Hour12 o ' clock",
        ["MonthDay"] = "Month Day | Day of? Month | the DayOrdinal of? Month | the DayOrdinal day of Month | Month the DayOrdinal | Month DayOrdinal",
        ["FullDate"] = "Month Day ,? Year | Month Day|DayOrdinal ,? ' ShortYear | Day of? Month ,? ' ShortYear | Day of? Month ,? Year | the DayOrdinal of? Month ,? Year | the DayOrdinal day of Month ,? Year | Day - Month - Year|ShortYear | NumericDate | Month the? DayOrdinal ,? Year | Month Day - Year",
        ["MonthYear"] = "Month ,? of? Year | Month ' ShortYear | Month - Year",
        ["Before"] = "bc|bce | b . c . | b . c . e .",
        ["Count"] = "Number | Number to|or|- Number | between Number and Number | a couple of? | couple of | a? few | several|many|some|numerous|countless | a number|handful of | dozens|hundreds|thousands|scores of",
        ["Quantifier"] = "about|around|approximately|roughly|nearly|almost|some|circa|over|under | just? over|under | just about | little|slightly|much|far? more|less|fewer than | at least|most | no|not more|less|fewer than | up to | well? over | a minimum|maximum of | more or less | a little? over|under",
        ["Early"] = "early|late|mid|middle | mid - | early - | late - | very early|late | early|late in | the? beginning|start|end|middle|close|turn|outset of | the? early|first|latter|later|last part of",
    };

    /// <summary>The number that Count tells, times one for "a".</summary>
    public static Amount Amount(this Match m)
    {
        if (m.Range("Count") is not { } range)
        {
            return m.Token("Number") is { } single ? new Amount(single.Number) : new Amount(1);
        }

        var numbers = new List<decimal>();
        for (var i = range.From; i < range.To; i++)
        {
            if (m.Tokens[i].Kind is TokenKind.Integer or TokenKind.Grouped or TokenKind.Decimal or TokenKind.Cardinal)
            {
                numbers.Add(m.Tokens[i].Number);
            }
        }

        return numbers switch
        {
            [var only] => new Amount(only),
            [var low, var high] when low < high => new Amount(low, high),
            [var low, _] => new Amount(low),
            _ => m.Words("Count").Contains("couple", StringComparison.Ordinal) ? new Amount(2) : Recognition.Amount.Unknown,
        };
    }

    /// <summary>The unit, singular or plural.</summary>
    public static Unit? UnitOf(this Match m) => (Unit?)(m.Value("Unit") ?? m.Value("Units"));

    /// <summary>What the quantifier does to a length: "more than" raises it, "about" blurs it.</summary>
    public static TimexMod? QuantifierMod(this Match m) => m.Words("Quantifier") switch
    {
        "" => null,
        "more than" or "over" or "just over" or "well over" or "much more than" or "far more than" or "slightly more than" or "little more than" or "a little over" => TimexMod.MoreThan,
        "less than" or "fewer than" or "under" or "just under" or "slightly less than" or "little less than" or "much less than" or "a little under" => TimexMod.LessThan,
        "nearly" or "almost" => TimexMod.LessThan,
        "at least" or "no less than" or "not less than" or "no fewer than" or "not fewer than" or "a minimum of" => TimexMod.EqualOrMore,
        "at most" or "no more than" or "not more than" or "up to" or "a maximum of" => TimexMod.EqualOrLess,
        _ => TimexMod.Approx,
    };

    /// <summary>START, MID or END as "early", "mid-" or "late" tell.</summary>
    public static TimexMod? EarlyMod(this Match m) => m.Words("Early") switch
    {
        "" => null,
        var words when words.Contains("early", StringComparison.Ordinal) || words.Contains("beginning", StringComparison.Ordinal)
            || words.Contains("start", StringComparison.Ordinal) || words.Contains("first", StringComparison.Ordinal) || words.Contains("outset", StringComparison.Ordinal) || words.Contains("turn", StringComparison.Ordinal) => TimexMod.Start,
        var words when words.Contains("mid", StringComparison.Ordinal) => TimexMod.Mid,
        _ => TimexMod.End,
    };

    /// <summary>The calendar date that FullDate, MonthDay, MonthYear and the weekday tell; words that are used up where the calendar has no such day.</summary>
    public static Meaning Date(this Match m) => m.DateOrNull() is { } date ? date : new NoDate();

    /// <summary>The year, of four digits or two: those of "'47" are of the last century, unless it would be further off than the next decade's.</summary>
    public static int? YearOrNull(this Match m)
    {
        const int lastOfThisCentury = 30;
        return m.Value("Year") ?? (m.Value("ShortYear") is { } two ? (two < lastOfThisCentury ? 2000 : 1900) + two : null);
    }

    /// <summary>The date of <see cref="Date"/>, null where there is no such date.</summary>
    public static DateParts? DateOrNull(this Match m)
    {
        var weekday = (m.Value("Weekday") ?? m.Value("WeekdayShort") ?? m.Value("AnyWeekday")) is { } day ? (IsoDayOfWeek?)day : null;
        if (m.Token("NumericDate") is { } numeric)
        {
            return NumericDate.Read(m.TextOf(numeric), m.Order) is { } parts ? parts with { Weekday = weekday } : null;
        }

        var year = m.YearOrNull();
        return DateOf(year, m.Value("Month"), m.Value("Day") ?? m.Value("DayOrdinal"), weekday);
    }

    /// <summary>A date of parts; null where the calendar has no such day.</summary>
    public static DateParts? DateOf(int? year, int? month, int? day, IsoDayOfWeek? weekday = null)
    {
        if (month is { } m && day is { } d && d > CalendarSystem.Iso.GetDaysInMonth(year is { } y and > 0 and < 9999 ? y : 2000, m))
        {
            return null;
        }

        return new DateParts(year, month, day, weekday);
    }

    /// <summary>The clock time that ClockTime tells, on a day where one is given; null where there is no such time.</summary>
    public static Meaning? Time(this Match m, Meaning? day = null)
    {
        if (day is NoDate)
        {
            return day;
        }

        var half = m.Words("AmPm").Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        int hour;
        int? minute = null;
        int? second = null;
        if ((m.Token("Clock") ?? m.Token("DottedClock")) is { } clock)
        {
            var parts = m.TextOf(clock).ToString().Split(':', '.');
            hour = Digits(parts[0]);
            minute = Digits(parts[1]);
            second = parts.Length > 2 ? Digits(parts[2]) : null;
        }
        else if (m.Token("MilitaryTime") is { } military)
        {
            (hour, minute) = ((int)military.Number / 100, (int)military.Number % 100);
        }
        else if (m.Value("Hour12") is { } twelve)
        {
            hour = twelve;
        }
        else
        {
            return null;
        }

        if (hour != 12 && m.Words("ClockTime").Split(' ')[^1] is "noon" or "midday")
        {
            return null;
        }

        hour = half switch
        {
            "pm" when hour < 12 => hour + 12,
            "am" when hour == 12 => 0,
            _ => hour,
        };
        var zone = ClockZones.Named(m.Words("Zone"));
        return hour <= 24 && minute is null or < 60 && second is null or < 60 ? new ClockTime(hour, minute, second, day, zone) : null;
    }

    private static int Digits(string digits) => int.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
}
