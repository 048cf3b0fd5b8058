namespace Timeline.Reading;

/// <summary>JSON Lines: an article a line. A line that can't be read loses itself alone, also where its bytes are no text.</summary>
internal sealed class JsonLinesFormat : IArticleFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".jsonl"];

    public bool Recognizes(ReadOnlySpan<byte> start) => false;

    public ArticleCollection Read(ArticleFile file)
    {
        var bytes = file.Bytes.Span;
        if (TextDecoder.Decode(bytes, out _) is { } text)
            return Parse(text, file);
        if (!TextDecoder.IsUtf8(bytes))
            return file.ReadText(whole => Parse(whole, file));

        var (articles, problems, number) = (new List<Article>(), new List<Problem>(), 0);
        foreach (var range in bytes.Split((byte)'\n'))
        {
            number++;
            if (TextDecoder.Decode(bytes[range], out var badByte) is { } line)
                ReadLine(line, number, file, articles, problems);
            else
                problems.Add(new(ProblemCode.Malformed, file.Source, number, FormattableString.Invariant($"not text: byte {badByte} of the line is not part of a character")));
        }

        return Collected(articles, problems, file.Source);
    }

    /// <summary>The articles of a text that was decoded.</summary>
    public static ArticleCollection Parse(string text, ArticleFile file)
    {
        var (articles, problems, number) = (new List<Article>(), new List<Problem>(), 0);
        foreach (var range in text.AsSpan().Split('\n'))
            ReadLine(text[range], ++number, file, articles, problems);
        return Collected(articles, problems, file.Source);
    }

    private static void ReadLine(string line, int number, ArticleFile file, List<Article> articles, List<Problem> problems)
    {
        if (!string.IsNullOrWhiteSpace(line) && JsonLinesReader.Read(line, number, file, problems) is { } article)
            articles.Add(article);
    }

    private static ArticleCollection Collected(List<Article> articles, List<Problem> problems, string source)
    {
        if (articles.Count == 0 && problems.Count == 0)
            problems.Add(new(ProblemCode.NoArticle, source, null, "holds no article"));
        return ArticleCollection.Combine(new ArticleCollection(articles, problems));
    }
}
