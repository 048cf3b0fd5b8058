using NodaTime;
using Timeline.Merging.Terms;

namespace Timeline.Merging;

/// <summary>Groups statements that tell one event: those of one date first, then what has a looser date, another or none.</summary>
internal static class Grouping
{
    // How alike two things must be. An error by joining hides an event, one by splitting repeats it: rather split.
    private const double WithinMonth = 0.34, WithinQuarter = 0.4, WithinYear = 0.42;
    private const double Bare = 0.12, BareLead = 1.5;
    private const double Inferred = 0.4, Undated = 0.5, OtherDate = 0.62, OtherYear = 0.2, OtherSpeech = 0.9;
    private const double Recalled = 0.12, RecalledInArticle = 0.2, Planned = 0.1;

    // An event that so many times as many articles tell as any other of its day is what people mean by that day.
    private const int Dominance = 2;

    // How much likelier two dates are a slip where both tell the same action of the same one.
    private const double SameSubject = 1.25;

    // What many tell of a month joins no day that only a few of them would know.
    private const int MostFollow = 3;

    // From so many days on, an article recalls a day rather than reports it.
    private const int Later = 3;

    // How long before its article an event may lie that the article needs not date.
    private const int Remembered = 400;

    public static IReadOnlyList<TellingGroup> Group(IReadOnlyList<Telling> tellings)
    {
        var dated = ByDate(tellings.Where(telling => telling.Statement is { IsBounded: false, When: { } when } && (when.Start ?? when.End) is not null));
        dated = JoinBare(dated);
        dated = JoinPlanned(dated);
        dated = JoinRecalled(dated);
        dated = JoinLooseDates(dated);
        dated = JoinOtherDates(dated);
        var left = JoinUndated(dated, tellings.Where(telling => telling.Statement.When is null || telling.Statement.IsBounded));
        return [.. JoinBareNearby(dated), .. JoinLooseDates(ByDate(left.Where(telling => telling.Statement.IsBounded)))];
    }

    private static List<TellingGroup> ByDate(IEnumerable<Telling> tellings) =>
    [
        .. tellings
            .GroupBy(telling => Lasting(telling) ?? telling.Statement.When!.Value)
            .SelectMany(bucket => OneDate.Group(bucket.Select(telling => telling.Statement.When!.Value).Max(Longest), [.. bucket]))
            .OrderBy(group => group.When.Start ?? LocalDate.MinIsoValue)
            .ThenBy(group => group.When.End ?? LocalDate.MaxIsoValue)
            .ThenBy(group => group.Order),
    ];

    // Each of the lesser groups goes to its host, if it has one; a group that went to another is open to none.
    private static List<TellingGroup> Join(List<TellingGroup> groups, IEnumerable<TellingGroup> lesser, Func<TellingGroup, Func<TellingGroup, bool>, TellingGroup?> hostOf)
    {
        var joined = new HashSet<TellingGroup>();
        foreach (var one in lesser)
        {
            if (hostOf(one, group => group != one && !joined.Contains(group)) is { } host)
            {
                host.Add(one);
                joined.Add(one);
            }
        }

        return [.. groups.Where(group => !joined.Contains(group))];
    }

    /// <summary>"The attack on Monday" says too little to be like anything: it joins the attack of that Monday if there is only one.</summary>
    private static List<TellingGroup> JoinBare(List<TellingGroup> groups)
    {
        var search = new DateSearch(groups);
        return Join(groups, groups.Where(group => group.IsBare), (bare, isOpen) => search.Best(
            bare.About(),
            bare.When,
            group => isOpen(group) && group.When == bare.When && group.SharesHead(bare) && group.KnowsNamesOf(bare) ? group.Similarity(bare) : 0,
            Bare,
            sameDateLead: BareLead));
    }

    /// <summary>"The arrests of 10 March", of a day without arrests, are those of the day before: the noun only points at what others tell, and the date is off.</summary>
    private static List<TellingGroup> JoinBareNearby(List<TellingGroup> groups)
    {
        var search = new DateSearch(groups);
        return Join(groups, groups.Where(group => group.IsBare && group.When.IsDay && !group.IsAhead && IsRecalled(group)), (bare, isOpen) => search.Best(
            bare.About(),
            EventDate.Around(bare.When, 1),
            group => isOpen(group) && group.When.IsDay && group.Articles > 1 && group.SharesHead(bare) && group.KnowsNamesOf(bare) && !group.SharesArticle(bare) ? group.Similarity(bare) : 0,
            Bare,
            sameDateLead: BareLead));
    }

