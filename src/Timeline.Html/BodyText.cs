using System.Text;
using AngleSharp.Dom;

namespace Timeline.Html;

/// <summary>Writes the text of an element: paragraphs parted by blank lines, an item or a row of a table a line.</summary>
internal sealed class BodyText
{
    // A list of links, as menus and "more on this" are, says little besides them.
    private const double MostLinks = 0.7;
    private const int LongestCell = 400;

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
    private readonly List<(string Text, bool IsHeading)> _blocks = [];
    private readonly PageShape _shape;
    private int _preformatted;

    private BodyText(PageShape shape) => _shape = shape;

    /// <summary>The text of an element without its furniture, and without the title where it opens with it.</summary>
    public static string Of(INode root, PageShape shape, string? title)
    {
        var body = new BodyText(shape);
        foreach (var (node, leaves) in Nodes.Walk(root, element => element == root || body.Enters(element)))
            if (leaves)
                body.Leave(node);
            else
                body.Enter(node);
        body.EndBlock();
        return body.Joined(title);
    }

    private bool Enters(IElement element)
    {
        if (_shape.IsFurniture(element) || element.LocalName is "figcaption")
            return false;
        if (IsByline(element))
            return false;
        return !(element.LocalName is "ul" or "ol" or "div" or "section" or "table" or "td" or "dl" && _shape.LinkShare(element) > MostLinks && LinkCount(element) > 1);
    }

    // The line that names the author and the day isn't told by the article.
    private bool IsByline(IElement element) =>
        element.LocalName is not ("article" or "main" or "body") && _shape.Length(element) < 160 && !_shape.HasHeading(element) && PageFurniture.Names(element).Overlaps(Bylines);

    private static readonly string[] Bylines = ["byline", "author", "meta", "postmeta", "entrymeta", "published", "timestamp", "credit", "credits", "copyright", "tags", "keywords", "reading", "readingtime", "infoline"];

    private static int LinkCount(IElement element) => Nodes.Elements(element).Where(below => below.LocalName == "a").Take(2).Count();

    private void Enter(INode node)
    {
        if (node is IText text)
        {
            if (_preformatted > 0)
                _line.Append(text.Data.ReplaceLineEndings("\n"));
            else
                Nodes.Append(_line, text.Data);
            return;
        }

        if (node is not IElement element)
            return;
        switch (element.LocalName)
        {
            case "br":
                EndLine();
                break;
            case "pre":
                EndBlock();
                _preformatted++;
                break;
            case "li" or "tr" or "dt" or "dd":
                EndLine();
                if (element.LocalName == "li")
                    _line.Append("- ");
                break;
            case "td" or "th" when IsRow(element.ParentElement):
                if (_line.ToString().TrimEnd() is { Length: > 0 } before)
                    _line.Clear().Append(before).Append(" | ");
                break;
            default:
                // The first paragraph of an item stands behind its mark.
                if (BlockNames.IsBlock(element) && !(element.ParentElement is { LocalName: "li" } && _line.ToString() == "- ") && !IsInRow(element))
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
            case "pre":
                _preformatted = Math.Max(0, _preformatted - 1);
                EndBlock();
                break;
            case "li" or "tr" or "dt" or "dd":
                EndLine();
                break;
            default:
                if (BlockNames.IsHeading(element))
                    EndBlock(isHeading: true);
                else if (BlockNames.IsBlock(element) && !IsInRow(element))
                    EndBlock();
                else if (BlockNames.IsBlock(element))
                    Nodes.Append(_line, " ");
                break;
        }
    }

    // A table that holds long texts only lays them out.
    private bool IsRow(IElement? row) => row is { LocalName: "tr" } && row.Children.Length > 1 && row.Children.All(cell => _shape.Length(cell) <= LongestCell);

    private bool IsInRow(IElement element) =>
        element.LocalName is "td" or "th" ? IsRow(element.ParentElement) : element.ParentElement is { LocalName: "td" or "th" } cell && IsRow(cell.ParentElement);

    private void EndLine()
    {
        var line = _line.ToString().Trim();
        _line.Clear();
        if (line.Length == 0 || line == "-" || line.AsSpan().Trim("| -•·").IsEmpty)
            return;
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append(line);
    }

    private void EndBlock(bool isHeading = false)
    {
        EndLine();
        if (_text.Length == 0)
            return;
        _blocks.Add((_text.ToString(), isHeading));
        _text.Clear();
    }

    private string Joined(string? title)
    {
        var first = 0;
        if (title is not null)
            while (first < _blocks.Count && first < 3 && !string.Equals(_blocks[first].Text, title, StringComparison.OrdinalIgnoreCase))
                first++;
        first = first < _blocks.Count && first < 3 && title is not null ? first + 1 : 0;
        // A heading with nothing behind it headed what was left out.
        var last = _blocks.Count;
        while (last > first && _blocks[last - 1].IsHeading)
            last--;
        return string.Join("\n\n", _blocks.Take(last).Skip(first).Select(block => block.Text));
    }
}
