using System.Text;
using Xunit;

namespace Timeline.Tests.Reading;

/// <summary>Files that don't say how their characters are written.</summary>
public sealed class EncodingTests
{
    public static TheoryData<Encoding, string> Unmarked()
    {
        var data = new TheoryData<Encoding, string>();
        foreach (var text in (string[])["The ferry sailed on 3 March 2020.\r\n", "Zürich woke up.", "Паром вышел в море третьего марта.\n", "Ο Γιάννης έφυγε το πρωί.", "Łódź: Ānē said so.\n", "€ 5 — “so”, 3\u00D7 as much 😀."])
            foreach (var encoding in (Encoding[])[new UnicodeEncoding(false, false), new UnicodeEncoding(true, false), new UTF32Encoding(false, false), new UTF32Encoding(true, false), new UTF8Encoding(false)])
                data.Add(encoding, text);
        return data;
    }

    [Theory]
    [MemberData(nameof(Unmarked))]
    public void Wider_units_are_known_by_their_zero_bytes(Encoding encoding, string text)
    {
        var read = FormatFile.Read("a.txt", encoding.GetBytes(text));
        Assert.Equal(text, Assert.Single(read.Articles).Text);
        Assert.Empty(read.Problems);
    }

    [Theory]
    [InlineData("The café burned.")]
    [InlineData("“So,” he said – it’s 5 €.")]
    [InlineData("Übermorgen fährt die Fähre.")]
    [InlineData("El niño llegó.")]
    [InlineData("Ça va être prêt\r\ndemain.")]
    public void What_is_no_other_text_is_read_as_Windows_1252_and_said(string text)
    {
        var read = FormatFile.Read("a.txt", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text));
        Assert.Equal(text, Assert.Single(read.Articles).Text);
        Assert.Equal(["a.txt:1: is not UTF-8; read as Windows-1252"], read.Told());
    }

    [Theory]
    [InlineData(new byte[] { 0x49, 0x74, 0x00, 0x00, 0x01, 0xFF })]
    [InlineData(new byte[] { 0x01, 0x02, 0x03, 0xFE, 0xFF, 0x80 })]
    [InlineData(new byte[] { 0x49, 0x74, 0x81, 0x20 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x20, 0x00 })]
    [InlineData(new byte[] { 0x61, 0x00, 0x62 })]
    public void Bytes_that_are_no_text_are_refused(byte[] bytes)
    {
        var read = FormatFile.Read("a.txt", bytes);
        Assert.Empty(read.Articles);
        Assert.Contains("not text: byte ", Assert.Single(read.Told()), StringComparison.Ordinal);
    }

    [Fact]
    public void UTF_8_of_which_some_is_broken_is_read_as_nothing_else() =>
        Assert.Equal(["a.txt:2: not text: byte 19 is not part of a character"], FormatFile.Read("a.txt", [.. "Zürich, Köln.\nOtt"u8, 0xFF, .. "o."u8]).Told());
}
