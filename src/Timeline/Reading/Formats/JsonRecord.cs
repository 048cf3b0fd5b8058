using System.Text.Json;

namespace Timeline.Reading;

/// <summary>The fields of a JSON object, with what stands nested in them told in one string.</summary>
internal static class JsonRecord
{
    // What an object is called by, or holds, where a string is usual: {"name": "Ann Lee"}, {"rendered": "…"}, {"$date": "…"}.
    private static readonly string[] Inner = ["name", "rendered", "main", "text", "value", "@value", "#text", "$date", "$oid", "url", "@id"];

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
        var told = string.Join(separator, (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1)).Select(Told).Where(item => !string.IsNullOrWhiteSpace(item)));
        return told.Length > 0 ? new(name, told) : new(name, value.GetRawText(), IsText: false);
    }

    private static string? Told(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => Inner.Select(name => value.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.String ? inner.GetString() : null)
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