    /// <summary>What was planned for a day, and what then came of it.</summary>
    private static List<TellingGroup> JoinPlanned(List<TellingGroup> groups)
    {
        var search = new DateSearch(groups);
        return Join(groups, groups.Where(group => group.IsAhead && !group.IsSpeech), (plan, isOpen) => search.Best(
            plan.About(),
            plan.When,
            group => isOpen(group) && !group.IsAhead && !group.IsSpeech && group.When == plan.When && (group.SharesHead(plan) || plan.HasNoHead || group.HasNoHead) ? group.Similarity(plan) : 0,
            Planned,
            sameDateLead: BareLead));
    }

    /// <summary>What an article recalls of a day is most often what all recall of it: it joins the event that dominates its day, where it says something of the same.</summary>
    private static List<TellingGroup> JoinRecalled(List<TellingGroup> groups)
    {
        var joined = new HashSet<TellingGroup>();
        foreach (var day in groups.GroupBy(group => group.When))
        {
            var most = day.Where(group => !group.IsSpeech).OrderByDescending(group => group.PointsBack).ThenByDescending(group => group.Articles).ThenBy(group => group.Order).ToList();
            var pointing = most.TakeWhile(group => group.PointsBack).ToList();
            most.RemoveRange(0, pointing.Count);
            if (most.Count == 0)
            {
                continue;
            }

            var dominates = most.Count == 1 || most[0].Articles >= Dominance * most[1].Articles;
            if (most.Count == 1 || most[0].Articles > most[1].Articles)
            {
                joined.UnionWith(pointing.Where(group => !most[0].IsAhead && most[0].Articles > 1));
            }

            foreach (var lesser in most.Skip(dominates ? 1 : most.Count))
            {
                var alike = most[0].Similarity(lesser);
                if (alike >= (most[0].SharesArticle(lesser) ? RecalledInArticle : Recalled) && (most[0].SharesHead(lesser) || (lesser.HasNoHead && (IsRecalled(lesser) || lesser.IsAhead))))
                {
                    joined.Add(lesser);
                }
            }

            foreach (var lesser in pointing.Concat(most).Where(joined.Contains))
            {
                most[0].Add(lesser);
            }
        }

        return [.. groups.Where(group => !joined.Contains(group))];
    }

    private static bool IsRecalled(TellingGroup group) =>
        group.When.End is { } end && group.Representatives.All(telling => telling.Published is { } published && Period.DaysBetween(end, published) >= Later);

