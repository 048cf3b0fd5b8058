using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Timeline.Reading;

/// <summary>A zip archive: its files are read as those of a folder are, under names such as "archive.zip/folder/a.txt".</summary>
/// <remarks>An archive in an archive is read, one in that isn't. What unpacks to more than its bounds is left, and said.</remarks>
internal sealed class ZipFormat : IArticleFormat
{
    private const long MostUnpacked = 500_000_000;

    // Text packs to a tenth, logs to a hundredth; deflate can't do better than a thousandth, which only bombs do.
    private const long MostRatio = 200;
    private const long SmallestBomb = 10_000_000;
    private const int MostEntries = 100_000;
    private const int Deepest = 2;

    private readonly int _depth;

    // All that an archive and those in it may still unpack to.
    private readonly Budget? _budget;

    public ZipFormat()
        : this(1, null)
    {
    }

    private ZipFormat(int depth, Budget? budget) => (_depth, _budget) = (depth, budget);

    public IReadOnlyList<string> Extensions { get; } = [".zip"];

    // Office documents and books are zip archives too, and say so in the name of their first file.
    public bool Recognizes(ReadOnlySpan<byte> start) =>
        start.StartsWith("PK\u0003\u0004"u8) && start.Length > 30 && start[30..] is var name
        && !(name.StartsWith("[Content_Types].xml"u8) || name.StartsWith("_rels/"u8) || name.StartsWith("mimetype"u8)
            || name.StartsWith("META-INF/"u8) || name.StartsWith("word/"u8) || name.StartsWith("docProps/"u8));

    public ArticleCollection Read(ArticleFile file)
    {
        var budget = _budget ?? new Budget(MostUnpacked);
        using var archive = Open(file.Bytes);
        var parts = new List<ArticleCollection>();
        var problems = new List<Problem>();
        if (archive.Entries.Count > MostEntries)
            throw new NotReadException(ProblemCode.LimitExceeded, FormattableString.Invariant($"holds more than {MostEntries:N0} files; unpack it"));
        var entries = archive.Entries.Where(entry => !IsFolder(entry)).OrderBy(entry => NameOf(entry), StringComparer.Ordinal).ToList();
        var names = entries.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var source = $"{file.Source}/{NameOf(entry)}";
            if (IsPart(NameOf(entry), names))
            {
                parts.Add(new([], []) { Parts = [source] });
                continue;
            }

            try
            {
                parts.Add(ReadEntry(entry, file with { Source = source, Bytes = default }, budget));
            }
            catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or FormatException)
            {
                problems.Add(exception is InvalidDataException or NotSupportedException
                    ? new(ProblemCode.Malformed, source, null, "can't be unpacked: the archive is broken or packed in a way that isn't known")
                    : new(NotReadException.CodeOf(exception), source, null, exception.Message));
            }
        }

        if (entries.Count == 0)
            problems.Add(new(ProblemCode.NoArticle, file.Source, null, "the archive holds no file"));
        return ArticleCollection.Combine([new([], problems), .. parts]);
    }

    private ArticleCollection ReadEntry(ZipArchiveEntry entry, ArticleFile file, Budget budget)
    {
        if (entry.IsEncrypted)
            throw new NotReadException(ProblemCode.Encrypted, "is encrypted, and not read");
        var extension = Path.GetExtension(file.Source).ToLowerInvariant();
        if (!file.Formats.Knows(extension))
            return new([], []) { Skipped = [SkippedFile.Named(file.Source)] };
        file = file with { Bytes = Unpack(entry, budget) };
        // By its bytes, so that no other name opens archives without end.
        if (extension != ".zip" && !Recognizes(file.Bytes.Span))
            return ArticleReader.Read(file);
        return _depth < Deepest ? new ZipFormat(_depth + 1, budget).Read(file)
            : throw new NotReadException(ProblemCode.LimitExceeded, "is an archive in an archive in an archive, and not read");
    }

    /// <summary>The bytes of an entry, counted as they come: what the archive says of their number may be made up.</summary>
    private static byte[] Unpack(ZipArchiveEntry entry, Budget budget)
    {
        using var packed = entry.Open();
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        var mostOfEntry = Math.Max(SmallestBomb, entry.CompressedLength * MostRatio);
        for (int count; (count = packed.Read(buffer)) > 0; bytes.Write(buffer, 0, count))
        {
            if (bytes.Length + count > mostOfEntry)
                throw new NotReadException(ProblemCode.LimitExceeded, "unpacks to far more than a text does, and is not read");
            if (!budget.Take(count))
                throw new NotReadException(
                    ProblemCode.LimitExceeded, FormattableString.Invariant($"is not read: the archive unpacks to more than {MostUnpacked / 1_000_000} MB"));
        }

        return bytes.ToArray();
    }

    private static ZipArchive Open(ReadOnlyMemory<byte> bytes)
    {
        var array = MemoryMarshal.TryGetArray(bytes, out var held) ? held : new(bytes.ToArray());
        try
        {
            return new(new MemoryStream(array.Array!, array.Offset, array.Count, writable: false), ZipArchiveMode.Read);
        }
        catch (InvalidDataException)
        {
            throw new FormatException("is no zip archive, or a broken one");
        }
    }

    private static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');

    private static bool IsFolder(ZipArchiveEntry entry) => NameOf(entry).EndsWith('/');

    // As in folders.
    private static bool IsPart(string name, HashSet<string> names)
    {
        var path = name.Split('/');
        return path.Any(part => part.StartsWith('.') || part == "__MACOSX") || FolderParts.IsReadme(path[^1])
            || Enumerable.Range(1, path.Length - 1).Any(depth => FolderParts.IsOfSavedPage(string.Join('/', path[..depth]), names));
    }

    private sealed class Budget(long bytes)
    {
        private long _left = bytes;

        public bool Take(long count) => (_left -= count) >= 0;
    }
}
