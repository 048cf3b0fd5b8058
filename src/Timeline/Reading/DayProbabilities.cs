using NodaTime;

namespace Timeline.Reading;

/// <summary>How likely each candidate day is as an article's publication date.</summary>
internal sealed class DayProbabilities
{
    // How much the days beside a day speak for it: between the likeliest day, which is more often right, and the middle of the likeliest three,
    // which is more often within a day. Here the one loses nothing and the other gains, on the bundles of docs/dating.md.
    private const double Beside = 0.25;

    // What machines may compute differently in the last place must not decide.
    private const int Decimals = 6;

    private readonly CandidateDays _days;
    private readonly double[] _shares;

    /// <param name="days">The days.</param>
    /// <param name="shares">A share for each of them, in proportion to its probability; taken over.</param>
    public DayProbabilities(CandidateDays days, double[] shares)
    {
        (_days, _shares) = (days, shares);
        var sum = shares.Sum();
        for (var day = 0; day < shares.Length; day++)
        {
            shares[day] = Math.Round(sum > 0 ? shares[day] / sum : 1.0 / shares.Length, Decimals + 4);
        }
    }

    /// <summary>The day that is likeliest together with those beside it, and how likely it is that the article is of it or of the day before or behind.</summary>
    public (LocalDate Day, double Within) Likeliest()
    {
        var best = 0;
        for (var day = 1; day < _shares.Length; day++)
        {
            best = Score(day) > Score(best) ? day : best;
        }

        var within = At(best) + Around(best);
        return (_days.DateOf(best), Math.Round(within, Decimals));
    }

    private double Score(int day) => At(day) + (Beside * Around(day));

    private double Around(int day) => At(day - 1) + At(day + 1);

    private double At(int day) => day >= 0 && day < _shares.Length ? _shares[day] : 0;

    /// <summary>The shortest stretch of days that holds a share of the probability.</summary>
    public (LocalDate First, LocalDate Last) Shortest(double share)
    {
        var (first, last, from, held) = (0, _shares.Length - 1, 0, 0.0);
        for (var to = 0; to < _shares.Length; to++)
        {
            held += _shares[to];
            while (Math.Round(held - _shares[from], Decimals) >= share)
            {
                held -= _shares[from++];
            }

            if (Math.Round(held, Decimals) >= share && to - from < last - first)
            {
                (first, last) = (from, to);
            }
        }

        return (_days.DateOf(first), _days.DateOf(last));
    }
}
