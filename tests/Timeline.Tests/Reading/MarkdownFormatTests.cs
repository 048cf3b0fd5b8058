using NodaTime;
using Xunit;

namespace Timeline.Tests.Reading;

/// <summary>Markdown as Hugo, Jekyll, Obsidian, Pandoc, GitHub and people write it: what it says of itself, and its text without
/// markup.</summary>
public sealed class MarkdownFormatTests
{
    [Theory]
    [InlineData("---\ntitle: Ferry sails\ndate: 2019-03-12\nauthor: Ann Lee\nsource: Harbour Post\nurl: https://harbour.example/1\nlang: en\n---\nThe ferry sailed.")]
    [InlineData("+++\ntitle = \"Ferry sails\"\ndate = 2019-03-12T23:15:00-05:00\nauthors = [\"Ann Lee\"]\npublication = 'Harbour Post'\nlink = \"https://harbour.example/1\"\nlang = \"en\"\n[params]\n  date = 1999-01-01\n+++\n\nThe ferry sailed.\n")]
    [InlineData("---\r\ntitle:  'Ferry sails'\r\npublished: \"2019-03-12 09:00:00 +0100\" # local\r\ncreated: 2021-01-01\r\nauthor:\r\n  - \"[[Ann Lee]]\"\r\noutlet: Harbour Post\r\ncanonical: https://harbour.example/1\r\nlanguage: en\r\n...\r\nThe ferry sailed.")]
    [InlineData("\uFEFF---\ntitle: >-\n  Ferry\n  sails\ndescription: |\n  The one of 1 May 1999.\n\n  Again.\ndate: March 12, 2019\nauthor:\n  name: Ann Lee\n  email: ann@harbour.example\npublisher: Harbour Post\nsource: https://harbour.example/1\nlang: en\n---\n\nThe ferry sailed.")]
    [InlineData("---\ntitle: \"Ferry\n  sails\"\nlastmod: 2022-01-01\ndate: !!timestamp 2019-03-12\nauthors: [Ann Lee]\ntags:\n- 2001-01-01\n- ferry\nsite: Harbour Post\npermalink: https://harbour.example/1\nlang: en\nmenu: {date: 1999-01-01}\n---\nThe ferry sailed.")]
    public void Front_matter_says_what_an_article_is(string text)
    {
        var article = Assert.Single(FormatFile.Read("a.md", text).Articles);
        Assert.Equal(("Ferry sails", "The ferry sailed.", "stated 2019-03-12", "Ann Lee", "en"), (article.Title, article.Text, article.Dated(), article.Author, article.Language));
        Assert.Equal(("https://harbour.example/1", "a.md@0"), (article.Url, article.Id));
    }

    [Theory]
    [InlineData("published: 2019-03-12\ndate: 2019-03-13\ncreated: 2019-03-14\nupdated: 2019-03-15", "stated 2019-03-12")]
    [InlineData("updated: 2019-03-15\ncreated: 2019-03-14\ndate: 2019-03-13", "stated 2019-03-13")]
    [InlineData("updated: 2019-03-15\ncreated: 2019-03-14", "stated 2019-03-14")]
    [InlineData("updated: 2019-03-15", "stated 2019-03-15")]
    [InlineData("published: true\ndate: 2019-03-13", "stated 2019-03-13")]
    [InlineData("tags: [2019-03-13]", "unknown")]
    public void Of_several_dates_the_one_of_most_worth_is_read(string fields, string dated) =>
        Assert.Equal(dated, Assert.Single(FormatFile.Read("a.md", $"---\ntitle: Ferry\n{fields}\n---\nThe ferry sailed.").Articles).Dated());

    [Theory]
    [InlineData("date: TBD", "a.md:1: \"date\" is not a date such as 2020-01-31: \"TBD\"; the article is read without it")]
    [InlineData("date: 03/04/2019", "a.md:1: \"date\" is not a date such as 2020-01-31: \"03/04/2019\"; the article is read without it")]
    [InlineData("date: {{date}}", "a.md:1: \"date\" is not a date such as 2020-01-31: \"{{date}}\"; the article is read without it")]
    [InlineData("reviewed: 2019-03-12", "a.md:1: \"reviewed\" holds a date and isn't read: \"2019-03-12\"; name it \"published\" where it is that")]
    public void A_date_that_is_not_read_is_said(string field, string problem) =>
        Assert.Equal([problem], FormatFile.Read("a.md", $"---\ntitle: Ferry\n{field}\n---\nThe ferry sailed.").Told());

