using NodaTime;

namespace Timeline.Merging;

/// <summary>When the articles of a collection were published, and so how often they could have come back to a day.</summary>
internal sealed class Coverage
{
    // What is recalled after a year has lasted; a collection of decades must not make every old date a key one.
    private const int LongestDelay = 365;

    // How many days ahead news announces things, and how many articles more or less say nothing in a small collection.
    private const int Announced = 30;
    private const double Always = 5;

    private readonly LocalDate[] _days;

    // How many articles were published on each of the days.
    private readonly int[] _articles;

    /// <param name="published">The publication dates of the articles, each once for an article.</param>
    public Coverage(IEnumerable<LocalDate> published)
    {
        var counted = published.GroupBy(day => day).OrderBy(day => day.Key).Select(day => (Day: day.Key, Count: day.Count())).ToList();
        _days = [.. counted.Select(day => day.Day)];
        _articles = [.. counted.Select(day => day.Count)];
    }

    /// <summary>
    /// How loud an article's voice is that tells of a day: what it tells of its own day is its business, what others still tell later has mattered. Grows with the delay, to the power of 3/8, from 1.
    /// </summary>
    /// <param name="day">The day. One before the collection began is heard as if it were the collection's first: nobody could have told it earlier.</param>
    /// <param name="published">When the article was published, or null where that isn't known.</param>
    public double Voice(LocalDate day, LocalDate? published) => published is { } told ? Heard(Period.DaysBetween(WithinCollection(day), told)) : Heard(0);

    /// <summary>What the collection could say of a day, to the power of 3/8: the voices of all articles published on it or after it, and one for each that could announce it.</summary>
    public double Chances(LocalDate day)
    {
        var sum = Always;
        day = WithinCollection(day);
        var first = Array.BinarySearch(_days, day);
        first = first < 0 ? ~first : first;
        for (var i = first - 1; i >= 0 && Period.DaysBetween(_days[i], day) <= Announced; i--)
        {
            sum += _articles[i];
        }

        for (var i = first; i < _days.Length; i++)
        {
            sum += _articles[i] * Heard(Period.DaysBetween(day, _days[i]));
        }

        return ThreeEighths(sum);
    }

    /// <summary>True for a day so long before the first article that it can't be what the collection reports.</summary>
    public bool IsBefore(LocalDate day) => _days.Length > 0 && Period.DaysBetween(day, _days[0]) > Announced;

    private static double Heard(int delay) => ThreeEighths(1 + Math.Clamp(delay, 0, LongestDelay));

    private LocalDate WithinCollection(LocalDate day) => _days.Length == 0 ? day : LocalDate.Max(_days[0], LocalDate.Min(day, _days[^1]));

    // Square roots are exact to the last bit on every machine; powers aren't.
    private static double ThreeEighths(double value)
    {
        var fourth = Math.Sqrt(Math.Sqrt(value));
        return fourth * Math.Sqrt(fourth);
    }
}
