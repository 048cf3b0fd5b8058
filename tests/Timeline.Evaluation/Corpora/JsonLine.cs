using System.Text.Json;

namespace Timeline.Evaluation.Corpora;

/// <summary>A JSON object on a line of its own, whose fields say what is wrong with them.</summary>
internal readonly struct JsonLine
{
    private readonly JsonElement _element;

    private JsonLine(JsonElement element) =>
        _element = element.ValueKind is JsonValueKind.Object ? element : throw new FormatException($"{element} is not an object");

    /// <summary>What <paramref name="read"/> makes of each line that isn't blank.</summary>
    /// <exception cref="InputException">A line is not JSON, or <paramref name="read"/> threw a <see cref="FormatException"/>.</exception>
    public static IEnumerable<T> Read<T>(string path, Func<JsonLine, T> read)
    {
        foreach (var (index, line) in File.ReadLines(path).Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            T result;
            try
            {
                using var json = JsonDocument.Parse(line);
                result = read(new(json.RootElement));
            }
            catch (JsonException exception)
            {
                throw new InputException(path, index + 1, $"not JSON: {exception.Message}");
            }
            catch (FormatException exception)
            {
                throw new InputException(path, index + 1, exception.Message);
            }

            yield return result;
        }
    }

    public bool Has(string name) => Field(name) is not null;

    public string Text(string name) => OptionalText(name) ?? throw Missing(name);

    public string? OptionalText(string name) => Field(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { } other => throw new FormatException($"\"{name}\" is {other}, not a string"),
    };

    public int Number(string name) =>
        (Field(name) ?? throw Missing(name)) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value)
            ? value
            : throw new FormatException($"\"{name}\" is {Field(name)}, not a whole number");

    public bool Flag(string name) =>
        (Field(name) ?? throw Missing(name)) is { ValueKind: JsonValueKind.True or JsonValueKind.False } flag
            ? flag.GetBoolean()
            : throw new FormatException($"\"{name}\" is {Field(name)}, not true or false");

    public JsonLine Object(string name) => new(Field(name) ?? throw Missing(name));

    public IReadOnlyList<JsonLine> List(string name) =>
        (Field(name) ?? throw Missing(name)) is { ValueKind: JsonValueKind.Array } array
            ? [.. array.EnumerateArray().Select(element => new JsonLine(element))]
            : throw new FormatException($"\"{name}\" is not a list");

    public IReadOnlyList<string> Texts(string name) =>
        (Field(name) ?? throw Missing(name)) is { ValueKind: JsonValueKind.Array } array && array.EnumerateArray().All(element => element.ValueKind is JsonValueKind.String)
            ? [.. array.EnumerateArray().Select(element => element.GetString()!)]
            : throw new FormatException($"\"{name}\" is not a list of strings");

    private static FormatException Missing(string name) => new($"\"{name}\" is missing");

    private JsonElement? Field(string name) =>
        _element.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
}
