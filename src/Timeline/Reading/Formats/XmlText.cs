using System.Text;

namespace Timeline.Reading;

/// <summary>Decodes XML by the encoding that it declares, where its bytes say nothing else.</summary>
internal static class XmlText
{
    private const int LongestDeclaration = 256;

    /// <summary>What a format reads of the text, and before it what is to be said of how it was decoded.</summary>
    public static ArticleCollection Read(ArticleFile file, Func<string, ArticleCollection> read) =>
        file.ReadText(text => read(text.TrimStart()), Declared(file.Bytes.Span));

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
