namespace Timeline.Reading;

/// <summary>The articles of one file in their order, which may rise in time, fall, or be none: as evidence, not as a rule.</summary>
/// <remarks>
/// Dates drawn from an affair and then sorted are the same dates in one of n! orders; so an order that holds is worth n!, and one that doesn't is
/// worth nothing, but for the articles that were put in a wrong place. Forward–backward over the days of the affair, the last date in order being the state.
/// </remarks>
internal sealed class FileOrder(IReadOnlyList<DayLikelihood> articles)
{
    // Piles are more often in order than that; but an order that is only imagined dates every article wrong, so that the evidence for one has to be the stronger.
    private const double IsNone = 0.60;

    // Some put every article in its place, and some put a few anywhere: what holds for all the others tells which.
    private static readonly Kind[] Kinds =
    [
        new(IsFalling: false, Prior: 0.144, OutOfPlace: 0.002, Far: 0.1), new(IsFalling: true, Prior: 0.144, OutOfPlace: 0.002, Far: 0.1),
        new(IsFalling: false, Prior: 0.056, OutOfPlace: 0.06, Far: 1), new(IsFalling: true, Prior: 0.056, OutOfPlace: 0.06, Far: 1),
    ];

    // Articles of one day stand in any order. A day is cut into as many slots as there are articles for one, so that few share a slot.
    private const double SlotsPerArticle = 3;
    private const int MostSlots = 24;

    private readonly IReadOnlyList<DayLikelihood> _reversed = [.. articles.Reverse()];

    public IReadOnlyList<DayLikelihood> Articles => articles;

    /// <summary>How much work weighing an affair is: articles × slots.</summary>
    public long Cost(Affair affair) => (long)articles.Count * affair.Days * Slots(affair);

    /// <summary>The likelihood of the file's articles in an affair as a logarithm, and how much of each article's lies on each day.</summary>
    public OrderedDays Weigh(Affair affair)
    {
        var alone = 0.0;
        foreach (var article in articles)
        {
            alone += Math.Log(article.Evidence(affair));
        }

        var orders = Kinds.Select(kind => (Log: 0.0, Shares: (DayShares[]?)null, Kind: kind)).ToArray();
        for (var kind = 0; kind < orders.Length; kind++)
        {
            var (log, ordered) = Chain(Kinds[kind].IsFalling ? _reversed : articles, affair, Kinds[kind]);
            orders[kind] = (log + Math.Log(Kinds[kind].Prior), ordered, Kinds[kind]);
        }

        alone += Math.Log(IsNone);
        var most = Math.Max(alone, orders.Max(order => order.Log));
        var sum = Math.Exp(alone - most) + orders.Sum(order => Math.Exp(order.Log - most));
        var shares = new DayShares[articles.Count];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = DayShares.Mix(
                affair,
                [
                    (DayShares.Alone(articles[i], affair), Math.Exp(alone - most) / sum),
                    .. orders.Where(order => order.Shares is not null).Select(order => (order.Shares![order.Kind.IsFalling ? articles.Count - 1 - i : i], Math.Exp(order.Log - most) / sum)),
                ]);
        }

