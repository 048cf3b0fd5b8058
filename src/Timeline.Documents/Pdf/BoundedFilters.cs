using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Timeline.Documents.Pdf;

/// <summary>PdfPig's filters, but for streams that unpack to more than a document holds.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    // All streams of a document together; a page's text is some kilobytes, a font up to some megabytes. Pictures aren't unpacked.
    private const long MostUnpacked = 500_000_000;

    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private long _unpacked;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_filters.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Bound(filter, this))];

    private void Count(long bytes)
    {
        if ((_unpacked += bytes) > MostUnpacked)
            throw new DocumentException(ProblemCode.LimitExceeded, "unpacks to far more than a document does, and is not read");
    }

    private sealed class Bound(IFilter filter, BoundedFilters bounds) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            // Nothing packs better than to a thousandth, so that little can't be a bomb.
            const int smallest = 50_000;
            if (input.Length > smallest && filter is FlateFilter)
                bounds.Count(Length(input));
            var decoded = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            bounds.Count(decoded.Length);
            return decoded;
        }

        // Counted without being kept.
        private static long Length(Memory<byte> input)
        {
            if (!MemoryMarshal.TryGetArray<byte>(input, out var array))
                return 0;
            try
            {
                using var unpacked = new ZLibStream(new MemoryStream(array.Array!, array.Offset, array.Count), CompressionMode.Decompress);
                var buffer = new byte[1 << 16];
                long length = 0;
                for (int count; length <= MostUnpacked && (count = unpacked.Read(buffer)) > 0;)
                    length += count;
                return length > MostUnpacked ? length : 0;
            }
            catch (InvalidDataException)
            {
                return 0;
            }
        }
    }
}
