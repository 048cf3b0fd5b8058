using System.Runtime.InteropServices;
using NodaTime;
using NodaTime.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Timeline.Documents.Pdf;

/// <summary>Reads the text of a PDF.</summary>
internal sealed class PdfText
{
    // A long report; what is beyond is said.
    private const int MostPages = 2000;
    private const int MostDepth = 100;
    private const int StackSize = 64 << 20;

    private readonly List<(ProblemCode Code, string Reason)> _problems = [];

    public string Text { get; private set; } = "";

    /// <summary>What stands largest at the top of the first page.</summary>
    public string? Heading { get; private set; }

    /// <summary>The address from which a browser printed it.</summary>
    public string? Address { get; private set; }

    public DocumentProperties Properties { get; private set; } = new();

    public IReadOnlyList<(ProblemCode Code, string Reason)> Problems => _problems;

    private PdfText(ReadOnlyMemory<byte> bytes)
    {
        var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = MostDepth, ClipPaths = false,
            FilterProvider = new BoundedFilters() };
        var held = MemoryMarshal.TryGetArray(bytes, out var array) ? array : new(bytes.ToArray());
        using var document = PdfDocument.Open(new MemoryStream(held.Array!, held.Offset, held.Count, writable: false), options);
        var pages = PagesOf(document);
        Address = PageFurniture.Remove(pages);
        var paragraphs = new PdfParagraphs(pages);
        (Text, Heading) = (paragraphs.Text, paragraphs.Heading);
        if (Text.Length == 0 && pages.Exists(page => page.HasPictures))
            throw new DocumentException(ProblemCode.NoArticle, "holds pictures of pages and no text; have its words recognised first");
        var told = document.Information;
        Properties = new()
        {
            Title = told.Title,
            Author = told.Author,
            Language = document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("Lang"), out StringToken language)
                ? language.Data : null,
            Created = Day(told.CreationDate),
            Modified = Day(told.ModifiedDate),
        };
    }

    /// <summary>Reads a document; a <see cref="DocumentException"/> says why one can't be read.</summary>
    public static PdfText Read(ReadOnlyMemory<byte> bytes)
    {
        PdfText? text = null;
        Exception? failed = null;
        // What a PDF nests is read by calls in calls, for which a thread's usual stack may not do.
        var thread = new Thread(
            () =>
            {
                try
                {
                    text = new PdfText(bytes);
                }
                catch (Exception exception)
                {
                    failed = exception;
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        return text ?? throw (failed switch
        {
            DocumentException or OutOfMemoryException => failed,
            PdfDocumentEncryptedException => new DocumentException(ProblemCode.Encrypted, "is encrypted; save it without a password"),
            _ => new DocumentException(ProblemCode.Malformed, "is no PDF, or a broken one"),
        });
    }

    private List<PdfPage> PagesOf(PdfDocument document)
    {
        var pages = new List<PdfPage>();
        var count = document.NumberOfPages;
        for (var number = 1; number <= Math.Min(count, MostPages); number++)
        {
            try
            {
                if (PdfPage.Read(document.GetPage(number)) is { } page)
                    pages.Add(page);
                else
                    _problems.Add((ProblemCode.LimitExceeded, FormattableString.Invariant($"page {number} holds more than a page does, and is not read")));
            }
            catch (Exception exception) when (exception is not (OutOfMemoryException or DocumentException))
            {
                _problems.Add((ProblemCode.Malformed, FormattableString.Invariant($"page {number} is broken, and is not read")));
            }
        }

        if (count > MostPages)
            _problems.Add((ProblemCode.LimitExceeded, FormattableString.Invariant($"has {count} pages, of which the first {MostPages} are read")));
        return pages;
    }

    // "D:20210512093000+02'00'": the day as it is written, in whatever zone.
    private static LocalDate? Day(string? written)
    {
        var digits = written?.StartsWith("D:", StringComparison.Ordinal) == true ? written[2..] : written;
        return digits is { Length: >= 8 } && LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd")
            .Parse(digits[..8]) is { Success: true } day ? day.Value : DocumentProperties.Day(digits);
    }
}
