using System.Text.Json;
using NodaTime;

namespace Timeline.Tests;

/// <summary>What counts from a publication date that nobody knows is not dropped: it is told apart, with what would place it.</summary>
public class UndatedEventsTests
{
    [Theory]
    [InlineData("The ferry sank on Friday.", "Friday: The ferry sank.")]
    [InlineData("The ferry sank last week.", "last week: The ferry sank.")]
    [InlineData("The ferry sank yesterday.", "yesterday: The ferry sank.")]
    [InlineData("The mayor, who resigned on 3 May, will be replaced next month.", "next month: Planned The mayor will be replaced.|3 May: The mayor resigned.")]
    [InlineData("The bridge closed on Friday and reopened on 5 May 2019.", "Friday: The bridge closed.")]
    [InlineData("The ferry sank on Friday morning.", "Friday morning: The ferry sank.")]
    public void A_day_that_counts_from_an_unknown_one_is_told_without_a_date(string text, string undated) =>
        Assert.Equal(undated.Split('|'), Told(text).Undated.Select(entry => $"{entry.Words}: {(entry.Status is EventStatus.Planned ? "Planned " : "")}{entry.Summary}"));

    [Theory]
    [InlineData("The ferry sank recently.")]
    [InlineData("The ferry will soon sail again.")]
    [InlineData("The ferry sails every Friday.")]
    [InlineData("The ferry sank after three days.")]
    [InlineData("The ferry sank at noon.")]
    [InlineData("The ferry sank on 3 May 2019.")]
    [InlineData("The ferry sank in 2019.")]
    [InlineData("The ferry sank.")]
    public void What_names_no_such_day_is_not(string text) => Assert.Empty(Told(text).Undated);

    [Fact]
    public void With_a_publication_date_nothing_is_left()
    {
        var article = ArticleReader.Parse("The ferry sank on Friday.", "a.txt", new LocalDate(2020, 3, 4));

        Assert.Empty(new TimelineBuilder().Build(article).Undated);
        Assert.Single(new TimelineBuilder().Build(article));
    }

    [Theory]
    [InlineData("The ferry sank on Friday.", "“Friday” needs the date of the article, which says nothing of it")]
    [InlineData("LEEDS, Jan. 29 -- The ferry sank on Friday.", "“Friday” needs the date of the article, which is only known to be 29 January of an unknown year; the year would complete it")]
    [InlineData("A fire broke out on 4 March 2020. The ferry sank yesterday.", "“yesterday” needs the date of the article, which is only known to be between 2020 and 2024")]
    public void It_says_what_would_place_it(string text, string needs) => Assert.Equal(needs, Assert.Single(Told(text).Undated).Needs);

    [Fact]
    public void It_disturbs_no_entry_and_no_question_has_it()
    {
        const string dated = "The dam above Velo failed on 3 March 2020. Engineers closed the second gate on 4 March 2020.";
        var (without, with) = (Told(dated), Told($"{dated} The ferry sank yesterday."));

        Assert.Equal(without.Select(entry => (entry.Summary, entry.Salience)), with.Select(entry => (entry.Summary, entry.Salience)));
        Assert.Single(with.Undated);
        Assert.All([with.Top(5), with.About("ferry"), with.Between(new(2020, 1, 1), new(2020, 12, 31))], answer => Assert.Empty(answer.Undated));
    }

    [Fact]
    public void Articles_that_say_the_same_say_it_once()
    {
        var copies = Enumerable.Range(0, 3).Select(i => new Article { Id = $"{i}", Source = $"{9 - i}.txt", Text = "The ferry sank on Friday." });

        Assert.Equal(["2", "1", "0"], Assert.Single(new TimelineBuilder().Build(copies).Undated).Mentions.Select(mention => mention.ArticleId));
    }

    [Fact]
    public void What_joins_a_timeline_keeps_its_undated_events_and_the_ids_they_cite()
    {
        var (one, other) = (Told("The ferry sank on Friday."), Told("The mayor resigned on Monday."));
        var both = one.Merge(other);

        Assert.Equal(["The ferry sank.", "The mayor resigned."], both.Undated.Select(entry => entry.Summary));
        Assert.Equal(both.Articles.Select(article => article.Article.Id).Order(), both.Undated.SelectMany(entry => entry.Mentions).Select(mention => mention.ArticleId).Order());
    }

    [Fact]
    public void The_page_ends_with_them_and_the_JSON_has_them()
    {
        var timeline = Told("The dam failed on 3 March 2020.\n\nThe ferry will sail tomorrow, the mayor said.");

        Assert.Contains("\n## Without a date\n\n- **Planned:** The ferry will sail.\n  *Harbour news*\n  – “tomorrow” needs the date of the article, which is only known to be between 2020 and 2024\n\n## Articles\n", timeline.ToMarkdown(), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(timeline.ToJson());
        var undated = Assert.Single(json.RootElement.GetProperty("undated").EnumerateArray());
        Assert.Equal(("planned", "The ferry will sail.", "tomorrow"), (undated.GetProperty("status").GetString(), undated.GetProperty("summary").GetString(), undated.GetProperty("words").GetString()));
        Assert.Equal(("the mayor", 1), (undated.GetProperty("mentions")[0].GetProperty("attribution").GetString(), undated.GetProperty("mentions")[0].GetProperty("expression").GetInt32()));
    }

    private static EventTimeline Told(string text) => new TimelineBuilder().Build(new Article { Id = "a", Title = "Harbour news", Text = text });
}
