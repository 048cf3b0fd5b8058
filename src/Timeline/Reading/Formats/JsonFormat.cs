using System.Runtime.InteropServices;
using System.Text.Json;

namespace Timeline.Reading;

/// <summary>JSON: an array of articles, an object that holds one, or one article.</summary>
internal sealed class JsonFormat : ITextFormat
{
    /// <summary>How deep values are nested at most.</summary>
    public const int Deepest = 512;

    private static readonly JsonDocumentOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest };

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    public IReadOnlyList<string> Extensions { get; } = [".json"];

    // A brace opens JSON Lines too, which are read where it turns out so, and a bracket much else: "[Applause]".
    public bool Recognizes(ReadOnlySpan<byte> start)
    {
        var text = start.TrimStart(Blanks);
        return text is [(byte)'[', .. var items]
            ? items.TrimStart(Blanks) is [(byte)'{', .. var first] && Opens(first) : text is [(byte)'{', .. var fields] && Opens(fields);

        static bool Opens(ReadOnlySpan<byte> fields) => fields.TrimStart(Blanks) is [(byte)'"', ..];
    }

    public ArticleCollection Read(ArticleFile file) => file.ReadText(text => Parse(text, file));

    public ArticleCollection Parse(string text, ArticleFile file)
    {
        try
        {
            return Whole(text, file);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            return new([], [new(ProblemCode.Malformed, file.Source, null, JsonRecord.Reason(exception))]);
        }
        catch (JsonException exception)
        {
            // Some write JSON Lines and call them JSON.
            var lines = new JsonLinesFormat().Parse(text, file);
            var before = BrokenJson.Whole(text) is { } whole ? Whole(whole, file) : new([], []);
            return lines.Articles.Count > 0 && lines.Articles.Count >= before.Articles.Count ? lines
                : before with { Problems = [.. before.Problems, Broken(file.Source, exception, before.Articles.Count > 0)] };
        }
    }

    private static Problem Broken(string source, JsonException exception, bool isReadBefore) => new(
        ProblemCode.Malformed,
        source,
        (int?)exception.LineNumber + 1,
        isReadBefore ? "not valid JSON: this record and what stands behind it are not read" : "not valid JSON");

    private static ArticleCollection Whole(string text, ArticleFile file)
    {
        var (articles, problems) = (new List<Article>(), new List<Problem>());
        using var document = JsonDocument.Parse(text, Lenient);
        ReadRecords(document.RootElement, file, articles, problems);
        return ArticleCollection.Combine(new ArticleCollection(articles, problems));
    }

    private static void ReadRecords(JsonElement root, ArticleFile file, List<Article> articles, List<Problem> problems)
    {
        if (root.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
            throw new NotReadException(ProblemCode.NoArticle, "holds no article");
        if (root.ValueKind == JsonValueKind.Object && Holder(root) is null)
        {
            Add(root, file.Source, 1, []);
            return;
        }

        var records = root.ValueKind == JsonValueKind.Array ? root : Holder(root)!.Value;
        var shared = Shared(root);
        var whole = JsonMarshal.GetRawUtf8Value(root);
        var (number, line, at) = (0, 1, 0);
        foreach (var record in records.EnumerateArray())
        {
            number++;
            if (whole.Overlaps(JsonMarshal.GetRawUtf8Value(record), out var start) && start > at)
                (line, at) = (line + whole[at..start].Count((byte)'\n'), start);
            Add(record, FormattableString.Invariant($"{file.Source}#{number}"), line, shared);
        }

        if (number == 0)
            problems.Add(new(ProblemCode.NoArticle, file.Source, null, "holds no article"));

        void Add(JsonElement record, string source, int line, IReadOnlyList<RecordField> shared)
        {
            try
            {
                articles.Add(JsonRecord.Read(record, source, line, shared, file, problems));
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                problems.Add(new(ProblemCode.Malformed, file.Source, line, JsonRecord.Reason(exception)));
            }
        }
    }

    /// <summary>The first array of articles in an object, the nearest to its root; null where it is an article itself, or holds
    /// none.</summary>
    /// <remarks>A description is that of the whole where there are articles in it.</remarks>
    private static JsonElement? Holder(JsonElement root)
    {
        if (ArticleRecord.HasText(JsonRecord.Fields(root), orSummary: false))
            return null;
        var open = new Queue<JsonElement>([root]);
        while (open.TryDequeue(out var next))
        {
            foreach (var property in next.EnumerateObject())
            {
                if (property.Value.ValueKind == JsonValueKind.Array && property.Value.EnumerateArray().Any(IsArticle))
                    return property.Value;
                if (property.Value.ValueKind == JsonValueKind.Object)
                    open.Enqueue(property.Value);
            }
        }

        return null;
    }

    private static bool IsArticle(JsonElement record) =>
        record.ValueKind == JsonValueKind.Object && ArticleRecord.HasText(JsonRecord.Fields(record), orSummary: true);

    /// <summary>What a JSON Feed says of all its items: its title is their outlet.</summary>
    private static IReadOnlyList<RecordField> Shared(JsonElement root) =>
        root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out var version)
            || version.ValueKind != JsonValueKind.String
        || !version.GetString()!.Contains("jsonfeed.org", StringComparison.Ordinal)
            ? []
            : [.. JsonRecord.Fields(root).Where(field => field.Role is FieldRole.Title or FieldRole.Language)
                .Select(field => field.Role == FieldRole.Title ? new RecordField("outlet", field.Value) : field)];
}
