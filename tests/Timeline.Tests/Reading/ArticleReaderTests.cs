using System.Text;
using NodaTime;
using Xunit;

namespace Timeline.Tests.Reading;

public sealed class ArticleReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("timeline-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_text_is_one_article_with_its_headline_as_title()
    {
        var article = Assert.Single(ArticleReader.Parse("Ferry sails again after long winter\n\nThe ferry sailed on Monday.", "ferry.txt").Articles);
        Assert.Equal(("ferry.txt@0", "ferry.txt", 0, "Ferry sails again after long winter"), (article.Id, article.Source, article.Start, article.Title));
        Assert.Equal(PublicationDate.Unknown, article.Published);
    }

    [Theory]
    [InlineData("Posted by admin on 2 May 2019")]
    [InlineData("=== The Harbour Post ===")]
    public void What_stands_over_the_headline_is_not_the_title(string line) =>
        Assert.Equal("Ferry sails again after long winter", ArticleReader.Parse($"{line}\n\nFerry sails again after long winter\n\nThe ferry sailed on Monday.").Articles[0].Title);

    [Theory]
    [InlineData("Outlet: The Harbour Gazette")]
    [InlineData("**Publication:** The Harbour Gazette")]
    [InlineData("Publisher: The Harbour Gazette")]
    [InlineData("Source: The Harbour Gazette")]
    [InlineData("Source: Northern Press Agency\nOutlet: The Harbour Gazette")]
    [InlineData("Outlet: The Harbour Gazette\nSource: Northern Press Agency")]
    public void A_field_of_the_header_names_the_outlet(string fields) =>
        Assert.Equal("The Harbour Gazette", ArticleReader.Parse($"Title: Ferry sails again\n{fields}\nDate: 12 March 2019\n\nThe ferry sailed on Monday.").Articles[0].Outlet);

    [Theory]
    [InlineData("Title: Ferry sails again\nPublication: 12 March 2019\n\nThe ferry sailed on Monday.")]
    [InlineData("Title: Ferry sails again\nSource: https://harbour.example/ferry\n\nThe ferry sailed on Monday.")]
    [InlineData("Title: Ferry sails again\nOutlet:\n\nThe ferry sailed on Monday.")]
    [InlineData("Ferry sails again\n\nThe ferry sailed on Monday, and it came back in the evening.\n\nSource: The Harbour Gazette")]
    public void What_names_nobody_or_stands_below_the_story_is_no_outlet(string text) => Assert.Null(ArticleReader.Parse(text).Articles[0].Outlet);

    [Fact]
    public void The_record_s_outlet_goes_before_that_of_its_text() =>
        Assert.Equal(
            ["The Courier", "The Harbour Gazette"],
            ArticleReader.Parse(
                """
                {"outlet":"The Courier","text":"Outlet: The Harbour Gazette\n\nThe ferry sailed on Monday."}
                {"text":"Outlet: The Harbour Gazette\n\nThe ferry came back on Tuesday."}
                """, "pile.jsonl").Articles.Select(article => article.Outlet));

    [Fact]
    public void The_caller_can_give_the_publication_date()
    {
        var published = new LocalDate(2019, 3, 12);
        Assert.Equal(PublicationDate.Given(published), ArticleReader.Parse("The ferry sailed on Monday.", published: published).Articles[0].Published);
    }

    [Fact]
    public void A_line_of_JSON_is_one_article()
    {
        var article = Assert.Single(ArticleReader.Parse("""{"id":"f1","published":"2019-03-12T22:15:00+02:00","title":"Ferry","text":"The ferry sailed.","outlet":"The Harbour Gazette","language":"en"}""", "pile.jsonl").Articles);
        Assert.Equal(("f1", "pile.jsonl#1", 0, "Ferry", "The Harbour Gazette", "en"), (article.Id, article.Source, article.Start, article.Title, article.Outlet, article.Language));
        Assert.Equal(PublicationDate.Stated(new LocalDate(2019, 3, 12)), article.Published);
    }

    [Theory]
    [InlineData("\"\"", null)]
    [InlineData("\" \"", null)]
    [InlineData("null", null)]
    [InlineData("\" es-MX \"", "es-MX")]
    public void A_blank_language_is_none(string written, string? language) =>
        Assert.Equal(language, Assert.Single(ArticleReader.Parse($$"""{"text":"The ferry sailed.","language":{{written}}}""", "pile.jsonl").Articles).Language);

    [Theory]
    [InlineData("not json", "not valid JSON")]
    [InlineData("[1,2]", "not a JSON object")]
    [InlineData("""{"title":"Ferry"}""", "has no \"text\"")]
    [InlineData("""{"text":""}""", "\"text\" is empty")]
    [InlineData("""{"text":12}""", "\"text\" is not a string")]
    [InlineData("""{"text":"\ud800"}""", "holds characters that are not text")]
    public void A_broken_line_is_a_problem_with_its_number_and_the_others_are_read(string line, string reason)
    {
        var read = ArticleReader.Parse($$"""{"text":"First."}{{"\n\n"}}{{line}}{{"\n"}}{"text":"Last."}""", "pile.jsonl");
        Assert.Equal(["First.", "Last."], read.Articles.Select(article => article.Text));
        Assert.Equal($"pile.jsonl:3: {reason}", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void A_broken_publication_date_is_a_problem_and_the_article_is_read_without_it()
    {
        var read = ArticleReader.Parse("""{"text":"First.","published":"last week"}""", "pile.jsonl");
        Assert.Equal(PublicationDate.Unknown, Assert.Single(read.Articles).Published);
        Assert.Equal(1, Assert.Single(read.Problems).Line);
    }

    [Fact]
    public void A_repeated_id_is_made_unique_and_reported()
    {
        var read = ArticleReader.Parse("""
            {"id":"a","text":"First."}
            {"id":"a","text":"Second."}
            """, "pile.jsonl");
        Assert.Equal(["a", "a~pile.jsonl#2@0"], read.Articles.Select(article => article.Id));
        Assert.Contains("\"a\" is repeated", Assert.Single(read.Problems).Reason);
    }

    [Fact]
    public void Records_keep_the_order_of_their_lines()
    {
        var lines = Enumerable.Range(1, 12).Select(i => $$"""{"id":"{{i}}","text":"Text."}""");
        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"{i}"), ArticleReader.Parse(string.Join('\n', lines), "pile.jsonl").Articles.Select(article => article.Id));
    }

    [Fact]
    public void Standard_input_is_JSON_Lines_where_it_opens_with_a_brace()
    {
        Assert.Equal("One.", Read("{\"text\":\"One.\"}"u8, "-").Articles[0].Text);
        Assert.Equal("One.", Read("One."u8, "-").Articles[0].Text);
        Assert.Equal("{One.", Read("{One."u8, "one.txt").Articles[0].Text);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_is_no_part_of_the_text(string encoding)
    {
        var used = Encoding.GetEncoding(encoding);
        Assert.Equal("Zürich\r\nwoke up.", Read([.. used.GetPreamble(), .. used.GetBytes("Zürich\r\nwoke up.")], "a.txt").Articles[0].Text);
    }

    [Fact]
    public void Bytes_that_are_not_text_are_a_problem_with_their_line()
    {
        var read = Read([.. "One.\nTwo.\nThr"u8, 0x81, .. "ee."u8], "bad.txt");
        Assert.Empty(read.Articles);
        Assert.Equal("bad.txt:3: not text: byte 13 is not part of a character", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void In_JSON_Lines_only_the_line_with_such_bytes_is_lost()
    {
        var read = Read([.. "{\"text\":\"One.\"}\n{\"text\":\""u8, 0x81, .. "\"}\n{\"text\":\"Three.\"}"u8], "pile.jsonl");
        Assert.Equal(["One.", "Three."], read.Articles.Select(article => article.Text));
        Assert.Equal(2, Assert.Single(read.Problems).Line);
    }

    [Fact]
    public void A_folder_gives_its_texts_and_those_of_its_folders_and_no_others()
    {
        Write("b.txt", "B is here.");
        Write("2019/a.txt", "A is here.");
        Write("pile.jsonl", """{"text":"P is here."}""");
        Write("notes.md", "N is here.");
        Write("README.md", "Not an article.");
        Write(".hidden.txt", "Not an article.");
        Assert.Equal(["2019/a.txt", "b.txt", "notes.md", "pile.jsonl#1"], ArticleReader.Read([_folder]).Articles.Select(article => article.Source));
    }

    [Fact]
    public void What_a_folder_holds_beside_articles_is_named_and_told_by_kind()
    {
        Write("a.txt", "A is here.");
        Write("page.html", "<p>P is here.</p>");
        Write("2019/page.HTML", "<p>P is here.</p>");
        Write("2019/scan", "S is here.");
        Write("README.md", "Not an article.");
        Write(".git/config", "Not an article.");
        File.CreateSymbolicLink(Path.Combine(_folder, "b.txt"), Path.Combine(_folder, "a.txt"));

        var read = ArticleReader.Read([_folder]);

        Assert.Equal(["a.txt"], read.Articles.Select(article => article.Source));
        Assert.Empty(read.Problems);
        Assert.Equal(
            [("2019/page.HTML", ".html"), ("2019/scan", "without an extension"), ("b.txt", "link"), ("page.html", ".html")],
            read.Skipped.Select(file => (Path.GetRelativePath(_folder, file.Path), file.Kind)));
        Assert.Equal([".git", "README.md"], read.Parts.Select(path => Path.GetRelativePath(_folder, path)));
        Assert.False(read.IsComplete);
        Assert.Equal("read 1 article from 1 file, skipped 4: 2 .html (Timeline.Html reads them), 1 link, 1 without an extension", read.Summary.ToString());
        Assert.Equal(read.Skipped, ArticleCollection.Combine(read, ArticleReader.Read([_folder])).WithLanguage("en").Skipped);
    }

    [Theory]
    [InlineData("Bridge closed.html", "Bridge closed_files")]
    [InlineData("Brücke.htm", "Brücke-Dateien")]
    [InlineData("Pont.html", "Pont_fichiers")]
    [InlineData("page.xhtml", "page.files")]
    [InlineData("Ponte.html", "Ponte_arquivos")]
    public void What_a_browser_saves_beside_a_page_is_part_of_it(string page, string folder)
    {
        Write("a.txt", "A is here.");
        Write(page, "<p>P is here.</p>");
        Write(folder + "/frame.html", "<p>Advertisement</p>");
        Write(folder + "/data.json", "[1]");

        var read = ArticleReader.Read([_folder]);

        Assert.Equal(page, Path.GetFileName(Assert.Single(read.Skipped).Path));
        Assert.Equal(folder, Path.GetFileName(Assert.Single(read.Parts)));
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void A_folder_of_files_is_no_saved_page_s_without_the_page()
    {
        Write("old_files/a.txt", "A is here.");
        Assert.Equal(["old_files/a.txt"], ArticleReader.Read([_folder]).Articles.Select(article => article.Source));
    }

    [Fact]
    public void Of_many_kinds_the_most_are_told_and_the_others_counted()
    {
        foreach (var kind in "abcdefgh")
            Write($"x.{kind}", "");
        Write("y.c", "");
        Assert.Equal("read 0 articles from 0 files, skipped 9: 2 .c, 1 .a, 1 .b, 1 .d, 1 .e, 1 .f, 2 of other kinds", ArticleReader.Read([_folder]).Summary.ToString());
    }

    [Fact]
    public void Links_that_go_round_are_skipped_and_those_that_are_named_are_said()
    {
        Write("a.txt", "A is here.");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "round"), _folder);
        File.CreateSymbolicLink(Path.Combine(_folder, "one.txt"), Path.Combine(_folder, "two.txt"));
        File.CreateSymbolicLink(Path.Combine(_folder, "two.txt"), Path.Combine(_folder, "one.txt"));

        Assert.Equal("read 1 article from 1 file, skipped 3: 3 links", ArticleReader.Read([_folder]).Summary.ToString());
        Assert.Equal(2, ArticleReader.Read([Path.Combine(_folder, "one.txt"), Path.Combine(_folder, "two.txt")]).Problems.Count);
    }

    [Fact]
    public void Progress_is_told_after_each_file()
    {
        foreach (var number in Enumerable.Range(1, 20))
            Write($"{number}.txt", "A is here.");
        var told = new System.Collections.Concurrent.ConcurrentBag<ReadingProgress>();

        ArticleReader.Read([_folder], progress: new Told(told.Add));

        Assert.Equal(Enumerable.Range(1, 20).Select(done => new ReadingProgress(done, 20)), told.OrderBy(progress => progress.Done));
    }

    private sealed class Told(Action<ReadingProgress> tell) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => tell(value);
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void A_folder_that_lies_too_deep_is_said(int deep, bool isRead)
    {
        Write("a.txt", "A is here.");
        Write(string.Concat(Enumerable.Repeat("d/", deep)) + "b.txt", "B is here.");

        var read = ArticleReader.Read([_folder]);

        Assert.Equal(isRead ? 2 : 1, read.Articles.Count);
        Assert.Equal(isRead ? [] : ["lies more than 32 folders deep, and is not read"], read.Problems.Select(problem => problem.Reason));
    }

    [Fact]
    public void A_folder_that_may_not_be_opened_is_said()
    {
        Write("a.txt", "A is here.");
        var closed = Directory.CreateDirectory(Path.Combine(_folder, "closed"));
        if (OperatingSystem.IsWindows())
            return;
        closed.UnixFileMode = UnixFileMode.None;
        try
        {
            // Root opens every folder.
            var isOpen = Environment.IsPrivilegedProcess;
            var read = ArticleReader.Read([_folder]);
            Assert.Single(read.Articles);
            Assert.Equal(isOpen ? [] : [closed.FullName], read.Problems.Select(problem => problem.Source));
        }
        finally
        {
            closed.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }
    }

    [Fact]
    public void A_pipe_into_which_nobody_writes_and_a_device_without_end_are_problems()
    {
        var pipe = Path.Combine(_folder, "pipe.txt");
        if (OperatingSystem.IsWindows())
            return;
        using (var made = System.Diagnostics.Process.Start("mkfifo", [pipe]))
            made.WaitForExit();

        var read = ArticleReader.Read([pipe, Write("a.txt", "A is here."), "/dev/zero"]);

        Assert.Equal(["a.txt"], read.Articles.Select(article => article.Source));
        Assert.Equal(
            ["pipe.txt: gives nothing to read: it is a pipe or a device, and no file", "zero: gives no end: it is a pipe or a device, and no file"],
            read.Problems.Select(problem => problem.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_pipe_into_which_somebody_writes_is_read()
    {
        var pipe = Path.Combine(_folder, "pipe.txt");
        if (OperatingSystem.IsWindows())
            return;
        using (var made = System.Diagnostics.Process.Start("mkfifo", [pipe]))
            made.WaitForExit();
        using var writing = System.Diagnostics.Process.Start("sh", ["-c", $"echo 'A is here.' > '{pipe}'"]);

        Assert.Equal("A is here.\n", Assert.Single(ArticleReader.Read([pipe]).Articles).Text);
    }

    [Fact]
    public void The_order_of_the_paths_makes_no_difference_and_no_file_is_read_twice()
    {
        var (a, b) = (Write("a.txt", "A is here."), Write("sub/a.txt", "Another A is here."));
        var read = ArticleReader.Read([a, b, _folder]).Articles;
        Assert.Equal(2, read.Select(article => article.Id).Distinct().Count());
        Assert.Equal(read, ArticleReader.Read([_folder, b, a]).Articles);
    }

    [Fact]
    public void What_is_not_there_is_a_problem_and_the_rest_is_read()
    {
        var read = ArticleReader.Read([Path.Combine(_folder, "none.txt"), Write("a.txt", "A is here."), Write("empty.txt", " \n"), Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName]);
        Assert.Single(read.Articles);
        Assert.Equal(["no such file or folder", "the folder holds no .atom, .csv, .json, .jsonl, .markdown, .md, .mdown, .mkd, .ndjson, .rdf, .rss, .text, .tsv, .txt, .xml or .zip file", "holds no text"], read.Problems.Select(problem => problem.Reason));
    }

    [Fact]
    public void Collections_combine_in_any_order_to_the_same()
    {
        var (one, other) = (ArticleReader.Parse("One.", "a.txt"), ArticleReader.Parse("Two.", "a.txt"));
        Assert.Equal(ArticleCollection.Combine(one, other).Articles, ArticleCollection.Combine(other, one).Articles);
        Assert.Equal(["a.txt@0", "a.txt@0~a.txt@0"], ArticleCollection.Combine(one, other).Articles.Select(article => article.Id));
    }

    [Fact]
    public void The_articles_of_the_seed_tile_its_text()
    {
        var file = Repository.PathOf("seeds/iraq-january-2020.txt");
        Assert.Equal(File.ReadAllText(file), string.Concat(ArticleReader.Read([file]).Articles.Select(article => article.Text)));
    }

    private static ArticleCollection Read(ReadOnlySpan<byte> bytes, string source) => ArticleReader.Read(new MemoryStream(bytes.ToArray()), source);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
