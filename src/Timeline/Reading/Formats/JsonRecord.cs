using System.Text.Json;

namespace Timeline.Reading;

/// <summary>The fields of a JSON object, with what stands nested in them told in one string.</summary>
internal static class JsonRecord
{
    // What an object is called by, or holds, where a string is usual: {"name": "Ann Lee"}, {"rendered": "…"}, {"$date": "…"}.
    private static readonly string[] Inner =
        ["name", "rendered", "main", "text", "value", "@value", "#text", "$date", "$oid", "url", "@id"];

    /// <summary>The article of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="source">Its name.</param>
    /// <param name="line">The line in which it begins.</param>
    /// <param name="shared">What is said of all records, where the record itself doesn't say it.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="problems">Takes the fields that aren't read.</param>
    /// <exception cref="FormatException">It is no article.</exception>
    public static Article Read(
        JsonElement record, string source, int line, IReadOnlyList<RecordField> shared, ArticleFile file, List<Problem> problems)
    {
        if (record.ValueKind != JsonValueKind.Object)
            throw new FormatException("not a JSON object");
        var fields = Fields(record);
        return new ArticleRecord(source, reason => problems.Add(new(ProblemCode.FieldNotRead, file.Source, line, reason)))
            .Read([.. fields, .. shared.Where(field => fields.All(own => own.Role != field.Role || own.IsBlank))], file.PublishedOtherwise);
    }

    /// <summary>What is wrong with a record, for people.</summary>
    public static string Reason(Exception exception) => exception switch
    {
        JsonException => "not valid JSON",
        FormatException => exception.Message,
        // A lone surrogate in an escape is JSON, and no text; one that stands there as it is, isn't even JSON.
        InvalidOperationException or ArgumentException => "holds characters that are not text",
        _ => Attempt.Reason(exception),
    };

    public static IReadOnlyList<RecordField> Fields(JsonElement record)
    {
        var fields = new Dictionary<string, RecordField>(StringComparer.Ordinal);
        foreach (var property in record.EnumerateObject())
            fields[property.Name] = Field(property.Name, property.Value);
        return [.. fields.Values];
    }

    private static RecordField Field(string name, JsonElement value)
    {
        var isText = value.ValueKind is JsonValueKind.String or JsonValueKind.Null;
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
            return new(name, Scalar(value), isText);
        var separator = new RecordField(name, null).Role is FieldRole.Text or FieldRole.Summary ? "\n\n" : ", ";
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1);
        var told = string.Join(separator, items.Select(Told).Where(item => !string.IsNullOrWhiteSpace(item)));
        return told.Length > 0 ? new(name, told) : new(name, value.GetRawText(), IsText: false);
    }

    private static string? Told(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => Inner
            .Select(name => value.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.String ? inner.GetString() : null)
            .FirstOrDefault(inner => !string.IsNullOrWhiteSpace(inner)),
        _ => null,
    };

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => value.GetRawText(),
    };
}
