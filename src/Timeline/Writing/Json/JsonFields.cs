using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Timeline.Writing;

/// <summary>An object of JSON that is read field by field, and knows what nobody asked for.</summary>
internal sealed class JsonFields
{
    private readonly JsonElement _object;
    private readonly List<string> _asked = [];

    public JsonFields(JsonElement element, JsonPlace place)
    {
        (_object, Place) = (element, place);
        if (element.ValueKind is not JsonValueKind.Object)
        {
            throw new JsonPlaceException(place, $"an object is needed, not {Kind(element)}");
        }
    }

    public JsonPlace Place { get; }

    /// <summary>Reads a document.</summary>
    /// <exception cref="FormatException">It is no JSON, or not what is needed; the message says where and why.</exception>
    public static T Read<T>(byte[] utf8Json, Func<JsonFields, T> read)
    {
        // A byte order mark is no part of it.
        var json = utf8Json.AsMemory(utf8Json.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
        try
        {
            using var document = JsonDocument.Parse(json);
            return read(new(document.RootElement, new()));
        }
        catch (JsonException broken)
        {
            throw new FormatException(FormattableString.Invariant($"line {(broken.LineNumber ?? 0) + 1}: it is no JSON: {broken.Message.Split(" LineNumber:")[0]}"), broken);
        }
        catch (JsonPlaceException wrong)
        {
            throw wrong.In(json.Span);
        }
    }

    public string Text(string name) => TextOrNull(name) ?? throw Missing(name);

    public string? TextOrNull(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => Whole(text) ?? throw Wrong(name, "half of a character stands alone in it"),
        { } other => throw Wrong(name, $"a text is needed, not {Kind(other)}"),
    };

    /// <summary>What stands in a field; null where there is none.</summary>
    public JsonValueKind? KindOf(string name) => Find(name)?.ValueKind;

    /// <summary>True where the field is there and null, which may be another thing than no field.</summary>
    public bool IsNull(string name) => Find(name) is null && _asked.Contains(name);

    public int Number(string name) => NumberOrNull(name) ?? throw Missing(name);

    public int? NumberOrNull(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var value) => value,
        { } other => throw Wrong(name, $"a whole number is needed, not {(other.ValueKind is JsonValueKind.Number ? other.GetRawText() : Kind(other))}"),
    };

    /// <summary>A whole number from 0 to one that it may not reach over.</summary>
    public int NumberUpTo(int most, string name) => Number(name) is var number && number >= 0 && number <= most ? number : throw Wrong(name, FormattableString.Invariant($"{number} isn't between 0 and {most}"));

    /// <summary>An index into a list of so many items, or null.</summary>
    public int? IndexOrNull(int count, string name) => NumberOrNull(name) is not { } index ? null
        : index >= 0 && index < count ? index : throw Wrong(name, FormattableString.Invariant($"there are {count} of them, and none is number {index}"));

    public double Real(string name) => Find(name) switch
    {
        null => throw Missing(name),
        { ValueKind: JsonValueKind.Number } number when number.TryGetDouble(out var value) && double.IsFinite(value) => value,
        { } other => throw Wrong(name, $"a number is needed, not {Kind(other)}"),
    };

    public bool Flag(string name) => Find(name) switch
    {
        null or { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.True } => true,
        { } other => throw Wrong(name, $"true or false is needed, not {Kind(other)}"),
    };

    public T Name<T>(string name) where T : struct, Enum => NameOrNull<T>(name) ?? throw Missing(name);

    public T? NameOrNull<T>(string name) where T : struct, Enum =>
        TextOrNull(name) is not { } text ? null : JsonNames<T>.Read(text) ?? throw Wrong(name, $"“{text}” is none of {JsonNames<T>.All}");

    public T? Timex3NameOrNull<T>(string name) where T : struct, Enum =>
        TextOrNull(name) is not { } text ? null : Timex3Names<T>.Read(text) ?? throw Wrong(name, $"“{text}” is none of {Timex3Names<T>.All}");

    public LocalDate? DateOrNull(string name) => Parsed(name, LocalDatePattern.Iso, "a date such as 2020-01-31");

