using System.Globalization;
using System.Xml;
using NodaTime;
using Timeline.Resolution;
using Timeline.Writing;

namespace Timeline;

/// <summary>
/// Writes an article with its temporal expressions as a TimeML document (TimeML 1.2.1, laid out as TempEval-3's are): DOCID, DCT where the publication date is known,
/// TITLE where there is one, and TEXT with a TIMEX3 around each expression.
/// </summary>
/// <remarks>
/// The document is well-formed whatever the text: a UTF-16 unit that XML can't hold (a control character, half of a surrogate pair, U+FFFE, U+FFFF) becomes
/// U+FFFD, one for one, and a carriage return is written as a character reference, which no reader takes for a line end. So what is read back of TEXT is as
/// long as the article's text, and offsets into it hold.
/// </remarks>
public sealed class TimeMlWriter
{
    private const string CreationTime = "t0";

    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize };

    /// <summary>Writes one article.</summary>
    /// <param name="article">What to write: of a timeline, or from <see cref="TemporalTagger"/>.</param>
    /// <param name="output">Where to write it, to be encoded in UTF-8; it isn't closed. The markup's lines end in "\n" on every system, the text's as they are.</param>
    public void Write(AnnotatedArticle article, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);

        // Not by the XML writer, which would name the encoding that a string has in memory.
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("TimeML");
        xml.WriteRaw("\n");
        WriteLine("DOCID", () => xml.WriteString(Valid(article.Article.Id)));
        if (article.Article.Published.Date is { } day)
        {
            WriteLine("DCT", () => WriteTimex(xml, TimexValue.Of(day), CreationTimeAttributes(day)));
        }

        if (article.Article.Title is { } title)
        {
            WriteLine("TITLE", () => xml.WriteString(Valid(title)));
        }

        WriteLine("TEXT", () => WriteText(xml, article));
        xml.WriteEndElement();
        xml.WriteRaw("\n");

        void WriteLine(string name, Action write)
        {
            xml.WriteStartElement(name);
            write();
            xml.WriteFullEndElement();
            xml.WriteRaw("\n");
        }
    }

    private static void WriteText(XmlWriter xml, AnnotatedArticle article)
    {
        var text = Valid(article.Article.Text);
        var tellings = Enumerable.Range(0, article.Expressions.Count).GroupBy(i => (article.Expressions[i].Text, article.Expressions[i].Value)).ToDictionary(same => same.Key, same => same.ToList());
        var at = 0;
        for (var i = 0; i < article.Expressions.Count; i++)
        {
            var timex = article.Expressions[i];
            xml.WriteString(text[at..timex.Start]);
            WriteTimex(xml, text[timex.Start..timex.End], Attributes(article, i, tellings));
            at = timex.End;
        }

        xml.WriteString(text[at..]);
    }

    private static void WriteTimex(XmlWriter xml, string text, IEnumerable<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement("TIMEX3");
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                xml.WriteAttributeString(name, Valid(value));
            }
        }

        xml.WriteString(text);
        xml.WriteFullEndElement();
    }

    private static IEnumerable<(string Name, string? Value)> CreationTimeAttributes(LocalDate day) =>
    [
        ("tid", CreationTime),
        ("type", Spelling.Upper(TimexType.Date)),
        ("value", TimexValue.Of(day)),
        ("temporalFunction", "false"),
        ("functionInDocument", Spelling.Upper(DocumentFunction.CreationTime)),
    ];

    private static IEnumerable<(string Name, string? Value)> Attributes(AnnotatedArticle article, int index, Dictionary<(string, string), List<int>> tellings)
    {
        var timex = article.Expressions[index];
        var anchor = AnchorId(article, index, tellings);

        // A length that reaches to or from its anchor ends or begins there.
        var (begin, end) = timex is { Type: TimexType.Duration, Interval: { } span } ? (IsAnchor(span.Start), IsAnchor(span.End)) : (false, false);
        return
        [
            ("tid", Id(index)),
            ("type", Spelling.Upper(timex.Type)),
            ("value", timex.Value),
            ("mod", timex.Mod is { } mod ? Spelling.Upper(mod) : null),
            ("quant", timex.Quant),
            ("freq", timex.Freq),
            ("temporalFunction", timex.Anchor.Kind is AnchorKind.Absolute ? "false" : "true"),
            ("functionInDocument", timex.FunctionInDocument is DocumentFunction.None ? null : Spelling.Upper(timex.FunctionInDocument)),
            ("anchorTimeID", anchor),
            ("beginPoint", begin ? anchor : null),
            ("endPoint", end ? anchor : null),
        ];

        bool IsAnchor(LocalDate? day) => day is { } known && TimexValue.Of(known) == timex.Anchor.Value;
    }

    // The publication date, or the expression that told the anchor: the nearest one before that has its words and its value, or else behind.
    private static string? AnchorId(AnnotatedArticle article, int index, Dictionary<(string, string), List<int>> tellings)
    {
        var anchor = article.Expressions[index].Anchor;
        if (anchor.Text is null)
        {
            return anchor.Value is not null && article.Article.Published.Date is { } day && TimexValue.Of(day) == anchor.Value ? CreationTime : null;
        }

        // The telling last before it, else the first behind it.
        if (!tellings.TryGetValue((anchor.Text, anchor.Value ?? ""), out var same))
        {
            return null;
        }

        var at = same.BinarySearch(index);
        var behind = at < 0 ? ~at : at + 1;
        var before = (at < 0 ? ~at : at) - 1;
        return before >= 0 ? Id(same[before]) : behind < same.Count ? Id(same[behind]) : null;
    }

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"t{index + 1}");

    private static string Valid(string text)
    {
        var valid = text.ToCharArray();
        for (var i = 0; i < valid.Length; i++)
        {
            if (i + 1 < valid.Length && char.IsSurrogatePair(valid[i], valid[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(valid[i]))
            {
                valid[i] = '\uFFFD';
            }
        }

        return new string(valid);
    }
}
