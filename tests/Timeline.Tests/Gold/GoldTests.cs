using NodaTime;
using NodaTime.Text;

namespace Timeline.Tests.Gold;

/// <summary>The floor under what Timeline finds in the seeds: what one careful reader found there.</summary>
public class GoldTests
{
    private static readonly Lazy<EventTimeline> Seeds = new(() => new TimelineBuilder().Build(ArticleReader.Read([Repository.PathOf("seeds")])));

    private static readonly Lazy<IReadOnlyDictionary<string, int>> Starts = new(() => Seeds.Value.Articles.ToDictionary(article => article.Article.Id, article => article.Article.Start));

    [Fact]
    public void The_bundle_is_split_where_its_articles_begin() =>
        Assert.Equal(Annotation.Articles.Select(article => article.Start), Starts.Value.Values.Order());

    [Fact]
    public void Every_article_is_dated_within_its_evidence_and_only_a_stated_date_is_called_stated() =>
        Assert.Empty(
            from gold in Annotation.Articles
            let found = Seeds.Value.Articles.Single(article => article.Article.Start == gold.Start).Article.Published
            let date = Iso(found.Date)
            where string.CompareOrdinal(date, gold.Published[0]) < 0 || string.CompareOrdinal(date, gold.Published[1]) > 0 || gold.IsStated != found.Basis is PublicationBasis.Stated
            select $"{gold.Headline}: {found}");

    [Fact]
    public void Every_temporal_expression_is_found_with_its_value() =>
        Assert.Empty(
            from gold in Annotation.Expressions
            let found = Expressions().Where(found => Meet(found.Start, found.End, gold.Start, gold.End)).Select(found => found.Timex.Value).ToList()
            where !found.Exists(gold.Values.Contains)
            select $"{gold.Start} {gold.Text}: {string.Join(" or ", gold.Values)}, not {string.Join(" or ", found)}");

    [Fact]
    public void No_temporal_expression_is_found_where_there_is_none() =>
        Assert.Empty(
            from trap in Annotation.Traps
            from found in Expressions()
            where Meet(found.Start, found.End, trap.Start, trap.End)
            select $"{trap.Start} {trap.Text}: {found.Timex.Text}");

    [Fact]
    public void Every_event_is_found_with_its_date() =>
        Assert.Empty(
            from gold in Annotation.Events
            where gold.IsRequired && !Seeds.Value.Any(found => IsFound(gold, found))
            select gold);

    [Fact]
    public void Every_planned_event_is_told_as_planned() =>
        Assert.Empty(
            from gold in Annotation.Events
            where gold is { IsRequired: true, Status: "planned" } && !Seeds.Value.Any(found => found.Status is EventStatus.Planned && IsFound(gold, found))
            select gold);

    [Fact]
    public void What_did_not_happen_is_no_event() =>
        Assert.Empty(
            from clause in Annotation.NotActual
            from entry in Seeds.Value
            where Mentions(entry).Any(mention => Meet(mention.Start, mention.End, clause.Start, clause.End)) && !Annotation.Events.Any(gold => IsFound(gold, entry))
            select $"{clause.Text}: {entry.Summary}");

    private static IEnumerable<(int Start, int End, Timex Timex)> Expressions() =>
        from article in Seeds.Value.Articles
        from timex in article.Expressions
        select (article.Article.Start + timex.Start, article.Article.Start + timex.End, timex);

    private static IEnumerable<(int Start, int End)> Mentions(TimelineEvent entry) =>
        entry.Mentions.Select(mention => (Starts.Value[mention.ArticleId] + mention.Start, Starts.Value[mention.ArticleId] + mention.End));

    private static bool IsFound(Annotation.Event gold, TimelineEvent entry) =>
        gold.Dates.Contains(new(Iso(entry.When.Start), Iso(entry.When.End)))
        && Mentions(entry).Any(mention => gold.Mentions.Any(place => !place.IsUncertain && Meet(mention.Start, mention.End, place.Start, place.End)));

    private static bool Meet(int start, int end, int otherStart, int otherEnd) => start < otherEnd && otherStart < end;

    private static string Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";
}
