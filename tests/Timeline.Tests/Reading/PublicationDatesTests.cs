using NodaTime;
using NodaTime.Text;
using Timeline.Reading;
using Timeline.Recognition;
using Xunit;

namespace Timeline.Tests.Reading;

/// <summary>How an article's publication date is known: given, stated, inferred from its neighbours, or not at all.</summary>
public class PublicationDatesTests
{
    private const string Story = "The ferry company halted all night crossings on Tuesday after a fire in the engine room of one of its ships.";

    [Theory]
    [InlineData("March 12, 2019")]
    [InlineData("March 12 , 2019")]
    [InlineData("12 Mar 2019 05:42AM")]
    [InlineData("2019-03-12T05:42:00Z")]
    [InlineData("13.03.2019", "2019-03-13")]
    [InlineData("12.03.2019", null)]
    [InlineData("Tuesday, 12 March 2019 10:00 GMT")]
    [InlineData("Posted on March 12, 2019 at 3:01 p.m. EST")]
    [InlineData("Published: 15:01 GMT, 12 March 2019 | Updated: 17:02 GMT, 13 March 2019")]
    [InlineData("Posted by Mira Solberg on March 12, 2019")]
    [InlineData("*The Harbour Post, 12 March 2019*")]
    [InlineData("By Mira Solberg | March 12, 2019")]
    [InlineData("Date: 2019-03-12")]
    [InlineData("Last updated on Tue 12 Mar 2019 10.32 GMT")]
    public void A_stamp_under_the_headline_states_the_date(string stamp, string? expected = "2019-03-12")
    {
        var published = Of($"Ferry company halts night crossings\n\n{stamp}\n\n{Story}");
        Assert.Equal((expected is null ? PublicationBasis.Unknown : PublicationBasis.Stated, expected), (published.Basis, Iso(published.Date)));
    }

    [Theory]
    [InlineData("Mon 03/11/2019 10:00", "2019-03-11")]
    [InlineData("Mon 11/03/2019 10:00", "2019-03-11")]
    [InlineData("Fri 11/03/2019 10:00", null)]
    [InlineData("Tue 12/03/2019 10:00", null)]
    public void A_weekday_of_only_one_of_the_two_dates_tells_the_month_from_the_day(string stamp, string? expected) =>
        Assert.Equal(expected, Iso(Of($"Ferry company halts night crossings\n\n{stamp}\n\n{Story}").Date));

    [Theory]
    [InlineData("https://news.example.org/2019/03/12/ferry", "03/12/2019 18:22", "2019-03-12")]
    [InlineData("https://news.example.org/2019/03/12/ferry", "12/03/2019 18:22", "2019-03-12")]
    [InlineData("https://news.example.org/2019/06/01/ferry", "12/03/2019 18:22", null)]
    [InlineData("https://news.example.org/2019/99/12/ferry", "12/03/2019 18:22", null)]
    public void The_address_of_an_article_tells_the_month_from_the_day(string address, string stamp, string? expected) =>
        Assert.Equal(expected, Iso(Of($"{address}\nFerry company halts night crossings\n{stamp}\n{Story}").Date));

    [Fact]
    public void A_numbered_headline_may_state_the_date() =>
        Assert.Equal("2019-03-12", Iso(Of($"1. Ferry company halts night crossings (The Harbour Post, March 12, 2019)\n\n{Story}").Date));

    [Fact]
    public void A_headline_with_a_date_below_the_story_names_another_article() =>
        Assert.Null(Of($"Ferry company halts night crossings\n\n{Story}\n\nBridge to be rebuilt (The Harbour Post, March 12, 2019)").Date);

    [Theory]
    [InlineData("Updated: March 12, 2019 03:01 PM")]
    [InlineData("2019-03-12\n\n****")]
    [InlineData("Published on March 12, 2019")]
    public void A_stamp_under_the_story_states_the_date(string stamp) =>
        Assert.Equal("2019-03-12", Iso(Of($"Ferry company halts night crossings\n\n{Story}\n\n{stamp}").Date));

