namespace Timeline;

/// <summary>What two choices of articles tell alike and apart. The entries are those of the whole timeline, so that both tell one event in their own words.</summary>
/// <example>
/// <code>
/// var comparison = timeline.Compare("The Harbour Gazette", "The Courier");
/// Console.Write(comparison.OnlyOne.ToMarkdown());
/// foreach (var difference in comparison.Differences) Console.WriteLine($"{difference.Entry.Summary} {difference.One[0]} or {difference.Other[0]}");
/// </code>
/// </example>
public sealed class TimelineComparison
{
    private readonly Lazy<IReadOnlyList<DateDifference>> _differences;

    internal TimelineComparison(EventTimeline timeline, Lazy<HashSet<string>> one, Lazy<HashSet<string>> other)
    {
        OnlyOne = timeline.Where(entry => Tells(one, entry) && !Tells(other, entry));
        OnlyOther = timeline.Where(entry => Tells(other, entry) && !Tells(one, entry));
        Both = timeline.Where(entry => Tells(one, entry) && Tells(other, entry));
        _differences = new(() => [.. Both.Select(entry => new DateDifference(entry, Dates(entry, one), Dates(entry, other))).Where(AreApart)]);
    }

    /// <summary>The entries that only the first choice tells: a view.</summary>
    public EventTimeline OnlyOne { get; }

    /// <summary>The entries that only the second choice tells: a view.</summary>
    public EventTimeline OnlyOther { get; }

    /// <summary>The entries that both tell: a view.</summary>
    public EventTimeline Both { get; }

    /// <summary>Those of <see cref="Both"/> to which the two give different dates: none of the one's agrees with one of the other's. A month agrees with its days.</summary>
    public IReadOnlyList<DateDifference> Differences => _differences.Value;

    private static bool Tells(Lazy<HashSet<string>> articles, TimelineEvent entry) => entry.Mentions.Any(mention => articles.Value.Contains(mention.ArticleId));

    // What contradicts what is said once, by the entry's conflicts.
    private static IReadOnlyList<DateSpan> Dates(TimelineEvent entry, Lazy<HashSet<string>> articles) =>
        [.. entry.Conflicts.Where(reading => reading.Mentions.Any(mention => articles.Value.Contains(entry.Mentions[mention].ArticleId))).Select(reading => reading.When)];

    private static bool AreApart(DateDifference dates) => dates.One.Count > 0 && dates.Other.Count > 0 && !dates.One.Intersect(dates.Other).Any();
}

/// <summary>An event that two choices of articles date differently.</summary>
/// <param name="Entry">The event.</param>
/// <param name="One">The dates that the first choice gives it: the entry’s own date first where it is among them, then by start.</param>
/// <param name="Other">The dates that the second choice gives it, in the same order.</param>
public sealed record DateDifference(TimelineEvent Entry, IReadOnlyList<DateSpan> One, IReadOnlyList<DateSpan> Other)
{
    /// <summary>The dates that the first choice gives it: the entry’s own date first where it is among them, then by start.</summary>
    public IReadOnlyList<DateSpan> One { get; init => field = Items<DateSpan>.Of(value); } = Items<DateSpan>.Of(One);

    /// <summary>The dates that the second choice gives it, in the same order.</summary>
    public IReadOnlyList<DateSpan> Other { get; init => field = Items<DateSpan>.Of(value); } = Items<DateSpan>.Of(Other);

    /// <summary>The title and the dates: "The bridge fell. 2020-01-16 or 2020-01-17".</summary>
    public override string ToString() => $"{Entry.Summary} {string.Join(", ", One)} or {string.Join(", ", Other)}";
}
