using Timeline.Reading;

namespace Timeline;

/// <summary>The kinds of files that articles are read from. Immutable.</summary>
public sealed class ArticleFormats
{
    /// <summary>How many of a file's first bytes are looked at to tell its kind.</summary>
    public const int Start = 1024;

    private readonly IReadOnlyList<IArticleFormat> _formats;

    private ArticleFormats(IReadOnlyList<IArticleFormat> formats) => _formats = formats;

    /// <summary>What the core reads: plain text (.txt, .text), Markdown (.md, .markdown, .mdown, .mkd), JSON Lines (.jsonl, .ndjson), JSON
    /// (.json), RSS and Atom (.rss, .atom, .rdf, .xml), tables (.csv,
    /// .tsv), and zip archives (.zip) of these.</summary>
    public static ArticleFormats Default { get; } = new(
        [new JsonFormat(), new JsonLinesFormat(), new FeedFormat(), new TableFormat(), new ZipFormat(), new MarkdownFormat(), new TextFormat()]);

    /// <summary>The extensions of files that are read of folders, in order.</summary>
    public IReadOnlyList<string> Extensions =>
        [.. _formats.SelectMany(format => format.Extensions).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The same with one more, which goes before the others where both know a file.</summary>
    /// <param name="format">The format.</param>
    public ArticleFormats With(IArticleFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return new([format, .. _formats]);
    }

    /// <summary>What to do with files of an extension that none of these reads, as "Timeline.Html reads it"; null where nothing is
    /// known.</summary>
    /// <param name="extension">The extension with its dot, in any case.</param>
    public static string? Hint(string extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        return OtherFormats.ReadBy(extension);
    }

    internal bool Knows(string extension) => _formats.Any(format => format.Extensions.Contains(extension.ToLowerInvariant()));

    /// <summary>The format of a file: that whose bytes and name both say so, else the bytes, else the name; null where neither
    /// tells.</summary>
    internal IArticleFormat? Of(string source, ReadOnlySpan<byte> bytes)
    {
        var start = TextDecoder.WithoutMark(bytes[..Math.Min(bytes.Length, Start)]);
        var extension = Path.GetExtension(source).ToLowerInvariant();
        IArticleFormat? byBytes = null, byName = null;
        foreach (var format in _formats)
        {
            var (isNamed, isRecognized) = (format.Extensions.Contains(extension), format.Recognizes(start));
            if (isNamed && isRecognized)
                return format;
            byBytes ??= isRecognized ? format : null;
            byName ??= isNamed ? format : null;
        }

        return byBytes ?? byName;
    }
}
