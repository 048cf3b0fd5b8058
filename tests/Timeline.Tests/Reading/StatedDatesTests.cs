using NodaTime;
using NodaTime.Text;
using Timeline.Reading;
using Timeline.Recognition;
using Xunit;

namespace Timeline.Tests.Reading;

/// <summary>The stamps that pages, papers, mails and memos show, and what only looks like one.</summary>
public class StatedDatesTests
{
    private const string Story = "The pier burned on Sunday. Crews left on Monday.";

    [Theory]
    [InlineData("By ANA BROOK  JUNE 5, 2018")]
    [InlineData("By May Brook and Omar Reyes in Leeds, 5 June 2018")]
    [InlineData("June 5, 2018 | By Ana Brook")]
    [InlineData("Ana Brook, Staff Writer — June 5, 2018")]
    [InlineData("*Ana Brook* | June 5, 2018 | [Original](https://example.org/pier_fire)")]
    [InlineData("Posted on June 5, 2018 by Ana Brook")]
    [InlineData("Posted by admin on June 5, 2018 in News")]
    [InlineData("Published online 5 June 2018")]
    [InlineData("First published on 5 June 2018")]
    [InlineData("First published in The Harbour Post on 5 June 2018")]
    [InlineData("Filed June 5, 2018")]
    [InlineData("Issued June 5, 2018")]
    [InlineData("For immediate release: June 5, 2018")]
    [InlineData("Received 3 March 2018; accepted 5 May 2018; published 5 June 2018")]
    [InlineData("2018-06-05 16:56 · 5 min read · Share")]
    [InlineData("June 5, 2018 · 1,204 views · 12 comments")]
    [InlineData("Updated on: June 5, 2018 / 7:02 PM / HBC News")]
    [InlineData("Published: Jun. 05, 2018 at 10:22 AM CDT|Updated: 3 hours ago")]
    [InlineData("Published 2 hours ago\n\nJune 5, 2018")]
    [InlineData("The Times, 5 June 2018, p. 4")]
    [InlineData("2018-06-05T16:56:00.123+0100")]
    [InlineData("PUBLISHED: 15:01, 5 June 2018 ¦ UPDATED: 17:02, 6 June 2018")]
    [InlineData("Ana Brook\n@anabrook\nTue 5 Jun 2018 16.56 BST\nLast modified on Wed 6 Jun 2018 10.00 BST")]
    [InlineData("Submitted by ana on Tue, 06/05/2018 - 16:56")]
    [InlineData("**Published:** June 5, 2018 **Author:** Ana Brook")]
    [InlineData("Head Quarters, Army of the North, June 5, 2018")]
    [InlineData("No. 1,204 — Tuesday, June 5, 2018. PRICE TWOPENCE.")]
    public void A_line_of_the_header_states_it(string line) => Assert.Equal("2018-06-05", Published($"Pier burns\n\n{line}\n\n{Story}"));

    [Theory]
    [InlineData("5 June 2018 ")]
    [InlineData("By Ana Brook JUNE 5, 2018 ")]
    [InlineData("LEEDS, Tuesday, June 5, 2018. ")]
    [InlineData("LEEDS, England – June 5, 2018 – ")]
    [InlineData("LEEDS, England, June 5, 2018 /Newswire/ -- ")]
    [InlineData("(June 5, 2018) — ")]
    [InlineData("LEEDS, June 5, 2018 (Agency) - Ana Brook (l) and Omar Reyes, mayors of Leeds, opened the pier again. ")]
    public void A_stamp_may_be_glued_to_the_lead(string stamp) => Assert.Equal("2018-06-05", Published($"Pier burns\n\n{stamp}{Story}"));

    [Theory]
    [InlineData("On June 5, 2018, Ana Brook closed the pier.")]
    [InlineData("June 5, 2018, was a Tuesday, and the pier was closed.")]
    [InlineData("5 June 2018 - The pier burns down.\n5 July 2018 - The council meets.")]
    [InlineData("5 June 2018 The pier burns down at night.\n5 July 2018 The council meets at night.")]
    public void A_date_of_a_sentence_or_of_a_list_is_none(string text) => Assert.Null(Published($"Pier burns\n\n{text}"));

    [Theory]
    [InlineData("This article was published on Tuesday 5 June 2018.")]
    [InlineData("Originally published June 5, 2018")]
    [InlineData("This story was first published in The Harbour Post on 5 June 2018.")]
    [InlineData("A version of this article appeared in print on June 5, 2018, on Page A1 of the New York edition with the headline: Pier Burns.")]
    public void The_page_may_state_it_at_its_end(string line) => Assert.Equal("2018-06-05", Published($"Pier burns\n\n{Story}\n\n{line}"));

    [Theory]
    [InlineData("Port authority meeting 2018-06-05")]
    [InlineData("Interview with the mayor, 5 June 2018")]
    public void A_headline_may_end_in_the_date(string headline) => Assert.Equal("2018-06-05", Published($"{headline}\n\n{Story}"));

