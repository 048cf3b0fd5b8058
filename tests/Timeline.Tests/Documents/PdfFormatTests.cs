using System.IO.Compression;
using System.Text;

namespace Timeline.Tests.Documents;

/// <summary>PDF: what its pages say, without what belongs to pages.</summary>
public sealed class PdfFormatTests
{
    [Fact]
    public void A_page_that_a_browser_printed_is_read_without_what_the_browser_prints_around_it()
    {
        var article = Assert.Single(DocumentFile.Input("office/browser.pdf").Articles);

        Assert.Equal("unknown: Old pier burns (, en)", article.Head());
        Assert.Equal("http://post.example/pier.html", article.Url);
        Assert.Equal(
            """
            24 January 2020

            The old pier burned down on Thursday, the fire service said – nobody was hurt. It had been a well-known landmark of the harbour for more than a hundred years, and in its last summer some forty thousand people had walked it.

            It was built in 1889. A storm broke two of its piles on 3 February 2019, and a crane fell into the harbour the next day. The council closed it then, and nobody has been allowed onto it since.

            The inquiry opens on 3 February 2020.

            The wreck will be raised in March.
            """.ReplaceLineEndings("\n"),
            article.Text);
        Assert.Equal("stated 2020-01-24", new TimelineBuilder().Build(DocumentFile.Input("office/browser.pdf")).Articles.Single().Article.Published.ToString());
    }

    [Fact]
    public void Columns_are_read_one_behind_another_with_whole_words_and_notes_behind_their_paragraph()
    {
        var article = Assert.Single(DocumentFile.Input("office/columns.pdf").Articles);

        Assert.Equal("A year at the harbour of Holm", article.Title);
        Assert.Equal(
            [
                "Published 12 January 2022",
                "The year began with ice. On 4 January 2021 the harbourmaster closed the inner basin, and the ferries were moved to the well-known pier at Sandvik, which the municipality had rebuilt some years before.",
                "The ice went out on 9 February 2021. Three fishing boats had been damaged beyond repair, and the insurance company refused to pay for two of them, because their owners had left them without supervision.",
                "On 1 May 2021 a storm broke two piles of the ferry slip. Divers found a third pile cracked the next day. The slip was closed for a fortnight, and the passengers were taken across by motorboat.",
                "The council approved the repair on 3 May 2021. The contractor drove the first pile three days later. A barge sank at the works on the same evening; nobody was hurt, and the barge was raised on 10 May 2021.",
                "The slip reopened on 15 May 2021. The first ferry sailed an hour later, with the mayor, the orchestra and several hundred schoolchildren on board, although the captain had asked for no more than two hundred.",
                "In summer the dredger worked in the southern channel. It struck a wreck on 20 July 2021, and the archaeological department was called. The wreck was identified as a merchantman of the eighteenth century.",
                "The excavation ended on 30 September 2021. Its findings were shown in the town hall, where some four thousand visitors came to see them, among them the descendants of the captain.",
                "On 2 November 2021 the last herring of the season was landed. The catch was the smallest since 1954, and the cooperative announced that it would sell one of its boats.",
                "The piles were driven in 1954 by Holt Boats.",
                "The year ended as it had begun. The inner basin froze on 28 December 2021, and the harbourmaster closed it the next day.",
            ],
            article.Text.Split("\n\n"));
    }

