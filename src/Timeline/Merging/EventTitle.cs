namespace Timeline.Merging;

/// <summary>Chooses the sentence that stands for an event.</summary>
internal static class EventTitle
{
    private const int Short = 30, Long = 140;

    private static readonly HashSet<string> Pronouns = new(
        ["he", "she", "it", "they", "we", "i", "this", "that", "these", "those", "his", "her", "its", "their", "there", "who", "which", "and", "but"],
        StringComparer.OrdinalIgnoreCase);

    // The first tellings are enough to choose from, and a few of them enough to compare with.
    private const int Considered = 60, Compared = 20;

    /// <summary>The summary that is a sentence of its own, names somebody or somewhere, gives the event's own date, is neither a scrap nor a paragraph, and says what the others say.</summary>
    /// <param name="tellings">The event's tellings in the canonical order.</param>
    /// <param name="when">The event's date.</param>
    /// <param name="status">Its status: what happened isn't called after its plan.</param>
    public static string Of(IReadOnlyList<Telling> tellings, DateSpan when, EventStatus status)
    {
        var others = tellings.Take(Compared).ToList();
        return tellings
            .Where(telling => telling.Statement.When == when)
            .Take(Considered)
            .OrderByDescending(telling => telling.Statement.Status == status)
            .ThenByDescending(telling => Stands(telling) + Names(telling) + Dated(telling, when) + Length(telling) + Centrality(telling, others))
            .ThenBy(telling => telling.Order)
            .First().Statement.Summary;
    }

    private static double Stands(Telling telling)
    {
        var summary = telling.Statement.Summary;
        var first = summary.AsSpan()[..Math.Max(0, summary.AsSpan().IndexOf(' '))].ToString();
        return summary.Length == 0 || char.IsLower(summary[0]) || Pronouns.Contains(first) ? 0 : 2;
    }

    // "The meeting aimed to …" needs its article; a title that names somebody or somewhere needs nothing.
    private static double Names(Telling telling)
    {
        var summary = telling.Statement.Summary;
        for (var i = summary.IndexOf(' '); i >= 0 && i + 1 < summary.Length; i = summary.IndexOf(' ', i + 1))
        {
            if (char.IsUpper(summary[i + 1]))
            {
                return 1;
            }
        }

        return 0;
    }

    private static double Dated(Telling telling, DateSpan when) => telling.Statement.When == when && telling.Statement.DateBasis is DateBasis.Stated ? 1 : 0;

    private static double Length(Telling telling) => telling.Statement.Summary.Length switch
    {
        < Short => 0,
        <= Long => 1,
        <= 2 * Long => 0.5,
        _ => 0,
    };

    private static double Centrality(Telling telling, IReadOnlyList<Telling> others) =>
        others.Count == 1 ? 0 : others.Average(other => Terms.Similarity.Of(telling.Profile, other.Profile, apart: true));
}
