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

    /// <summary>The file as text: UTF-8, or UTF-16 and UTF-32 with a byte order mark, which is no part of it.</summary>
    /// <param name="problem">What keeps the file from being text, with its line where that can be said; else null.</param>
    /// <returns>The text, or null where the file is none.</returns>
    public string? Decode(out Problem? problem)
    {
        var bytes = Bytes.Span;
        problem = null;
        if (TextDecoder.Decode(bytes, out var badByte) is { } text)
            return text;
        var line = TextDecoder.IsUtf8(bytes) ? 1 + bytes[..badByte].Count((byte)'\n') : (int?)null;
        problem = new(Source, line, FormattableString.Invariant($"not text: byte {badByte} is not part of a character"));
        return null;
    }
}
