using System.Text.Encodings.Web;
using System.Text.Json;

namespace Timeline.Evaluation.Corpora;

/// <summary>Documents with their gold, and the expressions found in them.</summary>
internal static class Corpus
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The documents of a file, in its order.</summary>
    /// <param name="path">A file of JSON Lines, a document a line, or of <see cref="Markup"/>, if its name ends in <c>.txt</c>.</param>
    /// <param name="needsGold">Whether a document without gold is an error rather than one to be tagged.</param>
    /// <exception cref="InputException">A line is no document, or tells of one that was already there.</exception>
    public static IReadOnlyList<Document> Read(string path, bool needsGold)
    {
        if (path.EndsWith(".txt", StringComparison.Ordinal))
        {
            return Markup.Read(path);
        }

        var seen = new HashSet<string>();
        return [.. JsonLine.Read(path, line =>
        {
            var (id, text) = (line.Text("doc"), line.Text("text"));
            return seen.Add(id)
                ? new Document(id, line.OptionalText("dct"), line.OptionalText("title"), text, needsGold || line.Has("gold") ? [.. line.List("gold").Select(tag => Tag(tag, text))] : [])
                : throw new FormatException($"a second document named \"{id}\"");
        })];
    }

    /// <summary>The expressions that a tagger found, one a line, by the document they are in.</summary>
    /// <exception cref="InputException">A line is no expression, or not one of these documents.</exception>
    public static ILookup<string, TimexTag> ReadTags(string path, IEnumerable<Document> documents)
    {
        var texts = documents.ToDictionary(document => document.Id, document => document.Text);
        return JsonLine.Read(path, line =>
        {
            var doc = line.Text("doc");
            return texts.TryGetValue(doc, out var text) ? (doc, Tag: Tag(line, text)) : throw new FormatException($"there is no document named \"{doc}\"");
        }).ToLookup(found => found.doc, found => found.Tag);
    }

    /// <summary>A document with its gold, on one line.</summary>
    public static string Line(Document document) => Line(json =>
    {
        json.WriteString("doc", document.Id);
        json.WriteString("dct", document.CreationTime);
        json.WriteString("title", document.Title);
        json.WriteString("text", document.Text);
        json.WriteStartArray("gold");
        foreach (var tag in document.Gold)
        {
            json.WriteStartObject();
            Write(json, tag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>An expression found in a document, on one line.</summary>
    public static string Line(string doc, TimexTag tag) => Line(json =>
    {
        json.WriteString("doc", doc);
        Write(json, tag);
    });

    private static TimexTag Tag(JsonLine line, string text)
    {
        var (start, end) = (line.Number("start"), line.Number("end"));
        if (start < 0 || start >= end || end > text.Length)
        {
            throw new FormatException($"from {start} to {end} is no part of a text of {text.Length} UTF-16 units");
        }

        var words = text[start..end];
        return line.OptionalText("text") is { } given && given != words
            ? throw new FormatException($"from {start} to {end} the text is \"{words}\", not \"{given}\"")
            : new(start, end, words, line.OptionalText("type") ?? "", line.OptionalText("value") ?? "", line.OptionalText("mod"));
    }

    private static void Write(Utf8JsonWriter json, TimexTag tag)
    {
        json.WriteNumber("start", tag.Start);
        json.WriteNumber("end", tag.End);
        json.WriteString("text", tag.Text);
        json.WriteString("type", tag.Type);
        json.WriteString("value", tag.Value);
        if (tag.Mod is { } mod)
        {
            json.WriteString("mod", mod);
        }
    }

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
