using NodaTime;

namespace Timeline.Merging;

/// <summary>Decides between the dates that an event's tellings give it, and keeps the others in sight.</summary>
internal static class EventDate
{
    /// <summary>The telling whose date is the event's: stated before inferred, the finer before the coarser that holds it, then what most articles say.</summary>
    public static Telling Of(IReadOnlyList<Telling> tellings)
    {
        var dated = tellings.Where(telling => telling.Statement.When is not null).ToList();
        var best = dated.Where(telling => telling.Statement.DateBasis is DateBasis.Stated).ToList() is { Count: > 0 } stated ? stated : dated;
        var spans = best.Select(When).Distinct().ToList();

        // Counted once for a date and not for each telling: thousands may tell one event, and give it a few dates.
        var articles = spans
            .Where(span => !spans.Any(finer => finer != span && span.Contains(finer)))
            .ToDictionary(span => span, span => dated.Where(telling => When(telling).Contains(span)).DistinctBy(telling => telling.Origin).Count());
        return best
            .Where(telling => articles.ContainsKey(When(telling)))
            .OrderByDescending(telling => articles[When(telling)])
            .ThenBy(telling => telling.Statement.Granularity)
            .ThenBy(telling => When(telling).Start ?? LocalDate.MinIsoValue)
            .ThenBy(telling => telling.Order)
            .First();
    }

    /// <summary>The time of day of the event: of those that are told of its days the one that most articles agree with, then the most exact; null where none is told.</summary>
    public static TimeOfDay? TimeOf(IReadOnlyList<Telling> tellings, Telling date)
    {
        var timed = tellings.Where(telling => telling.Statement.Time is not null && telling.Statement.When == date.Statement.When).ToList();
        return timed
            .Select(telling => telling.Statement.Time!)
            .Distinct()
            .OrderByDescending(time => timed.Where(telling => !telling.Statement.Time!.IsApartFrom(time)).DistinctBy(telling => telling.Origin).Count())
            .ThenBy(time => time.Part is not null)
            .ThenBy(time => time.Mod is not null)
            .ThenBy(time => time.Precision)
            .ThenBy(time => time.Offset is null)
            .ThenBy(time => time.Start)
            .ThenByDescending(time => time.End is not null)
            .ThenBy(time => time.ToString(), StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>The event's date and each date that contradicts it, with the mentions that give them; empty where all agree.</summary>
    /// <remarks>A coarser date that holds the event's day agrees with it, and so does an inferred one that comes as near as its words allow; bounds are no evidence against a date.</remarks>
    public static IReadOnlyList<DateConflict> Conflicts(IReadOnlyList<Telling> tellings, DateSpan when)
    {
        var others = Enumerable.Range(0, tellings.Count)
            .Where(i => tellings[i].Statement is { When: { } told, IsBounded: false } && !Around(told, Looseness(tellings[i])).Overlaps(when))
            .GroupBy(i => When(tellings[i]))
            .OrderBy(reading => reading.Key.Start ?? LocalDate.MinIsoValue)
            .ThenBy(reading => reading.Key.End ?? LocalDate.MaxIsoValue)
            .Select(reading => new DateConflict(reading.Key, [.. reading]))
            .ToList();
        if (others.Count == 0)
        {
            return [];
        }

        return [new DateConflict(when, [.. Enumerable.Range(0, tellings.Count).Where(i => tellings[i].Statement.When is { } told && told.Overlaps(when))]), .. others];
    }

    /// <summary>How many days the words of a telling may be off: "a week after" is said of nine days, and of five.</summary>
    public static int Looseness(Telling telling) => (telling.Statement.DateBasis, telling.Statement.Granularity) switch
    {
        (DateBasis.Stated, _) => 0,
        _ when telling.Statement.IsBounded => 0,
        (_, Granularity.Time or Granularity.Day) => 1,
        (_, Granularity.Weekend or Granularity.Week) => 4,
        (_, Granularity.Month) => 15,
        _ => 60,
    };

    /// <summary>A span with some days before and after; an end that would leave the calendar is open.</summary>
    public static DateSpan Around(DateSpan span, int days) => new(
        span.Start?.Shifted(-days),
        span.End?.Shifted(days));

    private static DateSpan When(Telling telling) => telling.Statement.When!.Value;
}
