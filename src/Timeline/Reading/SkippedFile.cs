namespace Timeline;

/// <summary>What a folder or an archive holds and a reader leaves: a file of no kind that it reads, or a link, which is not followed.</summary>
/// <param name="Path">Its full path; in an archive the name of the archive and its own, "news.zip/logo.png".</param>
/// <param name="Kind">Its extension in lower case, ".png", or <see cref="Link"/> or <see cref="NoExtension"/>.</param>
public sealed record SkippedFile(string Path, string Kind)
{
    /// <summary>The kind of links.</summary>
    public const string Link = "link";

    /// <summary>The kind of files whose names have no extension.</summary>
    public const string NoExtension = "without an extension";

    /// <summary>What to do with files of its kind, as "Timeline.Html reads it"; null where nothing is known.</summary>
    public string? Hint => ArticleFormats.Hint(Kind);

    /// <summary>The file by its name.</summary>
    internal static SkippedFile Named(string path) =>
        new(path, System.IO.Path.GetExtension(path).ToLowerInvariant() is { Length: > 1 } extension ? extension : NoExtension);
}