    [Theory]
    [InlineData("ROTHAVEN, March 12, 2019 (NPA) - ")]
    [InlineData("12 March 2019 Last updated at 14:59 GMT Help ")]
    [InlineData("Page last updated at 11:14 GMT, Tuesday, 12 March 2019 12:14 UK ")]
    [InlineData("Tuesday 12 March 2019 09.11 GMT ")]
    [InlineData("ROTHAVEN | Tue Mar 12, 2019 11:52 pm GMT ROTHAVEN (NPA) - ")]
    public void A_dateline_with_a_year_states_the_date(string opening) => Assert.Equal("2019-03-12", Iso(Of(opening + Story).Date));

    [Fact]
    public void Publication_counts_before_update() =>
        Assert.Equal("2019-03-12", Iso(Of($"Ferry company halts crossings\n\n(Updated: 13 Mar 2019 05:50AM)\n\n12 Mar 2019 05:42AM\n\n{Story}").Date));

    [Theory]
    [InlineData("[1] Coast guard, report, March 12, 2019.")]
    [InlineData("The harbour of Rothaven, Mar 12, 2019. (Photo: NPA/Mira Solberg)")]
    [InlineData("4:18 PM – Mar 12, 2019\n\nTwitter Ads info and privacy")]
    [InlineData("The fire broke out on March 12, 2019, when the ship was an hour from port.")]
    public void Dates_of_notes_pictures_posts_and_sentences_only_bound_it_from_below(string line)
    {
        var published = Of($"Ferry company halts night crossings\n\n{Story}\n\n{line}\n\nNordline runs eleven ships between the islands.");
        Assert.Equal((PublicationBasis.Unknown, null, "2019-03-12"), (published.Basis, Iso(published.Date), Iso(published.Earliest)));
    }

    [Fact]
    public void A_date_to_come_makes_what_lies_far_behind_it_unlikely()
    {
        var published = Of("The fair opened on March 12, 2019. It will close on March 30, 2019.");
        Assert.Equal("2019-03-12", Iso(published.Earliest));
        Assert.InRange(published.Latest!.Value, new(2019, 3, 30), new(2019, 4, 30));
    }

    [Fact]
    public void An_article_that_tells_a_year_has_a_range_with_both_ends()
    {
        var published = Of("The parliament of Dunmere voted in 2019 to rebuild the bridge.");
        Assert.Null(published.Date);
        Assert.InRange(published.Earliest!.Value, new(2018, 1, 1), new(2019, 1, 1));
        Assert.True(published.Latest > new LocalDate(2019, 12, 31));
        Assert.Equal("“2019”", published.Explanation);
    }

    [Fact]
    public void Where_nothing_tells_a_year_nothing_is_said() => Assert.Equal(PublicationDate.Unknown, Of("The parliament of Dunmere voted on Thursday to rebuild the bridge."));

    [Theory]
    [InlineData("The parliament of Dunmere voted on Thursday to rebuild the bridge.")]
    [InlineData("On March 7 the parliament of Dunmere voted to rebuild the bridge.")]
    [InlineData("The parliament of Dunmere voted in 2019 to rebuild the bridge.")]
    public void An_article_alone_is_never_dated_by_guess(string text)
    {
        var published = Of(text);
        Assert.Equal((PublicationBasis.Unknown, null), (published.Basis, Iso(published.Date)));
    }

    [Fact]
    public void The_order_of_the_file_and_a_weekday_infer_the_day()
    {
        var dates = OfFile(
            "Bridge to be rebuilt in Dunmere next year\n\nMarch 14, 2019\n\nThe parliament voted to rebuild the bridge.",
            "Ferry company halts all night crossings\n\nROTHAVEN (NPA) — The ferry company halted night crossings on Tuesday after a fire.",
            "Bakers and mill owners agree on price\n\nMarch 11, 2019\n\nThe union and the owners agreed on a price.");
        Assert.Equal(["2019-03-14 Stated", "2019-03-12 Inferred", "2019-03-11 Stated"], dates.Select(Told));
    }

