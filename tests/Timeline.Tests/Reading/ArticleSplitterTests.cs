using Timeline.Reading;
using Xunit;

namespace Timeline.Tests.Reading;

/// <summary>One file, several articles: the layouts in which readers save them, and what only looks like a boundary.</summary>
public class ArticleSplitterTests
{
    [Fact]
    public void A_headline_and_a_dateline_open_an_article() =>
        AssertSplits(story => [story.Headline, Opening(story, $"{story.Place} ({story.Agency}) — ")], story => story.Headline);

    [Fact]
    public void A_place_in_capitals_and_a_colon_is_a_dateline() =>
        AssertSplits(story => [story.Headline, Opening(story, $"{story.Place}: ")], story => story.Headline);

    [Fact]
    public void Wire_stories_without_headlines_open_with_their_dateline() =>
        AssertSplits(story => [Opening(story, $"{story.Place} ({story.Agency}) - ")], story => story.Place);

    [Fact]
    public void A_headline_alone_opens_an_article() =>
        AssertSplits(story => [story.Headline, story.Paragraphs[0]], story => story.Headline);

    [Fact]
    public void A_date_line_stands_under_the_headline() =>
        AssertSplits(story => [story.Headline, story.Date, story.Paragraphs[0]], story => story.Headline);

    [Fact]
    public void A_date_line_stands_over_the_headline_in_every_article() =>
        AssertSplits(story => [story.Date, story.Headline, story.Paragraphs[0]], story => story.Date);

    [Fact]
    public void A_byline_stands_under_the_headline() =>
        AssertSplits(story => [story.Headline, $"By {story.Writer}", story.Paragraphs[0]], story => story.Headline);

    [Fact]
    public void A_bare_name_under_the_headline_is_a_byline() =>
        AssertSplits(story => [story.Headline, story.Writer, story.Paragraphs[0]], story => story.Headline);

    [Fact]
    public void A_dek_stands_between_headline_and_byline() =>
        AssertSplits(story => [story.Headline, story.Paragraphs[3], $"By {story.Writer}", story.Date, story.Paragraphs[0]], story => story.Headline);

    [Fact]
    public void Two_headlines_that_say_the_same_belong_to_one_article() =>
        AssertSplits(story => [story.OtherHeadline, story.Headline, story.Paragraphs[0]], story => story.OtherHeadline);

    [Fact]
    public void A_picture_with_its_caption_stands_under_the_headline() =>
        AssertSplits(story => [story.Headline, $"A scene in the town on the second day. (Photo: {story.Agency}/{story.Writer})", story.Paragraphs[0]], story => story.Headline);

    [Theory]
    [InlineData("--------------------")]
    [InlineData("====================")]
    [InlineData("-----")]
    [InlineData("***")]
    [InlineData("#####")]
    [InlineData("\f")]
    public void A_rule_stands_between_the_articles(string rule) =>
        AssertTold(string.Join($"\n\n{rule}\n\n", Story.All.Select(story => Lines([story.Headline, .. story.Paragraphs], "\n\n"))), story => story.Headline);

    [Fact]
    public void Long_rules_part_articles_without_headlines() =>
        AssertTold(string.Join("\n\n====================\n\n", Story.All.Select(story => Lines(story.Paragraphs, "\n\n"))), story => story.Paragraphs[0]);

    [Fact]
    public void Articles_are_counted() =>
        AssertSplits(story => [$"Document {Story.All.ToList().IndexOf(story) + 1} of 4", story.Headline, story.Paragraphs[0]], story => $"Document {Story.All.ToList().IndexOf(story) + 1} of 4");

    [Fact]
    public void Headlines_are_Markdown_headings_and_deeper_headings_are_sub_heads() =>
        AssertSplits(story => [$"# {story.Headline}", story.Paragraphs[0], "## What comes next for all of us here", story.Paragraphs[1]], story => $"# {story.Headline}");

    [Fact]
    public void The_outlets_name_stands_between_rules_over_each_headline() =>
        AssertSplits(story => [$"=== {story.Agency} Online ===", story.Headline, story.Paragraphs[0]], story => $"=== {story.Agency} Online ===");

