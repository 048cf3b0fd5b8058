namespace Timeline.Merging;

/// <summary>Chooses the sentence that stands for an event.</summary>
internal static class EventTitle
{
    private const int Short = 30, Long = 140;

    private static readonly HashSet<string> Pronouns = new(
        ["he", "she", "it", "they", "we", "i", "this", "that", "these", "those", "his", "her", "its", "their", "there", "who", "which", "and", "but"],
        StringComparer.OrdinalIgnoreCase);

    // A title is read on another day than its article, and by others than its writer.
    private static readonly HashSet<string> Reader = new(["I", "we", "We", "my", "our", "you", "You", "your", "me", "us", "yesterday", "Yesterday", "today", "Today", "tonight", "tomorrow"], StringComparer.Ordinal);

    // What remembers an event isn't it.
    private static readonly HashSet<string> Passing = new(["anniversary", "since", "Since", "aftermath", "commemorate", "remembered"], StringComparer.Ordinal);

    // A telling that has less than this in common with the others, beside the one that has most, is one that was joined by mistake or tells something beside.
    private const double Outlying = 0.4;

    // The first tellings are enough to choose from, and a few of them enough to compare with.
    private const int Considered = 60, Compared = 20;

    /// <summary>
    /// The summary that says most plainly what the others say too: a sentence of its own that names somebody or somewhere, gives the event's own date, is neither a scrap nor a paragraph, and doesn't
    /// tell the event in passing.
    /// </summary>
    /// <param name="tellings">The event's tellings in the canonical order.</param>
    /// <param name="when">The event's date.</param>
    /// <param name="status">Its status: what happened isn't called after its plan.</param>
    public static string Of(IReadOnlyList<Telling> tellings, DateSpan when, EventStatus status)
    {
        var others = tellings.Take(Compared).ToList();
        // What happened is told by who tells it as done, even by a coarser date, rather than by its plan.
        var ofDay = tellings.Where(telling => telling.Statement.When == when).ToList();
        var told = ofDay.Exists(telling => telling.Statement.Status == status) ? ofDay : [.. tellings.Where(telling => telling.Statement is { When: not null, IsBounded: false })];
        var candidates = (told.Count > 0 ? told : ofDay).Take(Considered).Select(telling => (Telling: telling, Shared: Centrality(telling, others))).ToList();
        var most = candidates.Max(candidate => candidate.Shared);
        return candidates
            .OrderByDescending(candidate => candidate.Telling.Statement.Status == status)
            .ThenByDescending(candidate => candidate.Shared >= most * Outlying)
            .ThenByDescending(candidate => Stands(candidate.Telling) + Names(candidate.Telling) + Dated(candidate.Telling, when) + Length(candidate.Telling) + Plain(candidate.Telling) + (most > 0 ? candidate.Shared / most : 0))
            .ThenBy(candidate => candidate.Telling.Order)
            .First().Telling.Statement.Summary;
    }

    // What tells an event in passing, or of a reader's day or mind, is taken only where nothing else does.
    private static double Plain(Telling telling)
    {
        var (summary, text) = (telling.Statement.Summary, telling.Statement.Text);
        var penalty = 0.0;
        if (StartsWithAny(text, "who ", "which ", "that ", "whose ")) penalty += 0.5;
        if (summary.EndsWith("took place.", StringComparison.Ordinal)) penalty += 0.25;
        if (summary.StartsWith('“') || summary.StartsWith('"') || summary.EndsWith('?') || summary.Contains(": “", StringComparison.Ordinal)) penalty += 0.5;
        var ofReader = 0;
        foreach (var range in summary.AsSpan().SplitAny(" ,.;:’'“”\""))
        {
            var word = summary[range];
            if (Reader.Contains(word)) ofReader++;
            if (Passing.Contains(word)) penalty += 0.5;
        }

        return -penalty - Math.Min(ofReader, 2) * 0.5;
    }

    private static bool StartsWithAny(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
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
