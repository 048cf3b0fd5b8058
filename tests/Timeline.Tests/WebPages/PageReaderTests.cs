using Timeline.Html;

namespace Timeline.Tests.WebPages;

/// <summary>What pages of several kinds of sites are read as.</summary>
public class PageReaderTests
{
    private const string First = "The old pier burned down on Monday night, the fire service said, and nobody was hurt when the roof of the pavilion fell into the sea shortly before dawn.";
    private const string Second = "It had been closed since the storms of last winter, and the council was to decide in May on what should become of it and who should pay for that work.";

    [Fact]
    public void A_blogs_page_is_read_without_what_stands_around_the_post()
    {
        var page = PageReader.Read($"""
            <html lang="en-GB"><head><title>Pier burns – Ann's Harbour Blog</title>
            <meta property="og:title" content="Pier burns – Ann's Harbour Blog"><meta property="og:site_name" content="Ann's Harbour Blog">
            <link rel="canonical" href="https://harbour.example/pier"></head>
            <body class="single has-sidebar">
            <div id="cookie-notice">We use cookies. <button>OK</button></div>
            <header><nav><a href="/">Home</a> <a href="/about">About</a></nav></header>
            <div class="content has-sidebar"><article class="post">
            <h1 class="entry-title">Pier burns</h1><div class="entry-meta">Posted on <time class="entry-date published" datetime="2019-03-05T07:00:00+00:00">5 March 2019</time> by <a rel="author" href="/ann">Ann Lee</a></div>
            <p>{First}</p><h2>What it was</h2><p>{Second}</p>
            <ul><li>Built in 1889</li><li><p>Closed in 2018</p></li></ul>
            <div class="sharedaddy"><h3>Share this:</h3><a href="#">Twitter</a> <a href="#">Facebook</a></div>
            <h3>Related</h3><div class="jp-relatedposts"><a href="/f">Ferry sold</a> <a href="/g">Gulls counted</a></div>
            </article></div>
            <aside class="widget">Most read: <a href="/x">Ferry sold</a></aside>
            <section id="comments"><p>Tom: What a pity about it, I went there as a child.</p></section>
            <footer>© 2019</footer></body></html>
            """);

        Assert.Equal($"{First}\n\nWhat it was\n\n{Second}\n\n- Built in 1889\n- Closed in 2018", page.Text);
        Assert.Equal(("Pier burns", "Ann's Harbour Blog", "Ann Lee", "en-GB", "https://harbour.example/pier"), (page.Title, page.Outlet, page.Author, page.Language, page.Url));
    }

    [Fact]
    public void The_text_that_JSON_LD_has_is_read_with_the_paragraphs_that_the_page_shows()
    {
        var page = PageReader.Read($$"""
            <html><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Pier burns", "publisher": {"@type": "Organization", "name": "Post"}, "author": [{"name": "Ann Lee"}, {"name": "Tom Holt"}],
            "inLanguage": "en", "articleBody": "{{First}} {{Second}}"}</script>
            <div class="page"><div class="x1"><div class="x2"><p>{{First}}</p><p>{{Second}}</p></div></div><div class="x3"><p>Ferry sold, and other things that were read much today.</p></div></div></html>
            """);

        Assert.Equal($"{First}\n\n{Second}", page.Text);
        Assert.Equal(("Pier burns", "Post", "Ann Lee, Tom Holt", "en"), (page.Title, page.Outlet, page.Author, page.Language));
    }

    [Fact]
    public void The_text_that_only_JSON_LD_has_is_the_articles() => Assert.Equal($"{First}\n\n{Second}", PageReader.Read($$"""
        <html><script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "{{First}}\n\n{{Second}}"}</script><div id="app">Loading …</div></html>
        """).Text);

