using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Timeline.Html;

/// <summary>Reads a web page. No script is run, and nothing is asked of a network.</summary>
internal static class PageReader
{
    public static Page Read(string html)
    {
        var document = Parse(html);
        var metadata = PageMetadata.Read(document, SavedPage.Of(html));
        var shape = new PageShape(document);
        var language = PageLanguage.Of(metadata);
        var outlet = PageNames.Outlet(metadata);
        var page = new Page("")
        {
            Title = PageTitle.Of(metadata, outlet),
            Outlet = outlet,
            Author = PageNames.Author(metadata, shape, outlet),
            Language = language,
            Url = metadata.Address,
            Published = PageDate.Of(metadata, shape, language),
        };
        page = page with { Text = LivePage.Read(metadata, shape, page) ?? PageBody.Read(html, document, metadata, shape, page) };
        // A page that only shows a film, or whose text a script would have asked for, still says in a sentence what it tells.
        if (page.Text.Length == 0 && page.Published is not null && metadata.Description is { } description)
            page = page with { Text = description };
        return page with { WithoutArticle = NoArticle.Reason(document, metadata, shape, page),
            Language = PageLanguage.OrOf(page.Text, language) };
    }

    /// <summary>What a page tells of its day, the worthiest first.</summary>
    internal static IReadOnlyList<(string Source, WrittenDay Day)> Dates(string html)
    {
        var document = Parse(html);
        var metadata = PageMetadata.Read(document, SavedPage.Of(html));
        return PageDate.Sources(metadata, new PageShape(document), PageLanguage.Of(metadata));
    }

    internal static IHtmlDocument Parse(string html) =>
        new HtmlParser(new HtmlParserOptions { IsScripting = false, SkipComments = true }).ParseDocument(Nesting.Bound(html));
}
