using Timeline.Html;

namespace Timeline.Tests.WebPages;

/// <summary>What a page shows around its article, and doesn't mark as such.</summary>
public class TextFurnitureTests
{
    private const string First = "The old mill by the river caught fire on Sunday evening, and forty people worked until dawn to keep the fire from the houses.";
    private const string Second = "Nobody was hurt. The owner, who had bought the mill in 2015, said on Monday that he would build it up again before the winter.";
    private const string Third = "The mill had ground corn since 1764, and had been a museum since the last miller closed it at the end of the sixties.";

    [Theory]
    [InlineData("<p>Published 3 May 2021 at 18:20</p>")]
    [InlineData("<p>3. Mai 2021, 18:20 Uhr</p>")]
    [InlineData("<div>Last updated: 4 May 2021 | 3 min read</div>")]
    [InlineData("<p>By Ann Lee</p><p>Staff writer</p>")]
    [InlineData("<p>Von Ann Lee</p>")]
    [InlineData("<div>Home » News » Riverside</div>")]
    [InlineData("<h2>Old mill burns</h2>")]
    [InlineData("<div>0 comments</div><div>Listen</div>")]
    [InlineData("<div>The River Post</div>")]
    public void Above_the_text_stand_stamps_bylines_and_labels(string head) => Assert.Equal($"{First}\n\n{Second}", Text($"{head}<p>{First}</p><p>{Second}</p>"));

    [Theory]
    [InlineData("<p><a href='/x'>Ferry sold to a man from the islands</a></p>")]
    [InlineData("<p>Read more: <a href='/x'>Ferry sold</a></p>")]
    [InlineData("<p>Lesen Sie auch: <a href='/x'>Fähre verkauft</a></p>")]
    [InlineData("<p>LEA TAMBIÉN: <a href='/x'>Vendido el transbordador</a></p>")]
    [InlineData("<p>À lire aussi <a href='/x'>Le bac est vendu</a></p>")]
    [InlineData("<p>Advertisement</p>")]
    [InlineData("<p>- Anzeige -</p>")]
    [InlineData("<p>Photo: Tom Holt / River Post</p>")]
    [InlineData("<p>© Tom Holt</p>")]
    [InlineData("<h3>Related stories</h3><p><a href='/x'>Ferry sold</a></p><p><a href='/y'>Gulls counted</a></p>")]
    [InlineData("<h3>Mehr zum Thema</h3><ul><li><a href='/x'>Fähre verkauft</a></li><li><a href='/y'>Möwen gezählt</a></li></ul>")]
    [InlineData("<div class='wp-caption'><img src='m.jpg'><p class='wp-caption-text'>The mill in 2019</p></div>")]
    [InlineData("<p><a href='/n'>Sign up for our newsletter</a> to read every story first.</p>")]
    [InlineData("<div class='teaser'><a href='/x'>Ferry sold</a><p>It went to a man from the islands.</p></div>")]
    public void Between_paragraphs_stand_teasers_credits_and_advertisements(string box) => Assert.Equal($"{First}\n\n{Second}", Text($"<p>{First}</p>{box}<p>{Second}</p>"));

    [Theory]
    [InlineData("<p>Riverside</p><p>Fire</p>")]
    [InlineData("<h3>About the author</h3><p>Ann Lee has written for this paper about rivers, mills and those who own them since 2009.</p>")]
    [InlineData("<h4>Über die Autorin</h4><p>Ann Lee schreibt seit 2009 für diese Zeitung über Flüsse, Mühlen und die Leute, denen sie gehören.</p>")]
    [InlineData("<p>Das könnte Sie auch interessieren:</p>")]
    [InlineData("<h2>Comments</h2><p>A pity about the mill, I went there as a child with my whole class and remember it well.</p>")]
    [InlineData("<div class='author-box'><p>Ann Lee has written for this paper about rivers, mills and those who own them since 2009.</p></div>")]
    [InlineData("<p>Published: 3 May 2021, 18:20</p>")]
    [InlineData("<p>Follow us on every network there is.</p>")]
    public void Below_the_text_stand_tags_authors_and_comments(string end) => Assert.Equal($"{First}\n\n{Second}", Text($"<p>{First}</p><p>{Second}</p>{end}"));

