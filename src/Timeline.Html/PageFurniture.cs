using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Timeline.Html;

/// <summary>Tells what stands on a page around its article by the words that pages are built of: their elements, roles, classes and
/// ids.</summary>
internal static class PageFurniture
{
    private static readonly FrozenSet<string> Elements = "nav aside footer form button select input dialog menu label".Split(' ')
        .ToFrozenSet();

    private static readonly FrozenSet<string> Roles = "navigation complementary contentinfo search banner dialog alertdialog menu menubar toolbar".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Words = (
        "cookie cookies consent gdpr cmp dsgvo nav navi navbar navigation menu menue submenu sidebar aside secondary rail related relatedposts relatedarticles similar recommended recommendations recommendation recirc more-articles "
        + "mostread popular trending topstories latest teaser teasers teaserlist newsletter newsletters subscribe subscription signup optin teilen share sharing shares sharedaddy sharebar socials social shariff addthis addtoany comment comments commentlist "
        + "disqus respond kommentare kommentar commentform comentarios commentaires promo promotion ad ads advert adverts advertisement anzeige werbung sponsored banner breadcrumb breadcrumbs tagcloud taglist footer "
        + "pagination pager paging paginate postnav toolbar widget widgets modal popup overlay lightbox login paywall skip skiplink screenreader archive archives blogroll outbrain taboola backlinks trackbacks pingbacks "
        + "crp jp-relatedposts yarpp authorbox aboutauthor author-bio vcard-bio facebook twitter whatsapp rating ratings vote likes toc impressum search searchform calendar kalender editsection postprofile userinfo upsell donate donation spenden").Split(' ').ToFrozenSet();

    private static readonly string[] HiddenNames = ["hidden", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text",
        "screenreader", "print-only", "visible-print"];

    // Names of two words, of lists of other articles and of what else stands around one.
    private static readonly string[] ListPhrases =
    [
        "most-read", "most-viewed", "most-popular", "read-more", "read-next", "read-also", "see-also", "more-from", "more-on", "also-read",
        "up-next", "you-may",
    ];

    private static readonly string[] Phrases =
    [
        .. ListPhrases,
        "author-bio", "author-box", "about-author", "post-navigation", "nav-links", "tag-list", "post-tags", "entry-tags", "meta-nav",
        "image-credit", "mehr-zum", "das-koennte", "lesen-sie", "previous-post", "next-post", "top-stories", "latest-news", "entry-footer",
        "article-footer", "post-footer", "social-media", "site-header", "page-header-nav",
    ];

    // Names that the parts of an article have as well, where they hold sentences rather than links.
    private static readonly FrozenSet<string> WeakWords = "teaser teasers promo secondary aside paywall login twitter facebook social hidden banner overlay rail menu tab".Split(' ').ToFrozenSet();

    // What is told at length in what is named so is no part of the article either.
    private static readonly FrozenSet<string> StrongWords = (
        "cookie cookies consent gdpr cmp dsgvo comment comments commentlist commentform disqus respond kommentare kommentar comentarios commentaires trackbacks pingbacks newsletter newsletters subscribe subscription signup optin related relatedposts "
        + "relatedarticles similar recommended recommendations recommendation recirc mostread outbrain taboola yarpp crp sidebar footer authorbox aboutauthor impressum ad ads advert adverts advertisement anzeige werbung sponsored search modal popup widget widgets "
        + "donate donation spenden blogroll").Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> CommentWords = "comment comments commentlist respond kommentare kommentar comentarios commentaires".Split(' ').ToFrozenSet();

    // "author-box", "AutorInfo": who wrote it, told at length.
    private static readonly FrozenSet<string> AuthorWords = "author authors autor autoren auteur autore".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> BoxWords = "box info desc description bio biography about profile profil card teaser".Split(' ').ToFrozenSet();

    private const double LeastLinksOfTeasers = 0.1;
    private const int LongestNote = 200;
    private const int ShortestPart = 80;
    private const int ShortestParagraph = 40;
    private const int ShortestText = 400;

