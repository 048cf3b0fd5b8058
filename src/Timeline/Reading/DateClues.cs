using NodaTime;
using Timeline.Recognition;
using Timeline.Text;

namespace Timeline.Reading;

/// <summary>What an article's own text tells of the day it was published, where no stamp does.</summary>
/// <remarks>
/// Two kinds of evidence. Bounds: it can't be older than a full date it tells as past, nor younger than one it tells as to come.
/// Freshness: news tells what happened on its own day or the day before, by the weekday, or by a date without a year. Points are
/// only compared with one another; a missed bound costs more than any freshness wins.
/// </remarks>
internal sealed class DateClues
{
    private const int MostClues = 10;

    // News opens with what is new: further down, a weekday may be of any of the last days.
    private const int LongestOpening = 1000;

    private static readonly int[] LeadWeekday = [40, 33, 18];
    private static readonly int[] FirstWeekday = [20, 16, 9];
    private static readonly int[] OtherWeekday = [10, 8, 6, 4, 2];
    private static readonly int[] YearlessDate = [10, 8, 5];
    private static readonly int[] FullDate = [30, 24, 15];
    private static readonly int[] DatelineDate = [60, 40, 10];

    private readonly List<(IsoDayOfWeek Day, int[] Points)> _weekdays = [];
    // "Friday's march" is told in a clause without direction; where another clause plans for Friday, both mean the one to come.
    private readonly HashSet<IsoDayOfWeek> _weekdaysToCome = [];
    private readonly List<(int Month, int Day, Direction Direction)> _dates = [];
    private readonly List<PublicationStamp> _partialStamps;
    private readonly bool _isEarliestOfStory;
    private readonly bool _opensWithEarliest;
    private readonly int _storyStart;

    public DateClues(RecognisedArticle article, IReadOnlyList<PublicationStamp> stamps)
    {
        _partialStamps = [.. stamps.Where(stamp => stamp is { Year: null, Month: not null, Day: not null })];
        var text = article.Structure.Text;
        var layout = article.Structure.Layout;
        _storyStart = layout.Lines.FirstOrDefault(line => line.Kind == LineKind.Body).Start;
        var quotations = article.Structure.Quotations;
        var quotation = 0;
        IsoDayOfWeek? planned = null;
        foreach (var expression in article.Expressions)
        {
            while (quotation < quotations.Count && quotations[quotation].End <= expression.Start)
                quotation++;
            var isQuoted = quotation < quotations.Count && quotations[quotation].Start < expression.Start;
            var kind = layout.At(expression.Start);
            var isStory = kind is LineKind.Body or LineKind.Headline or LineKind.Subhead;
            if (CalendarDay.Of(expression.Meaning) is { Year: { } year } full)
            {
                if (Bound(year, full) is not { } first)
                    continue;
                if (isStory ? expression.Direction is Direction.Past or Direction.PlainPast : full.Day is not null)
                {
                    if (Earliest is null || first > Earliest)
                    {
                        Earliest = first;
                        _isEarliestOfStory = isStory && full.Day is not null;
                        _opensWithEarliest = _isEarliestOfStory && IsInOpening(expression);
                    }
                }
                else if (isStory && !isQuoted && expression.Direction == Direction.Future && full.Day is not null && !(Latest < first))
                {
                    Latest = first;
                }
            }
            else if (isStory && !isQuoted && article.Chronology.At(expression.Start) is null)
            {
                AddFresh(expression);
                planned ??= IsInOpening(expression) && expression.Direction == Direction.Future ? CalendarDay.WeekdayOf(expression.Meaning)?.Day : null;
            }
        }

        if (Latest < Earliest)
            Latest = null;
        // A story that opens with the news of a day and with what is planned for Friday means the next Friday.
        if (_opensWithEarliest && planned is { } weekday && Earliest!.Value.Next(weekday) is var day && !(Latest < day))
            Latest = day;
    }

    /// <summary>The latest full date told as past, or of a note or a credit: the article is no older.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The earliest full date told as to come: the article is no younger.</summary>
    public LocalDate? Latest { get; }

