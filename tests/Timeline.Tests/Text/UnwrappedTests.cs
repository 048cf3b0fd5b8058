using Timeline.Tests.Extraction;
using Timeline.Text;

namespace Timeline.Tests.Text;

/// <summary>Text that was wrapped for a page is read as the paragraphs it was, and text that wasn't as it stands.</summary>
public class UnwrappedTests
{
    private const string Opinion = """
                   IN THE COURT OF APPEALS

                          No. 84-1999

        ANA BROOK, Plaintiff-Appellant, v. HARBOUR BOARD

             On April 14, 2003, the parties entered into a settle-
        ment agreement, which the Board repudiated on Decem-
        ber 12, 2003, after the council had met in closed session
        and had heard the twenty-
        five tenants. The Board moved for summary judgment on

                                       2
        No. 84-1999        Brook v. Harbour Board        Page 3

        January 9, 2004, and this court granted the motion on Fri-
        day. The tenants appealed on
        """;

    private const string Typescript = """
             The committee was set up by the board of the Northern

        Canal Company, and it met for the first time on Septem-

        ber 7, 1931, in the rooms above the bank at Leeds. On December

        - 2 -

        12, 1931, the embankment at Marsh Lane gave way and the water

        carried off four cottages and the house of the keeper, who

        was away that night and came back to nothing but a chimney.

             The company closed the canal.
        """;

    [Theory]
    [InlineData("the parties entered into a settlement agreement, which the Board repudiated on December 12, 2003, after the council had met")]
    [InlineData("moved for summary judgment on January 9, 2004, and this court granted the motion on Friday.")]
    public void A_page_of_a_print_is_whole(string words) => Assert.Contains(words, Read(Opinion));

    [Theory]
    [InlineData("The committee was set up by the board of the Northern Canal Company, and it met for the first time on September 7, 1931, in the rooms above the bank at Leeds.")]
    [InlineData("On December 12, 1931, the embankment at Marsh Lane gave way and the water carried off four cottages and the house of the keeper, who was away that night and came back to nothing but a chimney.")]
    public void A_double_spaced_typescript_is_whole(string sentence) => Assert.Contains(sentence, Sentences(Typescript));

    [Fact]
    public void A_narrow_column_is_whole() => Assert.Equal(
        ["The steamer Ada Reed, which left Hull on the 10th of January with a cargo of barley, struck the rocks off Marsh Point on January 12, 1891.", "She was lost."],
        Sentences("  The steamer Ada Reed, which\nleft Hull on the 10th of Janu-\nary with a cargo of barley,\nstruck the rocks off Marsh\nPoint on January 12, 1891.\n  She was lost."));

    [Theory]
    [InlineData("The pier burned on Septem-\nber 12, 2019.", "The pier burned on September 12, 2019.")]
    [InlineData("The mayor left in Octo-\n\nber 2018.", "The mayor left in October 2018.")]
    [InlineData("The mayor left on Wednes-\r\nday.", "The mayor left on Wednesday.")]
    [InlineData("The mayor left on 1 Janu\u00ADary\u00A02012.", "The mayor left on 1 January\u00A02012.")]
    [InlineData("\uFEFFThe pier bu\u00ADrned on \u200BSunday\u200B.", "The pier burned on Sunday.")]
    [InlineData("\u200E3 May 2012\u200F", "3 May 2012")]
    [InlineData("The crew-\nman left.", "The crew-\nman left.")]
    public void A_date_is_whole_in_a_text_of_any_length(string text, string read) => Assert.Equal(read, Unwrapped.OneLine(Unwrapped.Read(text)));

    [Fact]
    public void A_page_that_ends_with_its_paragraph_ends_no_article()
    {
        const string head = "Harbour Board v. Marsh          Page ";
        const string page = "The board met on 4 March 2003 to hear what the tenants had said to the\ncouncil in a letter of the day before, and closed the session at noon.\n";
        Assert.Single(ArticleReader.Parse($"{head}1\n\n{page}\n\n\f{head}2\n\n{page}\n\n\f{head}3\n\n{page}", "a.txt").Articles);
    }

    [Fact]
    public void Two_lines_that_open_with_numbers_are_one_paragraph() => Assert.Contains("as the reporter has it in 823 F.2d 1055 (7th Cir. 1987). The magistrate granted the motion on January 9, 2004.", Read(
        "The rule of the case is known, as the reporter has it in 823 F.2d\n1055 (7th Cir. 1987). The magistrate granted the motion on January\n9, 2004. Brook appealed on February 2, 2004, and this court heard\nthe argument in May, when the\nboard was there.\n"));

    [Fact]
    public void A_quoted_mail_is_whole() => Assert.Contains("The ministry told us that it had signed the contract on 20 February 2004 and that nobody had read it.", Read(
        "Tom Reed wrote:\n> The ministry told us that it had signed the\n> contract on 20 February 2004 and that nobody\n> had read it. It is in the mail that we got\n> on Monday.\n"));

