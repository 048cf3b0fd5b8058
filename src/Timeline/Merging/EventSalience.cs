using NodaTime;
using Timeline.Extraction;

namespace Timeline.Merging;

/// <summary>How much the collection says about each event, beside what it could have said.</summary>
/// <remarks>
/// An article has one voice for a day, which the events that it tells of that day share, and which is the louder the later it recalls the day (<see cref="Coverage.Voice"/>); one that only
/// repeats what an earlier one says word for word (a wire copy, a box beside the text) has none. What an event has of voices is set against what the collection had of chances: an event of the
/// story's first days could be recalled by all that follows, one of its last days by few.
/// </remarks>
internal sealed class EventSalience
{
    private readonly Coverage _coverage;
    private readonly Dictionary<LocalDate, double> _chances = [];
    private readonly Dictionary<(int Source, DateSpan When), int> _told = [];

    /// <param name="coverage">When the articles were published.</param>
    /// <param name="entries">All entries, with the tellings of each.</param>
    public EventSalience(Coverage coverage, IEnumerable<Entry> entries)
    {
        _coverage = coverage;
        foreach (var entry in entries)
        {
            foreach (var source in entry.Tellings.Select(telling => telling.Origin).Distinct())
            {
                _told[(source, entry.Event.When)] = _told.GetValueOrDefault((source, entry.Event.When)) + 1;
            }
        }
    }

    /// <summary>The event with its salience and the figures behind it.</summary>
    public TimelineEvent Rank(Entry entry)
    {
        var when = entry.Event.When;
        var (texts, days) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<LocalDate>());
        // What a person adds is told by that person, once.
        var (articles, voices) = (0, entry.Tellings.Count == 0 ? 1d : 0d);
        var precision = Precision(entry.Event.Granularity, when);
        foreach (var article in entry.Tellings.GroupBy(telling => telling.Origin))
        {
            articles++;
            if (article.Count(telling => texts.Add(telling.Statement.Text)) == 0)
            {
                continue;
            }

            var published = article.First().Published;
            voices += _coverage.Voice(Day(when), published) * article.Max(telling => Math.Min(1, Precision(telling.Statement) / precision)) / _told[(article.Key, when)];
            if (published > Day(when))
            {
                days.Add(published.Value);
            }
        }

        var ranking = new Ranking(articles, days.Count, Rounded(voices), Rounded(Chances(when)), precision * Share(entry.Event));
        return entry.Event with { Ranking = ranking, Salience = (int)Math.Round(Math.Min(int.MaxValue, 100 * Together(ranking.Voices) * ranking.Weight / ranking.Chances)) };
    }

    // Who recalls an event of a day by its month, or by no date, says less of the day.
    private static double Precision(Statement telling) => telling.When is { } when ? Precision(telling.Granularity, when) : 0.5;

    // An event of some day in a year has a place in the story, but no point in it.
    private static double Precision(Granularity granularity, DateSpan when) => granularity switch
    {
        Granularity.Time or Granularity.Day => 1,
        Granularity.Weekend or Granularity.Week => 0.7,
        Granularity.Month => 0.5,
        Granularity.Range when when is { Start: { } start, End: { } end } && Period.DaysBetween(start, end) <= 31 => 0.5,
        _ => 0.25,
    };

    // To the power of 5/4, by square roots, which are the same on every machine.
    private static double Together(double voices) => voices * Math.Sqrt(Math.Sqrt(voices));

    // What has not happened yet, and what happened before anybody here reported, is only partly of the story.
    private double Share(TimelineEvent entry) =>
        (entry.Status is EventStatus.Planned or EventStatus.Predicted ? 0.5 : 1) * (_coverage.IsBefore(Day(entry.When)) ? 0.35 : 1);

    private double Chances(DateSpan when)
    {
        var day = Day(when);
        if (!_chances.TryGetValue(day, out var chances))
        {
            _chances.Add(day, chances = _coverage.Chances(day));
        }

        return chances;
    }

    // A stretch is told as over from its last day on; what has no end, from its first.
    private static LocalDate Day(DateSpan when) => when.End ?? when.Start!.Value;

    // Figures that people read, and that come out the same however they were summed.
    private static double Rounded(double value) => Math.Round(value, 3);
}
