using NodaTime;
using Timeline.Tests.Writing;

namespace Timeline.Tests;

public class EventTimelineTests
{
    private static readonly LocalDate Monday = new(2020, 3, 2);
    private static readonly EventTimeline A = Told.Timeline(Told.Article("a", "One.", published: PublicationDate.Given(Monday)));
    private static readonly EventTimeline B = Told.Timeline([new Problem(ProblemCode.Malformed, "b.txt", 1, "odd")], Told.Article("b", "Two."));
    private static readonly EventTimeline C = Told.Timeline(Told.Article("a", "Another."), Told.Article("c", "Three."));

    [Fact]
    public void Top_keeps_the_most_salient_entries_in_order_of_time()
    {
        var timeline = A.With([.. new[] { 1, 3, 2, 3 }.Select((salience, day) => Told.Event(Monday.PlusDays(day), $"{day}", "a") with { Salience = salience })]);

        Assert.Equal(["1", "2", "3"], timeline.Top(3).Select(entry => entry.Summary));
        Assert.Equal(["1"], timeline.Top(1).Select(entry => entry.Summary));
        Assert.Equal(4, timeline.Top(9).Count);
        Assert.Empty(timeline.Top(0));
    }

    [Fact]
    public void Merging_has_no_order_and_no_number_of_times()
    {
        var expected = A.Merge(B).Merge(C).ToJson();

        Assert.Equal(expected, A.Merge(B.Merge(C)).ToJson());
        Assert.Equal(expected, C.Merge(B).Merge(A).ToJson());
        Assert.Equal(expected, B.Merge(C).Merge(A).Merge(C).Merge(B).ToJson());
        Assert.NotEqual(expected, A.Merge(B).ToJson());
    }

    [Fact]
    public void Articles_stand_by_publication_date_and_then_source() =>
        Assert.Equal(["One.", "Another.", "Two.", "Three."], C.Merge(B).Merge(A).Articles.Select(article => article.Article.Text));

    [Fact]
    public void Of_two_articles_with_one_id_one_is_called_otherwise()
    {
        var merged = A.Merge(C);

        Assert.Equal([("a~a.txt@0", "One."), ("a", "Another."), ("c", "Three.")], merged.Articles.Select(article => (article.Article.Id, article.Article.Text)));
        Assert.Contains("\"a~a.txt@0\"", Assert.Single(merged.Problems).Reason);
        Assert.Empty(A.Merge(A).Problems);
    }

    [Fact]
    public void The_better_known_publication_date_of_an_article_wins()
    {
        var unknown = Told.Timeline(Told.Article("a", "One."));

        Assert.Equal(PublicationBasis.Given, Assert.Single(unknown.Merge(A).Articles).Article.Published.Basis);
    }

    [Fact]
    public void Merging_a_part_brings_every_entry_back() => Assert.Equal(A.ToJson(), A.Top(0).Merge(A).ToJson());
}