    [Fact]
    public void The_outlets_name_stands_over_each_headline() =>
        AssertSplits(story => ["The Harbour Post", story.Headline, story.Date, story.Paragraphs[0]], _ => "The Harbour Post");

    [Fact]
    public void A_numbered_headline_names_outlet_and_date() =>
        AssertSplits(story => [$"{Story.All.ToList().IndexOf(story) + 1}. {story.Headline} (The Harbour Post, {story.Date})", story.Paragraphs[0]], story => $"{Story.All.ToList().IndexOf(story) + 1}. {story.Headline}");

    [Fact]
    public void Who_posted_it_stands_over_each_headline() =>
        AssertSplits(story => [$"Posted by admin on {story.Date}", story.Headline, story.Paragraphs[0]], story => $"Posted by admin on {story.Date}");

    [Fact]
    public void Header_fields_open_an_article() =>
        AssertSplits(story => [$"Title: {story.Headline}\nSource: {story.Agency}\nDate: {story.Iso}", story.Paragraphs[0]], story => $"Title: {story.Headline}");

    [Fact]
    public void Articles_are_parted_by_wide_gaps_alone() =>
        AssertTold(string.Join("\n\n\n\n\n", Story.All.Select(story => Lines(story.Paragraphs, "\n\n"))), story => story.Paragraphs[0]);

    [Fact]
    public void Paragraphs_need_no_blank_lines_between_them() =>
        AssertTold(string.Join("\n\n", Story.All.Select(story => Lines([story.Headline, .. story.Paragraphs], "\n"))), story => story.Headline);

