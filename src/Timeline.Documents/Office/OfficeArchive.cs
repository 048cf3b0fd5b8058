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

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private long _unpacked;

    private OfficeArchive(ZipArchive archive)
    {
        _archive = archive;
        foreach (var entry in archive.Entries)
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
            return new(new ZipArchive(new MemoryStream(held.Array!, held.Offset, held.Count, writable: false), ZipArchiveMode.Read));
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
        var bytes = new MemoryStream();
        try
        {
            using var packed = entry.Open();
            var buffer = new byte[1 << 16];
            for (int count; (count = packed.Read(buffer)) > 0; bytes.Write(buffer, 0, count))
                if ((_unpacked += count) > MostUnpacked)
                    throw new DocumentException(ProblemCode.LimitExceeded, "unpacks to far more than a document does, and is not read");
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            throw new DocumentException(ProblemCode.Malformed, $"is broken or encrypted: {name} can't be unpacked");
        }

        bytes.Position = 0;
        using var reader = new StreamReader(bytes, Encoding.UTF8);
        return reader.ReadToEnd();
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

    public void Dispose() => _archive.Dispose();

    private static XElement? Parse(string text, string name)
    {
        XElement? root = null;
        var open = new Stack<XElement>();
        try
        {
            using var reader = XmlReader.Create(new StringReader(text),
                new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false, IgnoreComments = true,
                IgnoreProcessingInstructions = true });
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        if (open.Count >= Deepest)
                            throw new DocumentException(ProblemCode.LimitExceeded,
                                $"nests {name} deeper than a document does, and is not read");
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
