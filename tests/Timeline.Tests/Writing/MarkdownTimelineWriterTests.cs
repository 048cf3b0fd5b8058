using NodaTime;

namespace Timeline.Tests.Writing;

public class MarkdownTimelineWriterTests
{
    private static readonly LocalDate Monday = new(2020, 3, 2);

    [Fact]
    public void A_date_is_a_heading_with_its_events_and_their_sources_under_it()
    {
        var timeline = Told.Timeline(Told.Article("a", title: "Dam fails"), Told.Article("b", title: "Valley flooded"))
            .With([Told.Event(Monday, "The dam failed.", "a", "b", "a"), Told.Event(Monday, "The valley was flooded.", "b")]);

        Assert.StartsWith(
            """
            # Timeline

            2 events from 2 articles.

            ## 2 March 2020

            - The dam failed.
              *Dam fails* · *Valley flooded*
            - The valley was flooded.
              *Valley flooded*

            ## Articles

            """, timeline.ToMarkdown());
    }

    [Fact]
    public void Planned_and_predicted_events_are_marked()
    {
        var page = Told.Timeline(Told.Article("a")).With([
            Told.Event(Monday, "The council votes.", "a") with { Status = EventStatus.Planned },
            Told.Event(Monday, "The river peaks.", "a") with { Status = EventStatus.Predicted },
        ]).ToMarkdown();

        Assert.Contains("- **Planned:** The council votes.\n", page);
        Assert.Contains("- **Predicted:** The river peaks.\n", page);
    }

    [Fact]
    public void An_inferred_date_is_marked()
    {
        var inferred = Told.Event(Monday, "The dam failed.", "a") with { DateBasis = DateBasis.Inferred };

        Assert.Contains("- The dam failed.\n  *a.txt*\n  – date inferred\n", Told.Timeline(Told.Article("a")).With([inferred]).ToMarkdown());
    }

    [Fact]
    public void Articles_that_disagree_are_shown_with_their_dates()
    {
        var dam = Told.Event(Monday, "The dam failed.", "a", "b") with
        {
            Conflicts = [new(DateSpan.Of(Monday), [0]), new(DateSpan.Of(Monday.PlusDays(1)), [1])],
        };

        Assert.Contains(
            "  – dates differ: 2 March 2020 (*a.txt*); 3 March 2020 (*b.txt*)\n",
            Told.Timeline(Told.Article("a"), Told.Article("b")).With([dam]).ToMarkdown());
    }

    [Fact]
    public void Many_sources_are_counted_rather_than_listed()
    {
        var ids = Enumerable.Range(1, 9).Select(number => $"a{number}").ToArray();

        var page = Told.Timeline([.. ids.Select(id => Told.Article(id))]).With([Told.Event(Monday, "The dam failed.", ids)]).ToMarkdown();

        Assert.Contains("  *a1.txt* · *a2.txt* · *a3.txt* · 6 more\n", page);
    }

    [Fact]
    public void An_inferred_publication_date_is_never_shown_as_a_stated_one()
    {
        var page = Told.Timeline(
            Told.Article("given", published: PublicationDate.Given(Monday)),
            Told.Article("stated", published: PublicationDate.Stated(Monday.PlusDays(1))),
            Told.Article("inferred", published: new(Monday.PlusDays(2), PublicationBasis.Inferred, Monday.PlusDays(2), Monday.PlusDays(3))),
            Told.Article("range", published: new(null, PublicationBasis.Unknown, Monday, Monday.PlusDays(30))),
            Told.Article("unknown")).ToMarkdown();

        Assert.Contains(
            """
            - *given.txt* – published 2 March 2020 – no dates found in it
            - *stated.txt* – published 3 March 2020 – no dates found in it
            - *inferred.txt* – published 4 March 2020, inferred: between 4 and 5 March 2020 – no dates found in it
            - *range.txt* – publication date unknown, between 2 March and 1 April 2020 – no dates found in it
            - *unknown.txt* – publication date unknown – no dates found in it

            """, page);
    }

