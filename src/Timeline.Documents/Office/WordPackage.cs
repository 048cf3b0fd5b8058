using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Timeline.Documents.Office;

/// <summary>
/// The parts of a Word document, each read element by element, so that a long one is never held as a whole, and a broken one is read as far
/// as it goes.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private readonly WordprocessingDocument _package;
    private readonly MainDocumentPart _main;

    private WordPackage(WordprocessingDocument package, MainDocumentPart main) => (_package, _main) = (package, main);

    public IEnumerable<OpenXmlElement> Body => Elements(() => _main, "body");

    public IEnumerable<OpenXmlElement> Styles => Elements(() => _main.StyleDefinitionsPart, "styles");

    public IEnumerable<OpenXmlElement> Numbering => Elements(() => _main.NumberingDefinitionsPart, "numbering");

    public IEnumerable<OpenXmlElement> Footnotes => Elements(() => _main.FootnotesPart, "footnotes");

    public IEnumerable<OpenXmlElement> Endnotes => Elements(() => _main.EndnotesPart, "endnotes");

    /// <summary>The name of the file that holds what the document says of itself.</summary>
    public string Core
    {
        get
        {
            string? name = null;
            Try(() => (name = _package.CoreFilePropertiesPart?.Uri.OriginalString.TrimStart('/')) is not null);
            return name ?? "docProps/core.xml";
        }
    }

    /// <summary>True where a part that was asked for can't be read, or not to its end.</summary>
    public bool IsBroken { get; private set; }

    public static WordPackage Open(OfficeArchive archive)
    {
        WordprocessingDocument? package = null;
        try
        {
            package = WordprocessingDocument.Open(archive.Checked(), isEditable: false, new OpenSettings { AutoSave = false });
            if (package.MainDocumentPart is { } main)
                return new(package, main);
        }
        catch (Exception exception) when (IsOfBroken(exception))
        {
        }

        package?.Dispose();
        throw new FormatException("is no Word document, or a broken one: it has no text, or no table of its files");
    }

    public void Dispose() => _package.Dispose();

    private IEnumerable<OpenXmlElement> Elements(Func<OpenXmlPart?> part, string parent)
    {
        OpenXmlReader? reader = null;
        OpenXmlElement? element = null;
        try
        {
            for (var isThere = Try(() => part() is { } found && Enter(reader = OpenXmlReader.Create(found), parent));
                isThere && Try(() => (element = reader!.LoadCurrentElement()) is not null); isThere = Try(reader!.ReadNextSibling))
                yield return element!;
        }
        finally
        {
            reader?.Dispose();
        }
    }

    private static bool Enter(OpenXmlReader reader, string parent)
    {
        while (reader.Read())
            if (reader.LocalName == parent)
                return reader.ReadFirstChild();
        return false;
    }

    private bool Try(Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (IsOfBroken(exception))
        {
            IsBroken = true;
            return false;
        }
    }

    // Whatever is broken, the library throws what the layer throws that came upon it: of zip archives, packages, relations, parts or XML.
    private static bool IsOfBroken(Exception exception) => exception is not (OutOfMemoryException or DocumentException);
}
