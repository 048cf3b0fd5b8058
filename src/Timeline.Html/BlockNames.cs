using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Timeline.Html;

/// <summary>Which elements stand apart from the text around them.</summary>
internal static class BlockNames
{
    private static readonly FrozenSet<string> Blocks = (
        "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table "
        + "tbody td tfoot th thead tr ul caption").Split(' ').ToFrozenSet();

    public static bool IsBlock(INode node) => node is IElement element && Blocks.Contains(element.LocalName);

    /// <summary>True where words before and behind the element are two.</summary>
    public static bool Parts(INode node) => IsBlock(node) || node is IElement { LocalName: "br" };

    public static bool IsHeading(INode node) => node is IElement { LocalName: ['h', >= '1' and <= '6'] };
}