    [Theory]
    [InlineData("twenty-\nfive", "twenty-five")]
    [InlineData("agree-\nment", "agreement")]
    [InlineData("four-\nteen", "fourteen")]
    [InlineData("with-\nout", "without")]
    [InlineData("mer-\nchants' men", "merchants' men")]
    [InlineData("Fri-\nday's letter", "Friday's letter")]
    [InlineData("Anglo-\nSaxon", "Anglo-Saxon")]
    [InlineData("1998-\n1999", "1998-1999")]
    public void A_hyphen_at_a_line_end_goes_where_it_only_parts_a_word(string parted, string whole) =>
        Assert.Contains(whole, Read($"The long lines of the text go on from\none to the next, as the lines of every\nletter that is wrapped do, with {parted}\nthe others. We told of them in the\nlast week of the year."));

    [Fact]
    public void Offsets_count_in_the_text_itself()
    {
        var read = Unwrapped.Read(Opinion);
        Assert.Equal(Opinion.Length, read.Length);
        var friday = new TemporalTagger().Tag(Opinion, new(2004, 1, 14)).Single(timex => timex.Text.StartsWith("Fri", StringComparison.Ordinal));
        Assert.Equal(("Fri-\nday", "2004-01-09"), (friday.Text.ReplaceLineEndings("\n"), friday.Value));
        Assert.Equal(friday.Text, Opinion[friday.Start..friday.End]);
    }

    [Fact]
    public void Titles_and_quotes_are_on_one_line()
    {
        var entries = new TimelineBuilder().Build(new Article { Id = "a", Text = Opinion });
        var repudiated = entries.Single(entry => entry.When.Start == new NodaTime.LocalDate(2003, 12, 12));
        Assert.Equal("The Board repudiated a settlement agreement, after the council had met in closed session and had heard the twenty-five tenants.", repudiated.Summary);
        Assert.Equal("which the Board repudiated on December 12, 2003, after the council had met in closed session and had heard the twenty-five tenants", repudiated.Mentions[0].Text);
    }

    [Theory]
    [InlineData("Storm hits the coast\n\nThousands fled on Monday, when the sea broke through the dam at Marsh Lane and the water rose in the old town faster than anybody had seen it rise.\n\nThe mayor said on Tuesday that the dam would be built anew.\n", "news, one paragraph a line")]
    [InlineData("the sea came in\nand took the boats\nof those who slept\nand of those\nwho had gone out\nto look\nfor the moon that night\nin March\n", "a poem")]
    [InlineData("I wandered down by the river in the evening\nand found that the boats of my father were gone,\nthe nets and the oars and the lantern he carried\nand all that was left was a line in the sand.\n", "verse of even lines")]
    [InlineData("Ana Brook\n12 Marsh Lane\nLeeds\n\nTom Reed\n4 Canal Street\nHull\n", "addresses")]
    [InlineData("- bread for the whole of the long week\n- butter from the farm behind the mill\n- apples that last until the new year\n- candles for the evenings in December\n", "a list")]
    [InlineData("10:04 the gate was closed by the guards\n10:12 the crowd broke through on the left\n10:31 police drew back to the river side\n10:44 the mayor spoke from the balcony\n", "a clock list")]
    [InlineData("2020-03-04 10:00:01 gateway: link lost again\n2020-03-04 10:00:02 gateway: link up once more\n2020-03-04 10:00:05 gateway: link lost again\n", "a log")]
    [InlineData("Q. When did you see the man on the bridge?\nA. It was on the fourth of March, at night.\nQ. And whom did you tell about it at first?\nA. I told nobody until the Monday after it.\n", "a transcript")]
    [InlineData("Port        Ships    Day of the last count\nHull           12    4 March 2019\nLeeds           3    5 March 2019\nWhitby         40    9 March 2019\n", "a table")]
    public void What_is_not_wrapped_stays_as_it_is(string text, string why)
    {
        Assert.NotEmpty(why);
        Assert.Same(text, Unwrapped.Read(text));
    }

    [Theory]
    [InlineData("1. The board met on 4 March 2003 to read the\n   letter of the council, which had been sent on\n   the day before by a messenger of the court.\n2. The board closed the session at noon, and its\n   members went home by the boat. It goes at one,\n   and by the train.\n", 2)]
    [InlineData("THE LETTER OF THE COUNCIL TO THE HARBOUR BOARD\nThe board met on 4 March 2003 to read the letter\nof the council, which had been sent on the day\nbefore by a messenger of the court, who left by\nthe last boat. He is ill\nto this day.\n", 2)]
    public void Lists_and_headings_among_wrapped_lines_are_paragraphs_of_their_own(string text, int paragraphs) => Assert.Equal(paragraphs, Paragraphs.Find(Unwrapped.Read(text)).Count);

    [Fact]
    public void A_long_text_is_read_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat(Opinion + "\n\f", 4000));
        Assert.Equal(text.Length, Unwrapped.Read(text).Length);
    }

    private static string Read(string text) => string.Join(' ', Unwrapped.Read(text).Replace(Unwrapped.Filler.ToString(), "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Sentences(string text)
    {
        var read = Unwrapped.Read(text);
        return Timeline.Text.Sentences.Find(read).Select(span => Unwrapped.OneLine(read[span.Start..span.End]));
    }
}
