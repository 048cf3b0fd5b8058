namespace Timeline.Html;

/// <summary>The language of a page, as a BCP 47 tag.</summary>
internal static class PageLanguage
{
    private static readonly string[] Names = ["og:locale", "content-language", "language", "dc.language", "dcterms.language", "inLanguage"];

    /// <example>"de", "en-GB", "pt-BR"</example>
    public static string? Of(PageMetadata metadata) =>
        new[] { metadata.DocumentLanguage }.Concat(Names.SelectMany(metadata.Metas))
            .Concat(metadata.Items.Where(item => JsonLd.Worth(item) > 0).SelectMany(item => JsonLd.Texts(item, "inLanguage")))
            .Select(Tag).FirstOrDefault(tag => tag is not null);

    /// <summary>The language of a page, or of its text where the page says none; English is what templates say where nobody said
    /// anything.</summary>
    public static string? OrOf(string text, string? language) =>
        language is null or "en" or "en-US" && TextLanguage.Of(text) is { } told
            && !(told == "en" && language is not null) ? told : language;

    /// <summary>True where "3/4/2019" is in March.</summary>
    public static bool IsMonthFirst(string? language) => language is null or "en" or "en-US" or "en-PH";

    private static string? Tag(string? text)
    {
        var parts = (text ?? "").Split([',', ';'])[0].Trim().Split('-', '_', '.');
        if (parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetter))
            return null;
        var language = parts[0].ToLowerInvariant();
        return parts.Length > 1 && parts[1].Length == 2
            && parts[1].All(char.IsAsciiLetter) ? $"{language}-{parts[1].ToUpperInvariant()}" : language;
    }
}
