namespace Timeline;

/// <summary>A kind of file that articles are read from. One small class a kind; <see cref="ArticleFormats"/> holds those that a reader
/// knows. It is asked by several threads at a time.</summary>
public interface IArticleFormat
{
    /// <summary>The extensions of such files, in lower case and with their dot: ".html". Of folders, files with one of them are
    /// read.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether a file is of the kind by its first bytes, whatever it is called; false where they don't tell.</summary>
    /// <param name="start">The file's first bytes, as many as <see cref="ArticleFormats.Start"/> says, or all that it has; the mark that
    /// UTF-8 may open with is left out.</param>
    bool Recognizes(ReadOnlySpan<byte> start);

    /// <summary>Reads the articles of a file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Its articles in the order they stand in, and a problem for each piece that can't be read.</returns>
    /// <exception cref="FormatException">The file is broken: the message becomes a problem of the file, and the others are read; so does
    /// that of an <see cref="IOException"/> or <see cref="InvalidDataException"/>. Of any other exception the problem says only the
    /// kind.</exception>
    ArticleCollection Read(ArticleFile file);
}
