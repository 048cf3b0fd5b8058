using System.Text;
using AngleSharp.Dom;

namespace Timeline.Html;

/// <summary>Reads the text of an element as blocks: paragraphs, headings, and lists and tables with an item or a row a line.</summary>
internal sealed class BodyText
{
    // A list of links, as menus and "more on this" are, says little besides them.
    private const double MostLinks = 0.7;
    private const int LongestCell = 400;
    private const int LongestByline = 160;
    private const int LongestCaption = 250;
    private const int LongestNoteMark = 5;

    private static readonly string[] Bylines =
    [
        "byline", "author", "meta", "postmeta", "entrymeta", "published", "timestamp", "credit", "credits", "copyright", "tags", "keywords",
        "reading", "readingtime", "infoline", "caption", "captions", "bildunterschrift", "dateline",
    ];

    private static readonly string[] Pictures = ["image", "images", "img", "imginline", "imagebox", "photo", "picture", "bild", "foto"];

    private readonly StringBuilder _line = new();
    private readonly List<TextLine> _lines = [];
    private readonly List<TextBlock> _blocks = [];
    private readonly PageShape _shape;
    private readonly bool _keepsComments;
    private int _preformatted;
    private int _inLink;
    private int _linked;

    private BodyText(PageShape shape, bool keepsComments) => (_shape, _keepsComments) = (shape, keepsComments);

    /// <summary>The blocks of an element without its furniture.</summary>
    /// <param name="root">The element.</param>
    /// <param name="shape">The shape of its page.</param>
    /// <param name="keepsComments">True where what people said is the page's text, as in a forum.</param>
    public static IReadOnlyList<TextBlock> Of(INode root, PageShape shape, bool keepsComments = false)
    {
        var body = new BodyText(shape, keepsComments);
        foreach (var (node, leaves) in Nodes.Walk(root, element => element == root || body.Enters(element)))
            body.Take(node, leaves);
        body.EndBlock();
        return body._blocks;
    }

    /// <summary>The blocks of an element that stand between two others.</summary>
    public static IReadOnlyList<TextBlock> Between(INode root, INode start, INode end, PageShape shape)
    {
        var body = new BodyText(shape, keepsComments: false);
        var isOpen = false;
        foreach (var (node, leaves) in Nodes.Walk(root, element => element == root || element == end || body.Enters(element)))
        {
            if (node == end)
                break;
            if (isOpen)
                body.Take(node, leaves);
            isOpen |= node == start && leaves;
        }

        body.EndBlock();
        return body._blocks;
    }

    private void Take(INode node, bool leaves)
    {
        if (leaves)
            Leave(node);
        else
            Enter(node);
    }

    private bool Enters(IElement element) =>
        !_shape.IsFurniture(element, _keepsComments) && element.LocalName is not "figcaption" && !IsByline(element) && !IsCaption(element)
            && !IsNoteMark(element)
        && !(element.LocalName is "ul" or "ol" or "div" or "section" or "table" or "td" or "dl" && _shape.LinkShare(element) > MostLinks
            && LinkCount(element) > 1);

    // The line that names the author and the day isn't told by the article.
    private bool IsByline(IElement element) =>
        element.LocalName is not ("article" or "main" or "body") && _shape.Length(element) < LongestByline && !_shape.HasHeading(element)
            && PageFurniture.Names(element).Overlaps(Bylines);

    private bool IsCaption(IElement element) =>
        element.LocalName is "div" or "span" or "td" or "dl" && _shape.Length(element) is > 0 and < LongestCaption
            && !_shape.HasHeading(element) && PageFurniture.Names(element).Overlaps(Pictures);

    // "[1]"
    private bool IsNoteMark(IElement element) =>
        element.LocalName == "sup" && _shape.Length(element) <= LongestNoteMark && _shape.LinkShare(element) > MostLinks;

    private static int LinkCount(IElement element) => Nodes.Elements(element).Where(below => below.LocalName == "a").Take(2).Count();

    private void Enter(INode node)
    {
        if (node is IText text)
        {
            var before = _line.Length;
            if (_preformatted > 0)
                _line.Append(text.Data.ReplaceLineEndings("\n"));
            else
                Nodes.Append(_line, text.Data);
            _linked += _inLink > 0 ? _line.Length - before : 0;
            return;
        }

        if (node is not IElement element)
            return;
        switch (element.LocalName)
        {
            case "a":
                _inLink++;
                break;
            case "br" when string.IsNullOrWhiteSpace(_line.ToString()) && _lines.Count > 0:
                // Old pages part paragraphs so.
                EndBlock();
                break;
            case "br":
                EndLine(false);
                break;
            case "pre":
                EndBlock();
                _preformatted++;
                break;
            case "li" or "tr" or "dt" or "dd":
                EndLine(false);
                if (element.LocalName == "li")
                    _line.Append("- ");
                break;
            case "td" or "th" when IsRow(element.ParentElement):
                if (_line.ToString().TrimEnd() is { Length: > 0 } before)
                    _line.Clear().Append(before).Append(" | ");
                break;
            default:
                // The first paragraph of an item stands behind its mark.
                if (BlockNames.IsBlock(element) && !(element.ParentElement is { LocalName: "li" } && _line.ToString() == "- ")
                    && !IsInRow(element))
                    EndBlock();
                break;
        }
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
            return;
        switch (element.LocalName)
        {
            case "a":
                _inLink = Math.Max(0, _inLink - 1);
                break;
            case "pre":
                _preformatted = Math.Max(0, _preformatted - 1);
                EndBlock();
                break;
            case "li" or "tr" or "dt" or "dd":
                EndLine(element.LocalName != "tr" || IsRow(element));
                break;
            default:
                if (BlockNames.IsHeading(element))
                    EndBlock(element.LocalName[1] - '0');
                else if (BlockNames.IsBlock(element) && !IsInRow(element))
                    EndBlock();
                else if (BlockNames.IsBlock(element))
                    Nodes.Append(_line, " ");
                break;
        }
    }

    // A table that holds long texts only lays them out.
    private bool IsRow(IElement? row) =>
        row is { LocalName: "tr" } && row.Children.Length > 1 && row.Children.All(cell => _shape.Length(cell) <= LongestCell);

    private bool IsInRow(IElement element) =>
        element.LocalName is "td" or "th" ? IsRow(element.ParentElement) : element.ParentElement is { LocalName: "td" or "th" } cell
            && IsRow(cell.ParentElement);

    private void EndLine(bool isItem)
    {
        var line = _line.ToString().Trim();
        var share = line.Length == 0 ? 0 : Math.Min(1, (double)_linked / line.TrimStart('-', ' ').Length);
        (_linked, isItem) = (0, isItem || line.StartsWith("- ", StringComparison.Ordinal));
        _line.Clear();
        if (line.Any(char.IsLetterOrDigit))
            _lines.Add(new(line, share, isItem));
    }

    private void EndBlock(int level = 0)
    {
        EndLine(false);
        if (_lines.Count == 0)
            return;
        _blocks.Add(new([.. _lines], level));
        _lines.Clear();
    }
}
