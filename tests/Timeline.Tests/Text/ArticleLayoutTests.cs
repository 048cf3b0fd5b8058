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
            (LineKind.Furniture, "4:18 PM – Mar 12, 2019"),
            (LineKind.Furniture, "Twitter Ads info and privacy"),
            (LineKind.Body, "Nordline runs eleven ships between the islands."),
            (LineKind.Byline, "Solberg reported from Rothaven. Ann Example contributed from Calvera."),
            (LineKind.Footnote, "[1] Coast guard, report, March 12, 2019."),
            (LineKind.Stamp, "Updated: March 13, 2019 03:01 PM"),
        ];
        var text = string.Join("\n\n", article.Select(line => line.Line));
        Assert.Equal(article, ArticleLayout.Of(text).Lines.Select(line => (line.Kind, line.In(text).ToString())));
    }

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