    [Fact]
    public void Oldest_first_is_as_good_as_newest_first()
    {
        var dates = OfFile(
            "Bakers and mill owners agree on price\n\nMarch 11, 2019\n\nThe union and the owners agreed on a price.",
            "Ferry company halts all night crossings\n\nROTHAVEN (NPA) — The ferry company halted night crossings on Tuesday after a fire.",
            "Bridge to be rebuilt in Dunmere next year\n\nMarch 14, 2019\n\nThe parliament voted to rebuild the bridge.");
        Assert.Equal(["2019-03-11 Stated", "2019-03-12 Inferred", "2019-03-14 Stated"], dates.Select(Told));
    }

    [Fact]
    public void A_year_less_dateline_takes_the_year_of_its_neighbours()
    {
        var dates = OfFile(
            "Bridge to be rebuilt in Dunmere next year\n\nJanuary 2, 2019\n\nThe parliament voted to rebuild the bridge.",
            "Ferry company halts all night crossings\n\nROTHAVEN, Dec. 30 (NPA) — The ferry company halted night crossings after a fire.",
            "Bakers and mill owners agree on price\n\nDecember 20, 2018\n\nThe union and the owners agreed on a price.");
        Assert.Equal("2018-12-30 Inferred", Told(dates[1]));
    }

    [Fact]
    public void Without_a_clue_the_range_is_around_the_neighbours()
    {
        var dates = OfFile(
            "Bridge to be rebuilt in Dunmere next year\n\nMarch 24, 2019\n\nThe parliament voted to rebuild the bridge.",
            "Ferry company halts all night crossings\n\nROTHAVEN (NPA) — The ferry company halted night crossings after a fire.",
            "Bakers and mill owners agree on price\n\nMarch 1, 2019\n\nThe union and the owners agreed on a price.");
        Assert.Equal("- Unknown", Told(dates[1]));
        Assert.InRange(dates[1].Earliest!.Value, new(2018, 9, 1), new(2019, 3, 1));
        Assert.InRange(dates[1].Latest!.Value, new(2019, 3, 24), new(2019, 9, 30));
        Assert.Equal("the articles around it", dates[1].Explanation);
    }

    [Fact]
    public void Neighbours_in_no_order_tell_nothing()
    {
        var dates = OfFile(
            "Bridge to be rebuilt in Dunmere next year\n\nMarch 14, 2019\n\nThe parliament voted to rebuild the bridge.",
            "Ferry company halts all night crossings\n\nROTHAVEN (NPA) — The ferry company halted night crossings on Tuesday after a fire.",
            "Bakers and mill owners agree on price\n\nMarch 1, 2019\n\nThe union and the owners agreed on a price.",
            "Comet passes the sun and is not seen\n\nMay 9, 2019\n\nThe comet passed the sun.");
        Assert.Equal("- Unknown", Told(dates[1]));
    }

    [Fact]
    public void Articles_of_different_files_date_one_another_and_in_whatever_order_they_come()
    {
        Article[] articles =
        [
            Alone("a", "Fire on rig kills eleven\n\nPORTMAR, April 21 (NPA) — The rig exploded on Tuesday night."),
            Alone("b", "Oil reaches the marshes\n\nMay 2, 2010\n\nOil from the rig that exploded on April 20 reached the marshes."),
            Alone("c", "Owner of rig blames valve\n\nApril 29, 2010\n\nThe owner said on Wednesday that a valve had failed."),
        ];
        Assert.Equal("2010-04-21 Inferred", Told(Find(articles)[0]));
        Assert.Equal(Find(articles), Find([articles[2], articles[0], articles[1]]).Skip(1).Append(Find([articles[2], articles[0], articles[1]])[0]));
        Assert.Equal("“April 21” and “Tuesday night”", Find(articles)[0].Explanation);
    }