        return new(most + Math.Log(sum), shares);
    }

    private int Slots(Affair affair) => Math.Clamp((int)Math.Ceiling(SlotsPerArticle * articles.Count / affair.Width), 1, MostSlots);

    /// <summary>The same where the dates rise.</summary>
    private (double Log, DayShares[]? Shares) Chain(IReadOnlyList<DayLikelihood> inOrder, Affair affair, Kind kind)
    {
        var slots = Slots(affair);
        var width = affair.Days * slots;
        var density = kind.InOrder / affair.Width / slots;
        var ahead = new double[inOrder.Count][];
        var last = new double[width];
        last[0] = 1;
        var log = 0.0;
        for (var i = 0; i < inOrder.Count; i++)
        {
            ahead[i] = last;
            last = Next(inOrder[i], last, i);
            var sum = last.Sum();
            if (!(sum > 0))
            {
                return (double.NegativeInfinity, null);
            }

            log += Math.Log(sum);
            Scale(last, 1 / sum);
        }

        return (log, Behind());

        double[] Next(DayLikelihood article, double[] before, int place)
        {
            var next = new double[width];
            var anywhere = Elsewhere(article);
            var reached = 0.0;
            for (var slot = 0; slot < width; slot++)
            {
                reached += before[slot];
                var own = Own(article, slot);
                next[slot] = (anywhere * before[slot]) + (own > 0 ? density * own * (place + 1) * Reached(place, reached, before[slot]) : 0);
            }

            return next;
        }

        // Where two fall on one slot, half of the orders hold. Nothing is before the first.
        static double Reached(int place, double reached, double here) => place == 0 ? 1 : reached - (here / 2);

        double Own(DayLikelihood article, int slot) => article.Known is { } known ? (affair.From + (slot / slots) == known ? 1 : 0) : article.Shares[affair.From + (slot / slots)];

        double Elsewhere(DayLikelihood article) => (kind.OutOfPlace / affair.Width * article.In(affair)) + (kind.Far * article.Anywhere);

        DayShares[] Behind()
        {
            var shares = new DayShares[inOrder.Count];
            var behind = new double[width];
            Array.Fill(behind, 1);
            for (var i = inOrder.Count - 1; i >= 0; i--)
            {
                var (article, before) = (inOrder[i], ahead[i]);
                var days = new double[affair.Days];
                var (reached, stays) = (0.0, 0.0);
                for (var slot = 0; slot < width; slot++)
                {
                    reached += before[slot];
                    stays += before[slot] * behind[slot];
                    days[slot / slots] += density * Own(article, slot) * (i + 1) * Reached(i, reached, before[slot]) * behind[slot];
                }

                shares[i] = DayShares.Of(article, affair, days, stays * kind.OutOfPlace / affair.Width, stays * kind.Far);
                behind = Before(article, behind, i);
            }

            return shares;
        }

        double[] Before(DayLikelihood article, double[] behind, int place)
        {
            var before = new double[width];
            var anywhere = Elsewhere(article);
            var (to, most) = (0.0, 0.0);
            for (var slot = width - 1; slot >= 0; slot--)
            {
                var own = Own(article, slot) * behind[slot];
                to += own;
                before[slot] = (anywhere * behind[slot]) + (density * (place + 1) * (to - (own / 2)));
                most = Math.Max(most, before[slot]);
            }

            Scale(before, most > 0 ? 1 / most : 1);
            return before;
        }
    }

    /// <summary>A way in which a file may be ordered.</summary>
    /// <param name="IsFalling">Whether the newest stands first.</param>
    /// <param name="Prior">How likely it is beforehand.</param>
    /// <param name="OutOfPlace">The share of articles that stand in a wrong place.</param>
    /// <param name="Far">How much of <see cref="DayLikelihood.Far"/> there is in it.</param>
    private readonly record struct Kind(bool IsFalling, double Prior, double OutOfPlace, double Far)
    {
        public double InOrder => 1 - (Far * DayLikelihood.Far) - OutOfPlace;
    }

    private static void Scale(double[] values, double by)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] *= by;
        }
    }
}

/// <summary>What an affair makes of the articles of an ordered file.</summary>
internal readonly record struct OrderedDays(double Log, DayShares[] Articles);

/// <summary>How likely each day is for one article where the others are of an affair: on the days of it, and anywhere else in proportion to the clues.</summary>
/// <param name="Affair">The affair.</param>
/// <param name="Days">The probability of each of its days.</param>
/// <param name="Anywhere">The probability per likelihood of being of any time.</param>
internal sealed record DayShares(Affair Affair, double[] Days, double Anywhere)
{
    /// <summary>That of an article whose place tells nothing.</summary>
    public static DayShares Alone(DayLikelihood article, Affair affair)
    {
        var days = new double[affair.Days];
        for (var day = 0; day < days.Length; day++)
        {
            days[day] = article.Known is null ? (1 - DayLikelihood.Far) / affair.Width * article.Shares[affair.From + day] : 0;
        }

        return Of(article, affair, days, 0, 1);
    }

    /// <summary>That of an article with what its place tells.</summary>
    /// <param name="article">The article.</param>
    /// <param name="affair">The affair.</param>
    /// <param name="days">What each day has where it stands in order; it is taken over.</param>
    /// <param name="outOfPlace">What is added per likelihood of a day where it stands in a wrong place.</param>
    /// <param name="anywhere">What of it may be of any time.</param>
    public static DayShares Of(DayLikelihood article, Affair affair, double[] days, double outOfPlace, double anywhere)
    {
        if (article.Known is not null)
        {
            return new(affair, [], 0);
        }

        var sum = anywhere * article.Anywhere;
        for (var day = 0; day < days.Length; day++)
        {
            days[day] += outOfPlace * article.Shares[affair.From + day];
            sum += days[day];
        }

        for (var day = 0; sum > 0 && day < days.Length; day++)
        {
            days[day] /= sum;
        }

        return new(affair, days, sum > 0 ? anywhere * article.AnywherePerShare / sum : 0);
    }

    public static DayShares Mix(Affair affair, IReadOnlyList<(DayShares Shares, double Weight)> parts)
    {
        var days = new double[parts[0].Shares.Days.Length];
        foreach (var (shares, weight) in parts)
        {
            for (var day = 0; day < days.Length; day++)
            {
                days[day] += weight * shares.Days[day];
            }
        }

        return new(affair, days, parts.Sum(part => part.Weight * part.Shares.Anywhere));
    }
}
