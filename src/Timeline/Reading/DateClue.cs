using NodaTime;

namespace Timeline.Reading;

/// <summary>One thing that an article's text tells of its publication date.</summary>
/// <param name="Start">Where its words begin in the text.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Weight">How much of its log-likelihood counts: less than all where what it tells is told by others too.</param>
internal abstract record DateClue(int Start, int End, double Weight)
{
    /// <summary>Adds the weighted log-likelihood of each day, up to a constant.</summary>
    public abstract void AddTo(double[] logs, CandidateDays days);
}

/// <summary>"on Friday".</summary>
internal sealed record WeekdayClue(int Start, int End, double Weight, IsoDayOfWeek Weekday, WeekdayPlace Place, WeekdayManner Manner) : DateClue(Start, End, Weight)
{
    public override void AddTo(double[] logs, CandidateDays days)
    {
        var byWeekday = new double[8];
        for (var weekday = 1; weekday <= 7; weekday++)
        {
            byWeekday[weekday] = Weight * Math.Log(7 * Lags.Weekday(Place, Manner, (weekday - (int)Weekday + 7) % 7));
        }

        for (var day = 0; day < logs.Length; day++)
        {
            logs[day] += byWeekday[(int)days.WeekdayOf(day)];
        }
    }
}

/// <summary>"on April 20", and "on Tuesday, April 20", which only some years have.</summary>
internal sealed record DayOfYearClue(int Start, int End, double Weight, int Month, int Day, IsoDayOfWeek? Weekday, DayLags Lags) : DateClue(Start, End, Weight)
{
    private const int DaysOfYear = 366;

    // A slip of the pen, or another calendar.
    private const double OtherWeekday = -3;

    public override void AddTo(double[] logs, CandidateDays days)
    {
        var place = CandidateDays.PlaceInYear(Month, Day);
        var byPlace = new double[DaysOfYear];
        for (var of = 0; of < DaysOfYear; of++)
        {
            byPlace[of] = Weight * (Lags.Log(Nearest(of - place)) + Math.Log(DaysOfYear));
        }

        for (var day = 0; day < logs.Length; day++)
        {
            logs[day] += byPlace[days.PlaceOf(day)];
            if (Weekday is { } weekday && DayOfWeekTold(days, day, Nearest(days.PlaceOf(day) - place)) != weekday)
            {
                logs[day] += Weight * OtherWeekday;
            }
        }
    }

    private static int Nearest(int lag) => lag > DaysOfYear / 2 ? lag - DaysOfYear : lag < -DaysOfYear / 2 ? lag + DaysOfYear : lag;

    private IsoDayOfWeek DayOfWeekTold(CandidateDays days, int day, int lag)
    {
        var year = (days.DateOf(day).Shifted(-lag) ?? days.DateOf(day)).Year;
        return new LocalDate(year, Month, Math.Min(Day, CalendarSystem.Iso.GetDaysInMonth(year, Month))).DayOfWeek;
    }
}

/// <summary>"in March".</summary>
internal sealed record MonthClue(int Start, int End, double Weight, int Month, double[] Lags) : DateClue(Start, End, Weight)
{
    public override void AddTo(double[] logs, CandidateDays days)
    {
        for (var day = 0; day < logs.Length; day++)
        {
            logs[day] += Weight * Math.Log(12 * Lags[(days.MonthOf(day) - Month + 12) % 12]);
        }
    }
}

/// <summary>A date with its year, the latest that is told as past or the earliest that is told as to come.</summary>
internal sealed record DateTold(int Start, int End, double Weight, LocalDate Date, DayLags Lags) : DateClue(Start, End, Weight)
{
    public override void AddTo(double[] logs, CandidateDays days)
    {
        var told = days.IndexOf(Date);
        for (var day = 0; day < logs.Length; day++)
        {
            logs[day] += Weight * Lags.Log(day - told);
        }
    }
}

/// <summary>A year, the latest that is told as past or the earliest that is told as to come.</summary>
internal sealed record YearClue(int Start, int End, double Weight, int Year, bool IsToCome) : DateClue(Start, End, Weight)
{
    public override void AddTo(double[] logs, CandidateDays days)
    {
        var (year, log) = (int.MinValue, 0.0);
        for (var day = 0; day < logs.Length; day++)
        {
            if (days.YearOf(day) != year)
            {
                year = days.YearOf(day);
                log = Weight * Math.Log(IsToCome ? Lags.YearToCome(Year - year) : Lags.Year(year - Year));
            }

            logs[day] += log;
        }
    }
}
