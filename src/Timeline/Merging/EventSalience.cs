using NodaTime;

namespace Timeline.Merging;

/// <summary>How much the collection says about an event, in points.</summary>
/// <remarks>
/// What an article tells of its own day is its business; what others recall afterwards has mattered, the more so the later they do
/// and the more days come back to it. So an article counts 1 point, 2 if it was published after the event, 4 from the fourth day on, 8
/// from the second week on and 16 from the second month on; and their sum is multiplied by the number of later days on which the event
/// is told. An article that only repeats what an earlier one says word for word (a wire copy, a box beside the text) has no point.
/// </remarks>
internal static class EventSalience
{
    /// <param name="tellings">The event's tellings in the canonical order.</param>
    /// <param name="when">The event's date.</param>
    public static int Of(IReadOnlyList<Telling> tellings, DateSpan when)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var later = new HashSet<LocalDate>();
        long points = 0;
        foreach (var article in tellings.GroupBy(telling => telling.Source))
        {
            if (article.Count(telling => told.Add(telling.Statement.Text)) == 0)
            {
                continue;
            }

            var days = DaysAfter(article.First().Published, when);
            points += days switch { <= 0 => 1, <= 3 => 2, <= 7 => 4, <= 30 => 8, _ => 16 };
            if (days > 0)
            {
                later.Add(article.First().Published!.Value);
            }
        }

        return (int)Math.Min(int.MaxValue, points * Math.Max(1, later.Count));
    }

    // 0 where either date is not known.
    private static int DaysAfter(LocalDate? published, DateSpan when) =>
        published is { } day && when.End is { } end ? Period.DaysBetween(end, day) : 0;
}
