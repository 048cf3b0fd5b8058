using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Timeline.Html;

/// <summary>The elements that a page marks as its article's text: by microdata, by the names that programs give it, as an article, as the
/// main part; the surest first.</summary>
internal static class MarkedBody
{
    private const int ShortestBody = 250;

    // How the programs that write pages name the text of an article, in the spelling of PageFurniture.Joined.
    private static readonly FrozenSet<string> Names = (
        // WordPress and its themes, Blogger, Squarespace; Drupal; MediaWiki; Ghost; TYPO3; Joomla; Medium
        "entry-content post-content post-body td-post-content blog-item-content field-name-body field--name-body mw-parser-output mw-content-text gh-content post-full-content news-text-wrap item-page com-content-article--body postarticle-content "
        // newspapers
        + "article-body article--body articlebody article-content article--content article-text article--text articletext story-body story--body storybody story-content story-text post--content post-text body-copy artikeltext article-main-content "
        + "news-text newstext nota-cuerpo cuerpo-nota content-body entry-body entrybody entry--content article-body-content article-body-text").Split(' ').ToFrozenSet();

    public static IEnumerable<IElement> Of(PageMetadata metadata, PageShape shape)
    {
        if (metadata.Properties("articleBody").MaxBy(shape.Length) is { } body && shape.Length(body) >= ShortestBody)
            yield return body;
        var named = metadata.Elements.Where(element => Named(element) && shape.Length(element) > 0).ToList();
        // A page of many posts marks each so.
        if (named.MaxBy(shape.Length) is { } largest
            && shape.Length(largest) > 2 * named.Where(element =>
            element != largest && !element.Ancestors().Contains(largest) && !largest.Ancestors().Contains(element)).Sum(shape.Length))
            yield return largest;
        var articles = metadata.Elements.Where(element => element.LocalName == "article" && shape.Length(element) > 0).ToList();
        var headed = articles.Find(shape.HasHeading);
        var longest = articles.MaxBy(shape.Length);
        // A page of teasers has many articles, none of which is the page's.
        var others = articles.Sum(article =>
            article == longest || article.ParentElement?.Closest("article") is not null ? 0 : shape.Length(article));
        if (headed is not null && shape.Length(headed) >= ShortestBody)
            yield return headed;
        else if (longest is not null && shape.Length(longest) > others)
            yield return longest;
        if (metadata.Elements.FirstOrDefault(element => element.LocalName == "main" || element.GetAttribute("role") == "main") is { } main)
            yield return main;
    }

    private static bool Named(IElement element) =>
        element.LocalName is "div" or "section" or "article" or "td"
            && ((element.Id is { Length: > 0 } id && Names.Contains(Spelled(id)))
            || element.ClassList.Any(name => Names.Contains(Spelled(name))));

    private static string Spelled(string name) => name.Replace('_', '-').ToLowerInvariant();
}
