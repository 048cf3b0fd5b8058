using NodaTime;
using Timeline.Reading;
using Timeline.Recognition;

namespace Timeline.Tests.Reading;

/// <summary>How articles of one affair date one another: small cases that can be worked out by hand.</summary>
public class GroupInferenceTests
{
    // Sixty days of which an affair of thirty begins with the tenth. A day is its index among them.
    private static readonly CandidateDays Days = CandidateDays.Between(new(2019, 3, 1), new(2019, 4, 29));
    private static readonly Affair Spring = new(10, 40, 30, 0);

    private const string NoClue = "The dam failed.";

    [Fact]
    public void A_known_day_is_in_an_affair_or_of_another_time()
    {
        Assert.Equal([1.0, 0, 0], ((int[])[10, 9, 40]).Select(day => Known(day).In(Spring)));
        Assert.Equal(((1 - DayLikelihood.Far) / 30) + (DayLikelihood.Far / 60), Known(10).Evidence(Spring), 12);
        Assert.Equal(DayLikelihood.Far / 60, Known(9).Evidence(Spring), 12);
    }

    [Fact]
    public void An_article_without_a_clue_fits_every_day_alike()
    {
        var article = Told(NoClue);

        Assert.All(article.Shares, share => Assert.Equal(1, share));
        Assert.Equal(30, article.In(Spring));
    }

    [Fact]
    public void A_weekday_fits_one_day_of_each_week_as_well_as_that_of_another()
    {
        var article = Told("The dam failed on Tuesday.");

        Assert.All(Enumerable.Range(7, 50), day => Assert.Equal(article.Shares[day - 7], article.Shares[day], 12));
        Assert.True(article.Shares[4] > article.Shares[3], "5 March 2019 is a Tuesday");
        Assert.Equal(article.Shares[10..40].Sum(), article.In(Spring), 9);
    }

    [Fact]
    public void A_date_without_its_year_fits_the_days_from_there_on()
    {
        var article = Told("The dam failed on March 20.");

        Assert.True(article.Shares[19] > article.Shares[18] && article.Shares[19] > article.Shares[25]);
        Assert.True(article.Shares[25] > article.Shares[18], "news tells what was, and seldom what will be");
    }

    [Fact]
    public void Affairs_of_each_length_lie_everywhere_among_the_days_and_nowhere_else()
    {
        var affairs = Affair.Among(Days);

        Assert.All(affairs, affair => Assert.True(affair.From >= 0 && affair.From < affair.To && affair.To <= Days.Count && affair.Days <= affair.Width && affair.Width <= 2 * Days.Count));
        Assert.All(
            affairs.GroupBy(affair => affair.Width),
            length => Assert.All(Enumerable.Range(0, Days.Count), day => Assert.Contains(length, affair => affair.From <= day && day < affair.To)));
    }

    [Fact]
    public void Of_all_affairs_together_one_is_it() =>
        Assert.InRange(Affair.Among(CandidateDays.Between(new(1980, 1, 1), new(2020, 1, 1))).Sum(affair => Math.Exp(affair.Log)), 0.97, 1.03);

    [Fact]
    public void Dates_that_rise_and_dates_that_fall_are_likelier_in_a_file_than_the_same_in_no_order()
    {
        int[] rising = [12, 15, 18, 21, 24, 27];
        var none = Weigh([.. new[] { 18, 12, 27, 15, 24, 21 }.Select(Known)]).Log;

        Assert.True(Weigh([.. rising.Select(Known)]).Log > none + 1);
        Assert.True(Weigh([.. rising.Reverse().Select(Known)]).Log > none + 1);
    }

    [Fact]
    public void In_a_file_without_a_date_the_first_article_is_as_late_as_the_last()
    {
        var file = Weigh([.. Enumerable.Repeat(NoClue, 5).Select(Told)]);

        Assert.All(file.Articles[0].Days.Zip(file.Articles[4].Days), share => Assert.Equal(share.First, share.Second, 9));
        Assert.InRange(Share(file, 0, 10, 25) / Share(file, 0, 10, 40), 0.45, 0.55);
    }

    [Fact]
    public void Of_three_dates_that_rise_the_two_beside_an_article_date_it_and_one_contrary_article_costs_points_and_not_the_order()
    {
        var article = Told(NoClue);
        var rising = Weigh(Known(12), Known(15), article, Known(18));
        var contrary = Weigh(Known(12), Known(15), article, Known(18), Known(11));
        var none = Weigh(Known(18), Known(12), article, Known(31), Known(11));

        var (most, less, least) = (Share(rising, 2, 15, 19), Share(contrary, 2, 15, 19), Share(none, 2, 15, 19));
        Assert.True(most > less && less > least, $"{most} > {less} > {least}");
    }