    public LocalTime? TimeOrNull(string name) => Parsed(name, LocalTimePattern.ExtendedIso, "a time such as 21:30:00");

    public Edtf? EdtfOrNull(string name)
    {
        if (TextOrNull(name) is not { } text)
        {
            return null;
        }

        return EdtfReader.Read(text, out var reason) ?? throw Wrong(name, reason!.TrimEnd('.'));
    }

    public DateSpan? SpanOrNull(string name)
    {
        if (TextOrNull(name) is not { } text)
        {
            return null;
        }

        return DateSpan.TryParse(text, out var span) ? span : throw Wrong(name, $"“{text}” is no span of days");
    }

    /// <summary>The span of the fields <c>start</c> and <c>end</c>.</summary>
    public DateSpan Ends()
    {
        var (start, end) = (DateOrNull("start"), DateOrNull("end"));
        return end < start ? throw Wrong("end", "it ends before it starts") : new DateSpan(start, end);
    }

    public T? ObjectOrNull<T>(string name, Func<JsonFields, T> read) where T : class => Find(name) is { } element ? read(new(element, new(Place, name))) : null;

    /// <summary>The objects of a list; none where there is no such field.</summary>
    public IReadOnlyList<T> List<T>(string name, Func<JsonFields, T> read) =>
        ItemsOf(name) is not { } list ? [] : [.. list.EnumerateArray().Select((item, index) => read(new(item, new(new(Place, name), null, index))))];

    /// <summary>The items of a list as they stand.</summary>
    public IReadOnlyList<JsonElement> Elements(string name) => ItemsOf(name) is { } list ? [.. list.EnumerateArray()] : throw Missing(name);

    public IReadOnlyList<string> Texts(string name) => ItemsOf(name) is not { } list ? [] :
        [.. list.EnumerateArray().Select((item, index) => item.ValueKind is JsonValueKind.String && Whole(item) is { } text ? text : throw new JsonPlaceException(new(new(Place, name), null, index), $"a text is needed, not {Kind(item)}"))];

    /// <summary>Indices into a list of so many items.</summary>
    public IReadOnlyList<int> Indices(int count, string name) => ItemsOf(name) is not { } list ? [] :
        [.. list.EnumerateArray().Select((item, index) => item.ValueKind is JsonValueKind.Number && item.TryGetInt32(out var value) && value >= 0 && value < count
            ? value : throw new JsonPlaceException(new(new(Place, name), null, index), FormattableString.Invariant($"{item.GetRawText()} isn't between 0 and {count - 1}")))];

    /// <summary>The fields that nobody asked for, as an object of JSON; null where there are none. A later version may have them, and gets
    /// them back.</summary>
    public string? Unread()
    {
        if (_object.GetPropertyCount() == _asked.Count)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        foreach (var field in _object.EnumerateObject())
        {
            if (!_asked.Contains(field.Name))
            {
                field.WriteTo(json);
            }
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenCount <= 2 ? null : Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The names of the fields that nobody asked for.</summary>
    public IEnumerable<string> NamesUnread() => _object.EnumerateObject().Select(field => field.Name).Except(_asked);

    public JsonPlaceException Wrong(string name, string why) => new(new(Place, name), why);

    // What isn't there is no other thing than null, and neither is asked for twice.
    private JsonElement? Find(string name)
    {
        if (!_object.TryGetProperty(name, out var element))
        {
            return null;
        }

        if (!_asked.Contains(name))
        {
            _asked.Add(name);
        }

        return element.ValueKind is JsonValueKind.Null ? null : element;
    }

    private JsonElement? ItemsOf(string name) => Find(name) is { } element ? element.ValueKind is JsonValueKind.Array ? element : throw Wrong(name, $"a list is needed, not {Kind(element)}") : null;

    private static string? Whole(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            // "\ud83d" alone.
            return null;
        }
    }

    public T? Parsed<T>(string name, IPattern<T> pattern, string needed) where T : struct =>
        TextOrNull(name) is not { } text ? null : pattern.Parse(text).TryGetValue(default, out var value) ? value : throw Wrong(name, $"“{text}” is not {needed}");

    private JsonPlaceException Missing(string name) => new(Place, $"the field “{name}” is missing");

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
