using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Timeline.Html;

/// <summary>Tells pages that hold no article: what a server says in its place, what asks to log in, a list of other pages.</summary>
internal static class NoArticle
{
    // A few sentences: what is longer tells something, whatever its title says.
    private const int LongestNotice = 700;
    private const int ShortestArticle = 250;
    private const int FewestLinks = 20;
    private const double MostLinks = 0.6;

    private static readonly string[] Errors =
    [
        "404", "403 forbidden", "410 gone", "500 internal", "502 bad", "503 service", "error 404", "error 403", "page not found",
        "not found", "access denied", "seite nicht gefunden", "page introuvable", "page non trouvée", "página no encontrada",
        "pagina non trovata", "página não encontrada", "pagina niet gevonden", "nie znaleziono", "sidan hittades inte", "just a moment",
        "attention required", "are you a robot", "security check", "service unavailable", "bad gateway", "страница не найдена",
    ];

    private static readonly string[] Logins =
    [
        "log in", "login", "sign in", "anmelden", "anmeldung", "einloggen", "connexion", "se connecter", "iniciar sesión", "accedi",
        "entrar", "inloggen", "zaloguj", "logga in",
    ];

    /// <summary>Why a page has no article, or null where it may have one.</summary>
    public static string? Reason(IHtmlDocument document, PageMetadata metadata, PageShape shape, Page page)
    {
        if (document.QuerySelectorAll("frame").Select(frame => frame.GetAttribute("src")).OfType<string>().Take(6)
            .ToList() is { Count: > 0 } frames && page.Text.Length < ShortestArticle)
            return $"is a frame set; its text is in {string.Join(", ", frames)}";
        if (metadata.Article("headline") is not null || page.Text.Length > LongestNotice)
            return null;
        var titles = PageTitle.All(metadata).Where(title => title.Length < 100).ToList();
        if (titles.Find(title => Names(title, Errors)) is { } error)
            return $"is what a server says in place of a page: {error}";
        if (metadata.Elements.Any(element => element.LocalName == "input" && element.GetAttribute("type") == "password")
            && titles.Exists(title => Names(title, Logins)))
            return "asks to log in, and shows no article";
        if (page.Text.Length >= ShortestArticle || document.Body is not { } body)
            return null;
        return shape.LinkShare(body) > MostLinks && metadata.Elements.Count(element => element.LocalName == "a") >= FewestLinks
            && page.Published is null ? "is a list of other pages, and shows no article"
            : page.Text.Length == 0 ? "is a web page without an article's text"
            : null;
    }

    // "404 – Harbour Post", but neither "404 people hurt" nor "The page not found in the book".
    private static bool Names(string title, string[] words) => Array.Exists(words, word =>
        title.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && title.Length - word.Length <= 40
        && (at == 0 || !char.IsLetterOrDigit(title[at - 1]))
            && title.AsSpan(at + word.Length)
            .TrimStart() is [] or ['|' or '-' or '–' or '—' or '!' or '.' or ':' or '…' or '(' or '·' or '»', ..]);
}