    [Fact]
    public void In_a_long_file_one_article_in_a_wrong_place_leaves_the_others_in_theirs()
    {
        var article = Told(NoClue);
        DayLikelihood[] rising = [Known(12), Known(14), Known(16), Known(18), article, Known(21), Known(24), Known(27), Known(30)];
        DayLikelihood[] contrary = [Known(12), Known(38), .. rising[2..]];

        Assert.True(Weigh(rising).Log > Weigh(contrary).Log);
        Assert.True(Share(Weigh(contrary), 4, 18, 22) > 0.5);
    }

    [Fact]
    public void A_date_outside_the_affair_is_of_another_time_and_ends_nothing()
    {
        var article = Told(NoClue);
        var file = Weigh(Known(12), Known(15), article, Known(18), Known(55));

        Assert.True(double.IsFinite(file.Log) && file.Log < Weigh(Known(12), Known(15), article, Known(18), Known(35)).Log);
        Assert.True(Share(file, 2, 15, 19) > 4.0 / 30);
    }

    [Fact]
    public void The_likeliest_day_counts_with_those_beside_it_and_the_shortest_stretch_holds_what_it_must()
    {
        var days = new DayProbabilities(CandidateDays.Between(new(2019, 3, 1), new(2019, 3, 6)), [0, 1, 2, 6, 1, 0]);

        Assert.Equal((new LocalDate(2019, 3, 4), 0.9), days.Likeliest());
        Assert.Equal((new LocalDate(2019, 3, 4), new LocalDate(2019, 3, 4)), days.Shortest(0.6));
        Assert.Equal((new LocalDate(2019, 3, 3), new LocalDate(2019, 3, 4)), days.Shortest(0.8));
        Assert.Equal((new LocalDate(2019, 3, 2), new LocalDate(2019, 3, 5)), days.Shortest(1));
    }

    [Fact]
    public void Where_nobody_tells_a_year_nothing_is_known() =>
        Assert.Equal([null, null], GroupInference.Infer([Article("The dam failed on Tuesday."), Article("The mayor resigned on March 20.")]));

    [Fact]
    public void A_date_that_is_known_is_not_inferred()
    {
        var inferred = GroupInference.Infer([new(new(2010, 5, 2), null, null), Article("The rig exploded on April 20.")]);

        Assert.Null(inferred[0]);
        Assert.NotNull(inferred[1]);
    }

    [Fact]
    public void The_year_of_an_affair_spreads_from_one_article_that_has_it()
    {
        GroupArticle[] others = [Article("The rig exploded on April 20."), Article("Oil reached the marshes on Monday, May 3."), Article("The well was closed on July 15.")];

        foreach (var telling in (GroupArticle[])[new(new(2010, 5, 2), null, null), Article("The rig exploded on April 20, 2010.")])
        {
            var inferred = GroupInference.Infer([telling, .. others]);

            Assert.All(inferred.Skip(1), days => Assert.Equal(2010, days!.Likeliest().Day.Year));
        }
    }

    [Fact]
    public void Files_have_an_order_and_the_group_has_none()
    {
        GroupArticle[] articles =
        [
            .. Enumerable.Range(0, 8).Select(i => i == 4 ? Article("The council heard the owners on Thursday.") with { File = new("pile.txt", i) } : new GroupArticle(new(2019, 3, 10 + i), null, new("pile.txt", i))),
        ];
        var inOrder = GroupInference.Infer(articles)[4]!;
        var turned = GroupInference.Infer([.. articles.Skip(3), .. articles.Take(3)])[1]!;
        var apart = GroupInference.Infer([.. articles.Select(article => article with { File = null })])[4]!;

        Assert.Equal(new LocalDate(2019, 3, 14), inOrder.Likeliest().Day);
        Assert.Equal((inOrder.Likeliest(), inOrder.Shortest(0.9)), (turned.Likeliest(), turned.Shortest(0.9)));
        Assert.True(inOrder.Likeliest().Within > apart.Likeliest().Within);
    }

    private static DayLikelihood Known(int day) => DayLikelihood.Of(Days.DateOf(day), Days);

    private static DayLikelihood Told(string text) => DayLikelihood.Of(Clues(text), Days);

    private static GroupArticle Article(string text) => new(null, Clues(text), null);

    private static DateClues Clues(string text) => new(new RecognisedArticle(new Article { Id = "a", Text = text }, new EnglishRecognizer().Recognize(text)), []);

    private static OrderedDays Weigh(params DayLikelihood[] articles) => new FileOrder(articles).Weigh(Spring);

    // How likely an article of a file is of the days [from, to).
    private static double Share(OrderedDays file, int article, int from, int to) => file.Articles[article].Days[(from - Spring.From)..(to - Spring.From)].Sum();
}
