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

    // Of two elements, the inner one is the article's text where it tells nearly all that the outer one does.
    private const double LeastOfTheMost = 0.7;

    // What is marked may be the lead alone, or one of many parts; several paragraphs of it aren't, however much stands beside them.
    private const int FewestParagraphs = 4;
    private const double LeastOfThePage = 0.5;
    private const double MuchMore = 1.5;
    private const double MostOfTheWords = 0.9;

    private const int ShortestLead = 50;
    private const int LongestLead = 800;
    private const int MostLeads = 3;

    private const int LengthOfProbe = 40;
    private const int MostToSearch = 500_000;

    public static string Read(string html, IHtmlDocument document, PageMetadata metadata, PageShape shape, Page page)
    {
        if (document.Body is not { } body)
            return "";
        var told = metadata.Items.Where(item => JsonLd.Worth(item) == 3).Select(item => JsonLd.Text(item, "articleBody"))
            .FirstOrDefault(text => text?.Length >= ShortestBody);
        told = told is null ? null : Plain(told);
        if (told is not null && Around(told, body, shape) is { } place
            && Text(place, metadata, shape, page) is { Length: >= ShortestBody } shown)
            return shown;
        var marked = MarkedBody.Of(metadata, shape).Select(root => Blocks(root, metadata, shape, page)).ToList();
        var most = marked.Count == 0 ? 0 : marked.Max(Prose);
        var best = marked.Find(blocks => Prose(blocks) >= most * LeastOfTheMost) ?? [];
        if (told is not null && !told.EndsWith('…') && !told.EndsWith("...", StringComparison.Ordinal))
            return Tells(best, told) ? Joined(best) : told;
        var whole = Blocks(body, metadata, shape, page);
        if (most > 0 && (most >= Prose(whole) * LeastOfThePage || best.Count(block => block.IsProse) >= FewestParagraphs))
            return Joined(best);
        var readable = Readable(html, metadata, page);
        return Joined(Prose(readable) > most * MuchMore ? readable : Joined(best).Length >= ShortestBody ? best : whole);
    }

    /// <summary>True where blocks tell what a text does, and little else: they have its paragraphs and headings.</summary>
    private static bool Tells(IReadOnlyList<TextBlock> blocks, string text)
    {
        var (shown, words) = (Joined(blocks), text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var known = shown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        return shown.Length <= text.Length * MuchMore && words.Count(known.Contains) >= words.Length * MostOfTheWords;
    }

    private static int Prose(IReadOnlyList<TextBlock> blocks) => blocks.Where(block => block.IsProse).Sum(block => block.Length);

    private static string Text(IElement root, PageMetadata metadata, PageShape shape, Page page) =>
        Joined(Blocks(root, metadata, shape, page));

    private static IReadOnlyList<TextBlock> Blocks(IElement root, PageMetadata metadata, PageShape shape, Page page)
    {
        var blocks = BodyText.Of(root, shape);
        // A forum's page is what people said.
        if (!blocks.Any(block => block.IsProse))
            blocks = BodyText.Of(root, shape, keepsComments: true);
        return TextFurniture.Without([.. Lead(root, metadata, shape, blocks), .. blocks], page);
    }

    /// <summary>What stands between the heading of the page and its text in sentences: the lead.</summary>
    private static IEnumerable<TextBlock> Lead(IElement root, PageMetadata metadata, PageShape shape, IReadOnlyList<TextBlock> blocks)
    {
        if (shape.HasHeading(root) || metadata.Elements.FirstOrDefault(element => element.LocalName == "h1") is not { } heading)
            return [];
        var around = root;
        while (around is not null && !shape.HasHeading(around))
            around = around.ParentElement;
        if (around is null)
            return [];
        var lead = BodyText.Between(around, heading, root, shape)
            .Where(block =>
            block.LinkShare < 0.3 && !block.IsList && (block.IsProse || block.Length >= ShortestLead) && block.Length <= LongestLead)
            .TakeLast(MostLeads);
        return lead.Where(block => !blocks.Any(told => told.Text.StartsWith(block.Text, StringComparison.Ordinal)));
    }

    private static string Joined(IReadOnlyList<TextBlock> blocks) => string.Join("\n\n", blocks.Select(block => block.Text));

    /// <summary>The text of JSON-LD without markup; its paragraphs stay.</summary>
    private static string Plain(string text)
    {
        var decoded = WebUtility.HtmlDecode(text);
        if (decoded.Contains("</", StringComparison.Ordinal) || decoded.Contains("<br", StringComparison.OrdinalIgnoreCase))
        {
            var body = PageReader.Parse(decoded).Body!;
            return Joined(BodyText.Of(body, new PageShape(body)));
        }

        return string.Join("\n\n", decoded.ReplaceLineEndings("\n").Split('\n').Select(Nodes.Line).Where(line => line.Length > 0));
    }

    /// <summary>The smallest element that shows the beginning and the end of a text: the page has the paragraphs and headings that the text
    /// lost.</summary>
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
        Letters(Nodes.Line(element)) is var shown && shown.IndexOf(opening, StringComparison.Ordinal) is >= 0 and var start
            && shown.IndexOf(closing, start, StringComparison.Ordinal) >= 0;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

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

    private static IReadOnlyList<TextBlock> Readable(string html, PageMetadata metadata, Page page)
    {
        if (metadata.Elements.Count > MostForReadability || Nesting.Bound(html) != html)
            return [];
        try
        {
            // It takes the page apart.
            var article = new Reader(metadata.Address
                ?? "https://page.invalid/", PageReader.Parse(WithoutGaps(html))) { ContinueIfNotReadable = true,
                DisableJSONLD = true }.GetArticle();
            if (!article.Completed || article.Content is not { Length: > 0 } content)
                return [];
            var body = PageReader.Parse(content).Body!;
            return Blocks(body, metadata, new PageShape(body), page) is var blocks && Joined(blocks).Length >= ShortestBody ? blocks : [];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // It is the last resort of pages that mark nothing; the whole page stands behind it.
            return [];
        }
    }
}
