using System.IO.Compression;
using System.Text;
using NodaTime;

namespace Timeline.Tests.Documents;

/// <summary>Word documents, OpenDocument texts and e-books: what they say, in the order in which it is read, and whose day it is.</summary>
public sealed class OfficeFormatsTests
{
    private static readonly string[] Report =
    [
        "1954: The piles were driven.",
        "2021-05-01: A storm broke two piles of the ferry slip.",
        "2021-05-02: A third pile was cracked.",
        "2021-05-03: The slip was closed.",
        "2021-05-03: The council approved the repair.",
        "2021-05-06: The contractor drove the first pile.",
        "2021-05-10: The barge was raised.",
        "2021-05-15: The slip reopened.",
    ];

    [Theory]
    [InlineData("pandoc.docx")]
    [InlineData("libreoffice.docx")]
    [InlineData("pandoc.odt")]
    [InlineData("libreoffice.odt")]
    [InlineData("libreoffice.rtf")]
    public void A_report_is_read_as_programs_save_it(string name)
    {
        var read = DocumentFile.Input($"office/{name}");
        var article = Assert.Single(read.Articles);

        Assert.Empty(read.Problems);
        Assert.Equal("unknown: Report on the ferry slip (Ana Lindqvist, en-GB)", article.Head());
        Assert.Equal(
            """
            Ana Lindqvist

            12 May 2021

            What happened

            On 1 May 2021 a storm broke two piles of the ferry slip. Divers found a third pile cracked the next day.

            The piles were driven in 1954.

            The slip was closed on 3 May. The council approved the repair on the same day; the contractor drove the first pile on 6 May.

            What was done

            - The barge was raised on 10 May 2021.
            - The slip reopened on 15 May 2021.

            Day | Work
            6 May 2021 | First pile driven
            8 May 2021 | Second pile driven
            """.ReplaceLineEndings("\n"),
            article.Text);
        Assert.Equal(Report, read.Entries());
        Assert.Equal("stated 2021-05-12", new TimelineBuilder().Build(read).Articles.Single().Article.Published.ToString());
    }

    [Fact]
    public void A_book_is_one_article_in_the_order_of_its_chapters()
    {
        var read = DocumentFile.Input("office/pandoc.epub");
        var article = Assert.Single(read.Articles);

        Assert.Empty(read.Problems);
        Assert.Equal("named 2021-05-12: Report on the ferry slip (Ana Lindqvist, en-GB)", article.Head());
        Assert.Contains("Divers found a third pile cracked the next day.\n\nThe slip was closed", article.Text, StringComparison.Ordinal);
        Assert.Equal(Report, read.Entries());
    }

    [Fact]
    public void What_is_deleted_hidden_or_a_table_of_contents_is_left_out_and_what_is_inserted_is_read()
    {
        var text = Word("""
            <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Contents</w:t></w:r></w:p></w:sdtContent></w:sdt>
            <w:p><w:pPr><w:pStyle w:val="Verzeichnis1"/></w:pPr><w:r><w:t>Pier 3</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">The pier </w:t></w:r><w:del><w:r><w:delText>sank</w:delText></w:r></w:del><w:ins><w:r><w:t>burned</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> down.</w:t></w:r>
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>Note to the editor.</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
            <w:p><mc:AlternateContent><mc:Choice><w:r><w:txbxContent><w:p><w:r><w:t>It was built in 1889.</w:t></w:r></w:p></w:txbxContent></w:r></mc:Choice><mc:Fallback><w:r><w:t>It was built in 1889.</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>
            """).Articles[0].Text;

        Assert.Equal("The pier burned down.\n\nIt was built in 1889.", text);
    }

    [Fact]
    public void Lists_have_the_numbers_that_the_program_shows()
    {
        static string Item(string list, string level, string words) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>";
        var text = Word(Item("1", "0", "One") + Item("1", "1", "Deep") + Item("1", "0", "Two") + "<w:p><w:r><w:t>Between</w:t></w:r></w:p>" + Item("1", "0", "Three") + Item("2", "0", "Dot")).Articles[0].Text;

        Assert.Equal("1. One\n1. Deep\n2. Two\n\nBetween\n\n3. Three\n- Dot", text);
    }

