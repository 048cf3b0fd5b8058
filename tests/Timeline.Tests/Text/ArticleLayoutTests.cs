using Timeline.Text;
using Xunit;

namespace Timeline.Tests.Text;

public class ArticleLayoutTests
{
    [Fact]
    public void Every_line_of_an_article_has_its_kind()
    {
        (LineKind Kind, string Line)[] article =
        [
            (LineKind.Headline, "Night crossings halted after fire on ferry"),
            (LineKind.Headline, "Ferry company halts night crossings after engine fire"),
            (LineKind.Byline, "By Mira Solberg"),
            (LineKind.Stamp, "12 Mar 2019 05:42AM"),
            (LineKind.Caption, "The harbour of Rothaven, Mar 2, 2019. (Photo: NPA/Mira Solberg)"),
            (LineKind.Body, "ROTHAVEN (NPA) — The ferry company halted all night crossings on Tuesday after a fire."),
            (LineKind.Subhead, "‘Nobody was warned’"),
            (LineKind.Body, "Passengers were brought ashore by the coast guard.[1]"),
            (LineKind.Furniture, "Read More: Minister says the tunnel will open in the spring"),
            (LineKind.Body, "“We will not sail at night,” the director said."),
            (LineKind.PostStamp, "4:18 PM – Mar 12, 2019"),
            (LineKind.Furniture, "Twitter Ads info and privacy"),
            (LineKind.Body, "Nordline runs eleven ships between the islands."),
            (LineKind.Byline, "Solberg reported from Rothaven. Ann Example contributed from Calvera."),
            (LineKind.Footnote, "[1] Coast guard, report, March 12, 2019."),
            (LineKind.Stamp, "Updated: March 13, 2019 03:01 PM"),
        ];
        var text = string.Join("\n\n", article.Select(line => line.Line));
        Assert.Equal(article, ArticleLayout.Of(text).Lines.Select(line => (line.Kind, line.In(text).ToString())));
    }

    [Theory]
    [InlineData("****", "Furniture")]
    [InlineData("=== The Harbour Post ===", "Furniture")]
    [InlineData("*The Harbour Post, 12 March 2019*", "Headline")]
    [InlineData("**12 March 2019**", "Stamp")]
    [InlineData("_By Mira Solberg_", "Byline")]
    [InlineData("Posted by admin on 12 March 2019", "Stamp")]
    [InlineData("By Mira Solberg, 12 March 2019", "Stamp")]
    [InlineData("1. Ferry company halts crossings (The Harbour Post, March 12, 2019)", "Headline")]
    [InlineData("1. The ferry company halts crossings", "Body")]
    [InlineData("Posted by the gate, a guard watched the ships on March 12.", "Body")]
    [InlineData("Added: Tuesday, 12 March, 2019, 16:25 GMT", "Furniture")]
    [InlineData("At 3:52 pm on 12 Mar 2019, sailor7 wrote:", "Furniture")]
    [InlineData("Added: Tuesday, 12 March, 2019, 16:25 GMT 16:25 UK My cousin left the island on Sunday.", "Furniture")]
    [InlineData("At 3:52 pm on 12 Mar 2019, sailor7 wrote: My cousin left the island on Sunday.", "Furniture")]
    [InlineData("9:51 pm ET March 12, 2019 RETWEET My cousin left the island on Sunday.", "Furniture")]
    [InlineData("At 3:52 pm on 12 March, the captain wrote: the ship is lost.", "Body")]
    [InlineData("At 3 of the ports the captain wrote: the ship is lost.", "Body")]
    [InlineData("Captain Solberg wrote: “The ship is lost.”", "Body")]
    [InlineData("Last updated at 21:40 GMT", "Furniture")]
    [InlineData("Page last updated at 21:40 GMT, Tuesday, 12 March 2019 22:40 UK", "Stamp")]
    [InlineData("Added: two more ships will sail on Tuesday.", "Body")]
    [InlineData("大桥1月20日重新通车。去年12月，工程师发现裂缝。1月14日，市政府关闭了大桥；次日开始维修。", "Body")]
    [InlineData("pic.example.org/a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b0c1d2e3f4", "Furniture")]
    public void A_line_has_a_form_of_its_own(string line, string form) => Assert.Equal(form, ArticleLayout.FormOf(line).ToString());

    [Fact]
    public void A_date_above_a_rule_at_the_end_is_the_stamp_of_the_article() =>
        Assert.Equal([LineKind.Headline, LineKind.Body, LineKind.Stamp, LineKind.Furniture],
            ArticleLayout.Of("Ferry company halts crossings\n\nThe company said so on Tuesday.\n\n2019-03-12\n\n****\n").Lines.Select(line => line.Kind));

    [Theory]
    [InlineData("2019-03-12", "Furniture")]
    [InlineData("Posted by admin on 12 March 2019", "Furniture")]
    [InlineData("Updated: 12 March 2019", "Stamp")]
    public void A_date_between_paragraphs_is_a_stamp_only_where_it_says_so(string line, string kind) =>
        Assert.Equal(kind, ArticleLayout.Of($"Ferry company halts crossings\n\nThe company said so on Tuesday.\n\nIt runs eleven ships.\n\n{line}\n\nThey stay in port.").Lines[3].Kind.ToString());

    [Fact]
    public void An_offset_has_the_kind_of_its_line_and_what_is_between_lines_is_blank()
    {
        var layout = ArticleLayout.Of("Ferry company halts crossings\n\nThe company said so on Tuesday.");
        Assert.Equal([LineKind.Headline, LineKind.Blank, LineKind.Body, LineKind.Blank], new[] { 0, 30, 31, 500 }.Select(layout.At));
    }

    [Theory]
    [InlineData("LISBON (Agency) — The council met on Monday.", "Strong")]
    [InlineData("LISBON, Portugal (4:10 P.M.) – The council met on Monday.", "Strong")]
    [InlineData("(CNN) -- The council met on Monday in the city.", "Strong")]
    [InlineData("Lisbon, Portugal – The council met on Monday in the city hall.", "Fair")]
    [InlineData("LISBON – The council met on Monday in the city hall.", "Fair")]
    [InlineData("LISBON: The council met on Monday in the city hall.", "Weak")]
    [InlineData("The council – which met on Monday – has nine members in all.", "None")]
    [InlineData("BREAKING: The council met on Monday in the city hall.", "None")]
    [InlineData("He said (on Monday) – and nobody objected – that it was over.", "None")]
    public void A_dateline_opens_with_a_place(string line, string strength) => Assert.Equal(strength, Dateline.Read(line).Strength.ToString());

    [Theory]
    [InlineData("March 2019 was cold")]
    [InlineData("May")]
    [InlineData("Tuesday")]
    [InlineData("3:01 PM")]
    [InlineData("On March 12, 2019, the council met.")]
    [InlineData("[1], March 12, 2019.")]
    public void What_says_more_or_less_than_a_date_is_no_stamp(string line) => Assert.Empty(DateStamp.Read(line));
}