    [Theory]
    [InlineData("The **ferry** *sailed* from __Holm__ to _Velo_.", "The ferry sailed from Holm to Velo.")]
    [InlineData("The ***ferry*** ~~sank~~ ==sailed==.", "The ferry sank sailed.")]
    [InlineData("The [ferry](https://x.example/a_(b) \"of 3 May 1999\") sailed.", "The ferry sailed.")]
    [InlineData("The [**ferry**][one], the [Two][] and the [two] sailed.\n\n[one]: https://x.example/2001/02/03 \"One\"\n[Two]: <two.html>", "The ferry, the Two and the two sailed.")]
    [InlineData("The ferry![Ferry, 3 May 1999](ferry.png) sailed. [![Build](b.svg)](https://x.example)", "The ferry sailed.")]
    [InlineData("The [[Ferries#Holm|ferry]] to [[Velo#Port]] sailed.", "The ferry to Velo sailed.")]
    [InlineData("The `ferry` and ``the `tug` `` sailed.", "The ferry and the `tug` sailed.")]
    [InlineData("The ferry sailed.[^1]\n\n[^1]: So the log.", "The ferry sailed.\n\nSo the log.")]
    [InlineData("The ferry sailed.^[So the *log*.]", "The ferry sailed. (So the log.)")]
    [InlineData("The ferry sailed [@holt1921, p. 3].", "The ferry sailed.")]
    [InlineData("The \\*ferry\\* cost 5 &lt; 6&nbsp;&euro;.", "The *ferry* cost 5 < 6\u00A0€.")]
    [InlineData("The <em>ferry</em> sailed.<br>It <b>rained</b> at <https://x.example>.", "The ferry sailed.\nIt rained at https://x.example.")]
    [InlineData("The ferry <!-- of 3 May\n1999 --> sailed. %%ask Jo%%", "The ferry sailed.")]
    [InlineData("The ferry{: .name} sailed {{< ref \"x\" >}} on.\n\n{% include box.html %}", "The ferry sailed on.")]
    [InlineData("The ferry -- the old one --- sailed.", "The ferry – the old one — sailed.")]
    [InlineData("**The ferry\nsailed** on.", "The ferry\nsailed on.")]
    [InlineData("In 2 * 3 towns snake_case_name_ stays, and **this, a ~ b == c, [that], 5 < 6 & `so.", "In 2 * 3 towns snake_case_name_ stays, and **this, a ~ b == c, [that], 5 < 6 & `so.")]
    public void Marks_inside_a_line_are_no_text(string markup, string text) => Assert.Equal(text, TextOf(markup));

    [Theory]
    [InlineData("The ferry\n=========\n\nIt sailed.", "# The ferry\n\nIt sailed.")]
    [InlineData("## The *ferry* ## {#ferry}\nIt sailed.", "## The ferry\n\nIt sailed.")]
    [InlineData("It sailed.\n---\nIt sank.", "It sailed.\n---\nIt sank.")]
    [InlineData("* One\n+ *Two*\n- [x] Three\n1. Four\n2) Five", "- One\n- Two\n- Three\n- Four\n- Five")]
    [InlineData("- The ferry\n  sailed.\n  - It sank.\n", "- The ferry sailed.\n  - It sank.")]
    [InlineData("| A | *B* |\n|:--|--:|\n| 1 \\| 2 | `x | y` |", "| A | B |\n|---|---|\n| 1 / 2 | x / y |")]
    [InlineData("A | B\n--- | ---\n1 | **2**", "| A | B |\n|---|---|\n| 1 | 2 |")]
    [InlineData("> The ferry\n> sailed.\n\n> [!note] Storm\n> It rained.", "The ferry\nsailed.\n\nStorm\nIt rained.")]
    [InlineData("It ran:\n\n```python\nx = \"2001-02-03\"\n```\n\nSo it did.", "It ran:\n\nSo it did.")]
    [InlineData("It logged:\n\n```\n2021-05-03 pump *on*\n```\n", "It logged:\n\n2021-05-03 pump *on*")]
    [InlineData("<div class=\"x\">\n<p>The <b>ferry</b> sailed.</p>\n</div>\n\n<script>\nvar d = '2001-02-03';\n\n</script>\n\nIt *sank*.", "The ferry sailed.\n\nIt sank.")]
    [InlineData("<table>\n<tr><td>3 May</td><td>It sailed</td></tr>\n</table>", "| 3 May | It sailed |")]
    [InlineData("Ferry\n: A boat.", "Ferry\nA boat.")]
    [InlineData("**3 May 2021** It sailed.\n\n**4 May 2021:** It sank.\n\n**It** sank.", "3 May 2021: It sailed.\n\n4 May 2021: It sank.\n\nIt sank.")]
    [InlineData("On Mon, 3 May 2021 at 9:00, Ana wrote:\n\n> The pump *failed*.", "On Mon, 3 May 2021 at 9:00, Ana wrote:\n\n> The pump failed.")]
    public void Blocks_are_written_in_one_way_each(string markup, string text) => Assert.Equal(text, TextOf(markup));

