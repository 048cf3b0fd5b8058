using System.Text;

namespace Timeline.Reading;

/// <summary>Decodes XML by the encoding that it declares, where its bytes say nothing else.</summary>
internal static class XmlText
{
    private const int LongestDeclaration = 256;

    /// <summary>The text, or null and what keeps the file from being one.</summary>
    public static string? Decode(ArticleFile file, out Problem? note) => file.Decode(Declared(file.Bytes.Span), out note)?.TrimStart();

    /// <summary>The encoding that <c>&lt;?xml encoding="…"?&gt;</c> names; null where it names none.</summary>
    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestDeclaration)]);
        if (!start.StartsWith("<?xml", StringComparison.Ordinal) || start.IndexOf("?>", StringComparison.Ordinal) is not (> 0 and var end))
            return null;
        var declaration = start[..end];
        return declaration.IndexOf("encoding", StringComparison.Ordinal) is > 0 and var at
            ? declaration[(at + "encoding".Length)..].Trim(' ', '=').Trim('"', '\'').Split('"', '\'', ' ')[0] : null;
    }
}
