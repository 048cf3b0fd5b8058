using NodaTime;

namespace Timeline.Merging;

/// <summary>When the articles of a collection were published, and so how often they could have come back to a day.</summary>
internal sealed class Coverage
{
    // What is recalled after a year has lasted; a collection of decades must not make every old date a key one.
    private const int LongestDelay = 365;

    private readonly LocalDate[] _days;

    // How many articles were published on or before each of the days, and on each.
    private readonly int[] _articles;

    /// <param name="published">The publication dates of the articles, each once for an article.</param>
    public Coverage(IEnumerable<LocalDate> published)
    {
        var counted = published.GroupBy(day => day).OrderBy(day => day.Key).Select(day => (Day: day.Key, Count: day.Count())).ToList();
        _days = [.. counted.Select(day => day.Day)];
        _articles = [.. counted.Select(day => day.Count)];
    }

    /// <summary>
    /// How loud an article's voice is that recalls a day so many days later: what an article tells of its own day is its business, what others still tell has mattered.
    /// Grows as the delay to the power of 3/8, from 1.
    /// </summary>
    /// <param name="delay">In days; before the day and on it are the same.</param>
    public static double Voice(int delay)
    {
        // Square roots are exact to the last bit on every machine; powers aren't.
        var fourth = Math.Sqrt(Math.Sqrt(1 + Math.Clamp(delay, 0, LongestDelay)));
        return fourth * Math.Sqrt(fourth);
    }

    /// <summary>What all articles published on a day or after it could say of it, to the power of 3/8.</summary>
    public double Chances(LocalDate day)
    {
        // A few articles more or less say nothing at the end of a collection.
        var sum = 5.0;
        var first = Array.BinarySearch(_days, day);
        for (var i = first < 0 ? ~first : first; i < _days.Length; i++)
        {
            sum += _articles[i] * Voice(Period.DaysBetween(day, _days[i]));
        }

        var fourth = Math.Sqrt(Math.Sqrt(sum));
        return fourth * Math.Sqrt(fourth);
    }
}
