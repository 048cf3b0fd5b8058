using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Timeline.Tests.Writing;

public class TimeMlWriterTests
{
    private static readonly TemporalTagger Tagger = new();

    [Fact]
    public void A_document_has_its_creation_time_and_its_expressions_where_they_stand() =>
        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <TimeML>
            <DOCID>a</DOCID>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2020-01-22" temporalFunction="false" functionInDocument="CREATION_TIME">2020-01-22</TIMEX3></DCT>
            <TITLE>Salt &amp; rain</TITLE>
            <TEXT>It rained <TIMEX3 tid="t1" type="DATE" value="2020-W03" temporalFunction="true" anchorTimeID="t0">last week</TIMEX3>.</TEXT>
            </TimeML>

            """, Written("It rained last week.", title: "Salt & rain"));

    [Fact]
    public void Without_a_publication_date_there_is_no_creation_time() =>
        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <TimeML>
            <DOCID>a</DOCID>
            <TEXT>It rained.</TEXT>
            </TimeML>

            """, Written("It rained.", published: null));

    [Theory]
    [InlineData("It rained in early 2019.", """type="DATE" value="2019" mod="START" temporalFunction="false" """)]
    [InlineData("It rains twice a week.", """type="SET" value="P1W" freq="2X" temporalFunction="false" """)]
    [InlineData("It rains every Friday.", """type="SET" value="XXXX-WXX-5" quant="EVERY" temporalFunction="false" """)]
    [InlineData("It has rained for the past two weeks.", """type="DURATION" value="P2W" temporalFunction="true" anchorTimeID="t0" endPoint="t0" """)]
    [InlineData("It will rain for the next two weeks.", """type="DURATION" value="P2W" temporalFunction="true" anchorTimeID="t0" beginPoint="t0" """)]
    [InlineData("Updated: January 16, 2020", """type="DATE" value="2020-01-16" temporalFunction="false" functionInDocument="MODIFICATION_TIME" """)]
    public void Every_attribute_that_is_known_is_written(string text, string attributes) => Assert.Contains($"<TIMEX3 tid=\"t1\" {attributes.TrimEnd()}>", Written(text));

    [Fact]
    public void What_counts_from_a_date_told_before_names_its_expression() =>
        Assert.Contains(
            """<TIMEX3 tid="t2" type="DATE" value="2020-01-02" temporalFunction="true" anchorTimeID="t1">The previous day</TIMEX3>""",
            Written("On January 3, 2020, the mayor resigned. The previous day, her deputy had left."));

    [Theory]
    [InlineData("a < b && c > d \"e\" 'f' ]]> <!-- </TEXT> &lt; &#13; on 3 March 2020")]
    [InlineData("tab\t, line\n, both\r\n, one\r, next\u0085, ls\u2028 on 3 March 2020\r")]
    [InlineData("😀 and \ufeff and \u200b on 3 March 2020")]
    [InlineData("  \n on 3 March 2020 \n ")]
    [InlineData("")]
    public void What_XML_can_hold_is_read_back_as_it_was(string text) => Assert.Equal(text, Read(Written(text)).Text);

    [Fact]
    public void What_XML_cannot_hold_is_replaced_one_for_one()
    {
        const string text = "\u0000\u0008\u001f \ud83d, \ude00 \ufffe\uffff on 3 March 2020 \ud83d";

        var read = Read(Written(text));

        Assert.Equal("\ufffd\ufffd\ufffd \ufffd, \ufffd \ufffd\ufffd on 3 March 2020 \ufffd", read.Text);
        Assert.Equal(Tagger.Tag(text).Select(timex => (timex.Start, timex.End, timex.Value)), read.Expressions);
    }

    [Property]
    public Property No_text_makes_it_break()
    {
        var texts = Gen.Elements("\r", "\n", "\u0001", "\ud83d", "\ude00", "\uffff", "<", "&", "]]>", "\"", " ", "yesterday", "on 3 March 2020", "é").ListOf().Select(string.Concat);
        return Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var read = Read(Written(text, id: text, title: text));
            return read.Text.Length == text.Length && read.Expressions.SequenceEqual(Tagger.Tag(text, new(2020, 1, 22)).Select(timex => (timex.Start, timex.End, timex.Value)));
        });
    }

    [Fact]
    public void No_article_and_no_output_are_errors()
    {
        Assert.Throws<ArgumentNullException>(() => new TimeMlWriter().Write(null!, TextWriter.Null));
        Assert.Throws<ArgumentNullException>(() => new TimeMlWriter().Write(Tagger.Tag(Told.Article("a")), null!));
    }

    private static string Written(string text, string? published = "2020-01-22", string id = "a", string? title = null) => Tagger.Tag(new Article
    {
        Id = id,
        Text = text,
        Title = title,
        Published = published is null ? PublicationDate.Unknown : PublicationDate.Given(Resolution.Dated.Day(published)),
    }).ToTimeMl();

    private static (string Text, IReadOnlyList<(int Start, int End, string Value)> Expressions) Read(string document)
    {
        var (text, found) = (new StringBuilder(), new List<(int, int, string)>());
        foreach (var node in XDocument.Parse(document, LoadOptions.PreserveWhitespace).Root!.Element("TEXT")!.Nodes())
        {
            var words = node is XElement element ? element.Value : ((XText)node).Value;
            if (node is XElement timex)
            {
                found.Add((text.Length, text.Length + words.Length, timex.Attribute("value")!.Value));
            }

            text.Append(words);
        }

        return (text.ToString(), found);
    }
}