    [Fact]
    public void An_article_without_dates_is_marked()
    {
        var page = new TimelineBuilder().Build(Told.Article("rain", "It rained on 3 March 2020."), Told.Article("regn", "Es regnete.")).ToMarkdown();

        Assert.Contains("- *It rained on 3 March 2020.* – publication date unknown, between 2020 and 2024, by “3 March 2020” – rain.txt\n", page);
        Assert.Contains("- *Es regnete.* – publication date unknown, between 2019 and 2028, by the articles around it – no dates found in it – regn.txt\n", page);
    }

    [Fact]
    public void An_untitled_article_is_listed_by_its_first_words_and_cited_by_its_source_and_date()
    {
        var page = Told.Timeline(Told.Article("a", "The dam\nfailed.", published: PublicationDate.Given(Monday))).With([Told.Event(Monday, "The dam failed.", "a")]).ToMarkdown();

        Assert.Contains("- The dam failed.\n  *a.txt, 2 March 2020*\n", page);
        Assert.Contains("- *The dam failed.* – published 2 March 2020", page);
    }

    [Fact]
    public void An_inferred_publication_date_is_no_name() =>
        Assert.Contains(
            "\n  *a.txt*\n",
            Told.Timeline(Told.Article("a", published: new(Monday, PublicationBasis.Inferred, Monday, null))).With([Told.Event(Monday, "The dam failed.", "a")]).ToMarkdown());

    [Fact]
    public void Of_very_many_articles_those_that_an_event_cites_are_listed_and_the_others_counted()
    {
        var few = Enumerable.Range(1, 40).Select(number => Told.Article($"a{number}")).ToArray();

        var page = Told.Timeline([.. few, Told.Article("one-more")]).With([Told.Event(Monday, "The dam failed.", "a7", "a9")]).ToMarkdown();

        Assert.EndsWith("\n## Articles\n\n- *a7.txt* – publication date unknown – no dates found in it\n- *a9.txt* – publication date unknown – no dates found in it\n\n39 other articles, which no event above cites.\n", page);
        Assert.Contains("*a40.txt*", Told.Timeline(few).ToMarkdown());
    }

    [Fact]
    public void What_could_not_be_read_stands_at_the_end() =>
        Assert.EndsWith("\n## Not read\n\n- pile.jsonl:12: not JSON\n", Told.Timeline([new Problem(ProblemCode.Malformed, "pile.jsonl", 12, "not JSON")]).ToMarkdown());

    [Fact]
    public void A_note_is_not_among_what_was_not_read() =>
        Assert.EndsWith(
            "\n## Not read\n\n- pile.jsonl:12: not JSON\n\n## Notes\n\n- a.txt: is not UTF-8; read as Windows-1252\n",
            Told.Timeline([
                new Problem(ProblemCode.EncodingAssumed, "a.txt", null, "is not UTF-8; read as Windows-1252"), new Problem(ProblemCode.Malformed, "pile.jsonl", 12, "not JSON"),
            ]).ToMarkdown());

    [Fact]
    public void A_title_can_say_anything()
    {
        var page = Told.Timeline(Told.Article("a", title: "*Stars*\n# and [links](x) \uD800"), Told.Article("b", title: new string('x', 500)), Told.Article("c", title: " "))
            .With([Told.Event(Monday, "# 1. of *all*\n\n<script>", "a")]).ToMarkdown();

        Assert.Contains("- \\# 1. of \\*all\\* \\<script>\n  *\\*Stars\\* # and \\[links](x) \uFFFD*\n", page);
        Assert.Contains($"- *{new string('x', 70)}…* – ", page);
        Assert.Contains("- *c.txt* – ", page);
    }

    [Fact]
    public void An_entry_has_an_anchor_where_it_is_asked_for()
    {
        using var page = new StringWriter();
        new MarkdownTimelineWriter { Anchors = true }.Write(Told.Timeline(Told.Article("a")).With([Told.Event(new(2020, 3, 2), "The dam failed.", "a") with { Id = "e-0123456789" }]), page);

        Assert.Contains("\n- <a id=\"e-0123456789\"></a>The dam failed.\n", page.ToString(), StringComparison.Ordinal);
    }
}
