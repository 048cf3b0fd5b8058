using System.Text;

namespace Timeline.Html;

/// <summary>The text of a page's bytes: by its byte order mark, as UTF-8 where it is that, by what the page says, else as
/// Windows-1252.</summary>
internal static class HtmlBytes
{
    private const int MostBeforeCharset = 4096;

    public static string Decode(ReadOnlyMemory<byte> bytes) => Decode(new ArticleFile("", bytes), out _);

    /// <summary>The text, and what is to be said of how it was read.</summary>
    /// <remarks>Pages are cut and patched by many programs: a byte that is no character spoils none of the others.</remarks>
    public static string Decode(ArticleFile file, out Problem? note)
    {
        if (file.Decode(Declared(file.Bytes.Span), out note) is { } text)
            return text;
        note = null;
        return Encoding.UTF8.GetString(file.Bytes.Span);
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

    /// <summary>The encoding that a meta element or an XML declaration names; null where none does.</summary>
    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MostBeforeCharset)]);
        foreach (var mark in new[] { "charset=", "encoding=" })
            if (head.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                var name = head.AsSpan(at + mark.Length).TrimStart("\"' ");
                var end = name.IndexOfAny("\"'/>; \r\n?");
                return end < 0 ? name.ToString() : name[..end].ToString();
            }

        return null;
    }
}
