using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Timeline.Html;

/// <summary>Goes through the nodes of a page without recursion, and without asking a node for its sibling, which it would have to look
/// for.</summary>
internal static class Nodes
{
    private static readonly FrozenSet<string> Unseen = "script style noscript template svg math iframe object head select textarea canvas audio video".Split(' ').ToFrozenSet();

    /// <summary>A node and all below it, in the order of the page; nothing below a node for which <paramref name="enters"/> is
    /// false.</summary>
    public static IEnumerable<(INode Node, bool Leaves)> Walk(INode root, Func<IElement, bool>? enters = null)
    {
        var stack = new Stack<(INode Node, int Next)>();
        yield return (root, false);
        stack.Push((root, 0));
        while (stack.TryPop(out var top))
        {
            if (top.Next >= top.Node.ChildNodes.Length)
            {
                yield return (top.Node, true);
                continue;
            }

            stack.Push((top.Node, top.Next + 1));
            var child = top.Node.ChildNodes[top.Next];
            if (child is IElement element && enters?.Invoke(element) == false)
                continue;
            yield return (child, false);
            stack.Push((child, 0));
        }
    }

    /// <summary>All elements below a node, in the order of the page.</summary>
    public static IEnumerable<IElement> Elements(INode root) =>
        Walk(root).Where(step => !step.Leaves && step.Node != root).Select(step => step.Node).OfType<IElement>();

    public static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName);

    /// <summary>The text below a node in one line, no more of it than <paramref name="most"/> characters.</summary>
    public static string Line(INode node, int most = int.MaxValue)
    {
        var line = new StringBuilder();
        // Elements without text don't make a line longer.
        var steps = most == int.MaxValue ? long.MaxValue : 20L * most;
        foreach (var (below, leaves) in Walk(node, element => !IsUnseen(element)))
        {
            if (line.Length > most || --steps < 0)
                break;
            if (below is IText text && !leaves)
                Append(line, text.Data);
            else if (below is IElement)
                Append(line, BlockNames.Parts(below) ? " " : "");
        }

        return line.ToString().Trim();
    }

    /// <summary>A text in one line, with one blank where it has any number.</summary>
    public static string Line(string text) => Append(new StringBuilder(text.Length), text).ToString().Trim();

    internal static StringBuilder Append(StringBuilder line, string text)
    {
        foreach (var letter in text)
            if (!char.IsWhiteSpace(letter))
                line.Append(letter);
            else if (line.Length > 0 && line[^1] is not (' ' or '\n'))
                line.Append(' ');
        return line;
    }
}