    [Fact]
    public void No_mark_reaches_a_title_and_every_entry_of_a_list_of_days_opens_one() =>
        Assert.Equal(
            [
                "2021-05-01 The council met.", "2021-05-02 The gate was shut.", "2021-05-03 The river rose to four metres.", "2021-05-04 The lower town was evacuated.", "2021-05-05 The dam held.",
                "2021-05-06 The water fell.",
            ],
            Told("""
                # The [flood](x.html), day by day

                | Date | What happened |
                |------|---------------|
                | 1 May 2021 | The **council** met |
                | `2 May 2021` | The [gate](x.html "of 3 June 1999") was shut |

                **3 May 2021** The river *rose* to [four metres](https://x.example/1999/01/01).

                **4 May 2021** – The `lower` town was __evacuated__.[^1]

                **_5 May 2021_** – The dam <em>held</em>.

                * _6 May 2021_: The water fell.

                [^1]: By soldiers.
                """));

    [Fact]
    public void Several_articles_that_are_saved_one_after_another_are_told_apart() =>
        Assert.Equal(
            [("Ferry sails", "stated 2019-03-12"), ("Bridge closed", "stated 2019-03-14")],
            FormatFile.Read("a.md", string.Join("\n\n\n", new[] { ("Ferry sails", 12), ("Bridge closed", 14) }.Select(article => $"""
                ---
                title: {article.Item1}
                date: 2019-03-{article.Item2}
                ---

                The harbour office said so on Tuesday, after a storm had damaged two of the piers at the northern end of the town.

                Nobody was hurt, the office said in a statement, and the work would go on until the end of the month.
                """))).Articles.Select(article => (article.Title!, article.Dated())));

    [Fact]
    public void A_post_is_of_the_day_in_its_name_where_it_says_none() =>
        Assert.Equal("named 2019-03-12", Assert.Single(FormatFile.Read("2019-03-12-ferry.md", "# Ferry\n\nThe ferry sailed.").Articles).Dated());

    [Fact]
    public void A_string_is_read_as_its_name_says() =>
        Assert.Equal(("The ferry sailed.", "The *ferry* sailed."), (ArticleReader.Parse("The *ferry* sailed.", "a.md").Articles[0].Text, ArticleReader.Parse("The *ferry* sailed.", "a").Articles[0].Text));

    [Theory]
    [InlineData("")]
    [InlineData("---\ntitle: Ferry\n---\n")]
    [InlineData("![Ferry](ferry.png)\n\n<!-- nothing -->")]
    public void A_document_without_a_text_is_said(string markup) => Assert.Equal(["a.md: holds no text"], FormatFile.Read("a.md", markup).Told());

    [Theory]
    [InlineData("---\nThe council met.\n---\nThe mayor resigned.", "---\nThe council met.\n---\nThe mayor resigned.")]
    [InlineData("---\ntitle: Ferry\n\nThe ferry sailed.", "---\ntitle: Ferry\n\nThe ferry sailed.")]
    public void What_is_no_front_matter_is_text(string markup, string text) => Assert.Equal(text, TextOf(markup));

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("**a_b ")]
    [InlineData("`")]
    [InlineData("<")]
    [InlineData("> ")]
    [InlineData("<div>")]
    [InlineData("<!--")]
    [InlineData("[a](")]
    [InlineData("{{")]
    [InlineData("- ")]
    [InlineData("| ")]
    [InlineData("^[")]
    [InlineData("---\n")]
    public void What_nothing_closes_ends_no_run(string markup)
    {
        Assert.NotNull(FormatFile.Read("a.md", string.Concat(Enumerable.Repeat(markup, 20_000)) + "\nThe ferry sailed."));
        Assert.NotNull(FormatFile.Read("a.md", "---\ntitle: " + string.Concat(Enumerable.Repeat(markup, 2_000)) + "\n---\nThe ferry sailed."));
    }

    private static string TextOf(string markup) => Assert.Single(FormatFile.Read("a.md", markup).Articles).Text;

    private static IEnumerable<string> Told(string markup) =>
        new TimelineBuilder().Build(FormatFile.Read("a.md", markup, new LocalDate(2021, 5, 10))).Select(entry => $"{entry.Edtf} {entry.Summary}");
}
