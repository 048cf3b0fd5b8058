namespace Timeline.Reading;

/// <summary>Kinds of files that the core doesn't read: what they are, and what reads them.</summary>
internal static class OtherFormats
{
    private static readonly (string Name, string ReadBy, string[] Extensions, byte[][] Starts)[] Known =
    [
        ("a web page", "Timeline.Html reads it", [".html", ".htm", ".xhtml"], ["<!doctype html"u8.ToArray(), "<html"u8.ToArray()]),
        ("a mail or a web archive", "Timeline.Documents reads it", [".eml", ".mbox", ".mbx", ".mhtml", ".mht"], []),
        ("a PDF", "Timeline.Documents reads it", [".pdf"], ["%PDF-"u8.ToArray()]),
        ("a document", "Timeline.Documents reads it", [".docx", ".docm", ".odt", ".epub"], []),
        ("an older office document", "save it as text", [".doc", ".xls", ".ppt"], [[0xD0, 0xCF, 0x11, 0xE0]]),
        ("an office document or a book", "save it as text", [".xlsx", ".pptx"], ["PK\u0003\u0004"u8.ToArray()]),
        ("a gzip file", "unpack it", [".gz", ".tgz"], [[0x1F, 0x8B]]),
        ("rich text", "Timeline.Documents reads it", [".rtf"], ["{\\rtf"u8.ToArray()]),
        ("a picture", "there is no text in it", [".png", ".jpg", ".jpeg", ".gif", ".webp"], [[0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray()]),
    ];

    /// <summary>What reads files of an extension that the core doesn't: "Timeline.Html reads it"; null where nothing is known.</summary>
    /// <param name="extension">The extension with its dot.</param>
    /// <param name="count">How many there are: of several it "reads them".</param>
    public static string? ReadBy(string extension, int count = 1) =>
        Known.FirstOrDefault(kind => kind.Extensions.Contains(extension.ToLowerInvariant())).ReadBy is { } readBy
            ? count == 1 ? readBy : readBy.Replace(" it", " them", StringComparison.Ordinal) : null;

    /// <summary>What a file is by its first bytes and what to do about it: "is a PDF: save it as text"; null where they don't
    /// tell.</summary>
    public static string? Describe(ReadOnlySpan<byte> bytes)
    {
        var start = TextDecoder.WithoutMark(bytes);
        foreach (var (name, readBy, _, starts) in Known)
            foreach (var mark in starts)
                if (Opens(start, mark))
                    return $"is {name}: {readBy}";
        return null;
    }

    // Letters of either case: markup is written in both.
    private static bool Opens(ReadOnlySpan<byte> start, byte[] mark)
    {
        start = mark[0] == '<' ? start.TrimStart(" \t\r\n"u8) : start;
        return start.Length >= mark.Length && System.Text.Ascii.EqualsIgnoreCase(start[..mark.Length], mark) || start.StartsWith(mark);
    }
}
