using Timeline.Html;

namespace Timeline.Tests.WebPages;

/// <summary>Pages that tell an event as it goes on: each post has its own time, in the page's zone.</summary>
public class LivePageTests
{
    private const string Outage = "An outage of the payment service was reported by shops in the whole north.";
    private const string Cause = "The bank says that a router has failed. It will be replaced within the hour.";
    private const string Fixed = "It was fixed, and all shops can be paid by card again.";

    [Fact]
    public void Articles_with_times_of_their_own_are_posts() => Assert.Equal($"2020-03-05 22:16 {Fixed}\n\n2020-03-05 21:58 {Cause}\n\n2020-03-05 21:31 {Outage}", Text("Card payments fail", $"""
        <div class="feed"><article id="p3"><time datetime="2020-03-05T22:16:00+01:00">22:16</time><p>{Fixed}</p></article>
        <article id="p2"><time datetime="2020-03-05T21:58:00+01:00">21:58</time><p>{Cause}</p></article>
        <article id="p1"><time datetime="2020-03-05T21:31:00+01:00">21:31</time><p>{Outage}</p></article></div>
        """));

    [Fact]
    public void A_moment_in_Greenwich_is_of_the_clock_that_is_shown() => Assert.Equal($"2020-03-06 00:05 {Outage}\n\n2020-03-06 00:20 {Cause}\n\n2020-03-06 01:16 {Fixed}", Text("Card payments fail", $"""
        <article><time datetime="2020-03-05T23:05:00Z">00:05</time><p>{Outage}</p></article><article><time datetime="2020-03-05T23:20:00Z">00:20</time><p>{Cause}</p></article>
        <article><time datetime="2020-03-06T00:16:00Z">01:16</time><p>{Fixed}</p></article>
        """));

    [Fact]
    public void Without_a_clock_shown_it_is_of_the_zone_that_the_page_writes() => Assert.StartsWith($"2020-03-06 00:05 {Outage}", Text("Card payments fail", $"""
        <article><time datetime="2020-03-05T23:05:00Z">an hour ago</time><p>{Outage}</p></article><article><time datetime="2020-03-05T23:20:00Z">45 minutes ago</time><p>{Cause}</p></article>
        <article><time datetime="2020-03-06T00:16:00Z">just now</time><p>{Fixed}</p></article>
        """), StringComparison.Ordinal);

    [Theory]
    [InlineData("Live: card payments fail", "section", "<span class='time'>{0}</span>", "22:16", "21:58", "21:31")]
    [InlineData("Kartenzahlung im Liveticker", "div", "<div>{0}</div>", "22.16 Uhr", "21.58 Uhr", "21.31 Uhr")]
    [InlineData("Card payments fail – as it happened", "li", "<b>{0}</b>", "10:16 pm", "9:58 pm", "9:31 pm")]
    [InlineData("Pannes de cartes, en direct", "div", "<p>{0}</p>", "22h16", "21h58", "21h31")]
    [InlineData("Card payments fail – live", "li", "<p>{0}</p>", "22:16 CET", "21:58 CET", "21:31 CET")]
    public void A_clock_on_a_line_of_its_own_is_of_the_pages_day(string title, string element, string stamp, string third, string second, string first) =>
        Assert.Equal($"2020-03-05 22:16 {Fixed}\n\n2020-03-05 21:58 {Cause}\n\n2020-03-05 21:31 {Outage}", Text(title, string.Concat(new[] { (third, Fixed), (second, Cause), (first, Outage) }
            .Select(post => $"<{element}>{stamp.Replace("{0}", post.Item1, StringComparison.Ordinal)}<p>{post.Item2}</p></{element}>"))));

    [Fact]
    public void The_newest_first_midnight_is_crossed_backwards() => Assert.Equal($"2020-03-06 00:16 {Fixed}\n\n2020-03-05 23:58 {Cause}\n\n2020-03-05 23:31 {Outage}", Text("Live: card payments fail", $"""
        <ol><li><b>00:16</b><p>{Fixed}</p></li><li><b>23:58</b><p>{Cause}</p></li><li><b>23:31</b><p>{Outage}</p></li></ol>
        """));

    [Fact]
    public void A_headline_of_a_post_is_a_sentence_of_it() => Assert.StartsWith($"2020-03-05 22:16 Cards work again. {Fixed}", Text("Live: card payments fail", $"""
        <article><time datetime="2020-03-05T22:16:00+01:00">22:16</time><h3><a href="#p3">Cards work again</a></h3><p>{Fixed}</p><button>Share</button></article>
        <article><time datetime="2020-03-05T21:58:00+01:00">21:58</time><h3>The cause</h3><p>{Cause}</p></article><article><time datetime="2020-03-05T21:31:00+01:00">21:31</time><p>{Outage}</p></article>
        """), StringComparison.Ordinal);

    [Theory]
    [InlineData("""<ul class="latest">{0}</ul>""", """<li><time datetime="2020-03-05T22:16:00+01:00">22:16</time> <a href="/a">{0}</a></li>""")]
    [InlineData("<div>{0}</div>", """<article><h3><a href="/a">Cards</a></h3><time datetime="2020-03-05T22:16:00+01:00">22:16</time><p>{0}</p></article>""")]
    [InlineData("""<section id="comments">{0}</section>""", """<article class="comment"><time datetime="2020-03-05T22:16:00+01:00">22:16</time><p>{0}</p></article>""")]
    [InlineData("<div>{0}</div>", """<article><a href="/a"><h2>Cards</h2></a><time datetime="2020-03-05T22:16">5 March</time><p>{0}</p></article>""")]
    public void Teasers_and_comments_with_times_are_no_posts(string list, string item)
    {
        var items = string.Concat(new[] { Outage, Cause, Fixed }.Select(text => item.Replace("{0}", text, StringComparison.Ordinal)));
        var article = $"<article><h1>Card payments fail</h1><p>{Outage} {Cause} The shops closed early, and many people went home with nothing.</p></article>";

        Assert.DoesNotContain("22:16", Text("Card payments fail", article + list.Replace("{0}", items, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Whole_articles_below_one_another_are_no_posts() => Assert.DoesNotContain("22:16", Text("Card payments fail", string.Concat(new[] { Outage, Cause, Fixed }
        .Select(text => $"<article><h1>Cards</h1><time datetime='2020-03-05T22:16:00+01:00'>22:16</time><p>{text}</p></article>"))), StringComparison.Ordinal);

    [Fact]
    public void Posts_that_the_page_describes_are_of_its_zone() => Assert.Equal("2020-03-05 22:16 It was fixed.\n\n2020-03-05 21:31 It broke.", Text("Outage", """
        <script type="application/ld+json">{"@type": "LiveBlogPosting", "liveBlogUpdate": [{"@type": "BlogPosting", "datePublished": "2020-03-05T21:16:00Z", "headline": "22:16(CET) It was fixed", "articleBody": "It was fixed."},
        {"@type": "BlogPosting", "datePublished": "2020-03-05T20:31:00Z", "articleBody": "It broke."}]}</script>
        """));

    private static string Text(string title, string body) => PageReader.Read($"""
        <html lang="en"><head><title>{title}</title><meta property="article:published_time" content="2020-03-05T21:31:00+01:00"></head><body><nav><a href="/">Home</a></nav><main><h1>{title}</h1>{body}</main></body></html>
        """).Text;
}