    [Fact]
    public void Readability_finds_the_text_of_a_page_that_marks_nothing()
    {
        var text = PageReader.Read($"""
            <html><body><table><tr><td><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></td><td><div><p>{First}</p><p>{Second}</p><p>{First}</p><p>{Second}</p></div></td></tr></table></body></html>
            """).Text;

        Assert.Contains($"{First}\n\n{Second}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_a_table_is_a_line() => Assert.EndsWith(
        "Day | What\n3 March | The pier burned\n4 March | It fell", PageReader.Read($"<main><h1>Pier</h1><p>{First}</p><p>{Second}</p><table><tr><th>Day</th><th>What</th></tr><tr><td>3 March</td><td>The pier burned</td></tr><tr><td>4 March</td><td><p>It fell</p></td></tr></table></main>").Text, StringComparison.Ordinal);

    [Fact]
    public void Each_post_of_a_live_page_opens_with_its_own_time() => Assert.Equal("2020-03-05 22:16 It was fixed. All lines run again.\n\n2020-03-05 21:31 An outage was reported.", PageReader.Read("""
        <html><script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Outage", "liveBlogUpdate": [
        {"@type": "BlogPosting", "headline": "It was fixed", "datePublished": "2020-03-05T22:16:00+01:00", "articleBody": "<p>All lines run again.</p>"},
        {"@type": "BlogPosting", "headline": "An outage was reported", "datePublished": "2020-03-05T21:31:00+01:00", "articleBody": "An outage was reported."}]}</script></html>
        """).Text);

    [Theory]
    [InlineData("""<html lang="is"><meta property="og:title" content="Bryggjan brann"><meta property="article:published_time" content="2019-03-04">""", "is", "Bryggjan brann")]
    [InlineData("""<html xml:lang="sw-KE"><h1>Gati liliungua</h1><time datetime="2019-03-04"></time>""", "sw-KE", "Gati liliungua")]
    [InlineData("""<meta http-equiv="content-language" content="th"><title>ท่าเรือไฟไหม้</title><meta name="date" content="2019-03-04">""", "th", "ท่าเรือไฟไหม้")]
    [InlineData("""<meta property="og:locale" content="eu_ES"><h1>Kaia erre da</h1><script type="application/ld+json">{"@type": "Article", "datePublished": "2019-03-04"}</script>""", "eu-ES", "Kaia erre da")]
    public void A_page_in_any_language_gives_its_day_its_title_and_its_language(string html, string language, string title)
    {
        var page = PageReader.Read(html);

        Assert.Equal((new NodaTime.LocalDate(2019, 3, 4), language, title), (page.Published, page.Language, page.Title));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<html><body><p>unclosed <b>and <table><tr><i>crossed</b>")]
    [InlineData("<script type='application/ld+json'>{\"@type\": </script><script type='application/ld+json'>[[1, null, \"x\"]]</script><p>x")]
    [InlineData("<script type='application/ld+json'>{\"@type\": 3, \"datePublished\": {\"a\": 1}, \"liveBlogUpdate\": 7}</script>")]
    [InlineData("<meta property='og:url' content='http://['><link rel=canonical href='::'><time datetime='9999999999-99'>99.99.9999</time>")]
    [InlineData("<frameset><frame src=x></frameset>")]
    public void Broken_markup_breaks_nothing(string html) => Assert.NotNull(PageReader.Read(html).Text);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<font color=a>")]
    [InlineData("<ul><li>")]
    [InlineData("<p><i>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<blockquote><span>")]
    public void A_page_of_nothing_but_opening_tags_is_read(string tags) => Assert.Contains("the end", PageReader.Read(string.Concat(Enumerable.Repeat(tags, 100_000)) + "the end").Text, StringComparison.Ordinal);

    [Fact]
    public void A_page_of_ten_megabytes_is_read() => Assert.StartsWith(First, PageReader.Read($"<article>{string.Concat(Enumerable.Repeat($"<p>{First}</p>", 60_000))}</article>").Text, StringComparison.Ordinal);
}
