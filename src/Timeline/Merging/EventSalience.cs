namespace Timeline.Merging;

/// <summary>How much the collection says about an event, in points.</summary>
internal static class EventSalience
{
    // What an article tells of its own day is its business; what it recalls has lasted.
    private const int Article = 2, Recalled = 2, RecalledLater = 1, Again = 1, AgainAtMost = 2;

    /// <summary>
    /// For each article that tells the event 2 points, 4 where it recalls it on a later day, 5 after more than a week; and 1 for each
    /// further mention in it, up to 2. An article that only repeats what another says word for word has 1 point.
    /// </summary>
    public static int Of(IReadOnlyList<Telling> tellings, DateSpan when)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var points = 0;
        foreach (var article in tellings.GroupBy(telling => telling.Source))
        {
            var mentions = article.Count(telling => told.Add(telling.Statement.Text));
            points += mentions == 0 ? 1 : Article + Memory(article.First(), when) + Math.Min((mentions - 1) * Again, AgainAtMost);
        }

        return points;
    }

    private static int Memory(Telling telling, DateSpan when) =>
        telling.Published is not { } published || when.End is not { } end || published <= EventDate.Around(DateSpan.Of(end), 1).End ? 0
        : published <= EventDate.Around(DateSpan.Of(end), 7).End ? Recalled
        : Recalled + RecalledLater;
}
