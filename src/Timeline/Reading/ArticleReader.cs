using System.Text;
using NodaTime;
using Timeline.Reading;

namespace Timeline;

/// <summary>Reads articles from files, folders, streams and strings. Whatever can't be read becomes a <see cref="Problem"/>; the rest is
/// read.</summary>
/// <remarks>
/// Each kind of file is an <see cref="IArticleFormat"/>; <see cref="ArticleFormats.Default"/> has what the core reads. What no format knows
/// is read as text.
/// Text is UTF-8, UTF-16 or UTF-32; what is none of these is read as Windows-1252, and a problem says so. It may hold one article or
/// several saved one after another; these
/// are told apart by their layout, and tile the text: nothing of it is lost, and blank lines go with the article before them.
/// JSON Lines hold one article a line: <c>{"id", "published", "title", "text", "outlet", "language", "author", "url"}</c>, or other usual
/// names, of which only the text is required. What
/// opens with a record, whatever it is called, is JSON or JSON Lines.
/// </remarks>
public static class ArticleReader
{
    /// <summary>Reads files and folders.</summary>
    /// <param name="paths">
    /// Files, which are read whatever they are called, and folders, of which the files of known kinds are read
    /// (<see cref="ArticleFormats.Extensions"/>), those in their
    /// folders too; what else they hold is named by <see cref="ArticleCollection.Skipped"/> and <see cref="ArticleCollection.Parts"/>. No
    /// file is read twice.
    /// </param>
    /// <param name="published">The publication date of every article that isn't given its own.</param>
    /// <param name="oneArticle">True to take each text as one article, however it is laid out; JSON Lines hold one a line all the
    /// same.</param>
    /// <param name="formats">The kinds of files that are read; null for <see cref="ArticleFormats.Default"/>.</param>
    /// <param name="progress">Is told after each file how many were read; several files are read at a time, so it may be told out of order
    /// and by several threads.</param>
    /// <returns>The articles by source and offset, whatever the order of the paths. An <see cref="Article.Source"/> is the file's name, in
    /// a folder its path in there.</returns>
    public static ArticleCollection Read(
        IEnumerable<string> paths,
        LocalDate? published = null,
        bool oneArticle = false,
        ArticleFormats? formats = null,
        IProgress<ReadingProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var asked = Asked("", published, oneArticle, formats);
        var found = InputFiles.Find(paths, asked.Formats);
        var files = found.Files;
        var done = 0;
        var read = files.AsParallel().AsOrdered().Select(ReadFile).ToList();
        return ArticleCollection.Combine([new([], found.Problems) { Skipped = found.Skipped, Parts = found.Parts }, .. read]);

        ArticleCollection ReadFile(InputFile file)
        {
            var articles = Named(Read(() => FileBytes.Read(file.Path), asked with { Source = file.Source }), file.Source, file.Path);
            progress?.Report(new(Interlocked.Increment(ref done), files.Count));
            return articles;
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="source">Its name, such as a file's.</param>
    /// <param name="published">The publication date of every article that isn't given its own.</param>
    /// <param name="oneArticle">True to take each text as one article, however it is laid out; JSON Lines hold one a line all the
    /// same.</param>
    /// <param name="formats">The kinds of files that are read; null for <see cref="ArticleFormats.Default"/>.</param>
    /// <returns>The articles in the order they stand in.</returns>
    public static ArticleCollection Read(
        Stream stream, string source, LocalDate? published = null, bool oneArticle = false, ArticleFormats? formats = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        var file = Asked(source, published, oneArticle, formats);
        return Read(() => FileBytes.Read(stream), file);
    }

    /// <summary>Reads a text that is at hand.</summary>
    /// <param name="text">One article or several; Markdown, JSON or JSON Lines where the name or the first characters say so.</param>
    /// <param name="source">Its name, such as the file's it came from.</param>
    /// <param name="published">The publication date of every article that isn't given its own.</param>
    /// <param name="oneArticle">True to take each text as one article, however it is laid out; JSON Lines hold one a line all the
    /// same.</param>
    /// <returns>The articles in the order they stand in.</returns>
    public static ArticleCollection Parse(string text, string source = "", LocalDate? published = null, bool oneArticle = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        var file = Asked(source, published, oneArticle, null);
        return Attempt.Of(
            () => Counted(Named((FormatOf(text, file) as ITextFormat ?? new TextFormat()).Parse(text, file), source, source)),
            reason => new([], [new(ProblemCode.Failed, source, null, reason)]));
    }

    private static ArticleFile Asked(string source, LocalDate? published, bool oneArticle, ArticleFormats? formats) =>
        new(source, default) { Published = published, OneArticle = oneArticle, Formats = formats ?? ArticleFormats.Default };

    private static ArticleCollection Read(Func<byte[]> read, ArticleFile file)
    {
        try
        {
            return Read(file with { Bytes = read() });
        }
        catch (Exception exception) when (exception is NotReadException or IOException or UnauthorizedAccessException)
        {
            return new([], [new(NotReadException.CodeOf(exception), file.Source, null, exception.Message)]);
        }
        catch (OutOfMemoryException)
        {
            return new([], [new(ProblemCode.LimitExceeded, file.Source, null, "is too large to be held in memory; cut it into parts")]);
        }
    }

    /// <summary>The articles of a file, by the format that its bytes or its name tell, else as text; what is known to be neither is
    /// said.</summary>
    internal static ArticleCollection Read(ArticleFile file)
    {
        var bytes = file.Bytes.Span;
        var format = file.Formats.Of(file.Source, bytes) ?? new TextFormat();
        if (format is TextFormat && OtherFormats.Describe(bytes) is { } other)
            return new([], [new(ProblemCode.UnknownKind, file.Source, null, other)]);
        return Attempt.Of(
            () => Counted(Named(Read(format, file), file.Source, file.Source)), reason => new([], [new(ProblemCode.Failed, file.Source, null, reason)]));
    }

    // What a format says of a broken file is for people; of what else it throws, only the kind is.
    private static ArticleCollection Read(IArticleFormat format, ArticleFile file)
    {
        try
        {
            return format.Read(file);
        }
        catch (Exception exception) when (exception is IOException or FormatException or InvalidDataException)
        {
            return new([], [new(NotReadException.CodeOf(exception), file.Source, null, exception.Message)]);
        }
    }

    private static IArticleFormat? FormatOf(string text, ArticleFile file) =>
        file.Formats.Of(file.Source, Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, ArticleFormats.Start)]));

    // An archive counts by the files in it.
    private static ArticleCollection Counted(ArticleCollection read) =>
        read.Articles.Count > 0 && read.Files == 0 ? read with { Files = 1 } : read;

    /// <summary>The name of a file and its folders dates the article that is all of it, unless a date is given; it goes before what the file says of when it was made.</summary>
    private static ArticleCollection Named(ArticleCollection read, string source, string path) =>
        read.Articles is [{ Published.Basis: PublicationBasis.Unknown or PublicationBasis.Named } article] && article.Source == source
            && SourceDate.Find(path) is { } date
            ? read with { Articles = [article with { Published = PublicationDate.Named(date) }] }
            : read;
}
