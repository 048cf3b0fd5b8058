using System.IO.Compression;
using System.Text;
using Xunit;

namespace Timeline.Tests.Reading;

/// <summary>Archives: what is in them is read as it would be in a folder.</summary>
public sealed class ZipFormatTests
{
    [Fact]
    public void Every_kind_is_read_under_its_name_in_the_archive()
    {
        var read = Read(
            ("news/b.rss", "<rss><channel><item><title>Rain</title></item></channel></rss>"),
            ("z.txt", "It rained."),
            ("news/2019-03-12-ferry.txt", "The ferry sailed."),
            ("pile.jsonl", "{\"text\": \"It snowed.\"}"),
            ("c.json", "[{\"text\": \"It froze.\"}]"),
            ("t.csv", "date,event\n2019-03-12,It thawed.\n"),
            ("README.md", "What this is."),
            ("__MACOSX/._z.txt", "junk"),
            (".hidden/x.txt", "junk"));
        Assert.Empty(read.Problems);
        Assert.Equal(
            ["a.zip/c.json#1", "a.zip/news/2019-03-12-ferry.txt", "a.zip/news/b.rss#1", "a.zip/pile.jsonl#1", "a.zip/t.csv", "a.zip/z.txt"],
            read.Articles.Select(article => article.Source));
        Assert.Equal("named 2019-03-12", read.Articles[1].Dated());
    }

    [Fact]
    public void The_order_in_the_archive_changes_nothing() =>
        Assert.Equal(Read(("a.txt", "It rained."), ("b.txt", "It snowed.")).Articles, Read(("b.txt", "It snowed."), ("a.txt", "It rained.")).Articles);

    [Fact]
    public void An_archive_in_an_archive_is_read_and_none_in_that()
    {
        var inner = Zip(("x.txt", "It rained."u8.ToArray()), ("deep.zip", Zip(("y.txt", "It snowed."u8.ToArray()))), ("deep.txt", Zip(("z.txt", "It froze."u8.ToArray()))));
        var read = FormatFile.Read("a.zip", Zip(("in.zip", inner)));
        Assert.Equal(["a.zip/in.zip/x.txt"], read.Articles.Select(article => article.Source));
        Assert.Equal(
            ["a.zip/in.zip/deep.txt: is an archive in an archive in an archive, and not read", "a.zip/in.zip/deep.zip: is an archive in an archive in an archive, and not read"],
            read.Told().Order());
    }

    [Fact]
    public void A_kind_that_is_not_read_is_skipped_as_in_a_folder_and_a_saved_page_s_parts_are_parts()
    {
        var read = Read(("a.txt", "It rained."), ("in/page.html", "<html>"), ("in/page_files/ad.html", "<html>"), ("data.bin", "x"));
        Assert.Equal("read 1 article from 1 file, skipped 2: 1 .bin, 1 .html (Timeline.Html reads it)", read.Summary.ToString());
        Assert.Equal(["a.zip/data.bin", "a.zip/in/page.html"], read.Skipped.Select(file => file.Path));
        Assert.Equal(["a.zip/in/page_files/ad.html"], read.Parts);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void What_unpacks_to_far_more_than_a_text_is_not_read()
    {
        var read = FormatFile.Read("a.zip", Zip(("bomb.txt", new byte[20_000_000]), ("a.txt", "It rained."u8.ToArray())));
        Assert.Single(read.Articles);
        Assert.Equal(["a.zip/bomb.txt: unpacks to far more than a text does, and is not read"], read.Told());
    }

    [Fact]
    public void An_encrypted_file_is_said()
    {
        // The first bit of the flags, in the entry and in the directory, says it.
        var bytes = Zip(("a.txt", "It rained."u8.ToArray()));
        bytes[6] |= 1;
        bytes[bytes.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        Assert.Equal(["a.zip/a.txt: is encrypted, and not read"], FormatFile.Read("a.zip", bytes).Told());
    }

    [Theory]
    [InlineData("a.zip: is no zip archive, or a broken one", "no archive")]
    [InlineData("a.zip: is no zip archive, or a broken one", "PK\u0003\u0004 no archive, but for its first bytes")]
    [InlineData("a.zip: is no zip archive, or a broken one", "")]
    public void A_broken_archive_is_said(string problem, string content) => Assert.Equal([problem], FormatFile.Read("a.zip", content).Told());

    [Fact]
    public void An_archive_cut_or_changed_anywhere_ends_no_run()
    {
        var whole = Zip(("a.txt", "It rained."u8.ToArray()), ("b/c.txt", "It snowed."u8.ToArray()));
        for (var at = 0; at < whole.Length; at++)
        {
            Assert.NotEmpty(FormatFile.Read("a.zip", whole[..at]).Problems);
            byte[] changed = [.. whole];
            changed[at] ^= 0xFF;
            Assert.NotNull(FormatFile.Read("a.zip", changed));
        }
    }

    [Fact]
    public void An_empty_archive_is_said() => Assert.Equal(["a.zip: the archive holds no file"], FormatFile.Read("a.zip", Zip()).Told());

    [Fact]
    public void An_archive_is_known_by_its_bytes() => Assert.Equal("download/a.txt", Assert.Single(FormatFile.Read("download", Zip(("a.txt", "It rained."u8.ToArray()))).Articles).Source);

    private static ArticleCollection Read(params (string Name, string Text)[] files) =>
        FormatFile.Read("a.zip", Zip([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]));

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