    [Theory]
    [InlineData("The fire of 5 June 2018", Story)]
    [InlineData("Who closed the pier on 5 June 2018", Story)]
    [InlineData("The pier fire, 5 June 2018", "The pier reopened on 7 July 2018.")]
    public void A_headline_that_tells_of_a_day_or_of_one_long_past_states_none(string headline, string story) => Assert.Null(Published($"{headline}\n\n{story}"));

    [Theory]
    [InlineData("Protesters march in Calvera, June 5, 2018")]
    [InlineData("Published 2 hours ago")]
    [InlineData("Copyright June 5, 2018 The Harbour Post")]
    [InlineData("Received 3 March 2018; accepted 5 May 2018")]
    [InlineData("Retrieved 5 June 2018")]
    [InlineData("June 5, 2018 – June 9, 2018")]
    [InlineData("Deadline: June 5, 2018")]
    [InlineData("Valid until June 5, 2018")]
    public void Captions_copyrights_and_other_days_are_none(string line) => Assert.Null(Published($"Pier burns\n\n{line}\n\nThe pier burned at night."));

    [Theory]
    [InlineData("---\ntitle: Pier burns\ntags:\n  - fire\n  - pier\ncreated: 2018-06-07\npublished: \"2018-06-05\" # in print\nupdated: 2018-06-09\n---\n\n")]
    [InlineData("---\n# clipped\ntitle: 'Pier burns'\nmodified: 2018-06-09\ndate: 2018-06-05T10:00:00+02:00\n---\n")]
    [InlineData("+++\ntitle = \"Pier burns\"\ndate = 2018-06-05T07:32:00-08:00\ntags = [\n  \"a\"\n]\n+++\n\n")]
    [InlineData("From: Ann Roe <ann@example.org>\nDate: Tue, 5 Jun 2018 17:07:23 +0100 (BST)\nSubject: Pier burns\n\n")]
    [InlineData("MEMORANDUM\n\nTO: A. Brook\n\nFROM: O. Reyes\n\nDATE: June 5, 2018\n\nRE: Pier burns\n\n")]
    [InlineData("TO: A. Brook FROM: O. Reyes DATE: June 5, 2018 RE: Pier burns\n\n")]
    public void The_head_of_a_document_says_its_date_and_title(string head)
    {
        var article = Assert.Single(ArticleReader.Parse(head + Story, "pier.txt").Articles);
        Assert.Equal(("2018-06-05", "Pier burns"), (Published(head + Story), article.Title));
        Assert.Equal(["2018-06-03", "2018-06-04"], new TimelineBuilder().Build(article).Select(entry => entry.Edtf.ToString()));
    }

    [Theory]
    [InlineData("---\nThe pier burned.\n---\n\n")]
    [InlineData("---\npublished: true\n---\n\n")]
    public void What_is_no_front_matter_or_no_date_states_none(string head) => Assert.Null(Published(head + Story));

    [Fact]
    public void A_day_without_a_year_is_a_dispatch_stamp()
    {
        var article = Recognised("PORTVALE, Utah, Jan. 29 -- The council issued the following news:\n\nA judge sentenced the man on Tuesday.");
        var stamp = Assert.Single(PublicationStamp.Find(article));
        Assert.Equal((StampPlace.Dateline, null, 1, 29), (stamp.Place, stamp.Year, stamp.Month, stamp.Day));
    }

    [Fact]
    public void Dates_that_head_one_entry_after_another_date_none_of_the_whole() =>
        Assert.Null(Published("Diary of Ann Marsh\n\nAugust 19, 1817.\n\nThe mill burned down yesterday.\n\nSept. 11, 1817.\n\nMy brother came home yesterday."));

    [Fact]
    public void A_stamp_over_a_list_of_days_dates_the_whole() =>
        Assert.Equal("2018-06-05", Published("Pier burns\n\n5 June 2018\n\nThe pier burned.\n\n3 June 2018\n\nThe council met at the pier.\n\n4 June 2018\n\nThe council closed the pier."));

    [Theory]
    [InlineData("More stories have emerged from the north on Sunday, days after two storms hit the coast.")]
    [InlineData("Two boys were found on Sunday, hours after two storms hit the coast.")]
    public void Words_of_the_lead_don_t_take_the_stamp_away(string lead) => Assert.Equal("2018-06-05", Published($"Pier burns\n\n2018-06-05 10:56\n\n{lead}"));

    private static string? Published(string text) => PublicationDates.Find([Recognised(text)])[0].Article.Published.Date is { } date ? LocalDatePattern.Iso.Format(date) : null;

    private static RecognisedArticle Recognised(string text) => new(new Article { Id = "a", Text = text }, new EnglishRecognizer().Recognize(text));
}
