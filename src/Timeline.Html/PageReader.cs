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
        // English is what templates say where nobody said anything.
        return language is null or "en" or "en-US"
            && TextLanguage.Of(page.Text) is { } told ? page with { Language = told == "en" ? language ?? told : told } : page;
    }

    /// <summary>What a page tells of its day, the worthiest first.</summary>
    internal static IReadOnlyList<(string Source, WrittenDay Day)> Dates(string html)
    {
        var document = Parse(html);
        var metadata = PageMetadata.Read(document);
        return PageDate.Sources(metadata, new PageShape(document), PageLanguage.Of(metadata));
    }

    internal static IHtmlDocument Parse(string html) =>
        new HtmlParser(new HtmlParserOptions { IsScripting = false, SkipComments = true }).ParseDocument(Nesting.Bound(html));
}
