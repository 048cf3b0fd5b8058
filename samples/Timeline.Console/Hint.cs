using Timeline;

namespace TimelineSample;

/// <summary>Says what the caller knows, and the articles don't.</summary>
internal static class Hint
{
    /// <summary>How many expressions have no place for want of a publication date, and what gives one; null where all have
    /// theirs.</summary>
    public static string? Of(EventTimeline timeline)
    {
        var undated = timeline.Articles.Where(article => article.Article.Published.Date is null)
            .Select(article => article.Expressions.Where(expression => expression.IsUnplaced).ToList()).Where(unplaced => unplaced.Count > 0).ToList();
        if (undated.Count == 0)
        {
            return null;
        }

        var (count, example) = (undated.Sum(unplaced => unplaced.Count), undated[0][0].Text.ReplaceLineEndings(" "));
        var (have, say) = (count == 1 ? "expression has" : "expressions have", undated.Count == 1 ? "article doesn't say when it was" : "articles don't say when they were");
        return FormattableString.Invariant($"{count} {have} no place, such as “{example}”, since {undated.Count} {say} published; --published gives a date.");
    }
}