    [Fact]
    public void A_table_is_read_by_its_rows_and_one_that_only_lays_out_as_what_it_holds()
    {
        static string Cell(string words) => $"<w:tc><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>";
        var prose = new string('x', 450);

        Assert.Equal("3 May | Snow\n4 May | Rain", Word($"<w:tbl><w:tr>{Cell("3 May")}{Cell("Snow")}</w:tr><w:tr>{Cell("4 May")}{Cell("Rain")}</w:tr></w:tbl>").Articles[0].Text);
        Assert.Equal($"{prose}\n\nAside", Word($"<w:tbl><w:tr>{Cell(prose)}{Cell("Aside")}</w:tr></w:tbl>").Articles[0].Text);
    }

    [Theory]
    [InlineData("2021-05-12T09:00:00Z", "2021-05-12T17:00:00Z", "It snowed on Monday.", "named 2021-05-12")]
    [InlineData("2021-05-10T09:00:00Z", "2021-05-12T17:00:00Z", "It snowed on 3 May 2021.", "named 2021-05-12")]
    // A template, a document that was opened again, and the copy of an old one.
    [InlineData("2013-12-23T23:15:00Z", "2021-05-12T17:00:00Z", "It snowed on Monday.", "unknown")]
    [InlineData("1601-01-01T00:00:00Z", "1601-01-01T00:00:00Z", "It snowed on Monday.", "unknown")]
    [InlineData("2021-05-12T09:00:00Z", "2021-05-12T17:00:00Z", "It snowed on 3 May 1998.", "unknown")]
    public void When_a_document_was_made_counts_where_that_can_be_when_it_appeared(string created, string modified, string text, string published) =>
        Assert.Equal(published, Word($"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>", Core($"<dcterms:created>{created}</dcterms:created><dcterms:modified>{modified}</dcterms:modified>")).Articles[0].Published.ToString());

    [Fact]
    public void What_the_text_states_what_the_name_tells_and_what_the_caller_gives_go_before_it()
    {
        var core = Core("<dcterms:created>2021-05-12T09:00:00Z</dcterms:created>");
        var body = "<w:p><w:r><w:t>It snowed yesterday.</w:t></w:r></w:p>";
        static string Date(ArticleCollection read) => new TimelineBuilder().Build(read).Articles.Single().Article.Published.ToString();

        Assert.Equal("stated 2021-05-04", Date(Word("<w:p><w:r><w:t>Published: 4 May 2021</w:t></w:r></w:p>" + body, core)));
        Assert.Equal("named 2021-05-05", Date(Word(body, core, "2021-05-05 snow.docx")));
        Assert.Equal("given 2021-05-06", Date(Word(body, core, published: new LocalDate(2021, 5, 6))));
    }

    [Theory]
    [InlineData("Microsoft Word - snow.docx", "python-docx", "fr-FR", ": snow (, fr-FR)")]
    [InlineData("Document1", "Windows User", "", ": snow (, )")]
    [InlineData("Snow in May", "Ann Lee", "und", ": Snow in May (Ann Lee, )")]
    public void What_a_program_writes_where_nobody_says_anything_is_no_title_and_no_author(string title, string author, string language, string head) =>
        Assert.Equal(head, Word("<w:p><w:r><w:t>Il neige. Il gèle.</w:t></w:r></w:p>", Core($"<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator><dc:language>{language}</dc:language>")).Articles[0] is var article
            ? $": {article.Title ?? "snow"} ({article.Author}, {article.Language})" : "");

    [Fact]
    public void The_language_of_whose_program_it_was_is_not_that_of_an_English_text() =>
        Assert.Null(Word("<w:p><w:r><w:rPr><w:lang w:val=\"de-DE\"/></w:rPr><w:t>The pier burned down. The fire service said that the town had closed the pier.</w:t></w:r></w:p>").Articles[0].Language);

