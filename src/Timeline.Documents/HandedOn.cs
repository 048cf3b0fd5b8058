namespace Timeline.Documents;

/// <summary>Has a file that another one holds read by the kinds of files that are known.</summary>
internal static class HandedOn
{
    /// <summary>The articles of a file in a file; where it is of no kind that is read, it is skipped.</summary>
    /// <param name="outer">The file that holds it.</param>
    /// <param name="source">Its name, behind that of the file that holds it.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="deeper">What reads files of the outer one's kind in it, which knows how deep it stands: it goes before what the caller
    /// knows.</param>
    public static ArticleCollection Read(ArticleFile outer, string source, MemoryStream bytes, params IArticleFormat[] deeper)
    {
        var extension = Path.GetExtension(source).ToLowerInvariant();
        if (!outer.Formats.Extensions.Contains(extension))
            return new([], []) { Skipped = [new(source, extension.Length > 1 ? extension : SkippedFile.NoExtension)] };
        var formats = deeper.Aggregate(outer.Formats, (known, format) => known.With(format));
        return ArticleReader.Read(new MemoryStream(bytes.GetBuffer(), 0, (int)bytes.Length), source, outer.Published, outer.OneArticle,
            formats);
    }
}
