using System.Text;

namespace Timeline.Reading;

/// <summary>Decodes XML by the encoding that it declares, where its bytes say nothing else.</summary>
internal static class XmlText
{
    private const int LongestDeclaration = 256;

    /// <summary>The text, or null and what keeps the file from being one.</summary>
    public static string? Decode(ArticleFile file, out Problem? note)
    {
        note = null;
        return Declared(file.Bytes.Span) is { } encoding ? encoding.GetString(file.Bytes.Span) : file.Decode(out note)?.TrimStart();
    }

    /// <summary>The encoding that <c>&lt;?xml encoding="…"?&gt;</c> names; null where it is UTF-8, isn't known, or where the declaration itself is in another.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestDeclaration)]);
        if (!start.StartsWith("<?xml", StringComparison.Ordinal) || start.IndexOf("?>", StringComparison.Ordinal) is not (> 0 and var end))
            return null;
        var declaration = start[..end];
        var name = declaration.IndexOf("encoding", StringComparison.Ordinal) is > 0 and var at ? declaration[(at + "encoding".Length)..].Trim(' ', '=').Trim('"', '\'') : "";
        name = name.Split('"', '\'', ' ')[0];
        // A declaration that is read byte by byte is in no encoding of wider units, whatever it says.
        return name.Length == 0 || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) ? null : Known(name);
    }

    private static Encoding? Known(string name)
    {
        try
        {
            return name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) ? TextDecoder.Windows1252 : CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