    [Fact]
    public void The_title_is_what_the_document_shows_and_stands_in_no_text()
    {
        var article = Word("<w:p><w:pPr><w:pStyle w:val=\"Titel\"/></w:pPr><w:r><w:t>Pier burns</w:t></w:r></w:p><w:p><w:r><w:t>It burned down.</w:t></w:r></w:p>", Core("<dc:title>Letter to all</dc:title>")).Articles[0];

        Assert.Equal(("Pier burns", "It burned down."), (article.Title, article.Text));
    }

    [Fact]
    public void The_chapters_of_a_book_are_read_without_its_contents_and_one_that_is_missing_is_said()
    {
        var read = DocumentFile.Read("a.epub", Zip(
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml", "<container><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>"),
            ("OPS/book.opf", """
                <package xmlns:dc="d" xmlns:opf="o"><metadata><dc:title>Ice</dc:title><dc:creator>Ann Lee</dc:creator><dc:language>en</dc:language><dc:date opf:event="modification">2020-01-01</dc:date><dc:date opf:event="publication">1899</dc:date></metadata>
                <manifest><item id="nav" href="nav.xhtml" properties="nav"/><item id="b" href="text/b%20b.xhtml"/><item id="a" href="text/a.xhtml"/><item id="gone" href="gone.xhtml"/></manifest>
                <spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/><itemref idref="gone"/></spine></package>
                """),
            ("OPS/nav.xhtml", "<nav>Contents</nav>"),
            ("OPS/text/a.xhtml", "<html><head><title>x</title></head><body><h1>I</h1><p>The ice came in 1887.<a role='doc-noteref' href='#n'>1</a></p></body></html>"),
            ("OPS/text/b b.xhtml", "<html><body><h1>II</h1><p>It went on 3 May.</p></body></html>")));

        Assert.Equal(("unknown: Ice (Ann Lee, en)", "I\n\nThe ice came in 1887.\n\nII\n\nIt went on 3 May."), (read.Articles[0].Head(), read.Articles[0].Text));
        Assert.Equal("a.epub: the chapter gone.xhtml is missing or broken; the rest is read", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void What_is_broken_encrypted_or_unpacks_without_end_is_a_problem()
    {
        static ProblemCode Code(string name, byte[] bytes) => Assert.Single(DocumentFile.Read(name, bytes).Problems).Code;

        Assert.Equal(ProblemCode.Encrypted, Code("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));
        Assert.Equal(ProblemCode.Malformed, Code("a.docx", Zip(("word/document.xml", "<w:document"))));
        Assert.Equal(ProblemCode.Malformed, Code("a.odt", [.. "PK"u8]));
        Assert.Equal(ProblemCode.LimitExceeded, Code("a.docx", Zip(("word/document.xml", "<d><body>" + string.Concat(Enumerable.Repeat("<sdt>", 50_000))))));
        Assert.Equal(ProblemCode.LimitExceeded, Code("a.docx", Zip(("word/document.xml", new string(' ', 301_000_000)))));
        Assert.Equal(ProblemCode.NoArticle, Code("a.docx", WordBytes($"<w:document {Names}><w:body/></w:document>")));
        Assert.Equal(ProblemCode.Malformed, Code("a.docx", Zip(("word/document.xml", $"<w:document {Names}><w:body/></w:document>"))));
        Assert.Equal(ProblemCode.Malformed, Code("a.epub", Zip(("mimetype", "application/epub+zip"))));
    }

    [Fact]
    public void What_stands_before_a_break_of_the_file_is_read_and_the_break_is_said()
    {
        var read = DocumentFile.Read("a.docx", WordBytes($"<w:document {Names}><w:body><w:p><w:r><w:t>It snowed.</w:t></w:r></w:p><w:p><w:r>"));

        Assert.Equal("It snowed.", read.Articles[0].Text);
        Assert.Equal("a.docx: is broken, and read as far as that goes", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void A_document_with_macros_and_one_of_the_strict_kind_are_read_as_any()
    {
        const string document = $"<w:document {Names}><w:body><w:p><w:pPr><w:pStyle w:val=\"Titel\"/></w:pPr><w:r><w:t>Snow</w:t></w:r></w:p><w:p><w:r><w:t>It snowed.</w:t></w:r></w:p></w:body></w:document>";
        var macros = DocumentFile.Read("a.docm", WordBytes(document, kind: "macros"));
        var strict = DocumentFile.Read("a.docx", WordBytes(document.Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)));

        Assert.Equal(("Snow", "It snowed."), (macros.Articles[0].Title, macros.Articles[0].Text));
        Assert.Equal(("Snow", "It snowed."), (strict.Articles[0].Title, strict.Articles[0].Text));
    }

    [Fact]
    public void Notes_and_boxes_stand_behind_their_paragraph_or_their_table_and_only_once()
    {
        const string box = "<w:txbxContent><w:p><w:r><w:t>Aside</w:t></w:r></w:p></w:txbxContent>";
        const string drawn = $"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        const string note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        const string body = $"<w:p><w:r><w:t>First.</w:t></w:r>{drawn}{note}</w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>3 May</w:t></w:r>{drawn}</w:p></w:tc><w:tc><w:p><w:r><w:t>Snow</w:t></w:r>{note}</w:p></w:tc></w:tr></w:tbl>";
        var read = DocumentFile.Read("a.docx", WordBytes($"<w:document {Names}><w:body>{body}</w:body></w:document>", notes: "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:t>It was late.</w:t></w:r></w:p></w:footnote>"));

        Assert.Equal("First.\n\nAside\n\nIt was late.\n\n3 May | Snow\n\nAside\n\nIt was late.", read.Articles[0].Text);
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtContent><w:tr>{0}</w:tr></w:sdtContent></w:sdt>", "3 May | Snow")]
    [InlineData("<w:ins><w:tr>{0}</w:tr></w:ins>", "3 May | Snow")]
    [InlineData("<w:tr><w:sdt><w:sdtContent>{0}</w:sdtContent></w:sdt></w:tr>", "3 May | Snow")]
    [InlineData("<w:tr><w:trPr><w:del/></w:trPr>{0}</w:tr>", "")]
    [InlineData("<w:del><w:tr>{0}</w:tr></w:del>", "")]
    public void The_rows_of_a_table_are_read_in_whatever_holds_them_but_for_what_was_deleted(string rows, string text)
    {
        var cells = "<w:tc><w:p><w:r><w:t>3 May</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Snow</w:t></w:r></w:p></w:tc>";
        var read = Word($"<w:tbl>{rows.Replace("{0}", cells, StringComparison.Ordinal)}</w:tbl><w:p><w:r><w:t>End.</w:t></w:r></w:p>");

        Assert.Equal($"{text}\n\nEnd.".TrimStart(), read.Articles[0].Text);
    }

    [Fact]
    public void Paragraphs_of_a_choice_between_blocks_have_their_style_and_smart_tags_their_words()
    {
        var article = Word("<mc:AlternateContent><mc:Choice Requires=\"x\"><w:p><w:pPr><w:pStyle w:val=\"Titel\"/></w:pPr><w:r><w:t>Snow</w:t></w:r></w:p></mc:Choice></mc:AlternateContent><w:p><w:smartTag w:element=\"place\"><w:r><w:t>Holm</w:t></w:r></w:smartTag></w:p>").Articles[0];

        Assert.Equal(("Snow", "Holm"), (article.Title, article.Text));
    }

    [Theory]
    [InlineData("2021-05-12T23:30:00+05:00", "named 2021-05-12")]
    [InlineData("2021-05-12", "named 2021-05-12")]
    [InlineData("12 May", "unknown")]
    public void The_day_on_which_it_was_made_is_that_of_its_own_zone(string created, string published) =>
        Assert.Equal(published, Word("<w:p><w:r><w:t>It snowed on Monday.</w:t></w:r></w:p>", Core($"<dcterms:created>{created}</dcterms:created>")).Articles[0].Published.ToString());

    [Theory]
    [InlineData("sdt", "sdtContent")]
    [InlineData("tbl", "tr", "tc")]
    [InlineData("ins")]
    [InlineData("p", "r", "pict", "txbxContent")]
    public void Depth_is_read_up_to_the_bound_and_said_beyond_it(params string[] nest)
    {
        // document and body stand around it, and p, r and t in it
        static string Nested(string[] nest, int depth) => string.Concat(Enumerable.Range(0, depth).Select(i => $"<w:{nest[i % nest.Length]}>"))
            + "<w:p><w:r><w:t>It snowed.</w:t></w:r></w:p>" + string.Concat(Enumerable.Range(0, depth).Reverse().Select(i => $"</w:{nest[i % nest.Length]}>"));
        var most = 295 / nest.Length * nest.Length;

        Assert.Equal("It snowed.", Assert.Single(Word(Nested(nest, most)).Articles).Text);
        Assert.Equal(ProblemCode.LimitExceeded, Assert.Single(Word(Nested(nest, most + nest.Length + 300)).Problems).Code);
    }

    [Theory]
    [InlineData("word/styles.xml", "<w:styles")]
    [InlineData("word/numbering.xml", "")]
    [InlineData("word/footnotes.xml", "")]
    [InlineData("[Content_Types].xml", "wordprocessingml.styles+xml", "x")]
    public void A_part_that_is_broken_costs_no_more_than_itself(string part, string broken, string? by = null)
    {
        var bytes = new MemoryStream();
        bytes.Write(WordBytes($"<w:document {Names}><w:body><w:p><w:r><w:t>It snowed.</w:t></w:r></w:p></w:body></w:document>"));
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = archive.GetEntry(part)!.Open();
            var text = by is null ? broken : new StreamReader(entry).ReadToEnd().Replace(broken, by, StringComparison.Ordinal);
            entry.SetLength(0);
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        var read = DocumentFile.Read("a.docx", bytes.ToArray());

        Assert.Equal("It snowed.", Assert.Single(read.Articles).Text);
        Assert.Equal("a.docx: is broken, and read as far as that goes", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void A_part_is_bounded_whatever_its_name()
    {
        var bytes = Zip(("word/document.bin", "<d>" + string.Concat(Enumerable.Repeat("<w>", 50_000))));

        Assert.Equal(ProblemCode.LimitExceeded, Assert.Single(DocumentFile.Read("a.docx", bytes).Problems).Code);
    }

    [Theory]
    [InlineData("office/pandoc.docx")]
    [InlineData("office/libreoffice.docx")]
    public void A_document_that_is_cut_or_damaged_anywhere_is_read_or_a_problem(string name)
    {
        var whole = File.ReadAllBytes(DocumentFile.Path(name));
        for (var seed = 0; seed < 96; seed++)
        {
            var random = new Random(seed);
            var bytes = whole[..(seed % 3 == 0 ? random.Next(whole.Length) : whole.Length)];
            for (var changes = seed % 3 == 0 ? 0 : random.Next(1, 20); changes > 0; changes--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var read = DocumentFile.Read("a.docx", bytes);

            Assert.True(read.Articles.Count > 0 || read.Problems.Count > 0 || read.Skipped.Count > 0);
            Assert.All(read.Problems, problem => Assert.Equal("a.docx", problem.Source));
        }
    }

    [Fact]
    public void A_document_whose_parts_say_anything_is_read_or_a_problem()
    {
        string[] odd = ["", "x", "-1", "99999999999", "<", ">", "&", "\"", "/", "w:", "\u0001", "<w:p>", "</w:p>", "<w:tbl/>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "mc:", "../..", "http://[", "word/document.xml"];
        using var packed = new ZipArchive(new MemoryStream(File.ReadAllBytes(DocumentFile.Path("office/libreoffice.docx"))));
        var parts = packed.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal) || entry.Name.EndsWith(".rels", StringComparison.Ordinal)).ToList()
            .ConvertAll(entry => (entry.FullName, new StreamReader(entry.Open()).ReadToEnd()));
        for (var seed = 0; seed < 96; seed++)
        {
            var random = new Random(seed);
            var files = parts.ToArray();
            for (var changes = random.Next(1, 8); changes > 0; changes--)
            {
                var (part, text) = files[random.Next(files.Length)];
                var at = random.Next(text.Length);
                var changed = text[..at] + odd[random.Next(odd.Length)] + text[Math.Min(text.Length, at + random.Next(3))..];
                files[Array.FindIndex(files, file => file.FullName == part)] = (part, changed);
            }

            var read = DocumentFile.Read("a.docx", Zip([.. files]));

            Assert.True(read.Articles.Count > 0 || read.Problems.Count > 0);
            Assert.All(read.Problems, problem => Assert.Equal("a.docx", problem.Source));
        }
    }

    [Fact]
    public void Rich_text_is_read_in_the_code_page_of_each_font_and_in_Unicode()
    {
        var article = DocumentFile.Read("a.rtf", Encoding.Latin1.GetBytes("""
            {\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Helvetica;}{\f1\fnil\fcharset204 Arial;}}{\*\generator x;}{\info{\title Ice}{\author Ann Lee}{\creatim\yr2021\mo5\dy12\hr9}{\revtim\yr2021\mo5\dy13}{\operator Bob}}
            {\header Page head\par}\pard\lang1049 Die Br\'fccke {\f1 \'eb\'b8\'e4} \u8211\'96 {\uc0\u9731}{\deleted gone}{\v hidden} {\field{\*\fldinst HYPERLINK "x"}{\fldrslt here}}\{a\}\par
            {\pntext\f0 1.\tab}One\par{\listtext\'b7\tab}Two\par\bullet\tab Three\par{\pict\bin3 }}}}Last{\footnote It was late.}\par
            """)).Articles[0];

        Assert.Equal(("named 2021-05-13: Ice (Ann Lee, ru-RU)", "Die Brücke лёд – ☃ here{a}\n\n1. One\n- Two\n- Three\n\nLast\n\nIt was late."), (article.Head(), article.Text));
    }

    [Theory]
    [InlineData("{\\rtf1")]
    [InlineData("{\\rtf1 }}}}}")]
    [InlineData("{\\rtf1\\bin999999999999 x")]
    [InlineData("{\\rtf1\\bin-9 ")]
    [InlineData("{\\rtf1\\'")]
    [InlineData("{\\rtf1\\u")]
    [InlineData("no rich text")]
    public void Broken_rich_text_is_a_problem(string text) => Assert.Single(DocumentFile.Read("a.rtf", text).Problems);

    [Fact]
    public void Rich_text_of_any_depth_is_read() => Assert.Equal("It snowed.", DocumentFile.Read("a.rtf", $"{{\\rtf1 {new string('{', 200_000)}It snowed.").Articles[0].Text);

    private static ArticleCollection Word(string body, string core = "", string name = "snow.docx", LocalDate? published = null) =>
        DocumentFile.Read(name, WordBytes($"<w:document {Names}><w:body>{body}</w:body></w:document>", core), published);

    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private static byte[] WordBytes(string document, string core = "", string notes = "", string kind = "document") => Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.{(kind == "document" ? "openxmlformats-officedocument.wordprocessingml.document" : "ms-word.document.macroEnabled")}.main+xml\"/>"
            + string.Concat(Parts.Select(part => $"<Override PartName=\"/word/{part}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{part}+xml\"/>")) + "</Types>"),
        ("_rels/.rels", Relations(("officeDocument/2006/relationships/officeDocument", "word/document.xml"), ("package/2006/relationships/metadata/core-properties", "docProps/core.xml"))),
        ("word/_rels/document.xml.rels", Relations([.. Parts.Select(part => ($"officeDocument/2006/relationships/{part}", $"{part}.xml"))])),
        ("docProps/core.xml", core),
        ("word/styles.xml", $"<w:styles {Names}><w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style><w:style w:styleId=\"Verzeichnis1\"><w:name w:val=\"toc 1\"/></w:style></w:styles>"),
        ("word/numbering.xml", $"<w:numbering {Names}><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"),
        ("word/footnotes.xml", $"<w:footnotes {Names}>{notes}</w:footnotes>"),
        ("word/document.xml", document));

    private static readonly string[] Parts = ["styles", "numbering", "footnotes"];

    private static string Relations(params (string Type, string Target)[] relations) => "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select((relation, i) => $"<Relationship Id=\"r{i}\" Type=\"http://schemas.openxmlformats.org/{relation.Type}\" Target=\"{relation.Target}\"/>")) + "</Relationships>";

    private static string Core(string properties) => $"<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\">{properties}</cp:coreProperties>";

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