    [Theory]
    [InlineData("Updated: March 13, 2019 03:01 PM")]
    [InlineData("(Reporting by Ann Example; editing by Bob Sample)")]
    [InlineData("[1] See Example Review, March 1, 2019.")]
    [InlineData("A faster way to send parcels between the islands and the mainland")]
    [InlineData("Example reported from Dunmere. Sample contributed from Calvera.")]
    public void What_closes_an_article_belongs_to_the_one_before(string footer)
    {
        var articles = Split(string.Join("\n\n", Story.All.Select(story => Lines([story.Headline, .. story.Paragraphs, footer], "\n\n"))));
        Assert.Equal(4, articles.Count);
        Assert.All(articles, article => Assert.EndsWith(footer, article.TrimEnd()));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_articles_tile_the_file_and_line_ends_stay(string newLine)
    {
        var text = string.Concat(Story.All.Select(story => Lines([story.Headline, Opening(story, $"{story.Place} ({story.Agency}) — "), .. story.Paragraphs[1..]], "\n\n") + "\n\n\n")).Replace("\n", newLine);
        var articles = Split(text);
        Assert.Equal(4, articles.Count);
        Assert.Equal(text, string.Concat(articles));
    }

    [Theory]
    [InlineData("A long wait")]
    [InlineData("‘We will not forget’")]
    [InlineData("What happens next?")]
    [InlineData("A hard winter for the islands ahead")]
    [InlineData("Why the company will not wait any longer")]
    [InlineData("Advertisement")]
    [InlineData("*** More to come ***")]
    [InlineData("1. Bridge to be rebuilt (The Harbour Post, March 12, 2019)")]
    [InlineData("More Headlines")]
    [InlineData("Read More: Minister says the tunnel will open in the spring")]
    [InlineData("Jonas Fremde speaks to reporters in the harbour. [Ann Example/NPA]")]
    [InlineData("* * *")]
    public void Sub_heads_captions_and_furniture_are_no_boundaries(string line)
    {
        var ferry = Story.Ferry;
        Assert.Single(Split(Lines([ferry.Headline, .. ferry.Paragraphs[..2], line, .. ferry.Paragraphs[2..]], "\n\n")));
    }

    [Fact]
    public void An_embedded_post_is_no_boundary()
    {
        var ferry = Story.Ferry;
        Assert.Single(Split(Lines([ferry.Headline, .. ferry.Paragraphs[..2], "Mira Solberg", "#Nordline's ships stay in port tonight. Nobody knows for how long.", "4:18 PM – Mar 12, 2019", "Twitter Ads info and privacy", "See Mira Solberg's other Tweets", .. ferry.Paragraphs[2..]], "\n\n")));
    }

    [Fact]
    public void Footnotes_in_the_middle_of_a_file_end_an_article_only_before_a_headline()
    {
        var ferry = Story.Ferry;
        Assert.Single(Split(Lines([ferry.Headline, .. ferry.Paragraphs, "[1] Nordline, annual report, March 1, 2019.", "[2] Coast guard, March 11, 2019."], "\n\n")));
    }

    [Fact]
    public void The_head_of_a_printed_page_is_no_boundary()
    {
        var ferry = Story.Ferry;
        Assert.Single(Split(Lines(["The Harbour Post", ferry.Headline, .. ferry.Paragraphs[..2], "The Harbour Post", ferry.Headline, .. ferry.Paragraphs[2..]], "\n\n")));
    }

    [Fact]
    public void A_list_is_no_row_of_headlines()
    {
        var ferry = Story.Ferry;
        Assert.Single(Split(Lines([ferry.Headline, .. ferry.Paragraphs[..2], "- The night ferry to the northern islands", "- The night ferry to the southern islands", "- The car ferry across the sound", .. ferry.Paragraphs[2..]], "\n")));
    }

    [Theory]
    [InlineData("World", "By Ann Lee, Staff Writer", "Tuesday, March 12, 2019; 10:48 PM")]
    [InlineData("U.S.", "Storm closes three harbours in the north.")]
    public void The_name_of_a_section_and_a_teaser_are_no_article(params string[] above)
    {
        var ferry = Story.All[0];
        Assert.Single(Split(Lines([.. above, ferry.Headline, .. ferry.Paragraphs], "\n\n")));
    }

    [Fact]
    public void A_section_mark_inside_an_article_with_a_date_in_its_text_is_no_boundary()
    {
        var ferry = Story.Ferry;
        Assert.Single(Split(Lines([ferry.Headline, ferry.Date, .. ferry.Paragraphs[..2], "***", .. ferry.Paragraphs[2..]], "\n\n")));
    }

    [Fact]
    public void Hard_wrapped_paragraphs_are_whole_paragraphs()
    {
        var text = string.Join("\n\n", Story.All.Select(story => Lines([story.Headline, .. new[] { Opening(story, $"{story.Place} ({story.Agency}) — ") }.Concat(story.Paragraphs[1..]).Select(Wrapped)], "\n\n")));
        Assert.Equal(Story.All.Select(story => story.Headline), Split(text).Select(FirstLine));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("One line")]
    [InlineData("-----\n-----\n-----")]
    public void Anything_is_at_least_one_article(string text) => Assert.Equal(0, ArticleSplitter.Split(text)[0]);

    private static void AssertSplits(Func<Story, string[]> header, Func<Story, string> first) =>
        AssertTold(string.Join("\n\n", Story.All.Select(story => Lines([.. header(story), .. story.Paragraphs[1..]], "\n\n"))), first);

    private static void AssertTold(string text, Func<Story, string> first)
    {
        var opened = Split(text).Select(FirstLine).ToList();
        Assert.Equal(Story.All.Count, opened.Count);
        Assert.All(Story.All.Zip(opened), pair => Assert.StartsWith(first(pair.First), pair.Second));
    }

    private static string Opening(Story story, string dateline) => dateline + story.Paragraphs[0];

    private static string Lines(IEnumerable<string> lines, string between) => string.Join(between, lines);

    private static string FirstLine(string article) => article.TrimStart().Split('\n')[0].TrimEnd();

    private static List<string> Split(string text)
    {
        var starts = ArticleSplitter.Split(text);
        return [.. starts.Zip(starts.Skip(1).Append(text.Length), (start, end) => text[start..end])];
    }

    private static string Wrapped(string paragraph)
    {
        var lines = new List<string> { "" };
        foreach (var word in paragraph.Split(' '))
        {
            if (lines[^1].Length + 1 + word.Length > 60)
                lines.Add(word);
            else
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }

        return string.Join('\n', lines);
    }
}
