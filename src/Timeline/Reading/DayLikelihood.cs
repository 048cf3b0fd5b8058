using NodaTime;

namespace Timeline.Reading;

/// <summary>How well each candidate day fits one article, and how well a stretch of them does: what its affair is weighed by.</summary>
internal sealed class DayLikelihood
{
    /// <summary>The share of articles in a pile that are of another time than the rest.</summary>
    public const double Far = 0.03;

    // Clues of one article tell in part the same: taken as independent they promise more than they keep. On the bundles of docs/dating.md.
    private const double Independence = 0.9;

    private readonly double[] _sums;
    private readonly int _count;

    private DayLikelihood(double[] shares, int? known, int count)
    {
        (Shares, Known, _count) = (shares, known, count);
        _sums = new double[shares.Length + 1];
        for (var day = 0; day < shares.Length; day++)
        {
            _sums[day + 1] = _sums[day] + shares[day];
        }
    }

    /// <summary>The likelihood of each day, in proportion; empty where the day is known.</summary>
    public double[] Shares { get; }

    /// <summary>The index of the day, or null where it isn't known.</summary>
    public int? Known { get; }

    /// <summary>The likelihood of an article that dates itself.</summary>
    public static DayLikelihood Of(LocalDate known, CandidateDays days) => new([], days.IndexOf(known), days.Count);

    /// <summary>The likelihood of one that doesn't, by its clues.</summary>
    public static DayLikelihood Of(DateClues clues, CandidateDays days)
    {
        var shares = clues.Weigh(days);
        var most = shares.Max();
        for (var day = 0; day < shares.Length; day++)
        {
            shares[day] = Math.Exp(Independence * (shares[day] - most));
        }

        return new(shares, null, days.Count);
    }

    /// <summary>The likelihood of all days of an affair together, or 1 where the known day is one of them and 0 where it isn't.</summary>
    public double In(Affair affair) => Known is { } known ? (known >= affair.From && known < affair.To ? 1 : 0) : _sums[affair.To] - _sums[affair.From];

    /// <summary>The likelihood of the article where the others are of an affair: it is of it too, or else of any time.</summary>
    public double Evidence(Affair affair) => ((1 - Far) / affair.Width * In(affair)) + Anywhere;

    /// <summary>The likelihood of the article where it is of another time.</summary>
    public double Anywhere => AnywherePerShare * (Known is null ? _sums[^1] : 1);

    /// <summary>The same for a day, as a factor of its share.</summary>
    public double AnywherePerShare => Far / _count;
}
