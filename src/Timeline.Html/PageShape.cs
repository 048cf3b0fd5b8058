using AngleSharp.Dom;

namespace Timeline.Html;

/// <summary>How much text each element of a page holds, how much of it is links, and which elements stand around the article.</summary>
internal sealed class PageShape
{
    private readonly Dictionary<INode, (int Text, int Links, bool HasHeading)> _sizes = [];
    private readonly int _whole;

    public PageShape(INode root)
    {
        var (text, links, headings, inLink) = (0, 0, 0, 0);
        var open = new Stack<(int Text, int Links, int Headings)>();
        foreach (var (node, leaves) in Nodes.Walk(root, element => !Nodes.IsUnseen(element)))
        {
            if (!leaves)
            {
                open.Push((text, links, headings));
                if (node is IText { Data: var data })
                {
                    var length = Letters(data);
                    text += length;
                    links += inLink > 0 ? length : 0;
                }
                else if (node is IElement { LocalName: "a" })
                {
                    inLink++;
                }
                else if (node is IElement { LocalName: "h1" })
                {
                    headings++;
                }

                continue;
            }

            if (node is IElement { LocalName: "a" })
                inLink--;
            var before = open.Pop();
            if (node is not IText)
                _sizes[node] = (text - before.Text, links - before.Links, headings > before.Headings);
        }

        _whole = text;
    }

    /// <summary>The number of characters of an element's text but blanks.</summary>
    public int Length(INode element) => _sizes.TryGetValue(element, out var size) ? size.Text : 0;

    /// <summary>The share of it that is links.</summary>
    public double LinkShare(INode element) =>
        _sizes.TryGetValue(element, out var size) && size.Text > 0 ? (double)size.Links / size.Text : 0;

    /// <summary>True for what holds half of the page's text, or its heading, and so the article, however it is named: "content
    /// has-sidebar".</summary>
    public bool IsMost(INode element) => Length(element) * 2 >= _whole || HasHeading(element);

    public bool HasHeading(INode element) => _sizes.TryGetValue(element, out var size) && size.HasHeading;

    /// <summary>True for what stands around the article.</summary>
    /// <param name="element">The element.</param>
    /// <param name="keepsComments">True where what people said is no furniture.</param>
    public bool IsFurniture(IElement element, bool keepsComments = false) =>
        Nodes.IsUnseen(element)
            || (PageFurniture.IsFurniture(element, LinkShare(element), Length(element), keepsComments)
            && (PageFurniture.IsAlways(element) || !IsMost(element)));

    private static int Letters(string text)
    {
        var count = 0;
        foreach (var letter in text)
            if (!char.IsWhiteSpace(letter))
                count++;
        return count;
    }
}
