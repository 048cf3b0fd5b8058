using System.Text;
using NodaTime;
using Timeline.Reading;
using Xunit;

namespace Timeline.Tests.Reading;

/// <summary>Feeds as sites write them.</summary>
public sealed class FeedFormatTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel>
            <title>Harbour Post</title><link>https://harbour.example/</link><language>en-GB</language><pubDate>Fri, 15 Mar 2019 10:00:00 GMT</pubDate>
            <item>
              <title>Ferry sails &amp;amp; returns</title><link>https://harbour.example/1</link><dc:creator><![CDATA[Ann Lee]]></dc:creator>
              <pubDate>Tue, 12 Mar 2019 23:40:00 -0500</pubDate><guid isPermaLink="false">1</guid>
              <description>Short.</description>
              <content:encoded><![CDATA[<p>The ferry sailed.</p><p>It <a href="/b">came&nbsp;back</a>.</p>]]></content:encoded>
            </item>
          </channel>
        </rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
          <title type="text">Harbour Post</title><updated>2019-03-15T00:00:00Z</updated><link href="https://harbour.example/"/>
          <entry>
            <title type="html">Ferry sails &amp;amp; returns</title><link rel="edit" href="https://harbour.example/edit"/><link href="https://harbour.example/1"/>
            <id>urn:1</id><author><name>Ann Lee</name><email>ann@harbour.example</email></author>
            <published>2019-03-12T23:40:00-05:00</published><updated>2019-03-14T01:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry sailed.</p><p>It <b>came</b> back.</p></div></content>
          </entry>
        </feed>
        """;

    private const string Rdf = """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel rdf:about="https://harbour.example/"><title>Harbour Post</title><dc:language>en-GB</dc:language><items><rdf:Seq><rdf:li rdf:resource="https://harbour.example/1"/></rdf:Seq></items></channel>
          <item rdf:about="https://harbour.example/1"><title>Ferry sails &amp; returns</title><link>https://harbour.example/1</link><dc:creator>Ann Lee</dc:creator><dc:date>2019-03-12T23:40:00-05:00</dc:date>
            <description>The ferry sailed.&lt;br/&gt;&lt;br/&gt;It came back.</description></item>
        </rdf:RDF>
        """;

    private const string Plain = """
        <!-- made by hand --><rss version="0.92"><channel><title>Harbour Post</title><language>en-GB</language>
        <item><title>Ferry sails &amp; returns</title><link>https://harbour.example/1</link><author>ann@harbour.example (Ann Lee)</author><pubDate>12 Mar 2019 06:00 GMT</pubDate>
        <description>&lt;div&gt;The ferry sailed.&lt;/div&gt;&lt;div&gt;It came back.&lt;/div&gt;</description></item></channel></rss>
        """;

    private const string Gathered = """
        <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>All news</title><language>en-GB</language>
        <item><media:content><media:title>A picture</media:title><media:description>A boat.</media:description></media:content>
        <title><![CDATA[Ferry sails & returns]]></title><guid>https://harbour.example/1</guid><author>Ann Lee</author><pubDate>Tue, 12 Mar 2019 22:00:00 EST</pubDate>
        <source url="https://harbour.example/feed">Harbour Post</source><description><![CDATA[<p>The ferry sailed.<p>It came back.]]></description></item></channel></rss>
        """;

    [Theory]
    [InlineData(Rss)]
    [InlineData(Atom)]
    [InlineData(Rdf)]
    [InlineData(Plain)]
    [InlineData(Gathered)]
    public void An_item_is_an_article(string feed)
    {
        var read = FormatFile.Read("news.xml", feed);
        Assert.Empty(read.Problems);
        var article = Assert.Single(read.Articles);
        Assert.Equal(
            ("news.xml#1", "Ferry sails & returns", "The ferry sailed. It came back.", "stated 2019-03-12", "https://harbour.example/1", "Ann Lee", "Harbour Post", "en-GB"),
            (article.Source, article.Title, string.Join(' ', article.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), article.Dated(), article.Url, article.Author, article.Outlet, article.Language));
    }

    [Theory]
    [InlineData(Rss)]
    [InlineData(Atom)]
    [InlineData(Rdf)]
    [InlineData(Plain)]
    public void A_feed_is_known_by_its_root(string feed) => Assert.Equal("Harbour Post", Assert.Single(FormatFile.Read("download", feed).Articles).Outlet);

    [Theory]
    [InlineData("<p>One.</p><p>Two.</p>", "One.\n\nTwo.")]
    [InlineData("One.<br>Two.", "One.\nTwo.")]
    [InlineData("<ul><li>One<li>Two</ul>", "One\nTwo")]
    [InlineData("<table><tr><th>Date</th><th>Event</th></tr><tr><td>3 May</td><td>It rained.</td></tr></table>", "Date | Event\n3 May | It rained.")]
    [InlineData("a &lt; b, c<d &amp; \u201Ce\u201D &eacute; &#8211; x", "a < b, c<d & \u201Ce\u201D é – x")]
    [InlineData("<script>var a = '<p>no</p>';</script>It <!-- not --> rained<img src='a>b.png' alt=\"x\">.", "It rained.")]
    [InlineData("<style>p { }</style>", "")]
    [InlineData("It rained. <a href=\"x", "It rained. <a href=\"x")]
    public void Fragments_of_HTML_are_read_as_text(string html, string text) => Assert.Equal(text, HtmlFragment.ToText(html));

    [Fact]
    public void An_unclosed_tag_costs_no_time_for_each_character() => Assert.NotEmpty(HtmlFragment.ToText(string.Concat(Enumerable.Repeat("<a href='<b \"<!", 200_000))));

    [Theory]
    [InlineData("<rss><channel><item><title>Rain</title><pubDate>soon</pubDate></item></channel></rss>", "a.rss:1: <pubDate> is not a date such as 2020-01-31: \"soon\"; the item is read without it")]
    [InlineData("<rss><channel>\n<item><title>Rain</title></item>\n<item><pubDate>2019-03-12</pubDate></item></channel></rss>", "a.rss:3: the item has no text")]
    [InlineData("<rss><channel>\n<item><title>Rain</title></item>\n<item><title>Snow &nbsp;</title></item></channel></rss>", "a.rss:3: not valid XML: what stands behind is not read")]
    [InlineData("<rss><channel><item><title>Rain</title></item>", "a.rss:1: not valid XML: what stands behind is not read")]
    public void A_broken_item_is_a_problem_with_its_line_and_the_others_are_read(string feed, string problem)
    {
        var read = FormatFile.Read("a.rss", feed);
        Assert.Equal(["Rain"], read.Articles.Select(article => article.Text));
        Assert.Equal([problem], read.Told());
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss><channel><item><title>&a;</title></item></channel></rss>", "a.xml:1: declares a document type, which is not read; take it out")]
    [InlineData("<urlset><url/></urlset>", "a.xml: is XML and no feed: its root is <urlset>")]
    [InlineData("<rss><channel><title>Harbour Post</title></channel></rss>", "a.xml: holds no article")]
    [InlineData("no markup", "a.xml:1: not valid XML: what stands behind is not read")]
    [InlineData("", "a.xml: not valid XML: what stands behind is not read")]
    public void What_is_no_feed_is_said(string feed, string problem)
    {
        var read = FormatFile.Read("a.xml", feed);
        Assert.Empty(read.Articles);
        Assert.Equal([problem], read.Told());
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1251")]
    public void The_declared_encoding_is_read(string encoding)
    {
        var text = encoding == "windows-1251" ? "Паром" : "Fähre";
        var used = encoding == "utf-16" ? Encoding.Unicode : CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.Latin1;
        var feed = $"<?xml version=\"1.0\" encoding=\"{encoding}\"?><rss><channel><item><title>{text}</title></item></channel></rss>";
        Assert.Equal(text, Assert.Single(FormatFile.Read("a.rss", used.GetBytes(feed)).Articles).Text);
    }

    [Fact]
    public void The_caller_s_date_is_that_of_items_without_one() =>
        Assert.Equal("given 2020-05-04", FormatFile.Read("a.rss", "<rss><channel><item><title>Rain</title></item></channel></rss>", new LocalDate(2020, 5, 4)).Articles[0].Dated());

    [Fact]
    public void Deep_nesting_ends_no_run()
    {
        var description = string.Concat(Enumerable.Repeat("<div>", 100_000)) + "It rained." + string.Concat(Enumerable.Repeat("</div>", 100_000));
        Assert.Equal(
            ["a.rss:1: is nested more than 1000 elements deep, and is not read"],
            FormatFile.Read("a.rss", $"<rss><channel><item><description>{description}</description></item></channel></rss>").Told());
    }
}
