using NodaTime;

namespace Timeline.Reading;

/// <summary>An article in its file: its date where that is known, else the clues of its text.</summary>
internal readonly record struct FileArticle(LocalDate? Date, DateClues? Clues);

/// <summary>Infers the publication dates that a file's articles don't tell, from their clues and the articles around them.</summary>
/// <remarks>
/// Who saves articles one after another saves them in the order of their dates, newest or oldest first. So the most plausible dates
/// are those that together win most points of <see cref="DateClues"/> among all that run in one direction: found exactly, by dynamic
/// programming over the days. A day is inferred where all near-best solutions agree on it to within a day or two.
/// </remarks>
internal static class NeighbourInference
{
    private const int DaysAround = 14;
    private const int MostDays = 2000;
    private const int MostCells = 4_000_000;
    private const int Corroboration = 31;
    private const int Nearby = 20;
    private const int WidestAgreement = 2;

    // Days pull together: a week nearer to its neighbours is worth more than the tolerance, a few days nearer is not.
    private const int PullPerDay = 1;
    private const int Tolerance = 5;

    private const int Impossible = -100_000;

    /// <summary>The dates, in the order of the articles; what is known stays.</summary>
    public static IReadOnlyList<PublicationDate> Infer(IReadOnlyList<FileArticle> articles)
    {
        var unknown = articles.Select(OnItsOwn).ToList();
        if (articles.Count < 2 || articles.All(article => article.Date is not null) || Window(articles) is not { } window)
            return unknown;
        var newestFirst = CanRun(articles, -1);
        var oldestFirst = CanRun(articles, 1);
        if (newestFirst == oldestFirst && !newestFirst)
            return unknown;
        var solved = newestFirst ? Solve(articles, window, newestFirst: true) : Solve(articles, window, newestFirst: false);
        if (newestFirst && oldestFirst)
        {
            // Nothing tells the direction: only what both directions give counts.
            var other = Solve(articles, window, newestFirst: false);
            solved = [.. solved.Zip(other, (a, b) => a == b ? a : null)];
        }

        return [.. articles.Select((article, i) => Dated(articles, i, solved[i], unknown[i], newestFirst, oldestFirst))];
    }

    private static PublicationDate OnItsOwn(FileArticle article) => article.Date is { } date
        ? PublicationDate.Given(date)
        : PublicationDate.Unknown with { Earliest = article.Clues?.Earliest, Latest = article.Clues?.Latest };

    private static PublicationDate Dated(IReadOnlyList<FileArticle> articles, int i, LocalDate? solved, PublicationDate own, bool newestFirst, bool oldestFirst)
    {
        if (own.Date is not null)
            return own;
        var range = newestFirst == oldestFirst ? own : Between(articles, i, own, newestFirst);
        var isCorroborated = solved is { } day && Around(articles, i, -Nearby, Nearby).Any(other =>
             (other.Date ?? other.Clues?.Earliest) is { } near && Math.Abs(Period.DaysBetween(near, day)) <= Corroboration);
        if (!isCorroborated)
            return range;
        return new(solved, PublicationBasis.Inferred, range.Earliest <= solved ? range.Earliest : null, range.Latest >= solved ? range.Latest : null);
    }

    /// <summary>The articles around one, from and to a distance, without itself.</summary>
    private static IEnumerable<FileArticle> Around(IReadOnlyList<FileArticle> articles, int i, int from, int to)
    {
        for (var j = Math.Max(0, i + from); j <= Math.Min(articles.Count - 1, i + to); j++)
            if (j != i)
                yield return articles[j];
    }

    /// <summary>Narrows a range to what lies between the dated articles before and behind.</summary>
    private static PublicationDate Between(IReadOnlyList<FileArticle> articles, int i, PublicationDate own, bool newestFirst)
    {
        var before = Around(articles, i, -Nearby, -1).LastOrDefault(article => article.Date is not null).Date;
        var behind = Around(articles, i, 1, Nearby).FirstOrDefault(article => article.Date is not null).Date;
        var (oldest, newest) = newestFirst ? (behind, before) : (before, behind);
        var range = own with
        {
            Earliest = own.Earliest is null || oldest > own.Earliest ? oldest : own.Earliest,
            Latest = own.Latest is null || newest < own.Latest ? newest : own.Latest,
        };
        return range.Earliest > range.Latest ? own : range;
    }

