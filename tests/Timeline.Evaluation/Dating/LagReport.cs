using System.Globalization;
using NodaTime;
using Timeline.Reading;
using Timeline.Recognition;

namespace Timeline.Evaluation.Dating;

/// <summary>Counts how far what articles tell lies from their publication: what the tables of <see cref="Lags"/> were learned from.</summary>
internal static class LagReport
{
    /// <summary>A line for each kind of clue: how many there are, and the share at each lag, in days, months or years.</summary>
    public static void Write(ArticleCollection articles, TextWriter to)
    {
        var recognizer = new ArticleRecognizer(TaggingOptions.Default, Recognizers.English, survives: true);
        var lags = articles.Articles.AsParallel().AsOrdered().Where(article => article.Published.Date is not null).SelectMany(article =>
        {
            var read = recognizer.Recognize(article);
            return new DateClues(read, PublicationStamp.Find(read)).All.Select(clue => Lag(clue, article.Published.Date!.Value));
        });
        foreach (var kind in lags.GroupBy(lag => lag.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var shares = kind.CountBy(lag => lag.Lag).OrderBy(lag => lag.Key).Select(lag => FormattableString.Invariant($"{lag.Key}: {(double)lag.Value / kind.Count():0.00}"));
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key} ({kind.Count()})  {string.Join("  ", shares)}"));
        }
    }

    private static (string Kind, int Lag) Lag(DateClue clue, LocalDate published) => clue switch
    {
        WeekdayClue weekday => ($"weekday, {weekday.Place}, {weekday.Manner}", ((int)published.DayOfWeek - (int)weekday.Weekday + 7) % 7),
        DayOfYearClue day => ($"day of the year, {day.Lags.Name}", Coarse(Nearest(day, published))),
        MonthClue month => ($"month{(month.Lags == Lags.PastMonth ? "" : " to come")}", (published.Month - month.Month + 12) % 12),
        DateTold told => ($"date with a year{(told.Lags == Lags.Latest ? "" : " to come")}", Coarse(Period.DaysBetween(told.Date, published))),
        YearClue year => ($"year{(year.IsToCome ? " to come" : "")}", published.Year - year.Year),
        _ => (clue.GetType().Name, 0),
    };

    // Days up to a week are told apart, longer lags by the power of two below them.
    private static int Coarse(int lag) => Math.Abs(lag) <= 7 ? lag : Math.Sign(lag) * (1 << (int)Math.Log2(Math.Abs(lag)));

    private static int Nearest(DayOfYearClue clue, LocalDate published) =>
        Enumerable.Range(published.Year - 1, 3).Select(year => Period.DaysBetween(new LocalDate(year, clue.Month, Math.Min(clue.Day, CalendarSystem.Iso.GetDaysInMonth(year, clue.Month))), published)).MinBy(Math.Abs);
}
