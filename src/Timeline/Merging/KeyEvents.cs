using NodaTime;

namespace Timeline.Merging;

/// <summary>Picks the entries that stand for a whole story.</summary>
internal static class KeyEvents
{
    // What is left of an entry's salience when another was picked so many days from it.
    private static readonly double[] Beside = [0.25, 0.5, 0.7, 0.85];

    // However many were picked beside it, of two such entries the more salient one comes first.
    private const double Least = 1e-6;

    // What is left of it where its title needs its article to be understood, and of a coarse date when a day in it was picked.
    private const double Little = 0.5, Around = 0.7;

    private static readonly string[] Pointing = ["It ", "He ", "She ", "They ", "We ", "I ", "This ", "That ", "His ", "Her ", "Its ", "Their "];

    /// <summary>So many entries in their order: the most salient first, each then lowering those within some days of it.</summary>
    /// <param name="events">In the timeline's order.</param>
    /// <param name="count">How many.</param>
    public static IReadOnlyList<TimelineEvent> Of(IReadOnlyList<TimelineEvent> events, int count)
    {
        if (count >= events.Count)
        {
            return events;
        }

        var worth = events.Select(entry => entry.Salience * (SaysLittle(entry.Summary) ? Little : 1)).ToArray();
        var coarse = Enumerable.Range(0, events.Count).Where(place => events[place].When is { IsDay: false, Start: not null, End: not null }).ToList();
        var best = new PriorityQueue<int, (double, int)>(events.Select((_, place) => (place, (-worth[place], place))));
        var picked = new SortedSet<int>();
        while (picked.Count < count)
        {
            best.TryDequeue(out var place, out var priority);
            if (-priority.Item1 > worth[place])
            {
                // Lowered since it was queued.
                best.Enqueue(place, (-worth[place], place));
                continue;
            }

            picked.Add(place);
            Lower(events, worth, place, -1);
            Lower(events, worth, place, +1);
            if (events[place].When is { IsDay: true } day)
            {
                // The month around a day that was picked tells little more.
                foreach (var around in coarse.Where(around => events[around].When.Contains(day)))
                {
                    worth[around] = Math.Max(worth[around] * Around, events[around].Salience * Least);
                }
            }
        }

        return [.. picked.Select(place => events[place])];
    }

    private static bool SaysLittle(string title) =>
        title.EndsWith(" took place.", StringComparison.Ordinal) || Array.Exists(Pointing, word => title.StartsWith(word, StringComparison.Ordinal));

    // The entries are ordered by start, so those near a day are near in the list.
    private static void Lower(IReadOnlyList<TimelineEvent> events, double[] worth, int picked, int step)
    {
        var when = events[picked].When;
        for (var place = picked + step; place >= 0 && place < events.Count; place += step)
        {
            var other = events[place].When;
            var apart = (when.Start, other.Start) is ({ } one, { } two) ? Math.Abs(Period.DaysBetween(one, two)) : when.Start == other.Start ? 0 : Beside.Length;
            if (apart >= Beside.Length)
            {
                return;
            }

            if (when.IsDay == other.IsDay)
            {
                worth[place] = Math.Max(worth[place] * Beside[apart], events[place].Salience * Least);
            }
        }
    }
}
