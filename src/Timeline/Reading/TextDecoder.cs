using System.Text;

namespace Timeline.Reading;

/// <summary>Decodes the bytes of a file: UTF-8, or UTF-16 and UTF-32 where a byte order mark says so. The mark is no part of the text.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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

    /// <summary>True where the bytes are UTF-8, so that a line end is one byte.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes) => EncodingOf(bytes).Encoding is UTF8Encoding;

    private static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true), 4),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), 2),
        _ => (Utf8, 0),
    };
}
