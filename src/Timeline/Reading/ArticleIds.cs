namespace Timeline.Reading;

/// <summary>Tells articles apart that came with the same id.</summary>
internal static class ArticleIds
{
    /// <summary>The article's own id where nobody has it yet, else one that also names its source and offset.</summary>
    /// <param name="article">The article.</param>
    /// <param name="taken">The ids of other articles; takes this one's.</param>
    public static string Distinct(Article article, HashSet<string> taken)
    {
        var id = article.Id;
        for (var copy = 1; !taken.Add(id); copy++)
            id = FormattableString.Invariant($"{article.Id}~{article.Source}@{article.Start}{(copy == 1 ? "" : $"~{copy}")}");
        return id;
    }

    /// <summary>Tells that an article had to be called otherwise.</summary>
    public static Problem Repeated(Article article, string id) =>
        new(ProblemCode.IdRepeated, article.Source, null, $"the id \"{article.Id}\" is repeated; the article is called \"{id}\"");
}
