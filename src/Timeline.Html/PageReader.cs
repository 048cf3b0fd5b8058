using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Timeline.Html;

/// <summary>Reads a web page. No script is run, and nothing is asked of a network.</summary>
internal static class PageReader
{
    public static Page Read(string html)
    {
        var document = Parse(html);
        var metadata = PageMetadata.Read(document);
        var shape = new PageShape(document);
        var language = PageLanguage.Of(metadata);
        var title = PageTitle.Of(metadata);
        return new Page(LivePage.Read(metadata) ?? PageBody.Read(html, document, metadata, shape, title))
        {
            Title = title,
            Outlet = PageTitle.OutletOf(metadata),
            Author = PageTitle.AuthorOf(metadata),
            Language = language,
            Url = metadata.Address,
            Published = PageDate.Of(metadata, shape, language),
        };
    }

    /// <summary>What a page tells of its day, the worthiest first.</summary>
    internal static IReadOnlyList<(string Source, WrittenDay Day)> Dates(string html)
    {
        var document = Parse(html);
        var metadata = PageMetadata.Read(document);
        return PageDate.Sources(metadata, new PageShape(document), PageLanguage.Of(metadata));
    }

    internal static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsScripting = false, SkipComments = true }).ParseDocument(Nesting.Bound(html));
}
