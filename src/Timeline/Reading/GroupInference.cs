using NodaTime;

namespace Timeline.Reading;

/// <summary>An article of a group: its date where that is known, else the clues of its text.</summary>
/// <param name="Date">Its date, or null.</param>
/// <param name="Clues">Its clues; null where the date is known.</param>
/// <param name="File">Where it stands in a file of several articles, or null where it is the whole of one.</param>
internal readonly record struct GroupArticle(LocalDate? Date, DateClues? Clues, FilePlace? File);

/// <summary>A place in a file of several articles.</summary>
internal readonly record struct FilePlace(string File, int Start);

/// <summary>Infers the publication dates of a group of articles, which are mostly of one affair, from their clues and from one another.</summary>
/// <remarks>
/// An affair is a stretch of days; how long it is and where it lies is not known, so all are weighed: each by how likely the clues of all articles are if most
/// of them were published in it. What an article's own clues leave open, the affairs that the others make likely tell. The order of a file is a
/// further piece of evidence (<see cref="FileOrder"/>). Nothing is sampled or cut short, and sums are taken in an order that doesn't depend on that of the input but within a file.
/// </remarks>
internal static class GroupInference
{
    // Affairs less likely than the best by this much, as a logarithm, are not worth the work of weighing an order in them.
    private const double Unlikely = 9;

    // The work that weighing the orders of all files may take: beyond it a file tells by its articles alone.
    private const long MostWork = 400_000_000;
    private const long MostShares = 30_000_000;

    // The candidates reach so far beyond the days and years that are told. News recalls what is decades old, and seldom tells of the years to come.
    private const int DaysAround = 800;
    private const int YearsBack = 15;
    private const int YearsOn = 30;

    /// <summary>How likely each day is for each article, in their order; null for those whose date is known, and for all where nothing tells a year.</summary>
    public static IReadOnlyList<DayProbabilities?> Infer(IReadOnlyList<GroupArticle> articles)
    {
        if (Candidates(articles) is not { } days)
        {
            return new DayProbabilities?[articles.Count];
        }

        var affairs = articles.Count > 1 ? Affair.Among(days) : [];
        var logs = Weigh(articles, affairs, days);
        var files = affairs.Count > 0 ? Ordered(articles, affairs, logs, days) : [];
        var ordered = new Dictionary<int, double[]>();
        if (files.Count > 0)
        {
            WeighOrders(files, affairs, logs, days, ordered);
        }

        return
        [
            .. Enumerable.Range(0, articles.Count).AsParallel().AsOrdered().Select(i => articles[i].Clues is not { } clues || clues.LatestDay < days.First ? null
                : new DayProbabilities(days, ordered.TryGetValue(i, out var shares) ? shares : Alone(DayLikelihood.Of(clues, days), affairs, logs))),
        ];
    }

    private static CandidateDays? Candidates(IReadOnlyList<GroupArticle> articles)
    {
        var known = articles.Select(article => article.Date).OfType<LocalDate>().ToList();
        var eras = articles.Select(article => article.Clues?.Era).OfType<LocalDate>().ToList();
        var (first, last) = (LocalDate.MaxIsoValue, LocalDate.MinIsoValue);
        if (known.Count > 0)
        {
            // An article among dated ones may be of any time that it tells, but not of a later one than they and it are.
            (first, last) = (Plus(known.Concat(eras).Min(), 0, -DaysAround), Plus(known.Max(), 0, DaysAround));
        }
        else if (eras.Count > 0)
        {
            var latest = eras.Max();
            var earliest = LocalDate.Max(eras.Min(), Plus(latest, -YearsBack, 0));
            (first, last) = (Plus(earliest, -1, 0), Plus(latest, YearsOn, 0));
        }

        return first > last ? null : CandidateDays.Between(first, last);
    }

    // The calendar ends.
    private static LocalDate Plus(LocalDate day, int years, int days) =>
        day.Year + years is < -9990 or > 9990 ? day : day.PlusYears(years) is var moved && moved.Year is > -9990 and < 9990 ? moved.PlusDays(days) : moved;

    /// <summary>How likely each affair is, as a logarithm.</summary>
    private static double[] Weigh(IReadOnlyList<GroupArticle> articles, IReadOnlyList<Affair> affairs, CandidateDays days)
    {
        var logs = affairs.Select(affair => affair.Log).ToArray();
        var published = new int[days.Count + 1];
        var outside = 0;
        foreach (var date in articles.Select(article => article.Date).OfType<LocalDate>())
        {
            if (days.IndexOf(date) is >= 0 and var day && day < days.Count)
            {
                published[day + 1]++;
            }
            else
            {
                outside++;
            }
        }

        for (var day = 0; day < days.Count; day++)
        {
            published[day + 1] += published[day];
        }

        for (var i = 0; i < logs.Length; i++)
        {
            var inside = published[affairs[i].To] - published[affairs[i].From];
            var (near, far) = (((1 - DayLikelihood.Far) / affairs[i].Width) + (DayLikelihood.Far / days.Count), DayLikelihood.Far / days.Count);
            logs[i] += (inside * Math.Log(near)) + ((published[^1] - inside + outside) * Math.Log(far));
        }

        foreach (var clues in articles.Select(article => article.Clues).OfType<DateClues>())
        {
            var likelihood = DayLikelihood.Of(clues, days);
            for (var i = 0; i < logs.Length; i++)
            {
                logs[i] += Math.Log(likelihood.Evidence(affairs[i]));
            }
        }

        return logs;
    }

