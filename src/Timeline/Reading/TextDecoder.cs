using System.Text;

namespace Timeline.Reading;

/// <summary>
/// Decodes the bytes of a file: by its byte order mark, which is no part of the text; else UTF-8; else UTF-16 or UTF-32, which zero bytes
/// give away; else
/// Windows-1252, where the bytes are no other text.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Text in Cyrillic has every sixth unit a blank or a mark, whose high byte is zero; Chinese and Japanese have line ends alone, and need
    // a mark.
    private const int UnitsToOneZero = 20;

    /// <summary>Windows-1252, which pages mean also where they say ISO 8859-1.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>
    /// The encoding that a file names, where its bytes are in it: null where it isn't known, or is one of wider units, since what names it
    /// is read byte by byte; null
    /// also where the bytes are UTF-8, which a file is saved as that was sent in another. What calls itself Latin 1 is Windows-1252.
    /// </summary>
    public static Encoding? Declared(string? name, ReadOnlySpan<byte> bytes)
    {
        if (string.IsNullOrEmpty(name) || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase)
            || Encoding.UTF8.Preamble.SequenceEqual(bytes[..Math.Min(3, bytes.Length)])
            || bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return null;
        // What shifts by escapes is UTF-8 by its bytes as well.
        if (System.Text.Unicode.Utf8.IsValid(bytes) && !bytes.Contains((byte)0x1B))
            return null;
        if (name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii")
            return Windows1252;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The text, or null and the first byte that is none of it.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, out int badByte)
    {
        var (encoding, mark) = EncodingOf(bytes);
        try
        {
            var text = encoding.GetString(bytes[mark..]);
            var nul = text.IndexOf('\0');
            badByte = nul < 0 ? -1 : mark + encoding.GetByteCount(text.AsSpan(0, nul));
            return nul < 0 ? text : null;
        }
        catch (DecoderFallbackException exception)
        {
            badByte = mark + Math.Max(0, exception.Index);
            return null;
        }
    }

    /// <summary>The text as Windows-1252; null where the bytes are no text of it, or UTF-8 of which some is broken.</summary>
    public static string? DecodeWindows1252(ReadOnlySpan<byte> bytes) =>
        IsUtf8(bytes) && !HasMark(bytes) && !IsBrokenUtf8(bytes) && bytes.IndexOfAny(NoText) < 0 ? Windows1252.GetString(bytes) : null;

    /// <summary>True where the bytes are UTF-8, so that a line end is one byte.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes) => EncodingOf(bytes).Encoding is UTF8Encoding;

    // Control characters, and the five bytes to which Windows-1252 gives none.
    private static readonly System.Buffers.SearchValues<byte> NoText = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (byte)code).Except("\t\n\f\r\x1A"u8.ToArray()), 0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    /// <summary>The bytes behind the mark that UTF-8 may open with.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => HasMark(bytes) ? bytes[3..] : bytes;

    private static bool HasMark(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, ..];

    private static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Utf32(false), 4),
        [0, 0, 0xFE, 0xFF, ..] => (Utf32(true), 4),
        [0xFF, 0xFE, ..] => (Utf16(false), 2),
        [0xFE, 0xFF, ..] => (Utf16(true), 2),
        _ => (Unmarked(bytes) ?? Utf8, 0),
    };

    /// <summary>The encoding of wider units that zero bytes give away: they stand where the high bytes of units do, and nowhere
    /// else.</summary>
    private static Encoding? Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0 || !bytes.Contains((byte)0))
            return null;
        Span<int> zeros = stackalloc int[4];
        for (var at = 0; at < bytes.Length; at++)
            zeros[at % 4] += bytes[at] == 0 ? 1 : 0;
        var units = bytes.Length / 4;
        if (bytes.Length % 4 == 0 && zeros[3] == units && zeros[2] > units / 2 && zeros[0] < units / 2)
            return Utf32(false);
        if (bytes.Length % 4 == 0 && zeros[0] == units && zeros[1] > units / 2 && zeros[3] < units / 2)
            return Utf32(true);
        var (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3]);
        units = bytes.Length / 2;
        var isWide = Math.Max(even, odd) >= Math.Max(1, units / UnitsToOneZero) && Math.Min(even, odd) <= Math.Max(even, odd) / 10;
        return isWide ? Utf16(bigEndian: even > odd) : null;
    }

    /// <summary>True where more characters are whole in UTF-8 than broken: some bytes of it were lost, and it is in no other
    /// encoding.</summary>
    private static bool IsBrokenUtf8(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = (0, 0);
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is >= 0 and var at)
        {
            bytes = bytes[at..];
            var isWhole = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            (whole, broken) = isWhole ? (whole + 1, broken) : (whole, broken + 1);
            bytes = bytes[length..];
        }

        return whole > broken;
    }

    private static UTF32Encoding Utf32(bool bigEndian) => new(bigEndian, byteOrderMark: true, throwOnInvalidCharacters: true);

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: true, throwOnInvalidBytes: true);
}
