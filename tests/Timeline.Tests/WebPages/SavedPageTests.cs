using System.Text;
using NodaTime;
using Timeline.Html;

namespace Timeline.Tests.WebPages;

/// <summary>Pages as browsers and archives save them, and pages that hold no article.</summary>
public class SavedPageTests
{
    private const string Text = "The old pier burned down on Monday night, the fire service said, and nobody was hurt when the roof of the pavilion fell into the sea.";

    [Theory]
    [InlineData("<!DOCTYPE html>\n<!-- saved from url=(0033)https://post.example/2021/pier -->\n<html>")]
    [InlineData("<!-- saved from url=(0033)https://post.example/2021/pier -->\n<html>")]
    [InlineData("<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://post.example/2021/pier \n saved date: Fri Mar 05 2021 18:20:31 GMT+0100 (Central European Standard Time)\n-->")]
    [InlineData("<html><link rel='canonical' href='https://web.archive.org/web/20210508220355/https://post.example/2021/pier'>")]
    [InlineData("<!-- saved from url=(0030)https://post.example/amp/pier1 --><html><link rel='canonical' href='https://post.example/2021/pier'>")]
    public void The_program_that_saved_a_page_tells_its_address(string start) => Assert.Equal("https://post.example/2021/pier", PageReader.Read($"{start}<h1>Pier</h1><p>{Text}</p>").Url);

    [Theory]
    [InlineData("<!-- saved from url=(0014)about:internet -->\n<html>")]
    [InlineData("<!-- saved from url=(0022)file:///home/ann/p.htm -->\n<html>")]
    [InlineData("<!-- saved from url=( -->\n<html>")]
    [InlineData("<html><p>saved from url=")]
    public void What_is_no_address_is_none(string start) => Assert.Null(PageReader.Read($"{start}<h1>Pier</h1><p>{Text}</p>").Url);

    [Fact]
    public void A_page_was_published_before_it_was_saved()
    {
        const string singleFile = "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://post.example/pier \n saved date: Fri Mar 05 2021 18:20:31 GMT+0100\n-->";

        Assert.Equal(new LocalDate(2021, 3, 1), PageReader.Read($"{singleFile}<h1>Pier</h1><p class='date'>15 April 2021</p><p class='date'>1 March 2021</p><p>{Text}</p>").Published);
        Assert.Null(PageReader.Read($"{singleFile}<h1>Pier</h1><p>{Text}</p>").Published);
    }

    [Theory]
    [InlineData("<title>404 Not Found</title><h1>Not Found</h1><p>The requested URL was not found on this server.</p>", "is what a server says in place of a page: 404 Not Found")]
    [InlineData("<title>Page not found | Harbour Post</title><p>Sorry, we looked everywhere for it.</p><ul><li><a href='/'>Home</a></li></ul>", "is what a server says in place of a page: Page not found | Harbour Post")]
    [InlineData("<title>Harbour Post</title><h1>Seite nicht gefunden</h1><p>Leider gibt es diese Seite nicht mehr.</p>", "is what a server says in place of a page: Seite nicht gefunden")]
    [InlineData("<title>Just a moment...</title><p>Checking your browser before accessing post.example.</p>", "is what a server says in place of a page: Just a moment...")]
    [InlineData("<title>Log in | Harbour Post</title><h1>Log in</h1><form><input name='user'><input type='password'></form><p>Read on with your subscription.</p>", "asks to log in, and shows no article")]
    [InlineData("<title>Anmelden</title><h1>Anmelden</h1><form><input type='password'></form>", "asks to log in, and shows no article")]
    [InlineData("<title>Post</title><frameset cols='20%,80%'><frame src='menu.html'><frame src='news.html'></frameset>", "is a frame set; its text is in menu.html, news.html")]
    [InlineData("<nav>Home</nav>", "is a web page without an article's text")]
    public void A_page_without_an_article_says_what_it_is(string html, string reason)
    {
        var problem = Assert.Single(Read(html).Problems);

        Assert.Equal((ProblemCode.NoArticle, reason), (problem.Code, problem.Reason));
    }

    [Fact]
    public void A_list_of_other_pages_is_no_article() => Assert.Equal("is a list of other pages, and shows no article", Assert.Single(Read(
        "<title>Harbour Post</title><main>" + string.Concat(Enumerable.Range(1, 30).Select(number => $"<div class='item'><h3><a href='/{number}'>Ferry number {number} sold to the islands</a></h3></div>")) + "</main>").Problems).Reason);

    [Theory]
    [InlineData("<title>404 people hurt in the storm</title><h1>404 people hurt in the storm</h1><p>They were brought to five hospitals.</p>")]
    [InlineData("<title>Missing boat not found after a week</title><p>The coast guard gave up the search.</p>")]
    [InlineData("<title>How to log in to the new tax office</title><form><input type='password'></form><p>The tax office has opened its new page.</p>")]
    [InlineData("<h1>Pier</h1><p>The pier burned down.</p>")]
    public void A_short_article_is_one(string html) => Assert.Single(Read(html).Articles);

    private static ArticleCollection Read(string html) =>
        ArticleReader.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<!doctype html><html>{html}</html>")), "a.html", formats: ArticleFormats.Default.WithHtml());
}
