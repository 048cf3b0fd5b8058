using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Timeline.Html;

/// <summary>Finds the text of a page's article.</summary>
internal static class PageBody
{
    // Shorter ones are leads that a page gives before it asks to be paid, and teasers.
    private const int ShortestBody = 250;

    // Readability weighs every element of a page anew after each failure, and looks through what is nested deep again and again.
    private const int MostForReadability = 20_000;

    private const int LengthOfProbe = 40;
    private const int MostToSearch = 500_000;

    public static string Read(string html, IHtmlDocument document, PageMetadata metadata, PageShape shape, string? title)
    {
        if (document.Body is not { } body)
            return "";
        var told = metadata.Items.Where(item => JsonLd.Worth(item) == 3).Select(item => JsonLd.Text(item, "articleBody")).FirstOrDefault(text => text?.Length >= ShortestBody);
        if (told is not null)
        {
            told = Plain(told);
            if (Around(told, body, shape) is { } place)
                return BodyText.Of(place, shape, title);
            if (!told.EndsWith('…') && !told.EndsWith("...", StringComparison.Ordinal))
                return told;
        }

        if (Marked(metadata, shape) is { } marked && BodyText.Of(marked, shape, title) is { Length: >= ShortestBody } text)
            return text;
        var readable = Readable(html, metadata, title);
        return readable ?? BodyText.Of(body, shape, title);
    }

    /// <summary>The text of JSON-LD without markup; its paragraphs stay.</summary>
    private static string Plain(string text)
    {
        var decoded = WebUtility.HtmlDecode(text);
        if (decoded.Contains("</", StringComparison.Ordinal) || decoded.Contains("<br", StringComparison.OrdinalIgnoreCase))
        {
            var body = PageReader.Parse(decoded).Body!;
            return BodyText.Of(body, new PageShape(body), title: null);
        }

        return string.Join("\n\n", decoded.ReplaceLineEndings("\n").Split('\n').Select(Nodes.Line).Where(line => line.Length > 0));
    }

    /// <summary>The smallest element that shows the beginning and the end of a text: the page has the paragraphs and headings that the text lost.</summary>
    private static IElement? Around(string told, IElement body, PageShape shape)
    {
        var letters = Letters(told);
        if (letters.Length < 2 * LengthOfProbe || shape.Length(body) > MostToSearch)
            return null;
        var (opening, closing) = (letters[..LengthOfProbe], letters[^LengthOfProbe..]);
        IElement? best = null;
        var at = body;
        while (at is not null && shape.Length(at) >= letters.Length * 3 / 4)
        {
            best = at;
            at = at.Children.FirstOrDefault(child => shape.Length(child) >= letters.Length * 3 / 4 && Shows(child, opening, closing));
        }

        return best is not null && best != body && shape.Length(best) < letters.Length * 2 ? best : null;
    }

    private static bool Shows(IElement element, string opening, string closing) =>
        Letters(Nodes.Line(element)) is var shown && shown.IndexOf(opening, StringComparison.Ordinal) is >= 0 and var start && shown.IndexOf(closing, start, StringComparison.Ordinal) >= 0;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>The element that the page marks as its article's text: by microdata, as an article, as the main part.</summary>
    private static IElement? Marked(PageMetadata metadata, PageShape shape)
    {
        if (metadata.Properties("articleBody").MaxBy(shape.Length) is { } body && shape.Length(body) >= ShortestBody)
            return body;
        var articles = metadata.Elements.Where(element => element.LocalName == "article" && shape.Length(element) > 0).ToList();
        var headed = articles.Find(shape.HasHeading);
        var longest = articles.MaxBy(shape.Length);
        // A page of teasers has many articles, none of which is the page's.
        var others = articles.Sum(article => article == longest || article.ParentElement?.Closest("article") is not null ? 0 : shape.Length(article));
        var article = headed is not null && shape.Length(headed) >= ShortestBody ? headed : longest is not null && shape.Length(longest) > others ? longest : null;
        if (article is not null && shape.Length(article) >= ShortestBody)
            return article;
        return metadata.Elements.FirstOrDefault(element => (element.LocalName == "main" || element.GetAttribute("role") == "main") && shape.Length(element) >= ShortestBody);
    }

    /// <summary>The page with one blank for many: readability's expressions take a time that grows with the square of a gap.</summary>
    private static string WithoutGaps(string html)
    {
        var text = new System.Text.StringBuilder(html.Length);
        var isGap = false;
        foreach (var letter in html)
        {
            if (!isGap || !char.IsWhiteSpace(letter))
                text.Append(letter);
            isGap = char.IsWhiteSpace(letter);
        }

        return text.ToString();
    }

    private static string? Readable(string html, PageMetadata metadata, string? title)
    {
        if (metadata.Elements.Count > MostForReadability || Nesting.Bound(html) != html)
            return null;
        try
        {
            // It takes the page apart.
            var article = new Reader(metadata.Address ?? "https://page.invalid/", PageReader.Parse(WithoutGaps(html))) { ContinueIfNotReadable = true, DisableJSONLD = true }.GetArticle();
            if (!article.Completed || article.Content is not { Length: > 0 } content)
                return null;
            var body = PageReader.Parse(content).Body!;
            return BodyText.Of(body, new PageShape(body), title) is { Length: >= ShortestBody } text ? text : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // It is the last resort of pages that mark nothing; the whole page stands behind it.
            return null;
        }
    }
}
