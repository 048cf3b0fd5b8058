using NodaTime;
using Timeline.Merging;
using Timeline.Tests.Writing;
using Xunit;
using static Timeline.Tests.Merging.Newsroom;

namespace Timeline.Tests.Merging;

/// <summary>How much the collection says about an event.</summary>
public class SalienceTests
{
    private const string Fire = "2021-05-03 A fire destroyed the harbour of Ostrava.";
    private const string FireAgain = "2021-05-03 Ostrava’s harbour was destroyed in a fire.";
    private const string FireOnceMore = "2021-05-03 In Ostrava the fire that destroyed the harbour killed nobody.";

    [Fact]
    public void More_articles_say_more() =>
        Assert.True(Of(Article("a", "2021-05-03", Fire), Article("b", "2021-05-03", FireAgain)) > Of(Article("a", "2021-05-03", Fire)));

    [Fact]
    public void What_is_recalled_later_counts_more() =>
        Assert.True(Of(Article("a", "2021-05-03", Fire), Article("b", "2021-06-20", FireAgain)) > Of(Article("a", "2021-05-03", Fire), Article("b", "2021-05-04", FireAgain)));

    [Fact]
    public void An_article_has_one_voice_for_a_day_however_much_it_tells_of_it() =>
        Assert.Equal(
            Events(Article("a", "2021-05-04", Fire))[0].Ranking!.Voices,
            Events(Article("a", "2021-05-04", Fire, "2021-05-03 Ana Kovar resigned.", "2021-05-03 Police in Velo arrested a banker.")).Sum(entry => entry.Ranking!.Voices),
            tolerance: 0.01);

    [Fact]
    public void The_last_day_of_a_story_is_not_held_against_it()
    {
        var events = Events(
            Article("a", "2021-05-03", Fire),
            Article("b", "2021-05-10", FireAgain),
            Article("c", "2021-05-20", "2021-05-20 Ana Kovar resigned.", FireOnceMore),
            Article("d", "2021-05-20", "2021-05-20 The minister Ana Kovar resigned."));

        Assert.True(events[0].Ranking!.Voices > events[1].Ranking!.Voices);
        Assert.True(events[0].Ranking!.Chances > events[1].Ranking!.Chances);
    }

    [Fact]
    public void A_day_says_more_than_the_month_around_it() =>
        Assert.True(Of(Article("a", "2021-06-01", Fire)) > Of(Article("a", "2021-06-01", Fire.Replace("2021-05-03", "2021-05"))));

    [Fact]
    public void Salience_is_told_by_its_figures()
    {
        var entry = Assert.Single(Events(Article("a", "2021-05-03", Fire), Article("b", "2021-06-20", FireAgain), Article("c", "2021-06-20", FireOnceMore)));

        Assert.Equal((3, 1, 1d), (entry.Ranking!.Articles, entry.Ranking.Days, entry.Ranking.Weight));
        Assert.Equal(entry.Salience, (int)Math.Round(100 * entry.Ranking.Voices * Math.Sqrt(Math.Sqrt(entry.Ranking.Voices)) * entry.Ranking.Weight / entry.Ranking.Chances));
    }

    [Fact]
    public void A_copy_says_nothing_more() =>
        Assert.Equal(Of(Article("a", "2021-05-03", Fire)), Of(Article("a", "2021-05-03", Fire), Article("b", "2021-06-20", Fire)));

    [Fact]
    public void Top_takes_the_day_before_the_month_around_it_and_a_plain_title_before_a_bare_one()
    {
        var story = Told.Timeline(Told.Article("a")).With(
        [
            Told.Event(new(2021, 5, 1), "The rains of the month flooded Velo.", "a") with { When = DateSpan.Of(new YearMonth(2021, 5)), Salience = 80 },
            Told.Event(new(2021, 5, 17), "A dam above Velo failed.", "a") with { Salience = 90 },
            Told.Event(new(2021, 6, 20), "It came.", "a") with { Salience = 80 },
            Told.Event(new(2021, 7, 20), "The mayor resigned.", "a") with { Salience = 60 },
        ]);

        Assert.Equal(["A dam above Velo failed.", "The mayor resigned."], story.Top(2).Select(entry => entry.Summary));
    }

    [Fact]
    public void Top_spreads_over_the_story()
    {
        var monday = new LocalDate(2021, 5, 3);
        var timeline = Told.Timeline(Told.Article("a"));
        var story = timeline.With([.. new[] { (0, 90), (0, 80), (1, 70), (2, 60), (20, 50), (40, 45) }
            .Select(day => Told.Event(monday.PlusDays(day.Item1), $"{day.Item2}", "a") with { Salience = day.Item2 })]);

        Assert.Equal(["90", "50", "45"], story.Top(3).Select(entry => entry.Summary));
        Assert.Equal(["90", "60", "50", "45"], story.Top(4).Select(entry => entry.Summary));
        Assert.Equal(6, story.Top(6).Count);
    }

    private static int Of(params ToldArticle[] articles) => Assert.Single(Events(articles)).Salience;
}
