using NodaTime;

namespace Timeline.Tests;

/// <summary>Whatever stands in one article, the others are told; and what a stage can't take is said.</summary>
public class NothingEndsARunTests
{
    private static readonly LocalDate Monday = new(2020, 3, 2);

    [Theory]
    [InlineData("The company will close the plant by the end of this weekend.", "2020-03-08")]
    [InlineData("The company will close the plant by the end of next weekend.", "2020-03-15")]
    [InlineData("The company closed the plant late last weekend.", "2020-03-01")]
    [InlineData("The company closed the plant early last weekend.", "2020-02-29")]
    [InlineData("The company closed the plant in the middle of last weekend.", "2020-02-29/2020-03-01")]
    public void The_parts_of_two_days_are_one_day_each_and_two_days_have_no_middle(string text, string when) =>
        Assert.Equal(when, Assert.Single(Told(text, Monday)).When.ToString());

    [Theory]
    [InlineData("# ##")]
    [InlineData("#\n\n##\n\n# ##\n\n### #")]
    [InlineData("** **\n__ __\n*\n> #")]
    [InlineData("=== ===\n\n#### ####")]
    [InlineData("[]\n\n()\n\n“”")]
    public void An_emptied_line_is_a_line(string lines) =>
        Assert.Equal("The ferry sank.", Assert.Single(new TimelineBuilder().Build(ArticleReader.Parse($"{lines}\n\nThe ferry sank on 1 March 2020.\n\n{lines}\n", published: Monday))).Summary);

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-30")]
    [InlineData("9999-12-25")]
    [InlineData("9998-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-02")]
    [InlineData("-9998-01-01")]
    [InlineData("-9998-01-08")]
    public void No_day_is_too_near_the_end_of_the_calendar_to_be_counted_from(string published)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(published).Value;
        const string news = """
            The dam will fail. It failed two weeks before the vote today, and a week after the fire yesterday. The mayor resigned last year, last weekend and on Sunday, days before Christmas.
            The vote comes 12 days before the trial. She will leave next week, next Friday, in ten days, within a decade, shortly after Easter, by the end of this weekend and before the end of next century.
            On 31 December 9999 the tower fell, 30 days before the flood; a week later and three days earlier it stood. The previous day, the following month, early that year and late in the 9990s it rained.
            On 1 January 9999 BC nothing was heard. In 9998 BC it snowed, two years before the ice came.
            """;

        var timeline = new TimelineBuilder { InferDates = true }.Build(Article("a", news, day), Article("b", "The ferry sank on 1 March 2020.", Monday));

