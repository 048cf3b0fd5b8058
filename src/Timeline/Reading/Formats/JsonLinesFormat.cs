using System.Text.Json;

namespace Timeline.Reading;

/// <summary>JSON Lines: an article a line. A line that can't be read loses itself alone, also where its bytes are no text.</summary>
internal sealed class JsonLinesFormat : ITextFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".jsonl", ".ndjson"];

    // Of what isn't called so, one record tells as little as one line of JSON does, which goes before.
    public bool Recognizes(ReadOnlySpan<byte> start) =>
        start.TrimStart(" \t\r\n"u8) is [(byte)'{', .. var fields] && fields.TrimStart(" \t"u8) is [(byte)'"', ..];

    public ArticleCollection Read(ArticleFile file)
    {
        if (file.Decode(out _) is not null || !TextDecoder.IsUtf8(file.Bytes.Span))
            return file.ReadText(text => Parse(text, file));

        var bytes = file.Bytes.Span;
        var (articles, problems, number) = (new List<Article>(), new List<Problem>(), 0);
        foreach (var range in bytes.Split((byte)'\n'))
        {
            number++;
            if (TextDecoder.Decode(bytes[range], out var badByte) is { } line)
                ReadLine(line, number, file, articles, problems);
            else
                problems.Add(NoText(file.Source, number, badByte));
        }

        return Collected(articles, problems, file.Source);
    }

    public ArticleCollection Parse(string text, ArticleFile file)
    {
        var (articles, problems, number) = (new List<Article>(), new List<Problem>(), 0);
        foreach (var range in text.AsSpan().Split('\n'))
            ReadLine(text[range], ++number, file, articles, problems);
        return Collected(articles, problems, file.Source);
    }

    private static void ReadLine(string json, int line, ArticleFile file, List<Article> articles, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(json))
            return;
        try
        {
            using var document = JsonDocument.Parse(json);
            var source = FormattableString.Invariant($"{file.Source}#{line}");
            articles.Add(JsonRecord.Read(document.RootElement, source, line, [], file, problems));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            problems.Add(new(ProblemCode.Malformed, file.Source, line, JsonRecord.Reason(exception)));
        }
    }

    private static Problem NoText(string source, int line, int badByte) =>
        new(ProblemCode.Malformed, source, line, FormattableString.Invariant($"not text: byte {badByte} of the line is not part of a character"));

    private static ArticleCollection Collected(List<Article> articles, List<Problem> problems, string source)
    {
        if (articles.Count == 0 && problems.Count == 0)
            problems.Add(new(ProblemCode.NoArticle, source, null, "holds no article"));
        return ArticleCollection.Combine(new ArticleCollection(articles, problems));
    }
}
