using System.Xml;
using System.Xml.Linq;

namespace Timeline.Reading;

/// <summary>RSS 2.0 and 1.0, and Atom: each item is an article. Document types and what lies outside the file aren't read.</summary>
internal sealed class FeedFormat : IArticleFormat
{
    private const long LongestFeed = 1 << 28;

    private const int Deepest = 1000;

    private static readonly string[] Roots = ["rss", "RDF", "feed"];

    private static readonly byte[][] Opens = ["<rss"u8.ToArray(), "<feed"u8.ToArray(), "<rdf:RDF"u8.ToArray()];

    public IReadOnlyList<string> Extensions { get; } = [".rss", ".atom", ".xml", ".rdf"];

    public bool Recognizes(ReadOnlySpan<byte> start)
    {
        var text = start.TrimStart(" \t\r\n"u8);
        if (text is not [(byte)'<', ..])
            return false;
        foreach (var root in Opens)
        {
            // Behind the declaration and comments, and before any other element.
            if (text.IndexOf(root) is >= 0 and var at && !HoldsElement(text[..at]))
                return true;
        }

        return false;
    }

    public ArticleCollection Read(ArticleFile file) => XmlText.Read(file, text => Parse(text, file));

    private static ArticleCollection Parse(string text, ArticleFile file)
    {
        var (articles, problems) = (new List<Article>(), new List<Problem>());
        try
        {
            if (TooDeep(text) is { } line)
                return new([], [TooDeep(file.Source, line)]);
            using var reader = Open(text);
            ReadItems(reader, file, articles, problems);
        }
        catch (XmlException exception)
        {
            problems.Add(Broken(text, exception, file.Source));
        }

        if (articles.Count == 0 && problems.Count == 0)
            problems.Add(new(ProblemCode.NoArticle, file.Source, null, "holds no article"));
        return ArticleCollection.Combine(new ArticleCollection(articles, problems));
    }

    private static Problem TooDeep(string source, int line) =>
        new(ProblemCode.LimitExceeded, source, line, FormattableString.Invariant($"is nested more than {Deepest} elements deep, and is not read"));

    private static Problem Broken(string text, XmlException exception, string source)
    {
        var type = exception.Message.Contains("DTD", StringComparison.Ordinal) ? text.IndexOf("<!DOCTYPE", StringComparison.Ordinal) : -1;
        var line = type >= 0 ? 1 + text.AsSpan(0, type).Count('\n') : exception.LineNumber > 0 ? exception.LineNumber : (int?)null;
        return new(
            ProblemCode.Malformed,
            source,
            line,
            type >= 0 ? "declares a document type, which is not read; take it out" : "not valid XML: what stands behind is not read");
    }

    private static XmlReader Open(string text) => XmlReader.Create(new StringReader(text), new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = LongestFeed,
        // A character that XML forbids costs less than the feed.
        CheckCharacters = false,
    });

    /// <summary>The line in which a feed is nested deeper than any page; null where it isn't. To build elements costs the square of their
    /// depth.</summary>
    private static int? TooDeep(string text)
    {
        try
        {
            using var reader = Open(text);
            while (reader.Read())
                if (reader.Depth > Deepest)
                    return ((IXmlLineInfo)reader).LineNumber;
        }
        catch (XmlException)
        {
            // Said where it is read.
        }

        return null;
    }

    private static void ReadItems(XmlReader reader, ArticleFile file, List<Article> articles, List<Problem> problems)
    {
        reader.MoveToContent();
        if (!Roots.Contains(reader.LocalName))
            throw new NotReadException(ProblemCode.UnknownKind, $"is XML and no feed: its root is <{reader.Name}>");
        var channel = new FeedChannel(reader.XmlLang);
        var number = 0;
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName == "channel")
            {
                reader.Read();
                continue;
            }

            var line = ((IXmlLineInfo)reader).LineNumber;
            // What follows isn't looked at yet, so that a feed that ends there keeps this one.
            XElement element;
            using (var subtree = reader.ReadSubtree())
                element = XElement.Load(subtree);
            if (element.Name.LocalName is not ("item" or "entry"))
            {
                channel.Take(element);
            }
            else
            {
                var source = FormattableString.Invariant($"{file.Source}#{++number}");
                void Report(string reason) => problems.Add(new(ProblemCode.FieldNotRead, file.Source, line, reason));
                if (FeedItem.Read(element, channel, source, file.PublishedOtherwise, Report) is { } article)
                    articles.Add(article);
            }

            reader.Read();
        }
    }

    private static bool HoldsElement(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf((byte)'<'); at >= 0 && at + 1 < text.Length; at = text.IndexOf((byte)'<'))
        {
            if (text[at + 1] is not ((byte)'?' or (byte)'!'))
                return true;
            text = text[at..].StartsWith("<!--"u8) && text[at..].IndexOf("-->"u8) is > 0 and var end
                ? text[(at + end)..] : text[(at + 2)..];
        }

        return false;
    }
}
