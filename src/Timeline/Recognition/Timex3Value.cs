using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Timeline.Recognition;

/// <summary>Reads TIMEX3 values (TimeML 1.2.1), with X for what they leave open, as our own operators.</summary>
internal static class Timex3Value
{
    private static readonly (string Code, DayPart Part)[] DayParts =
        [("MO", DayPart.Morning), ("MI", DayPart.Midday), ("AF", DayPart.Afternoon), ("EV", DayPart.Evening), ("NI", DayPart.Night), ("DT", DayPart.Day)];

    private static readonly (string Code, Unit Unit)[] Units =
        [("DE", Unit.Decade), ("CE", Unit.Century), ("ML", Unit.Millennium), ("WE", Unit.Weekend), ("Y", Unit.Year), ("Q", Unit.Quarter), ("M", Unit.Month), ("W", Unit.Week), ("D", Unit.Day)];

    private static readonly (string Code, Unit Unit)[] TimeUnits = [("H", Unit.Hour), ("M", Unit.Minute), ("S", Unit.Second)];

    /// <summary>What a value means, or null where it isn't one that can be read.</summary>
    public static Meaning? Read(string value) => value switch
    {
        "PAST_REF" => new Vague(VagueTime.Past),
        "PRESENT_REF" => new Vague(VagueTime.Present),
        "FUTURE_REF" => new Vague(VagueTime.Future),
        ['P', .. var length] => Length(length),
        _ when value.IndexOf('T', StringComparison.Ordinal) is var at and >= 0 => Time(value[..at], value[(at + 1)..]),
        _ => Date(value),
    };

    // "15", "15:30", "15:30:20", "NI", of a day or of none.
    private static Meaning? Time(string date, string time)
    {
        var day = date is "" or "XXXX-XX-XX" ? null : Date(date);
        if (day is null && date is not ("" or "XXXX-XX-XX"))
        {
            return null;
        }

        foreach (var (code, part) in DayParts)
        {
            if (time == code)
            {
                return new DayPartOf(part, day);
            }
        }

        var zone = time.EndsWith('Z') ? "UTC" : null;
        var numbers = time.TrimEnd('Z').Split(':').Select(part => Number(part, 2)).ToList();
        return numbers is [>= 0 and <= 24, ..] and not [_, > 59 or null, ..] and not [_, _, > 60 or null, ..] && numbers.Count <= 3
            ? new ClockTime(numbers[0]!.Value, numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2), day, zone) : null;
    }

    private static Meaning? Date(string value) => value.Split('-') switch
    {
        ["XXXX", "WXX", "WE"] => new UnitFrom(Unit.Weekend, 0, From.Speech) { IsBare = true },
        ["XXXX", "WXX", var day] when Number(day, 1) is >= 1 and <= 7 and { } weekday => new WeekdayOf((IsoDayOfWeek)weekday),
        [var year, ['W', .. var week], .. var rest] when Number(year, 4) is { } y && Number(week, 2) is { } w => Week(y, w, rest),
        [var year, var part] when (year == "XXXX" || Year(year) is not null) && PartOf(part) is { } read => new YearPart(read.Kind, read.Number, Year(year) is { } y ? new DateParts(y) : null),
        [var year] => Year(year) is { } y ? new DateParts(y) : DecadeOrCentury(year),
        [var year, var month] when YearOrOpen(year) is { IsRead: true } y && Number(month, 2) is >= 1 and <= 12 and { } m => new DateParts(y.Year, m),
        ["XXXX", "XX", var day] when Number(day, 2) is >= 1 and <= 31 and { } d => new DateParts(Day: d),
        [var year, var month, var day] when YearOrOpen(year) is { IsRead: true } y && Number(month, 2) is >= 1 and <= 12 and { } m && Number(day, 2) is >= 1 and { } d && d <= DaysIn(y.Year, m) => new DateParts(y.Year, m, d),
        _ => null,
    };

    private static Meaning? Week(int year, int week, string[] rest)
    {
        if (year < 1 || week < 1 || week > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            return null;
        }

        var monday = WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday);
        return rest switch
        {
            [] => new UnitAround(Unit.Week, Of(monday)),
            ["WE"] => new UnitAround(Unit.Weekend, Of(monday)),
            [var day] when Number(day, 1) is >= 1 and <= 7 and { } weekday => Of(monday.PlusDays(weekday - 1)),
            _ => null,
        };
    }

    private static DateParts Of(LocalDate day) => new(day.Year, day.Month, day.Day);

    private static (PartKind Kind, int Number)? PartOf(string part) => part switch
    {
        ['Q', >= '1' and <= '4' and var quarter] => (PartKind.Quarter, quarter - '0'),
        ['H', '1' or '2'] => (PartKind.Half, part[1] - '0'),
        "SP" => (PartKind.Season, 1),
        "SU" => (PartKind.Season, 2),
        "FA" => (PartKind.Season, 3),
        "WI" => (PartKind.Season, 4),
        _ => null,
    };

    // "196", "XX6"; "19". Before Christ a decade and a century are cut off a year as well: "BC047", "BC04".
    private static Meaning? DecadeOrCentury(string value) => value switch
    {
        ['X', 'X', >= '0' and <= '9' and var tens] => new DecadeOf((tens - '0') * 10, CenturyKnown: false),
        ['B', 'C', .. { Length: 3 } decade] when Number(decade, 3) is { } read => new DecadeOf(read * 10, CenturyKnown: true, BeforeChrist: true),
        ['B', 'C', .. { Length: 2 } century] when Number(century, 2) is { } read => new CenturyOf(read + 1, BeforeChrist: true),
        { Length: 3 } when Number(value, 3) is { } decade => new DecadeOf(decade * 10, CenturyKnown: true),
        { Length: 2 } when Number(value, 2) is { } century => new CenturyOf(century + 1),
        _ => null,
    };

    private static (bool IsRead, int? Year) YearOrOpen(string year) => year == "XXXX" ? (true, null) : (Year(year) is not null, Year(year));

    private static int? Year(string year) => year is ['B', 'C', .. var before] ? 1 - Number(before, 4) : Number(year, 4) is > 0 and { } read ? read : null;

    private static int DaysIn(int? year, int month) => CalendarSystem.Iso.GetDaysInMonth(year ?? 2000, month);

    // "15Y", "1Y6M", "T1H30M", "XD", "1DE": units from coarse to fine.
    private static Length? Length(string value)
    {
        var units = Units;
        if (value is ['T', ..])
        {
            (units, value) = (TimeUnits, value[1..]);
        }

        var digits = value.AsSpan().IndexOfAnyExcept("0123456789.X");
        if (digits <= 0)
        {
            return null;
        }

        foreach (var (code, unit) in units)
        {
            if (!value.AsSpan(digits).StartsWith(code))
            {
                continue;
            }

            var rest = value[(digits + code.Length)..];
            Amount? amount = value[..digits] == "X" ? Amount.Unknown
                : decimal.TryParse(value.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1_000_000 ? new Amount(number) : null;
            var and = rest.Length == 0 ? null : Length((units == TimeUnits ? "T" : "") + rest);
            return amount is { } read && (rest.Length == 0 || (and is not null && (units == TimeUnits) == (and.Unit < Unit.Day))) ? new Length(read, unit) { And = and } : null;
        }

        return null;
    }

    private static int? Number(string digits, int length) =>
        digits.Length == length && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
