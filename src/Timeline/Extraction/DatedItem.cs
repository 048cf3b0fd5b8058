using NodaTime;
using Timeline.Recognition;
using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>An entry of a list of days with its date on the calendar.</summary>
/// <param name="Item">The entry.</param>
/// <param name="When">Its days.</param>
/// <param name="Granularity">How coarse they are.</param>
/// <param name="Time">Its time of day, or null.</param>
/// <param name="Expression">The index of the expression of its date, or null where its clock time is of the day of publication.</param>
internal sealed record DatedItem(ChronologyItem Item, DateSpan When, Granularity Granularity, TimeOfDay? Time, int? Expression)
{
    /// <summary>The entry with its date; null where that has no place on the calendar.</summary>
    public static DatedItem? Of(ChronologyItem item, AnnotatedArticle article)
    {
        var published = article.Article.Published.Date;
        if (item.Day is not { } at || (item.IsFar && published is not null))
        {
            return OfPublication(item, published);
        }

        if (IndexOf(article.Expressions, at) is not { } index || !(item.Form is ListForm.Clock || DateUses.Dates(article.Expressions[index])))
        {
            // "Incident log, 9 March 2021": the day of a list of clock times may be that of the page.
            return item.Form is ListForm.Clock ? OfPublication(item, published) : null;
        }

        var date = article.Expressions[index];
        var when = date.Interval!.Value;
        if (item.Until is { } until && IndexOf(article.Expressions, until) is { } other && DateUses.Dates(article.Expressions[other]) && article.Expressions[other].Interval is { End: { } end } && when.Start <= end)
        {
            return new(item, new(when.Start, end), Granularity.Range, item.Time, index);
        }

        return item.DaysAfter != 0 && when is { IsDay: true, Start: { } day } ? day.Shifted(item.DaysAfter) is { } entry ? new(item, DateSpan.Of(entry), Granularity.Time, item.Time, index) : null
            : new(item, when, item.Time is null || !when.IsDay ? date.Granularity : Granularity.Time, item.Time ?? PartTold(item, article.Expressions, index), index);
    }

    private static DatedItem? OfPublication(ChronologyItem item, LocalDate? published) =>
        published?.Shifted(item.DaysAfter) is { } day ? new(item, DateSpan.Of(day), Granularity.Time, item.Time, null) : null;

    // "Friday night: …", "3 March, evening – …"
    private static TimeOfDay? PartTold(ChronologyItem item, IReadOnlyList<Timex> expressions, int index) =>
        expressions.Skip(index).TakeWhile(expression => expression.Start < item.Told).Select(expression => expression.Time).FirstOrDefault(time => time is not null);

    /// <summary>What a sentence of the entry tells, dated by the entry's date where it has none of its own.</summary>
    public Statement Date(Statement undated, PublicationDate published) => undated.When is not null ? undated : undated with
    {
        When = When,
        Granularity = Granularity,
        Extent = Granularity is Granularity.Range ? Extent.Throughout : Extent.Within,
        Expression = Expression,
        Time = Time,
        IsPosted = Item.IsPost,
        Clock = Time?.Start,
        IsEntry = !Item.IsPost,
        // Lists tell what happened in the present tense and without a verb; only what lies ahead of the article is planned.
        Status = undated.Status is EventStatus.Denied or EventStatus.Hypothetical ? undated.Status : When.Start > (published.Latest?.Shifted(Item.DaysAfter) ?? published.Latest) ? EventStatus.Planned : undated.Status is EventStatus.Planned or EventStatus.Predicted ? undated.Status : EventStatus.Actual,
    };

    /// <summary>What the date alone tells: "Version 3.1 was released." over what is new in it; null where it tells nothing.</summary>
    public Statement? Said(AnnotatedArticle article)
    {
        if (Item.Says is not { } said)
        {
            return null;
        }

        var text = article.Article.Text;
        var (start, end) = (Item.Start, Item.Told);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '#'))
        {
            start++;
        }

        end = start + text.AsSpan(start, end - start).TrimEnd().Length;
        return Date(new() { ArticleId = article.Article.Id, Start = start, End = end, Text = text[start..end], Summary = said, Status = EventStatus.Actual }, article.Article.Published);
    }

    private static int? IndexOf(IReadOnlyList<Timex> expressions, int start) =>
        Sorted.FirstAt(expressions, expression => expression.Start, start) is var at && at < expressions.Count && expressions[at].Start == start && DateUses.IsPlaced(expressions[at]) && expressions[at].Interval is { Start: not null } ? at : null;
}
