using System.Text;
using NodaTime;

namespace Timeline.Tests.WebPages;

/// <summary>Web pages among the files that articles are read from.</summary>
public class HtmlFormatTests
{
    private const string Page = "<html><h1>Pier</h1><p>The pier burned down yesterday.</p></html>";
    private static readonly ArticleFormats Formats = ArticleFormats.Default.WithHtml();

    [Fact]
    public void The_day_that_a_page_states_goes_before_the_callers()
    {
        var dated = Page.Replace("<h1>", "<meta name='date' content='2019-03-04'><h1>", StringComparison.Ordinal);

        Assert.Equal(PublicationDate.Stated(new(2019, 3, 4)), Read(Encoding.UTF8.GetBytes(dated), published: new(2019, 5, 5)).Published);
        Assert.Equal(PublicationDate.Given(new(2019, 5, 5)), Read(Encoding.UTF8.GetBytes(Page), published: new(2019, 5, 5)).Published);
        Assert.Equal(PublicationDate.Unknown, Read(Encoding.UTF8.GetBytes(Page)).Published);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><p>x")]
    [InlineData("\uFEFF  <HTML><p>x")]
    [InlineData("<?xml version='1.0'?>\n<!-- saved --> <!doctype html><p>x")]
    public void A_page_is_known_by_how_it_opens(string page) => Assert.Equal("x", Read(Encoding.UTF8.GetBytes(page), "saved").Text);

    [Fact]
    public void The_bytes_tell_how_a_page_is_written()
    {
        var page = "<html><meta charset='CHARSET'><p>Die Brücke fiel – für immer.</p></html>";
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var expected = "Die Brücke fiel – für immer.";

        Assert.Equal(expected, Read(Encoding.UTF8.GetBytes(page)).Text);
        Assert.Equal(expected, Read(Encoding.UTF8.GetBytes(page.Replace("CHARSET", "iso-8859-1", StringComparison.Ordinal))).Text);
        Assert.Equal(expected, Read(windows.GetBytes(page)).Text);
        Assert.Equal(expected, Read(windows.GetBytes(page.Replace("CHARSET", "iso-8859-1", StringComparison.Ordinal))).Text);
        Assert.Equal(expected, Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(page)]).Text);
    }

    [Fact]
    public void A_page_without_text_is_a_problem()
    {
        var read = ArticleReader.Read(new MemoryStream("<html><nav>Home</nav></html>"u8.ToArray()), "a.html", formats: Formats);

        Assert.Empty(read.Articles);
        Assert.Equal("is a web page without an article's text", Assert.Single(read.Problems).Reason);
    }

    private static Article Read(byte[] page, string source = "a.html", LocalDate? published = null) =>
        Assert.Single(ArticleReader.Read(new MemoryStream(page), source, published, formats: Formats).Articles);
}