    [Fact]
    public void A_label_that_comes_again_and_again_is_a_button() =>
        Assert.Equal($"{First}\n\n{Second}\n\n{Third}", Text($"<p>{First}</p><p>Tap to zoom</p><p>{Second}</p><p>Tap to zoom</p><p>{Third}</p><p>Tap to zoom</p>"));

    [Theory]
    [InlineData("<p>The owner wrote: “I will build it again.”</p>", "The owner wrote: “I will build it again.”")]
    [InlineData("<h2>A night of work</h2>", "A night of work")]
    [InlineData("<ul><li>1764 built</li><li>1969 closed</li></ul>", "- 1764 built\n- 1969 closed")]
    [InlineData("<blockquote class='twitter-tweet'><p>Stay away from the mill, the road is closed until the morning, and the smoke is bad for you.</p></blockquote>", "Stay away from the mill, the road is closed until the morning, and the smoke is bad for you.")]
    [InlineData("<div class='paywall'><p>The mayor thanked all who had come, and said that the town would pay for what they had lost in that night.</p></div>", "The mayor thanked all who had come, and said that the town would pay for what they had lost in that night.")]
    [InlineData("<p>See the <a href='/x'>report</a> of the fire service, which came out on Tuesday.</p>", "See the report of the fire service, which came out on Tuesday.")]
    [InlineData("<h3>Notes of a long night</h3>", "Notes of a long night")]
    [InlineData("<h3>Related companies pay</h3>", "Related companies pay")]
    [InlineData("<p>Photos of the mill hang in the town hall, and many came to see them.</p>", "Photos of the mill hang in the town hall, and many came to see them.")]
    public void What_tells_the_article_stays(string part, string expected) => Assert.Equal($"{First}\n\n{expected}\n\n{Second}", Text($"<p>{First}</p>{part}<p>{Second}</p>"));

    [Fact]
    public void The_days_of_a_list_are_no_stamps()
    {
        var list = string.Concat(Enumerable.Range(3, 4).Select(day => $"<p>{day} May 2021</p><p>{First}</p>"));

        Assert.Equal(string.Join("\n\n", Enumerable.Range(3, 4).Select(day => $"{day} May 2021\n\n{First}")), Text(list));
    }

    [Fact]
    public void The_lead_between_the_heading_and_the_text_is_read() => Assert.Equal($"{First}\n\n{Second}\n\n{Third}", PageReader.Read($"""
        <html lang="en"><body><main><header><h1>Old mill burns</h1><p class="article-teaser">{First}</p><span class="date">3 May 2021</span></header><div class="article-body"><p>{Second}</p><p>{Third}</p></div></main></body></html>
        """).Text);

    [Fact]
    public void A_marked_article_is_the_text_however_much_stands_below_it()
    {
        var notices = string.Concat(Enumerable.Range(1, 60).Select(number => $"<div class='slide'><p>We thank all who came to the burial of our father, who was {number + 40} years old, and brought flowers to his grave.</p></div>"));

        Assert.Equal($"{First}\n\n{Second}\n\n{Third}\n\n{First}", PageReader.Read($"""
            <html lang="en"><body><h1>Old mill burns</h1><article><div class="entry-content"><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{First}</p></div></article><div class="slides">{notices}</div></body></html>
            """).Text);
    }

    [Fact]
    public void A_page_of_what_people_say_is_read() => Assert.Equal($"{First}\n\n{Second}", PageReader.Read($"""
        <html lang="en"><body><div class="head"><a href="/">Board</a></div><h1>Old mill burns</h1><div class="comment"><div class="comment-text">{First}</div></div><div class="comment"><div class="comment-text">{Second}</div></div></body></html>
        """).Text);

    private static string Text(string body) => PageReader.Read($"""
        <html lang="en"><head><title>Old mill burns | The River Post</title><meta property="og:site_name" content="The River Post"><meta property="article:published_time" content="2021-05-03T18:20:00+02:00"></head>
        <body><nav><a href="/">Home</a></nav><article><h1>Old mill burns</h1>{body}</article><footer>© 2021</footer></body></html>
        """).Text;
}