    // The more articles tell an event, the likelier one more means it.
    private static double Known(TellingGroup group) => 1 + Math.Min(0.6, 0.1 * (64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)group.Articles) - 1));

    /// <summary>"Earlier this month" joins the day that another article tells, "a week after" the day it comes near to.</summary>
    private static List<TellingGroup> JoinLooseDates(List<TellingGroup> groups)
    {
        var search = new DateSearch(groups);
        var dominants = new Dominants(groups);
        return Join(groups, groups.Where(group => Window(group) is not null).OrderBy(group => Days(group.When)), (loose, isOpen) =>
        {
            var (window, threshold) = Window(loose)!.Value;
            return search.Best(
                loose.About(),
                window,
                group => isOpen(group) && IsFirmer(group, loose) && group.When.Overlaps(window) && group.IsSpeech == loose.IsSpeech && loose.Articles <= MostFollow * group.Articles ? group.Similarity(loose) * Known(group) : 0,
                threshold)
                ?? (dominants.Of(loose, window) is { } dominant && isOpen(dominant) ? dominant : null);
        });
    }

    /// <summary>Where a loosely dated event may lie, and how alike what lies there must be; null for a date that is firm.</summary>
    private static (DateSpan Window, double Threshold)? Window(TellingGroup group)
    {
        if (group.When is not { Start: { } start, End: { } end } || group.Representatives.Any(telling => telling.Statement.Extent is Extent.Throughout && !group.When.IsDay))
        {
            return null;
        }

        if (IsInferred(group))
        {
            var looseness = group.Representatives.Max(EventDate.Looseness);
            return (EventDate.Around(group.When, looseness), Inferred);
        }

        return Days(group.When) switch
        {
            1 => null,
            <= 31 => (group.When, WithinMonth),
            <= 92 => (group.When, WithinQuarter),
            <= 366 => (group.When, WithinYear),
            _ => null,
        };
    }

    private static bool IsInferred(TellingGroup group) => group.Representatives.All(telling => telling.Statement.DateBasis is DateBasis.Inferred);

    private static bool IsFirmer(TellingGroup one, TellingGroup other) =>
        (IsInferred(one), Days(one.When), one.Order).CompareTo((IsInferred(other), Days(other.When), other.Order)) < 0;

    private static int Days(DateSpan span) =>
        span is { Start: { } start, End: { } end } ? Period.DaysBetween(start, end) + 1 : int.MaxValue;

    /// <summary>A statement without a date joins the one entry it clearly repeats; one with mere bounds needs to be less like what lies in them, and gives them up.</summary>
    /// <returns>The statements that repeat none.</returns>
    private static List<Telling> JoinUndated(List<TellingGroup> groups, IEnumerable<Telling> undated)
    {
        var search = new DateSearch(groups);
        var found = new List<(TellingGroup Host, Telling Telling)>();
        var left = new List<Telling>();
        foreach (var telling in undated)
        {
            var published = telling.Published;
            var window = telling.Statement.Status is EventStatus.Planned or EventStatus.Predicted
                ? new DateSpan(published, null)
                : published is { } day ? new DateSpan(EventDate.Around(DateSpan.Of(day), Remembered).Start, day) : default;
            var bounds = telling.Statement is { IsBounded: true, When: { } when } ? when : (DateSpan?)null;
            var host = (bounds is { } near ? Repeated(telling, near, Inferred) : null) ?? Repeated(telling, window, Undated);
            if (host is not null)
            {
                found.Add((host, bounds is null ? telling : telling with { Statement = telling.Statement.WithoutBounds() }));
            }
            else
            {
                left.Add(telling);
            }
        }

        foreach (var (host, telling) in found)
        {
            host.Add(telling);
        }

        return left;

        TellingGroup? Repeated(Telling telling, DateSpan window, double threshold) =>
            search.Best(telling.Profile.Own, window, group => group.When.Overlaps(window) ? group.Similarity(telling) : 0, threshold);
    }

    /// <summary>
    /// One event under two dates: told in nearly the same words, of days that a slip of the pen turns into each other, and never by one
    /// article under both.
    /// </summary>
    private static List<TellingGroup> JoinOtherDates(List<TellingGroup> groups)
    {
        var search = new DateSearch(groups);
        return Join(groups, groups.Where(group => group.When.IsDay).OrderBy(group => group.Articles).ThenByDescending(group => group.Order), (lesser, isOpen) =>
        {
            var day = lesser.When.Start!.Value;
            return Slips(day)
                .Where(window => !lesser.IsBare || IsOtherYear(window, day))
                .Select(window => search.Best(
                    lesser.About(),
                    window,
                    group => isOpen(group) && group.When.IsDay && Outweighs(group, lesser) && !group.SharesArticle(lesser)
                        ? group.Similarity(lesser) * (group.SharesSubject(lesser) ? SameSubject : 1)
                        : 0,
                    lesser.IsSpeech ? OtherSpeech : IsOtherYear(window, day) ? OtherYear : OtherDate))
                .FirstOrDefault(group => group is not null);
        });
    }

    // A state that goes on is told up to the day of each article: what names it is when it began.
    private static DateSpan? Lasting(Telling telling) =>
        telling.Statement is { Status: EventStatus.State, Extent: Extent.Throughout, When: { Start: not null } when } ? new DateSpan(when.Start, null) : null;

    private static readonly Comparer<DateSpan> Longest = Comparer<DateSpan>.Create((one, other) => (one.End ?? LocalDate.MaxIsoValue).CompareTo(other.End ?? LocalDate.MaxIsoValue));

    private static bool Outweighs(TellingGroup one, TellingGroup other) =>
        (-one.Articles, one.Order).CompareTo((-other.Articles, other.Order)) < 0;

    private static bool IsOtherYear(DateSpan window, LocalDate day) => window is { IsDay: true, Start: { } other } && other.Year != day.Year && other.Day == day.Day;

    // A day or two off; last Tuesday or this; another year; another month.
    private static IEnumerable<DateSpan> Slips(LocalDate day)
    {
        yield return EventDate.Around(DateSpan.Of(day), 2);
        var week = EventDate.Around(DateSpan.Of(day), 7);
        yield return new DateSpan(week.Start, week.Start);
        yield return new DateSpan(week.End, week.End);
        foreach (var years in (int[])[1, -1, 2, -2, 10, -10])
        {
            if (day.Year + years is >= -9998 and <= 9999)
            {
                yield return DateSpan.Of(day.PlusYears(years));
            }
        }

        foreach (var month in (int[])[day.Month - 1, day.Month + 1])
        {
            if (month is >= 1 and <= 12 && day.Day <= day.Calendar.GetDaysInMonth(day.Year, month))
            {
                yield return DateSpan.Of(new LocalDate(day.Year, month, day.Day));
            }
        }
    }
}
