using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using Timeline.Recognition;

namespace Timeline.Resolution;

/// <summary>TIMEX3 values as TimeML 1.2.1 and TempEval-3 write them.</summary>
internal static class TimexValue
{
    public static string Of(LocalDate day) => $"{Of(day.Year, day.Month)}-{day.Day:00}";

    public static string Of(int year, int month) => $"{Of(year)}-{month:00}";

    /// <summary>A year in four digits; "BC0500" for the 500th before the common era (year 0 is 1 BC).</summary>
    public static string Of(int year) => year > 0 ? year.ToString("0000", CultureInfo.InvariantCulture) : "BC" + (1 - year).ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The ISO week of a day: "2020-W03".</summary>
    public static string Week(LocalDate day) =>
        FormattableString.Invariant($"{WeekYearRules.Iso.GetWeekYear(day):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):00}");

    /// <summary>A length: "P15Y", "PT20M", "P1DE", "P4D/P5D", "PXM".</summary>
    public static string Length(Amount amount, Unit unit)
    {
        var (factor, letter) = unit switch
        {
            Unit.Second => (1, "S"),
            Unit.Minute => (1, "M"),
            Unit.Hour => (1, "H"),
            Unit.Day => (1, "D"),
            Unit.Weekend => (1, "WE"),
            Unit.Week => (1, "W"),
            Unit.Fortnight => (2, "W"),
            Unit.Month => (1, "M"),
            Unit.Quarter => (1, "Q"),
            Unit.Half => (6, "M"),
            Unit.Year => (1, "Y"),
            Unit.Decade => (1, "DE"),
            Unit.Century => (1, "CE"),
            Unit.Millennium => (1, "ML"),
            _ => (1, "Y"),
        };
        var prefix = unit < Unit.Day ? "PT" : "P";
        return amount switch
        {
            { Number: null } => $"{prefix}X{letter}",
            { Number: { } low, High: { } high } => $"{One(low)}/{One(high)}",
            { Number: { } number } => One(number),
        };

        string One(decimal number) => FormattableString.Invariant($"{prefix}{number * factor:0.###}{letter}");
    }

    /// <summary>Two lengths as one: "P2Y" and "P3M" are "P2Y3M", "PT1H" and "PT13M" "PT1H13M".</summary>
    public static string Sum(string length, string rest) => length + (length.Contains('T', StringComparison.Ordinal) ? rest[2..] : rest[1..]);

    /// <summary>A clock time: "T09:00", "T23:42:30Z".</summary>
    public static string Of(ClockTime clock) => FormattableString.Invariant($"T{clock.Hour:00}:{clock.Minute ?? 0:00}") + (clock.Second is { } second ? FormattableString.Invariant($":{second:00}") : "")
        + (clock.Zone switch { "GMT" or "UTC" or "Z" => "Z", ['+' or '-', ..] zone => zone, _ => "" });

    /// <summary>The code of a part of a day: "TMO".</summary>
    public static string Of(DayPart part) => part switch
    {
        DayPart.Morning or DayPart.Dawn or DayPart.SmallHours => "TMO",
        DayPart.Midday => "TMI",
        DayPart.Afternoon => "TAF",
        DayPart.Evening or DayPart.Dusk => "TEV",
        DayPart.Night => "TNI",
        _ => "TDT",
    };
}
