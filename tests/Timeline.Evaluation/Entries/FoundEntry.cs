namespace Timeline.Evaluation.Entries;

/// <summary>An entry of a timeline, its mentions placed in the bundle.</summary>
internal sealed class FoundEntry
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>How it stands.</summary>
    public required string Status { get; init; }

    /// <summary>Its days.</summary>
    public required DateSpan When { get; init; }

    /// <summary>The dates that it shows as told by some articles.</summary>
    public IReadOnlyList<DateSpan> Conflicts { get; init; } = [];

    /// <summary>The places that tell it.</summary>
    public required IReadOnlyList<FoundMention> Mentions { get; init; }

    /// <summary>The entries of a timeline whose articles are slices of one file.</summary>
    public static IReadOnlyList<FoundEntry> Of(EventTimeline timeline)
    {
        var articles = timeline.Articles.ToDictionary(article => article.Article.Id);
        return [.. timeline.Select(entry => new FoundEntry
        {
            Title = entry.Summary,
            Status = entry.Status.ToString().ToLowerInvariant(),
            When = entry.When,
            Conflicts = [.. entry.Conflicts.Select(conflict => conflict.When)],
            Mentions = [.. entry.Mentions.Select(mention => Placed(mention, articles[mention.ArticleId]))],
        })];
    }

    private static FoundMention Placed(Mention mention, AnnotatedArticle article)
    {
        var start = article.Article.Start + mention.Start + (mention.Text.Length - mention.Text.TrimStart().Length);
        var timex = mention.Expression is { } index ? article.Expressions[index] : null;
        return new(
            new(start, start + mention.Text.Trim().Length),
            timex is null ? null : new Place(article.Article.Start + timex.Start, article.Article.Start + timex.End));
    }
}

/// <summary>A place that an entry names as its source.</summary>
/// <param name="Place">Where.</param>
/// <param name="Timex">The temporal expression that dates it, or null where none does.</param>
internal sealed record FoundMention(Place Place, Place? Timex);