    /// <summary>How well a day fits as the publication date; 0 where nothing speaks for or against it.</summary>
    public int Weigh(LocalDate day)
    {
        var points = 0;
        if (Earliest is { } earliest)
            points += day < earliest ? -200 : _isEarliestOfStory ? Fresh(FullDate, earliest, day) : 0;
        if (Latest < day)
            points -= 100;
        foreach (var (weekday, fresh) in _weekdays.Where(told => !_weekdaysToCome.Contains(told.Day)))
            points += Fresh(fresh, ((int)day.DayOfWeek - (int)weekday + 7) % 7);
        foreach (var weekday in _weekdaysToCome)
            points -= HasCome(weekday, day) ? 25 : 0;
        foreach (var (month, dayOfMonth, direction) in _dates)
        {
            var told = Nearest(month, dayOfMonth, day);
            points += direction switch
            {
                Direction.Future => told < day ? -40 : 0,
                Direction.Past or Direction.PlainPast => told > day ? -40 : Fresh(YearlessDate, told, day),
                _ => told > day ? -10 : Fresh(YearlessDate, told, day),
            };
        }

        foreach (var stamp in _partialStamps)
        {
            var told = Nearest(stamp.Month!.Value, stamp.Day!.Value, day);
            points += stamp.Place == StampPlace.Dateline ? told <= day && Period.DaysBetween(told, day) < DatelineDate.Length ? Fresh(DatelineDate, told, day) : -60
                : told == day ? 60 : -150;
        }

        return points;
    }

    private bool IsInOpening(Expression expression) => expression.Start - _storyStart < LongestOpening;

    private void AddFresh(Expression expression)
    {
        if (CalendarDay.WeekdayOf(expression.Meaning) is { } weekday)
        {
            if (expression.Direction == Direction.Future)
                _weekdaysToCome.Add(weekday.Day);
            else if (_weekdays.All(known => known.Day != weekday.Day))
                _weekdays.Add((weekday.Day, _weekdays.Count > 0 ? OtherWeekday : IsInOpening(expression) ? LeadWeekday : FirstWeekday));
        }
        else if (CalendarDay.Of(expression.Meaning) is { Year: null, Month: { } month, Day: { } day } && _dates.Count < MostClues
            && !_dates.Contains((month, day, expression.Direction)) && day <= CalendarSystem.Iso.GetDaysInMonth(2000, month))
        {
            _dates.Add((month, day, expression.Direction));
        }
    }

    /// <summary>True where a weekday told as to come would have come: the first one after the latest date told, or else the day itself.</summary>
    private bool HasCome(IsoDayOfWeek weekday, LocalDate day) => _isEarliestOfStory && Earliest is { } told && day >= told && day < told.PlusDays(7)
        ? day >= told.Next(weekday)
        : day.DayOfWeek == weekday;

    /// <summary>The first day of what a date with a year names.</summary>
    private static LocalDate? Bound(int year, DateParts parts) => year is < 1 or > 9998 || (parts.Day is { } day && parts.Month is { } month && day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        ? null
        : new LocalDate(year, parts.Month ?? 1, parts.Month is null ? 1 : parts.Day ?? 1);

    /// <summary>The day of that name nearest to a day; 29 February is taken for the last of the month in common years.</summary>
    private static LocalDate Nearest(int month, int dayOfMonth, LocalDate day)
    {
        var nearest = InYear(day.Year);
        foreach (var year in (int[])[day.Year - 1, day.Year + 1])
            if (Math.Abs(Period.DaysBetween(InYear(year), day)) < Math.Abs(Period.DaysBetween(nearest, day)))
                nearest = InYear(year);
        return nearest;

        LocalDate InYear(int year) => new(year, month, Math.Min(dayOfMonth, CalendarSystem.Iso.GetDaysInMonth(year, month)));
    }

    private static int Fresh(int[] points, LocalDate told, LocalDate day) => Fresh(points, Period.DaysBetween(told, day));

    private static int Fresh(int[] points, int lag) => lag >= 0 && lag < points.Length ? points[lag] : 0;
}
