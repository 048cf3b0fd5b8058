using NodaTime;
using Timeline.Html;

namespace Timeline.Tests.WebPages;

/// <summary>The day of publication, as pages of many kinds state it.</summary>
public class PageDateTests
{
    [Theory]
    [InlineData("""<meta property="article:published_time" content="2019-03-04T21:30:00+01:00">""")]
    [InlineData("""<meta name="DC.date.issued" content="2019-03-04">""")]
    [InlineData("""<meta name="parsely-pub-date" content="2019-03-04T02:00:07-0700">""")]
    [InlineData("""<meta name="date" content="Mon, 04 Mar 2019 09:00:00 GMT">""")]
    [InlineData("""<meta itemprop="datePublished" content="2019-03-04">""")]
    [InlineData("""<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2019-03-04T10:00:00+01:00"}</script>""")]
    [InlineData("""<script type="application/ld+json">{"@graph": [{"@type": "Person", "datePublished": "2001-01-01"}, {"@type": ["Article", "BlogPosting"], "datePublished": "2019-03-04"}]}</script>""")]
    [InlineData("""<script type="application/ld+json">[{"@type": "WebPage", "mainEntity": {"@type": "ReportageNewsArticle", "datePublished": "2019-03-04",}}]</script>""")]
    [InlineData("""<link rel="canonical" href="https://post.example/2019/03/04/pier-burns">""")]
    [InlineData("""<script>window.data = {"published_at":"2019-03-04T06:22:28+01:00"};</script>""")]
    public void The_head_of_a_page_states_the_day(string head) => Assert.Equal(Day(4), Published(head, "<h1>Pier burns</h1><p>The pier burned down.</p>"));

    [Theory]
    [InlineData("""<time datetime="2019-03-04T08:00">Monday</time>""")]
    [InlineData("""<time pubdate>4 March 2019</time>""")]
    [InlineData("""<abbr class="published" title="2019-03-04">Monday</abbr>""")]
    [InlineData("""<span itemprop="datePublished">4. März 2019</span>""")]
    [InlineData("""<div class="entry-meta">Posted by Ann on March 4th, 2019</div>""")]
    [InlineData("""<p class="datum">04.03.2019, 11:20 Uhr</p>""")]
    [InlineData("""<p>Von Ann Lee am 4.3.2019 | 0 Kommentare</p>""")]
    [InlineData("""<p>Lund (4.3.2019). Die alte Brücke ist in der Nacht abgebrannt.</p>""")]
    [InlineData("""<p>4.3.2019 – Die alte Brücke am Hafen ist in der vergangenen Nacht vollständig abgebrannt, teilte die Feuerwehr am Morgen mit, die mit vielen Leuten da war.</p>""")]
    [InlineData("""<p>Publicado el 4 de marzo de 2019</p>""")]
    [InlineData("""<p>2019年3月4日 08時00分</p>""")]
    [InlineData("""<p>2019년 3월 4일</p>""")]
    [InlineData("""<p>4 марта 2019, 10:30</p>""")]
    [InlineData("""<p>2019. március 4.</p>""")]
    [InlineData("""<p>٤ مارس 2019</p>""")]
    [InlineData("""<div class="article-footer"><span class="date">4 mars 2019</span></div>""")]
    public void The_page_shows_the_day(string line) => Assert.Equal(Day(4), Published("", $"<h1>Pier burns</h1>{line}<p>The pier burned down.</p>"));

    [Theory]
    [InlineData("2019-03-04T00:20:00+01:00", 4)]
    [InlineData("2019-03-04T23:50:00-08:00", 4)]
    [InlineData("2019-03-04T23:50:00Z", 4)]
    [InlineData("2019-03-04T23:50:00", 4)]
    public void The_day_is_the_one_that_is_written(string value, int day) =>
        Assert.Equal(Day(day), Published($"""<meta property="article:published_time" content="{value}">""", "<p>The pier burned down.</p>"));

    [Theory]
    [InlineData("""<time datetime="2019-03-05T00:50:00+01:00">Tuesday</time>""")]
    [InlineData("""<time datetime="2019-03-05T00:50:00">Tuesday</time>""")]
    [InlineData("""<span class="date">5 March 2019</span>""")]
    public void A_moment_in_Greenwich_is_of_the_day_that_the_page_has(string shown) =>
        Assert.Equal(Day(5), Published("""<meta property="article:published_time" content="2019-03-04T23:50:00+00:00">""", $"<h1>Pier burns</h1>{shown}<p>The pier burned down.</p>"));