        Assert.Contains(timeline, entry => entry.Summary == "The ferry sank.");
        Assert.DoesNotContain(timeline.Problems, problem => problem.Reason.Contains("could not be read", StringComparison.Ordinal));
        Assert.NotEmpty(timeline.ToMarkdown() + timeline.ToJson());
        Assert.NotNull(new TemporalTagger().Tag(news, day));
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("1970-01-01 00:00")]
    public void A_day_that_stands_for_none_is_no_date_and_said(string published)
    {
        var read = ArticleReader.Parse($$"""{"published": "{{published}}", "text": "The ferry sank on Sunday."}""", "pile.jsonl");

        Assert.Equal(PublicationDate.Unknown, Assert.Single(read.Articles).Published);
        Assert.Equal($"pile.jsonl:1: \"published\" stands for no date: \"{published}\"; the article is read without it", Assert.Single(read.Problems).ToString());
    }

    [Theory]
    [InlineData("1970-01-01")]
    [InlineData("1970-01-01T09:30:00Z")]
    [InlineData("1970-01-02T00:00:00Z")]
    [InlineData("9999-12-30")]
    [InlineData("2020-01-01T00:00:00Z")]
    public void A_day_that_may_be_meant_is_taken(string published)
    {
        var read = ArticleReader.Parse($$"""{"published": "{{published}}", "text": "The ferry sank on Sunday."}""", "pile.jsonl");

        Assert.Equal(published[..10], Assert.Single(read.Articles).Published.Date?.ToString("uuuu-MM-dd", null));
        Assert.Empty(read.Problems);
    }

    [Theory]
    [InlineData("0000-00-00")]
    [InlineData("0000-00-00 00:00:00")]
    public void A_day_that_no_calendar_has_is_none_either(string published) =>
        Assert.Contains("is not a date", Assert.Single(ArticleReader.Parse($$"""{"published": "{{published}}", "text": "The ferry sank."}""", "pile.jsonl").Problems).Reason, StringComparison.Ordinal);

    [Fact]
    public void Who_gives_such_a_day_is_told_too()
    {
        var timeline = new TimelineBuilder().Build(Article("a", "The ferry sank on Sunday.", new LocalDate(9999, 12, 31)));

        Assert.Equal(PublicationBasis.Unknown, Assert.Single(timeline.Articles).Article.Published.Basis);
        Assert.Equal("a.txt: a: the publication date 9999-12-31 stands for no date; the article is read without it", Assert.Single(timeline.Problems).ToString());
    }

    [Fact]
    public void Half_a_character_in_JSON_is_a_problem() => Assert.All(
        ["{\"text\": \"The ferry \uD83D sank.\"}", "{\"\uDC00\": 1}", "{\"text\": \"The ferry \\uD83D sank.\"}"],
        text => Assert.Equal("holds characters that are not text", Assert.Single(ArticleReader.Parse(text).Problems).Reason));

    [Fact]
    public void Half_a_character_in_a_text_is_nothing() =>
        Assert.Equal("2020-03-01", Assert.Single(Told("The ferry \uD83D sank on 1 March 2020.", Monday)).When.ToString());

    [Theory]
    [InlineData("“One,” he said, a year before 5.")]
    [InlineData("On Sunday it did.")]
    [InlineData("It was then, on 1 March 2020.")]
    public void A_statement_without_a_word_of_its_own_is_a_statement(string text) => Assert.NotEmpty(new TimelineBuilder { InferDates = true }.Build(Article("a", text, Monday)).ToJson());

    [Theory]
    [InlineData("Of floods last Wednesday continues to rise.")]
    [InlineData("In the blaze last Wednesday goes on.")]
    [InlineData("From two floods on Wednesday continues to rise.")]
    [InlineData("Of the strike last week is over.")]
    [InlineData("Of strikes last Tuesday and of floods last Wednesday continues.")]
    public void A_subject_that_opens_with_a_preposition_is_one(string text) =>
        Assert.Empty(new TimelineBuilder().Build(Article("a", text, Monday), Article("b", "It rained.", Monday)).Problems);

    [Theory]
    [InlineData("Sunday\n9999\nSunday\n[9999]")]
    [InlineData("Sunday\n1900\nSunday\n[1900]")]
    [InlineData("2 March 2020\n;\n3 March 2020\n;")]
    [InlineData("## Monday\n\n[0900]\n\n## Tuesday\n\n[0900] –\n\n*")]
    [InlineData("09:10\n–\n09:20\n[1]\n09:30 |")]
    [InlineData("- 2 March 2020:\n- 3 March 2020: –\n- 4 March 2020: [7]")]
    public void An_entry_without_a_word_tells_nothing(string text) => Assert.Empty(new TimelineBuilder { InferDates = true }.Build(Article("a", text, Monday)).Problems);

    [Theory]
    [InlineData("The dam fell on 5 January, on a Tuesday.")]
    [InlineData("The dam fell on Tuesday, January 5, the mayor said on Friday.")]
    [InlineData("On Monday, 2 July the dam fell. It will be rebuilt in March.")]
    [InlineData("The dam fell in 9998, and on Friday, 31 December.")]
    [InlineData("The dam fell last week.")]
    public void Articles_beside_one_of_the_last_or_first_days_are_dated_by_what_the_calendar_has(string undated)
    {
        foreach (var day in (LocalDate[])[new(9999, 12, 30), new(9999, 1, 2), new(-9998, 1, 1), new(-9998, 12, 30)])
        {
            var dated = Article("a", "The ferry sank at noon.", day) with { Source = "pile.txt" };
            var timeline = new TimelineBuilder().Build(dated, new Article { Id = "b", Source = "pile.txt", Start = dated.End, Text = undated });

            Assert.Empty(timeline.Problems);
            Assert.Equal(2, timeline.Articles.Count);
        }
    }

    [Fact]
    public void An_article_that_a_stage_cannot_take_is_a_problem_of_its_own()
    {
        var article = Article("a", "The ferry sank.", Monday);

        Assert.Equal(
            "a.txt: a: could not be read (FormatException: no ferry  at all); its events are missing",
            Timeline.Attempt.Of(article, () => throw new FormatException("no ferry\n at all"), problem => problem.ToString()));
        Assert.Equal("taken", Timeline.Attempt.Of(article, () => "taken", problem => problem.ToString()));
        Assert.Equal("nothing is inferred", new Problem(ProblemCode.Failed, "", null, "nothing is inferred").ToString());
        Assert.Throws<OutOfMemoryException>(() => Timeline.Attempt.Of(article, () => throw new OutOfMemoryException(), problem => problem.ToString()));
    }

    [Fact]
    public void An_article_of_no_text_or_of_another_calendar_takes_no_other_with_it()
    {
        var julian = PublicationDate.Unknown with { Date = new LocalDate(2020, 2, 18, CalendarSystem.Julian), Basis = PublicationBasis.Given };
        var contradicted = PublicationDate.Unknown with { Earliest = Monday, Latest = Monday.PlusDays(-1) };
        var timeline = new TimelineBuilder().Build(
            Article("a", "", Monday), Article("b", "The mayor resigned on Sunday.", Monday) with { Published = julian }, Article("c", "It rained on Sunday.", Monday) with { Published = contradicted },
            Article("d", "The ferry sank on 2 March 2020.", Monday));

        Assert.Equal(["2020-03-01: It rained.", "2020-03-01: The mayor resigned.", "2020-03-02: The ferry sank."], timeline.Select(entry => $"{entry.Edtf}: {entry.Summary}"));
        Assert.NotEmpty(timeline.ToMarkdown());
    }

    private static EventTimeline Told(string text, LocalDate published) => new TimelineBuilder().Build(Article("a", text, published));

    private static Article Article(string id, string text, LocalDate published) => new() { Id = id, Source = $"{id}.txt", Text = text, Published = PublicationDate.Given(published) };
}
