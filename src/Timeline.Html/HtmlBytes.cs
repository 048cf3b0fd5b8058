using System.Text;

namespace Timeline.Html;

/// <summary>The text of a page's bytes: by its byte order mark, as UTF-8 where it is that, by what the page says, else as
/// Windows-1252.</summary>
internal static class HtmlBytes
{
    private const int MostBeforeCharset = 4096;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        // A browser saves a page as UTF-8, and may leave in it what its server said.
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        var declared = Declared(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MostBeforeCharset)]));
        return (declared ?? Of("windows-1252")!).GetString(bytes);
    }

    /// <summary>True where a file opens as a page does, behind a byte order mark, blanks, an XML declaration and comments.</summary>
    public static bool OpensPage(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            start = start[3..];
        while (true)
        {
            start = start.TrimStart(" \t\r\n"u8);
            var end = start.StartsWith("<!--"u8) ? start.IndexOf("-->"u8) + 2 : start.StartsWith("<?xml"u8) ? start.IndexOf((byte)'>') : 0;
            if (end <= 1)
                return Opens(start, "<!doctype html"u8) || Opens(start, "<html"u8);
            start = start[(end + 1)..];
        }
    }

    private static bool Opens(ReadOnlySpan<byte> start, ReadOnlySpan<byte> mark) =>
        start.Length >= mark.Length && Ascii.EqualsIgnoreCase(start[..mark.Length], mark);

    private static Encoding? Declared(string head)
    {
        if (head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at))
            return null;
        var name = head.AsSpan(at + "charset=".Length).TrimStart("\"' ");
        var end = name.IndexOfAny("\"'/>; \r\n");
        return Of(end < 0 ? name.ToString() : name[..end].ToString());
    }

    // What calls itself Latin 1 on the web is Windows-1252.
    private static Encoding? Of(string name)
    {
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("latin1", StringComparison.OrdinalIgnoreCase)
            || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
            name = "windows-1252";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