    /// <summary>The probability of each day for an article by its own clues, and by the affairs that the others make likely.</summary>
    private static double[] Alone(DayLikelihood article, IReadOnlyList<Affair> affairs, double[] logs)
    {
        var count = article.Shares.Length;
        var steps = new double[count + 1];
        var anywhere = affairs.Count == 0 ? 1 : 0.0;
        var most = logs.Length == 0 ? 0 : logs.Max();
        for (var i = 0; i < logs.Length; i++)
        {
            var others = Math.Exp(logs[i] - most) / article.Evidence(affairs[i]);
            var each = others * (1 - DayLikelihood.Far) / affairs[i].Width;
            steps[affairs[i].From] += each;
            steps[affairs[i].To] -= each;
            anywhere += others * article.AnywherePerShare;
        }

        var probabilities = new double[count];
        var near = 0.0;
        for (var day = 0; day < count; day++)
        {
            near += steps[day];
            probabilities[day] = article.Shares[day] * (Math.Max(0, near) + anywhere);
        }

        return probabilities;
    }

    /// <summary>The files that have several articles, one of them without a date, and aren't too large to weigh an order in.</summary>
    private static List<OrderedFile> Ordered(IReadOnlyList<GroupArticle> articles, IReadOnlyList<Affair> affairs, double[] logs, CandidateDays days)
    {
        var files = new List<OrderedFile>();
        var (work, shares) = (0L, 0L);
        foreach (var file in Enumerable.Range(0, articles.Count).Where(i => articles[i].File is not null).GroupBy(i => articles[i].File!.Value.File, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var places = file.OrderBy(i => articles[i].File!.Value.Start).ToList();
            if (places.Count < 2 || places.TrueForAll(i => articles[i].Clues is null) || shares + ((long)places.Count * days.Count) > MostShares)
            {
                continue;
            }

            var order = new FileOrder([.. places.Select(i => articles[i].Clues is { } clues ? DayLikelihood.Of(clues, days) : DayLikelihood.Of(articles[i].Date!.Value, days))]);
            var cost = Likely(logs).Sum(i => order.Cost(affairs[i]));
            if (work + cost <= MostWork)
            {
                (work, shares) = (work + cost, shares + ((long)places.Count * days.Count));
                files.Add(new(places, order));
            }
        }

        return files;
    }

    private static IEnumerable<int> Likely(double[] logs)
    {
        var most = logs.Max();
        return Enumerable.Range(0, logs.Length).Where(i => logs[i] >= most - Unlikely);
    }

    /// <summary>Weighs the likely affairs anew by the order of the files, and what each day has for their articles.</summary>
    private static void WeighOrders(List<OrderedFile> files, IReadOnlyList<Affair> affairs, double[] logs, CandidateDays days, Dictionary<int, double[]> ordered)
    {
        var likely = Likely(logs).ToList();
        var weighed = likely.AsParallel().AsOrdered().Select(i => files.Select(file => file.Order.Weigh(affairs[i])).ToList()).ToList();
        var kept = new double[likely.Count];
        for (var n = 0; n < likely.Count; n++)
        {
            kept[n] = logs[likely[n]];
            for (var f = 0; f < files.Count; f++)
            {
                kept[n] += weighed[n][f].Log - files[f].Order.Articles.Sum(article => Math.Log(article.Evidence(affairs[likely[n]])));
            }
        }

        Array.Fill(logs, double.NegativeInfinity);
        for (var n = 0; n < likely.Count; n++)
        {
            logs[likely[n]] = kept[n];
        }

        var most = kept.Max();
        for (var f = 0; f < files.Count; f++)
        {
            for (var place = 0; place < files[f].Places.Count; place++)
            {
                if (files[f].Order.Articles[place] is { Known: null } article)
                {
                    ordered[files[f].Places[place]] = Mixed(article, [.. weighed.Select(affair => affair[f].Articles[place])], kept, most, days.Count);
                }
            }
        }
    }

    private static double[] Mixed(DayLikelihood article, IReadOnlyList<DayShares> shares, double[] logs, double most, int count)
    {
        var mixed = new double[count];
        var anywhere = 0.0;
        for (var n = 0; n < logs.Length; n++)
        {
            var weight = Math.Exp(logs[n] - most);
            anywhere += weight * shares[n].Anywhere;
            for (var day = 0; day < shares[n].Days.Length; day++)
            {
                mixed[shares[n].Affair.From + day] += weight * shares[n].Days[day];
            }
        }

        for (var day = 0; day < count; day++)
        {
            mixed[day] += anywhere * article.Shares[day];
        }

        return mixed;
    }

    private readonly record struct OrderedFile(List<int> Places, FileOrder Order);
}
