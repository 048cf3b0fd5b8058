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

    [Theory]
    [InlineData("<meta charset='windows-1251'><p>Мост упал в реку.</p>", "windows-1251")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=shift_jis'><p>橋が川に落ちた。</p>", "shift_jis")]
    [InlineData("<meta charset=gb2312><p>大桥倒塌了。</p>", "gb2312")]
    [InlineData("<meta charset=iso-2022-jp><p>橋が川に落ちた。</p>", "iso-2022-jp")]
    [InlineData("<meta charset=windows-1251><p>Мост упал в реку.</p>", "utf-8")]
    [InlineData("<meta charset=no-such><p>Die Brücke fiel.</p>", "windows-1252")]
    public void A_page_is_in_the_encoding_that_it_names(string page, string encoding)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes($"<html>{page}</html>");

        Assert.Equal(page[(page.IndexOf("<p>", StringComparison.Ordinal) + 3)..^4], Read(bytes).Text);
    }

    [Fact]
    public void What_names_no_encoding_is_guessed_and_said()
    {
        var read = ArticleReader.Read(new MemoryStream(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("<html><p>Die Brücke fiel.</p></html>")), "a.html", formats: Formats);

        Assert.Equal("Die Brücke fiel.", Assert.Single(read.Articles).Text);
        Assert.Equal(ProblemCode.EncodingAssumed, Assert.Single(read.Problems).Code);
    }

    [Fact]
    public void A_film_without_a_text_is_told_by_what_the_page_says_of_it() => Assert.Equal("The old pier burned down on Monday night.", Read(
        "<html><head><meta property='og:description' content='The old pier burned down on Monday night.'><meta name='date' content='2019-03-04'></head><body><video src='p.mp4'></video></body></html>"u8.ToArray()).Text);

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