    [Fact]
    public void One_article_in_a_wrong_place_does_not_undo_the_order_of_a_file()
    {
        var days = Enumerable.Range(0, 8).Select(day => new LocalDate(2019, 3, 18).PlusDays(-day)).ToList();
        var texts = days.Select((day, i) => $"Council hears party number {i} on harbour dues\n\n{(i == 4 ? "" : LocalDatePattern.CreateWithInvariantCulture("MMMM d, uuuu").Format(day) + "\n\n")}The council heard the {i + 2} owners of boats{(i == 4 ? " on Thursday" : "")}.").ToList();
        Assert.Equal("2019-03-14 Inferred", Told(OfFile([.. texts])[4]));
        (texts[1], texts[6]) = (texts[6], texts[1]);
        Assert.Equal("2019-03-14 Inferred", Told(OfFile([.. texts])[4]));
    }

    [Fact]
    public void An_article_of_another_time_is_not_drawn_into_the_affair_of_the_others()
    {
        var dated = Enumerable.Range(26, 5).Select(day => Alone($"n{day}", $"Wave hits the coast\n\nDecember {day}, 2004\n\nThe wave hit the coast on Sunday."));
        var old = Find([.. dated, Alone("w", "Wall opened\n\nThe wall was opened on Thursday night, 9 November 1989. Crowds crossed it yesterday."), Alone("k", "Eruption\n\nThe volcano erupted on 26 August 1783.")]);
        Assert.True(old[5].Date is null && old[5].Earliest < new LocalDate(1990, 1, 1), $"{old[5]}");
        Assert.Equal(PublicationDate.Unknown, old[6]);
    }

    [Fact]
    public void A_copy_of_an_article_has_its_date()
    {
        var published = Find([Alone("a", Story) with { Published = PublicationDate.Given(new LocalDate(2019, 3, 12)) }, Alone("b", Story)])[1];
        Assert.Equal(("2019-03-12 Inferred", "the same text is of that date elsewhere"), (Told(published), published.Explanation));
    }

    [Fact]
    public void What_a_headline_calls_by_its_weekday_is_no_day_of_the_report()
    {
        var article = Alone("a", "Friday’s march filled the square of the old town. The mayor spoke to the crowd there on Monday night.");
        var clues = new DateClues(new RecognisedArticle(article, new EnglishRecognizer().Recognize(article.Text)), []).All.OfType<WeekdayClue>();
        Assert.Equal([(IsoDayOfWeek.Monday, WeekdayManner.AtNight)], clues.Select(clue => (clue.Weekday, clue.Manner)));
    }

    private static Article Alone(string id, string text) => new() { Id = id, Source = $"{id}.txt", Text = text };

    [Fact]
    public void A_given_date_is_left_alone()
    {
        var article = new Article { Id = "a", Text = $"Ferry company halts night crossings\n\nMarch 12, 2019\n\n{Story}", Published = PublicationDate.Given(new LocalDate(2019, 3, 13)) };
        Assert.Equal("2019-03-13 Given", Told(Find([article])[0]));
    }

    [Fact]
    public void Stamps_have_their_function_in_the_document()
    {
        var text = $"Ferry company halts crossings\n\n(Updated: 13 Mar 2019 05:50AM)\n\n12 Mar 2019 05:42AM\n\n{Story}";
        var article = new RecognisedArticle(new Article { Id = "a", Text = text }, new EnglishRecognizer().Recognize(text));
        var functions = DocumentStamps.Find(PublicationDates.Find([article])[0]);
        Assert.Equal([DocumentFunction.ModificationTime, DocumentFunction.CreationTime], functions.OrderBy(function => function.Key).Select(function => function.Value));
    }

    private static string Told(PublicationDate published) => $"{Iso(published.Date) ?? "-"} {published.Basis}";

    private static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private static PublicationDate Of(string text) => Find([new Article { Id = "a", Text = text }])[0];

    private static IReadOnlyList<PublicationDate> OfFile(params string[] texts)
    {
        var read = ArticleReader.Parse(string.Join("\n\n====================\n\n", texts), "pile.txt").Articles;
        Assert.Equal(texts.Length, read.Count);
        return Find(read);
    }

    private static IReadOnlyList<PublicationDate> Find(IReadOnlyList<Article> articles)
    {
        var recognizer = new EnglishRecognizer();
        return [.. PublicationDates.Find([.. articles.Select(article => new RecognisedArticle(article, recognizer.Recognize(article.Text)))]).Select(article => article.Article.Published)];
    }
}
