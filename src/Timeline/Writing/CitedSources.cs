namespace Timeline.Writing;

/// <summary>Names the articles that tell an event; those that copy one of them are counted and not named.</summary>
internal sealed class CitedSources(IReadOnlyList<AnnotatedArticle> articles)
{
    private const int Shown = 3;

    private readonly Dictionary<string, (string Name, string? CopyOf)> _articles =
        articles.ToDictionary(article => article.Article.Id, article => (ArticleName.Cited(article.Article), article.CopyOf), StringComparer.Ordinal);

    /// <summary>The name by which a page cites an article.</summary>
    public string NameOf(string id) => _articles[id].Name;

    /// <summary>The articles of some mentions, as "*A* · *B* · 4 more · 2 copies".</summary>
    public string Of(IEnumerable<Mention> mentions)
    {
        var ids = mentions.Select(mention => mention.ArticleId).Distinct().ToList();
        var told = ids.ToHashSet(StringComparer.Ordinal);
        var copies = ids.Where(id => _articles[id].CopyOf is { } original && told.Contains(original)).ToHashSet(StringComparer.Ordinal);
        var names = ids.Where(id => !copies.Contains(id)).Select(NameOf).Distinct().ToList();
        return string.Join(
            " · ",
            [
                .. names.Take(Shown),
                .. names.Count > Shown ? [FormattableString.Invariant($"{names.Count - Shown} more")] : Array.Empty<string>(),
                .. copies.Count > 0 ? [FormattableString.Invariant($"{copies.Count} {(copies.Count == 1 ? "copy" : "copies")}")] : Array.Empty<string>(),
            ]);
    }
}
