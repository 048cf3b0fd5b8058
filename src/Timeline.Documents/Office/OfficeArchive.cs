using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Timeline.Documents.Office;

/// <summary>
/// A document that is a zip archive of XML files, as office programs and e-books are. What it unpacks to is bounded by what comes out, and
/// so is how deep it nests.
/// </summary>
internal sealed class OfficeArchive : IDisposable
{
    // A long book is 5 MB of text; markup is some times that.
    private const long MostUnpacked = 300_000_000;
    private const int Deepest = 300;

    private static readonly XmlReaderSettings Lenient = new()
    {
        DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false, IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly ArraySegment<byte> _bytes;
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private long _unpacked;

    private OfficeArchive(ArraySegment<byte> bytes)
    {
        _bytes = bytes;
        _archive = new(Stream(), ZipArchiveMode.Read);
        foreach (var entry in _archive.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>Opens a document.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="FormatException">It is none, or is encrypted.</exception>
    public static OfficeArchive Open(ReadOnlyMemory<byte> bytes)
    {
        // Office programs put what they encrypt, and what is older than these formats, into another kind of file.
        if (bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new DocumentException(ProblemCode.Encrypted, "is encrypted or of an older format; save it as .docx without a password");
        var held = MemoryMarshal.TryGetArray(bytes, out var array) ? array : new(bytes.ToArray());
        try
        {
            return new(held);
        }
        catch (InvalidDataException)
        {
            throw new FormatException("is broken: it can't be unpacked");
        }
    }

    /// <summary>True where the document has a file of this name.</summary>
    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>A file of it as text; null where it has none of this name.</summary>
    public string? Text(string name)
    {
        if (!_entries.TryGetValue(name, out var entry))
            return null;
        try
        {
            using var reader = new StreamReader(Unpack(entry), Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            throw new DocumentException(ProblemCode.Malformed, $"is broken or encrypted: {name} can't be unpacked");
        }
    }

    /// <summary>A file of it as XML, of which broken ends are left out; null where it has none of this name.</summary>
    public XElement? Xml(string name) => Text(name) is { } text ? Parse(text, name) : null;

    /// <summary>A file of it that it can be read without, as XML; null where it has none of this name, or a broken one.</summary>
    public XElement? Beside(string name)
    {
        try
        {
            return Xml(name);
        }
        catch (DocumentException exception) when (exception.Code == ProblemCode.Malformed)
        {
            return null;
        }
    }

    /// <summary>
    /// The document for a library to open that bounds neither what it unpacks nor how deep it recurses: all files of it are read through
    /// first.
    /// </summary>
    public Stream Checked()
    {
        foreach (var entry in _archive.Entries)
        {
            try
            {
                using var reader = XmlReader.Create(Unpack(entry), Lenient);
                while (reader.Read())
                    CheckDepth(reader, reader.Depth, entry.FullName);
            }
            catch (Exception exception) when (exception is XmlException or InvalidDataException or NotSupportedException)
            {
                // A picture ends at its first bytes, broken XML where it breaks; the library comes no further.
            }
        }

        return Stream();
    }

    public void Dispose() => _archive.Dispose();

    private MemoryStream Stream() => new(_bytes.Array!, _bytes.Offset, _bytes.Count, writable: false);

    private CountedStream Unpack(ZipArchiveEntry entry) => new(entry.Open(), count =>
    {
        if ((_unpacked += count) > MostUnpacked)
            throw new DocumentException(ProblemCode.LimitExceeded, "unpacks to far more than a document does, and is not read");
    });

    private static void CheckDepth(XmlReader reader, int depth, string name)
    {
        if (reader.NodeType == XmlNodeType.Element && depth >= Deepest)
            throw new DocumentException(ProblemCode.LimitExceeded, $"nests {name} deeper than a document does, and is not read");
    }

    private static XElement? Parse(string text, string name)
    {
        XElement? root = null;
        var open = new Stack<XElement>();
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Lenient);
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        CheckDepth(reader, open.Count, name);
                        var isEmpty = reader.IsEmptyElement;
                        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
                        while (reader.MoveToNextAttribute())
                            if (reader.Name != "xmlns" && reader.Prefix != "xmlns")
                                element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
                        if (open.TryPeek(out var parent))
                            parent.Add(element);
                        root ??= element;
                        if (!isEmpty)
                            open.Push(element);
                        break;
                    case XmlNodeType.EndElement:
                        open.TryPop(out _);
                        break;
                    case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace
                        or XmlNodeType.CDATA when open.TryPeek(out var holder):
                        holder.Add(new XText(reader.Value));
                        break;
                }
            }
        }
        catch (XmlException)
        {
            // What was read until there is read.
            if (root is null)
                throw new DocumentException(ProblemCode.Malformed, $"is broken: {name} is not valid XML");
        }

        return root;
    }
}