    [Fact]
    public void A_report_of_an_office_program_is_read_with_its_lists_its_table_and_its_notes()
    {
        var article = Assert.Single(DocumentFile.Input("office/libreoffice.pdf").Articles);

        Assert.Equal("unknown: Report on the ferry slip (Ana Lindqvist, en-GB)", article.Head());
        Assert.Contains("Divers found a third pile cracked the next day.\n\n", article.Text, StringComparison.Ordinal);
        Assert.EndsWith(
            "What was done\n\n- The barge was raised on 10 May 2021.\n- The slip reopened on 15 May 2021.\n\nDay | Work\n6 May 2021 | First pile driven\n8 May 2021 | Second pile driven\n\nThe piles were driven in 1954.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_read_by_its_rows_and_a_line_that_is_spread_is_none()
    {
        static string At(int x, int y, string words) => $"1 0 0 1 {x} {y} Tm ({words}) Tj ";
        var table = DocumentFile.Read("a.pdf", Pdf("", $"BT /F 12 Tf {At(50, 700, "4 June")}{At(200, 700, "The slip was closed, and the pier with")}{At(200, 685, "it.")}{At(50, 670, "6 June")}{At(200, 670, "It reopened.")}{At(50, 655, "8 June")}{At(200, 655, "It rained.")}ET"));
        var spread = DocumentFile.Read("a.pdf", Pdf("", $"BT /F 12 Tf {At(50, 700, "It rained on the day on which the slip was")}{At(50, 685, "closed, and")}{At(250, 685, "snowed")}{At(50, 670, "behind.")}ET"));

        Assert.Equal("4 June | The slip was closed, and the pier with it.\n6 June | It reopened.\n8 June | It rained.", table.Articles[0].Text);
        Assert.Equal("It rained on the day on which the slip was closed, and snowed behind.", spread.Articles[0].Text);
    }

    [Fact]
    public void Heads_and_numbers_of_pages_are_no_text_and_a_paragraph_goes_on_over_them()
    {
        var read = Read(
            ["Harbour Board", "", "The storm broke two piles of the slip, and the", "1"],
            ["Harbour Board", "", "crane fell into the har-", "2"],
            ["Harbour Board", "", "bour on 3 May 2021.", "3"]);

        Assert.Equal("The storm broke two piles of the slip, and the crane fell into the harbour on 3 May 2021.", read.Articles[0].Text);
    }

    [Theory]
    [InlineData("D:20210512233000-05'00'", "It snowed on Monday.", "named 2021-05-12")]
    [InlineData("D:20150512093000Z", "It snowed on 3 May 1998.", "unknown")]
    [InlineData("yesterday", "It snowed on Monday.", "unknown")]
    public void When_it_was_made_counts_as_with_other_documents(string made, string text, string published) =>
        Assert.Equal(published, DocumentFile.Read("a.pdf", Pdf($"/CreationDate({made})", Content([text]))).Articles[0].Published.ToString());

    [Theory]
    [InlineData("Microsoft Word - snow.docx", "Snow")]
    [InlineData("untitled", "Snow")]
    [InlineData("Snow in May", "Snow in May")]
    public void A_title_that_a_program_wrote_is_none(string written, string title) =>
        Assert.Equal(title, DocumentFile.Read("a.pdf", Pdf($"/Title({written})", Content(["It snowed on Monday, and all day long."]))).Articles[0].Title ?? "Snow");

    [Fact]
    public void A_page_without_text_is_said_to_be_a_picture_where_it_is_one()
    {
        var picture = DocumentFile.Read("a.pdf", Pdf("", "q 100 0 0 100 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q"));
        var empty = DocumentFile.Read("a.pdf", Pdf("", ""));

        Assert.Equal("a.pdf: holds pictures of pages and no text; have its words recognised first", Assert.Single(picture.Problems).ToString());
        Assert.Equal("a.pdf: holds no text", Assert.Single(empty.Problems).ToString());
    }

    [Fact]
    public void What_is_broken_or_has_no_end_is_a_problem()
    {
        static ProblemCode Code(byte[] bytes) => Assert.Single(DocumentFile.Read("a.pdf", bytes).Problems, problem => problem.Code != ProblemCode.NoArticle).Code;
        static byte[] Packed(byte[] bytes)
        {
            using var packed = new MemoryStream();
            using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
                for (var i = 0; i < 600; i++)
                    stream.Write(bytes);
            return packed.ToArray();
        }

        Assert.Equal(ProblemCode.Malformed, Code([.. "%PDF-1.7\n"u8]));
        Assert.Equal(ProblemCode.Malformed, Code(Pdf("", Content(["It snowed."]))[..200]));
        Assert.Equal(ProblemCode.Malformed, Code(Pdf("", new string('[', 1_000_000))));
        Assert.Equal(ProblemCode.LimitExceeded, Code(Pdf("", Packed(new byte[1_000_000]), "/Filter/FlateDecode")));
    }

    private static ArticleCollection Read(params string[][] pages) => DocumentFile.Read("a.pdf", Pdf("", [.. pages.Select(Content)]));

    // One line below another, in 12 points from the head of the page, the last one at its foot.
    private static string Content(string[] lines) => "BT /F 12 Tf " + string.Concat(lines.Select((line, i) => $"1 0 0 1 50 {(i > 0 && i == lines.Length - 1 ? 30 : 800 - i * 40)} Tm ({line}) Tj ")) + "ET";

    private static byte[] Pdf(string information, params string[] contents) => Pdf(information, [.. contents.Select(Encoding.Latin1.GetBytes)], "");

    private static byte[] Pdf(string information, byte[] content, string filter) => Pdf(information, [content], filter);

    private static byte[] Pdf(string information, byte[][] contents, string filter)
    {
        using var bytes = new MemoryStream();
        var places = new List<long>();
        void Write(string text) => bytes.Write(Encoding.Latin1.GetBytes(text));
        void Object(Action write)
        {
            places.Add(bytes.Position);
            Write($"{places.Count} 0 obj\n");
            write();
            Write("\nendobj\n");
        }

        Write("%PDF-1.4\n");
        Object(() => Write("<</Type/Catalog/Pages 2 0 R>>"));
        Object(() => Write($"<</Type/Pages/Kids[{string.Join(' ', contents.Select((_, i) => $"{5 + (2 * i)} 0 R"))}]/Count {contents.Length}>>"));
        Object(() => Write("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
        Object(() => Write($"<<{information}>>"));
        foreach (var content in contents)
        {
            var number = places.Count + 2;
            Object(() => Write($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {number} 0 R/Resources<</Font<</F 3 0 R>>>>>>"));
            Object(() =>
            {
                Write($"<</Length {content.Length}{filter}>>\nstream\n");
                bytes.Write(content);
                Write("\nendstream");
            });
        }

        var start = bytes.Position;
        Write($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}trailer\n<</Size {places.Count + 1}/Root 1 0 R/Info 4 0 R>>\nstartxref\n{start}\n%%EOF");
        return bytes.ToArray();
    }
}
