using NodaTime;
using Timeline.Reading;

namespace Timeline;

/// <summary>A file to read articles from: its bytes and what its reader asked for.</summary>
/// <param name="Source">The name by which articles and problems refer to it.</param>
/// <param name="Bytes">All of it.</param>
public sealed record ArticleFile(string Source, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The publication date of every article that isn't given its own; null where the caller gave none.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>True where a text is one article, however it is laid out.</summary>
    public bool OneArticle { get; init; }

    /// <summary>The kinds of files that are known, for a file that holds others.</summary>
    public ArticleFormats Formats { get; init; } = ArticleFormats.Default;

    /// <summary>The publication date of an article that doesn't say its own: <see cref="PublicationBasis.Given"/> where the caller gave one, else unknown.</summary>
    public PublicationDate PublishedOtherwise => Published is { } given ? PublicationDate.Given(given) : PublicationDate.Unknown;

    /// <summary>The file as text: UTF-8, UTF-16 or UTF-32, with or without a byte order mark, which is no part of it; else Windows-1252, which is said.</summary>
    /// <param name="problem">
    /// Without a text, what keeps the file from being one, with its line where that can be said; with it, what the caller should know of how it was read; else null.
    /// </param>
    /// <returns>The text, or null where the file is none.</returns>
    public string? Decode(out Problem? problem)
    {
        var bytes = Bytes.Span;
        problem = null;
        if (TextDecoder.Decode(bytes, out var badByte) is { } text)
            return text;
        var line = TextDecoder.IsUtf8(bytes) ? 1 + bytes[..badByte].Count((byte)'\n') : (int?)null;
        if (TextDecoder.DecodeWindows1252(bytes) is { } western)
        {
            problem = new(ProblemCode.EncodingAssumed, Source, line, "is not UTF-8; read as Windows-1252");
            return western;
        }

        problem = new(ProblemCode.Malformed, Source, line, FormattableString.Invariant($"not text: byte {badByte} is not part of a character"));
        return null;
    }

    /// <summary>The same for a file that names its encoding, as web pages and XML do: in that one, where its bytes say no other.</summary>
    /// <param name="declared">The name, such as <c>windows-1251</c>; null where the file has none.</param>
    /// <param name="problem">As above.</param>
    /// <returns>The text, or null where the file is none.</returns>
    public string? Decode(string? declared, out Problem? problem)
    {
        if (TextDecoder.Declared(declared, Bytes.Span) is not { } encoding)
            return Decode(out problem);
        problem = null;
        return encoding.GetString(Bytes.Span);
    }

    /// <summary>What a format reads of the text, and before it what is to be said of how the text was decoded; where there is none, that
    /// alone.</summary>
    internal ArticleCollection ReadText(Func<string, ArticleCollection> read, string? declared = null)
    {
        var articles = Decode(declared, out var note) is { } text ? read(text) : new([], []);
        return note is null ? articles : articles with { Problems = [note, .. articles.Problems] };
    }
}