    /// <summary>The days that can be meant at all: around those that are known.</summary>
    private static (LocalDate First, int Days)? Window(IReadOnlyList<FileArticle> articles)
    {
        var known = articles.Where(article => article.Date is not null).Select(article => article.Date!.Value).ToList();
        var told = articles.Where(article => article.Date is null && article.Clues?.Earliest is not null).Select(article => article.Clues!.Earliest!.Value).ToList();
        if (known.Count + told.Count < 2)
            return null;
        var first = (known.Count > 0 ? known.Min() : told.Max().PlusDays(-Corroboration)).PlusDays(-DaysAround);
        var last = known.Concat(told).Max().PlusDays(DaysAround);
        var days = Period.DaysBetween(first, last) + 1;
        return days <= MostDays && (long)days * articles.Count <= MostCells && first.Year > -9998 && last.Year < 9998 ? (first, days) : null;
    }

    /// <summary>True where the known dates, and what the texts tell as past, allow that the dates run in a direction: 1 rises, −1 falls.</summary>
    private static bool CanRun(IReadOnlyList<FileArticle> articles, int direction)
    {
        var dates = articles.Select(article => article.Date).OfType<LocalDate>().ToList();
        if (dates.Distinct().Count() < 2)
            return CanRunByText(articles, direction);
        return dates.Zip(dates.Skip(1)).All(pair => direction * Period.DaysBetween(pair.First, pair.Second) >= 0);
    }

    /// <summary>True where no article tells as past what a known date that should be later hasn't reached.</summary>
    private static bool CanRunByText(IReadOnlyList<FileArticle> articles, int direction)
    {
        LocalDate? atMost = null;
        foreach (var article in direction > 0 ? articles.Reverse() : articles)
        {
            if ((article.Date ?? article.Clues?.Earliest) > atMost)
                return false;
            atMost = article.Date ?? Min(atMost, article.Clues?.Latest);
        }

        return true;
    }

    private static LocalDate? Min(LocalDate? a, LocalDate? b) => a is null || b < a ? b ?? a : a;

    /// <summary>The day of each article on which all near-best solutions agree, or null.</summary>
    private static LocalDate?[] Solve(IReadOnlyList<FileArticle> articles, (LocalDate First, int Days) window, bool newestFirst)
    {
        // Everything is computed oldest first.
        var inOrder = newestFirst ? articles.Reverse().ToList() : articles;
        var points = inOrder.Select((article, i) => Points(article, window, i == 0 ? PullPerDay : i == inOrder.Count - 1 ? -PullPerDay : 0)).ToList();
        var before = Accumulate(points);
        points.ForEach(row => Array.Reverse(row));
        points.Reverse();
        var behind = Accumulate(points);
        var solved = new LocalDate?[articles.Count];
        for (var i = 0; i < inOrder.Count; i++)
        {
            var own = points[inOrder.Count - 1 - i];
            var total = Enumerable.Range(0, window.Days).Select(day => before[i][day] + behind[inOrder.Count - 1 - i][window.Days - 1 - day] - own[window.Days - 1 - day]).ToArray();
            var best = total.Max();
            var first = Array.FindIndex(total, sum => sum >= best - Tolerance);
            var last = Array.FindLastIndex(total, sum => sum >= best - Tolerance);
            // In a stretch that is open towards the window's end nothing was found out.
            if (last - first <= WidestAgreement && last < window.Days - 1 && first > 0)
                solved[newestFirst ? inOrder.Count - 1 - i : i] = window.First.PlusDays(Array.FindIndex(total, sum => sum == best));
        }

        return solved;
    }

    private static int[] Points(FileArticle article, (LocalDate First, int Days) window, int pull)
    {
        var points = new int[window.Days];
        for (var day = 0; day < window.Days; day++)
        {
            var date = window.First.PlusDays(day);
            points[day] = (pull * day) + (article.Date is { } known ? known == date ? 0 : Impossible : article.Clues!.Weigh(date));
        }

        return points;
    }

    /// <summary>The most points that the articles up to each can win when it is of each day and none before it is later.</summary>
    private static List<int[]> Accumulate(List<int[]> points)
    {
        var sums = new List<int[]>();
        foreach (var row in points)
        {
            var sum = (int[])row.Clone();
            if (sums.Count > 0)
            {
                var best = int.MinValue;
                for (var day = 0; day < sum.Length; day++)
                {
                    best = Math.Max(best, sums[^1][day]);
                    sum[day] = Math.Max(sum[day] + best, int.MinValue / 4);
                }
            }

            sums.Add(sum);
        }

        return sums;
    }
}
