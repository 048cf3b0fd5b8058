using NodaTime;
using Timeline.Reading;

namespace Timeline;

/// <summary>Reads articles from files, folders, streams and strings. Whatever can't be read becomes a <see cref="Problem"/>; the rest is read.</summary>
/// <remarks>
/// Text is UTF-8, or UTF-16 or UTF-32 with a byte order mark. It may hold one article or several saved one after another; these
/// are told apart by their layout, and tile the text: nothing of it is lost, and blank lines go with the article before them.
/// JSON Lines hold one article a line: <c>{"id", "published", "title", "text", "outlet", "language"}</c>, of which only the text is required. Input is
/// JSON Lines where its name ends in .jsonl or, where it has no extension, as standard input, where it opens with a brace.
/// </remarks>
public static class ArticleReader
{
    /// <summary>Reads files and folders.</summary>
    /// <param name="paths">
    /// Files, which are read whatever they are called, and folders, of which the .txt, .md and .jsonl files are read, those in their
    /// folders too; hidden files and README.md are left out, and so is what <see cref="ArticleCollection.Skipped"/> names. No file is read twice.
    /// </param>
    /// <param name="published">The publication date of every article that isn't given its own.</param>
    /// <param name="oneArticle">True to take each text as one article, however it is laid out; JSON Lines hold one a line all the same.</param>
    /// <returns>The articles by source and offset, whatever the order of the paths. An <see cref="Article.Source"/> is the file's name, in a folder its path in there.</returns>
    public static ArticleCollection Read(IEnumerable<string> paths, LocalDate? published = null, bool oneArticle = false)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var problems = new List<Problem>();
        var found = InputFiles.Find(paths, problems);
        var read = found.Files.Select(file => ReadFile(file, published, oneArticle)).ToList();
        return ArticleCollection.Combine([new([], problems) { Skipped = found.Skipped }, .. read]);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="source">Its name, such as a file's.</param>
    /// <param name="published">The publication date of every article that isn't given its own.</param>
    /// <param name="oneArticle">True to take each text as one article, however it is laid out; JSON Lines hold one a line all the same.</param>
    /// <returns>The articles in the order they stand in.</returns>
    public static ArticleCollection Read(Stream stream, string source, LocalDate? published = null, bool oneArticle = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        return ReadBytes(() => FileBytes.Read(stream), source, published, oneArticle);
    }

    /// <summary>Reads a text that is at hand.</summary>
    /// <param name="text">One article, several, or JSON Lines.</param>
    /// <param name="source">Its name, such as the file's it came from.</param>
    /// <param name="published">The publication date of every article that isn't given its own.</param>
    /// <param name="oneArticle">True to take each text as one article, however it is laid out; JSON Lines hold one a line all the same.</param>
    /// <returns>The articles in the order they stand in.</returns>
    public static ArticleCollection Parse(string text, string source = "", LocalDate? published = null, bool oneArticle = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        return Attempt.Of(
            () => IsJsonLines(source, text.AsSpan().TrimStart() is ['{', ..]) ? ParseJsonLines(text, source, published) : Named(ParseText(text, source, published, oneArticle), source, source),
            reason => new([], [new(source, null, reason)]));
    }

    private static ArticleCollection ReadFile(InputFile file, LocalDate? published, bool oneArticle) =>
        Named(ReadBytes(() => FileBytes.Read(file.Path), file.Source, published, oneArticle), file.Source, file.Path);

    private static ArticleCollection ReadBytes(Func<byte[]> read, string source, LocalDate? published, bool oneArticle)
    {
        try
        {
            return ReadBytes(read(), source, published, oneArticle);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new([], [new(source, null, exception.Message)]);
        }
        catch (OutOfMemoryException)
        {
            return new([], [new(source, null, "is too large to be held in memory; cut it into parts")]);
        }
    }

    /// <summary>The name of a file and its folders dates the article that is all of it, unless a date is given.</summary>
    private static ArticleCollection Named(ArticleCollection read, string source, string path) =>
        read.Articles is [{ Published.Basis: PublicationBasis.Unknown } article] && article.Source == source && SourceDate.Find(path) is { } date
            ? new([article with { Published = PublicationDate.Named(date) }], read.Problems)
            : read;

    private static ArticleCollection ReadBytes(ReadOnlySpan<byte> bytes, string source, LocalDate? published, bool oneArticle)
    {
        if (TextDecoder.Decode(bytes, out var badByte) is { } text)
            return Parse(text, source, published, oneArticle);
        if (TextDecoder.IsUtf8(bytes) && IsJsonLines(source, bytes.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'{', ..]))
            return ReadJsonLines(bytes, source, published);
        var line = TextDecoder.IsUtf8(bytes) ? 1 + bytes[..badByte].Count((byte)'\n') : (int?)null;
        return new([], [new(source, line, FormattableString.Invariant($"not text: byte {badByte} is not part of a character"))]);
    }

    private static bool IsJsonLines(string source, bool opensWithBrace) =>
        source.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || (opensWithBrace && !Path.HasExtension(source));

    private static ArticleCollection ParseText(string text, string source, LocalDate? published, bool oneArticle)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new([], [new(source, null, "holds no text")]);
        var starts = oneArticle ? [0] : ArticleSplitter.Split(text);
        var ends = starts.Skip(1).Append(text.Length);
        return new([.. starts.Zip(ends, (start, end) => ArticleOf(text[start..end], source, start, published))], []);
    }

    private static Article ArticleOf(string text, string source, int start, LocalDate? published) => new()
    {
        Id = FormattableString.Invariant($"{(source.Length == 0 ? "article" : source)}@{start}"),
        Source = source,
        Start = start,
        Text = text,
        Title = HeaderReader.Title(text),
        Outlet = HeaderReader.Outlet(text),
        Published = published is { } given ? PublicationDate.Given(given) : PublicationDate.Unknown,
    };

    private static ArticleCollection ParseJsonLines(string text, string source, LocalDate? published)
    {
        var problems = new List<Problem>();
        var articles = new List<Article>();
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text[range];
            if (!string.IsNullOrWhiteSpace(line) && JsonLinesReader.Read(line, source, number, published, problems) is { } article)
                articles.Add(article);
        }

        return Collected(articles, problems, source);
    }

    /// <summary>Reads JSON Lines of which some bytes are no text: only the lines they stand in are lost.</summary>
    private static ArticleCollection ReadJsonLines(ReadOnlySpan<byte> bytes, string source, LocalDate? published)
    {
        var problems = new List<Problem>();
        var articles = new List<Article>();
        var number = 0;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            number++;
            if (TextDecoder.Decode(bytes[range], out var badByte) is not { } line)
                problems.Add(new(source, number, FormattableString.Invariant($"not text: byte {badByte} of the line is not part of a character")));
            else if (!string.IsNullOrWhiteSpace(line) && JsonLinesReader.Read(line, source, number, published, problems) is { } article)
                articles.Add(article);
        }

        return Collected(articles, problems, source);
    }

    private static ArticleCollection Collected(List<Article> articles, List<Problem> problems, string source)
    {
        if (articles.Count == 0 && problems.Count == 0)
            problems.Add(new(source, null, "holds no article"));
        return ArticleCollection.Combine(new ArticleCollection(articles, problems));
    }
}
