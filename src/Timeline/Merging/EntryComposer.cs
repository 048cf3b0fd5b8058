using Timeline.Extraction;

namespace Timeline.Merging;

/// <summary>Makes an entry of the statements that tell one event; its salience, which takes all entries to tell, is <see cref="EventSalience"/>'s.</summary>
internal static class EntryComposer
{
    /// <param name="tellings">In the canonical order; one at least is dated.</param>
    public static Entry Compose(IReadOnlyList<Telling> tellings)
    {
        var date = EventDate.Of(tellings);
        var when = date.Statement.When!.Value;
        var status = StatusOf(tellings, when);
        var time = EventDate.TimeOf(tellings, date);
        List<Telling> mentions = [.. tellings.OrderBy(telling => telling.Listed).ThenBy(telling => telling.Order)];
        return new Entry(
            new TimelineEvent
            {
                When = when,
                Time = time,
                Granularity = date.Statement.Granularity,
                Edtf = Edtf.Of(when, date.Statement.Granularity, date.Statement.Extent, time)!,
                Extent = date.Statement.Extent,
                DateBasis = date.Statement.DateBasis,
                Status = status,
                Summary = EventTitle.Of(tellings, when, status),
                Conflicts = EventDate.Conflicts(mentions, when),
                Mentions = [.. mentions.Select(MentionOf)],
            },
            tellings)
        {
            Clock = time?.Start ?? tellings.Where(telling => telling.Statement.When == when).Min(telling => telling.Statement.Clock),
        };
    }

    private static Mention MentionOf(Telling telling) =>
        new(telling.Article.Article, telling.Statement.Start, telling.Statement.End, telling.Statement.Quoted)
        {
            Id = telling.Id,
            Expression = telling.Statement.Expression,
            Attribution = telling.Statement.Attribution,
            When = telling.Statement.When,
            Time = telling.Statement.Time,
            Inference = telling.Statement.Inference,
        };

    // What one article planned another tells as done, unless it was called off; but nobody tells as done what is yet to come. A bare "the trial", without a date, does nothing of a plan.
    private static EventStatus StatusOf(IReadOnlyList<Telling> tellings, DateSpan when)
    {
        EventStatus[] certainFirst = [EventStatus.Denied, EventStatus.Hypothetical, EventStatus.Actual, EventStatus.State, EventStatus.Planned, EventStatus.Predicted];
        var planned = tellings.Any(telling => telling.Statement.Status is EventStatus.Planned);
        var telling = tellings.Where(telling => telling.Statement.When is not null || !(telling.Profile.SaysLittle || telling.Profile.Heads.Length == 0)).ToList();
        return certainFirst.First(status => telling.Exists(one => StatusOf(one, when, planned) == status));
    }

    // Told as done on a date of its own after the article, and planned by nobody, it stays done: the date is at fault.
    private static EventStatus StatusOf(Telling telling, DateSpan when, bool planned) =>
        telling.Statement.Status is EventStatus.Actual && telling.Published < when.Start && (planned || !(telling.Published < telling.Statement.When?.Start))
            ? EventStatus.Planned : telling.Statement.Status;
}
