using NodaTime;
using Timeline.Merging;
using Timeline.Tests.Writing;
using Xunit;

namespace Timeline.Tests.Merging;

/// <summary>Which articles print one text.</summary>
public class CopiesTests
{
    private const string Dispatch =
        "The ferry Astrid sank off Ostrava on Monday with ninety people on board, the coast guard said. Rescuers pulled sixty-one of them out of the water before night fell, and a search for the others "
        + "went on in high waves. The captain had radioed that the bow door would not close. The owners, a family company from Velo, said that the ship had passed its inspection in March. "
        + "The transport minister promised a full inquiry and ordered the sister ship to stay in port until the doors of both had been looked at by engineers from the navy yard.";

    [Fact]
    public void A_text_printed_again_is_a_copy() => Assert.Equal([0, 0], Copies.Find([Dispatch, Dispatch]));

    [Fact]
    public void A_new_headline_a_dropped_ending_and_a_word_more_change_nothing() =>
        Assert.Equal([0, 0], Copies.Find([Dispatch, "NINETY ON BOARD AS FERRY SINKS\n\n" + Dispatch.Replace("a full inquiry", "a full and public inquiry").Replace(" and ordered the sister ship to stay in port until the doors of both had been looked at by engineers from the navy yard", "")]));

    [Fact]
    public void The_same_story_in_other_words_is_no_copy() =>
        Assert.Equal([0, 1], Copies.Find([
            Dispatch,
            "Sixty-one people were saved on Monday when the ferry Astrid went down near Ostrava. According to the coast guard ninety were aboard. Its captain reported a bow door that did not shut. "
            + "An inspection in March had found nothing, its owners in Velo said. There will be a full inquiry, the transport minister promised; the sister ship must stay in port for now. The search went on."]));

    [Fact]
    public void A_report_that_quotes_a_dispatch_and_goes_on_is_no_copy() =>
        Assert.Equal([0, 1], Copies.Find([Dispatch, Dispatch[..300] + string.Join(' ', Enumerable.Range(1, 150).Select(day => $"On day {day} the divers of the navy found nothing new near buoy {day * 3}."))]));

    [Fact]
    public void A_copy_of_a_copy_is_one_of_the_first() => Assert.Equal([0, 0, 0], Copies.Find([Dispatch, Dispatch + " More soon.", Dispatch + " More soon, they said."]));

    [Fact]
    public void A_text_too_short_to_tell_is_a_copy_only_where_it_is_the_same() => Assert.Equal([0, 0, 2], Copies.Find(["Rain on Friday.", "Rain on Friday.", "Snow on Friday."]));

    [Fact]
    public void An_empty_text_copies_none() => Assert.Equal([0, 1], Copies.Find(["", ""]));

    [Fact]
    public void A_copy_is_a_mention_and_no_source()
    {
        var monday = PublicationDate.Given(new(2020, 3, 3));
        var timeline = new TimelineBuilder().Build(Told.Article("courier", Dispatch, published: monday), Told.Article("gazette", Dispatch, published: monday));

        var entry = timeline.First();
        Assert.Equal(["courier", "gazette"], entry.Mentions.Select(mention => mention.ArticleId));
        Assert.Equal(1, entry.Ranking!.Articles);
        Assert.Equal([null, "courier"], timeline.Articles.Select(article => article.CopyOf));
        Assert.Contains("· 1 copy\n", timeline.ToMarkdown());
        Assert.Contains("a copy of *courier", timeline.ToMarkdown());
    }
}