    [Fact]
    public void A_moment_in_Greenwich_is_of_the_day_that_the_page_shows_whatever_its_address_says() => Assert.Equal(Day(4), Published(
        """<link rel="canonical" href="https://post.example/2019/03/03/pier"><meta property="article:published_time" content="2019-03-04T10:04:00Z">""",
        """<h1>Pier burns</h1><span class="date">4 March 2019</span><p>The pier burned down.</p>"""));

    [Fact]
    public void What_is_named_a_teaser_and_holds_hardly_a_link_is_the_article() => Assert.Equal(Day(4), Published("", """
        <div class="teaserTyp3 newsSingle"><span class="blue">04.03.2019</span><h2>Pier burns</h2><p>The old pier burned down in the night, and the people of the town stood on the shore and saw it fall, as
        the <a href="/f">fire service</a> said, which had come with forty people and two boats, and could do nothing but keep the houses wet.</p></div>
        <div class="more"><p>The harbour office has its own page about what may be done on the shore and what may not be, and who is to be asked.</p></div>
        """));

    [Fact]
    public void Published_goes_before_changed() => Assert.Equal(Day(4), Published(
        """<meta property="article:modified_time" content="2019-03-09"><script type="application/ld+json">{"@type": "Article", "dateModified": "2019-03-08", "datePublished": "2019-03-04"}</script>""",
        """<h1>Pier burns</h1><p class="updated">Updated: 9 March 2019</p><p>The pier burned down.</p>"""));

    [Fact]
    public void A_page_that_only_says_when_it_was_changed_is_of_that_day() =>
        Assert.Equal(Day(9), Published("""<meta property="article:modified_time" content="2019-03-09">""", "<p>The pier burned down.</p>"));

    [Theory]
    [InlineData("en-US", "03/04/2019")]
    [InlineData("en-GB", "04/03/2019")]
    [InlineData("fr", "04/03/2019")]
    [InlineData("de", "4.3.2019")]
    public void The_language_tells_the_month_from_the_day(string language, string date) =>
        Assert.Equal(Day(4), PageReader.Read($"""<html lang="{language}"><h1>Pier</h1><span class="date">{date}</span><p>The pier burned down.</p>""").Published);

    [Fact]
    public void Another_date_of_the_page_tells_the_month_from_the_day() => Assert.Equal(
        Day(4), PageReader.Read("""<html lang="de"><meta name="date" content="03/04/2019 12:43:42"><h1>Brücke</h1><p>Die Brücke brannte.</p><p>Erstellt am: 04.03.2019</p>""").Published);

    [Theory]
    [InlineData("<p>The pier burned down.</p>")]
    [InlineData("<p>The pier burned down.</p><footer>© 2019 The Harbour Post</footer>")]
    [InlineData("""<p>The pier burned down.</p><ul class="related-articles"><li><time datetime="2019-03-02">2 March</time> <a href="/x">Ferry sold</a></li></ul>""")]
    [InlineData("""<p>The pier burned down.</p><div class="comments"><p>Tom, <time datetime="2019-03-07T10:00">7 March 2019</time></p><p>A pity.</p></div>""")]
    [InlineData("""<p>The pier burned down, and the people of the town saw it fall.</p><aside class="teaser"><a href="/x">Ferry sold</a><span class="date">2 March 2019</span></aside>""")]
    [InlineData("<p>On 4 March 1919 the pier, which nobody had used for years and which was to be broken up, burned down in a night, and the people of the town stood on the shore and saw it fall.</p>")]
    [InlineData("""<p>The pier burned down.</p><p>It fell into the sea.</p><div id="page-footer"><p class="time">It is now 5 March 2019, 10:12</p></div>""")]
    [InlineData("""<form><input value="04.03.2019"></form><p>The pier burned down.</p>""")]
    [InlineData("""<p>Version 4.3.2 and 12/13 of the members</p>""")]
    [InlineData("""<script type="application/ld+json">{"@type": "Organization", "datePublished": "2019-03-04"}</script><p>The pier burned down.</p>""")]
    [InlineData("""<meta property="article:published_time" content="1970-01-01T00:00:00Z"><p>The pier burned down.</p>""")]
    [InlineData("""<meta property="article:published_time" content="2019-02-30"><p>The pier burned down.</p>""")]
    public void A_page_without_its_date_has_none(string body) => Assert.Null(Published("", "<h1>Pier burns</h1>" + body));

    private static LocalDate Day(int day) => new(2019, 3, day);

    private static LocalDate? Published(string head, string body) => PageReader.Read($"<!doctype html><html><head>{head}</head><body>{body}</body></html>").Published;
}
