using NodaTime;

namespace Timeline.Recognition;

/// <summary>Reads what another engine found as our own operators, so that resolution places it as it places ours.</summary>
internal static class ForeignTimex
{
    /// <summary>The expression in our terms.</summary>
    public static Expression Expression(RecognizedTimex timex) => new(timex.Start, timex.End, MeaningOf(timex) with { Mod = timex.Mod }, Direction.Unknown, timex.Value);

    private static Meaning MeaningOf(RecognizedTimex timex)
    {
        var from = timex.CountsFromDateTold ? From.Narrative : From.Speech;
        var unread = new Given(timex.Type, timex.Value, timex.Interval);
        if (timex.Type is TimexType.Set)
        {
            return Timex3Value.Read(timex.Value) is { } each ? new Recurring(each, timex.Quant, timex.Freq) : unread;
        }

        if (timex.Type is TimexType.Duration && Read(timex.BeginPoint) is { } first && Read(timex.EndPoint) is { } last)
        {
            return Reaching(timex, from) is { } stretch ? stretch : Between(first, last, timex.Value);
        }

        return Read(timex.Value) ?? unread;

        Meaning? Read(string? value) => value is null ? null : Timex3Value.Read(value) is not { } meaning ? null : timex.CountedFrom is { } day ? Counted(meaning, day, from) : meaning;
    }

    // Of a stretch of weekdays each end helps to find the other.
    private static Between Between(Meaning first, Meaning last, string length) => first is WeekdayOf monday && last is WeekdayOf friday
        ? new Between(monday with { Until = friday.Day }, friday with { Since = monday.Day }, length)
        : new Between(first, last, length);

    // "The past 15 years" reach to the day that they are counted from.
    private static Stretch? Reaching(RecognizedTimex timex, From from)
    {
        if (timex.CountedFrom is not { } day || Timex3Value.Read(timex.Value) is not Length { And: null } length)
        {
            return null;
        }

        return Behind(day, timex.EndPoint) is 0 or -1 ? new Stretch(length.Amount, length.Unit, -1, from)
            : Behind(day, timex.BeginPoint) is 0 or 1 ? new Stretch(length.Amount, length.Unit, 1, from)
            : null;
    }

    // How many days a value lies behind a day, where it is a day itself.
    private static int? Behind(LocalDate day, string? value) => value is not null && Timex3Value.Read(value) is DateParts { Year: { } year, Month: { } month, Day: { } at } ? Period.DaysBetween(day, new LocalDate(year, month, at)) : null;

    // A date as far from the day it was counted from as it is; a part of it that doesn't count from there stays.
    private static Meaning Counted(Meaning meaning, LocalDate from, From kind) => meaning switch
    {
        DateParts { Year: { } year, Month: { } month, Day: { } day } => Shifted(new LocalDate(year, month, day), from, kind),
        DateParts { Year: { } year, Month: { } month } => new UnitFrom(Unit.Month, ((year - from.Year) * 12) + month - from.Month, kind),
        DateParts { Year: { } year } => new UnitFrom(Unit.Year, year - from.Year, kind),
        DecadeOf { CenturyKnown: true } decade => new UnitFrom(Unit.Decade, (decade.FirstYear / 10) - (from.Year / 10), kind),
        UnitAround { Date: DateParts { Year: { } year, Month: { } month, Day: { } day } } around => new UnitFrom(around.Unit, Weeks(from, new LocalDate(year, month, day)), kind),
        YearPart { Kind: PartKind.Quarter, Year: DateParts { Year: { } year } } quarter => new UnitFrom(Unit.Quarter, ((year - from.Year) * 4) + quarter.Number - 1 - ((from.Month - 1) / 3), kind),
        YearPart { Year: DateParts year } part => part with { Year = Counted(year, from, kind) },
        DayPartOf { Day: { } day } part => part with { Day = Counted(day, from, kind) },
        ClockTime { Day: { } day } clock => clock with { Day = Counted(day, from, kind) },
        _ => meaning,
    };

    // "Three years ago" comes as the same day of another year.
    private static Meaning Shifted(LocalDate day, LocalDate from, From kind)
    {
        var (years, months) = (day.Year - from.Year, ((day.Year - from.Year) * 12) + day.Month - from.Month);
        return years != 0 && from.PlusYears(years) == day ? new Shift(new(Math.Abs(years)), Unit.Year, Math.Sign(years), kind)
            : months != 0 && from.PlusMonths(months) == day ? new Shift(new(Math.Abs(months)), Unit.Month, Math.Sign(months), kind)
            : new UnitFrom(Unit.Day, Period.DaysBetween(from, day), kind);
    }

    // From the week of one day to that of the other. No Monday is looked for: at the ends of the calendar there is none.
    private static int Weeks(LocalDate from, LocalDate to) => (Period.DaysBetween(from, to) + (int)from.DayOfWeek - (int)to.DayOfWeek) / 7;
}