    /// <summary>True for an element that holds no part of the article: neither by its element, nor by its role, nor by its names.</summary>
    /// <param name="element">The element.</param>
    /// <param name="linkShare">How much of its text is links.</param>
    /// <param name="length">How long its text is.</param>
    /// <param name="keepsComments">True where what people said is no furniture.</param>
    public static bool IsFurniture(IElement element, double linkShare, int length, bool keepsComments)
    {
        if (Elements.Contains(element.LocalName) || Nodes.IsUnseen(element))
            return true;
        if (element.LocalName is "html" or "body" or "main" or "article" or "h1")
            return false;
        if (element.GetAttribute("role") is { } role && Roles.Contains(role) || element.HasAttribute("hidden")
            || element.ClassList.Any(HiddenNames.Contains) || element.GetAttribute("aria-hidden") == "true")
            return true;
        if (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase))
            return true;
        var names = Names(element);
        if (Array.Exists(Phrases, phrase => Has(element, phrase)) || (names.Overlaps(AuthorWords) && names.Overlaps(BoxWords)))
            return true;
        var named = names.Where(Words.Contains).ToList();
        var isParagraph = element.LocalName is "p" or "blockquote";
        var isPart = length >= (isParagraph ? ShortestParagraph : ShortestPart) && linkShare < (isParagraph ? 0.3 : 0.05);
        var isText = length >= ShortestText && linkShare < 0.1;
        return named.Exists(name =>
            StrongWords.Contains(name) ? !(keepsComments && CommentWords.Contains(name)) : !isText
            && !(isPart && WeakWords.Contains(name)));
    }

    /// <summary>True for what holds dates of other things: of other articles, of comments, of a calendar, of the day of the visit at the
    /// foot of a site. The foot of an article, and where it is shared, have its own.</summary>
    /// <param name="element">The element.</param>
    /// <param name="linkShare">How much of its text is links.</param>
    /// <param name="length">How long its text is.</param>
    public static bool HoldsOtherDates(IElement element, double linkShare, int length)
    {
        if (element.LocalName is "nav" or "form" or "select" or "dialog")
            return true;
        if (element.LocalName is "html" or "body" or "main" or "article" or "h1" or "time")
            return false;
        var names = Names(element);
        if (names.Overlaps(OwnDate))
            return false;
        return names.Overlaps(OthersDates) || (linkShare > LeastLinksOfTeasers && names.Overlaps(Teasers))
            || (element.LocalName == "aside" && length > LongestNote)
                || (names.Contains("footer") && (names.Contains("page") || names.Contains("site")))
            || Array.Exists(ListPhrases, phrase => Has(element, phrase));
    }

    /// <summary>True where the names say that something was published.</summary>
    public static bool NamesPublication(IElement element) => Names(element).Overlaps(OwnDate);

    private static readonly string[] OwnDate = ["publish", "published", "pubdate", "publishdate", "publishing"];

    private static readonly string[] Teasers = ["teaser", "teasers", "teaserlist", "promo", "latest", "aside", "rail", "sidebar", "widget",
        "widgets", "archive", "archives", "secondary"];

    private static readonly string[] OthersDates =
    [
        "related", "relatedposts", "relatedarticles", "similar", "recommended", "recommendations", "recommendation", "recirc", "mostread",
        "popular", "trending", "topstories", "comment", "comments", "commentlist", "disqus", "respond",
        "kommentare", "kommentar", "commentmetadata", "comentarios", "commentaires", "pagination", "postnav", "calendar", "kalender",
        "events", "outbrain", "taboola", "yarpp", "crp", "sponsored", "navigation", "menu", "blogroll", "pingbacks", "trackbacks", "cookie",
        "consent",
    ];

    /// <summary>True for what is furniture however much of the page it holds.</summary>
    public static bool IsAlways(IElement element) => element.LocalName is "nav" or "button" or "select" or "input" or "dialog" or "menu";

    /// <summary>The words that the classes and the id of an element are made of, in lower case: "entry", "meta" and "entrymeta" of
    /// "entry-meta" and of "entryMeta".</summary>
    public static HashSet<string> Names(IElement element)
    {
        var names = new HashSet<string>();
        foreach (var name in $"{element.ClassName} {element.Id}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(20))
        {
            if (name.Length > 60)
                continue;
            var start = 0;
            for (var at = 1; at <= name.Length; at++)
            {
                var parts = at == name.Length || !char.IsLetter(name[at]) || (char.IsUpper(name[at]) && char.IsLower(name[at - 1]));
                if (!parts)
                    continue;
                if (at > start)
                    names.Add(name[start..at].ToLowerInvariant());
                start = at < name.Length && !char.IsLetter(name[at]) ? at + 1 : at;
            }
        }

        return names;
    }

    private static bool Has(IElement element, string phrase) =>
        element.ClassName?.Replace('_', '-').Contains(phrase, StringComparison.OrdinalIgnoreCase) == true
            || element.Id?.Replace('_', '-').Contains(phrase, StringComparison.OrdinalIgnoreCase) == true;
}
