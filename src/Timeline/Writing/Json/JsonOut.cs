using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Timeline.Writing;

/// <summary>Writes objects of JSON, field by field. What is null isn't written where nulls are left out, and what is false never.</summary>
internal sealed class JsonOut : IDisposable
{
    private readonly bool _hasNulls;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // The output is a file, not part of a web page: ’ and “ stay readable.
    };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    /// <param name="hasNulls">Whether a field that isn't known is null, or not there.</param>
    public JsonOut(bool hasNulls = false) => (_hasNulls, _json) = (hasNulls, new(_buffer, Options));

    /// <summary>One object on one line.</summary>
    public string Line<T>(T item, Action<JsonOut, T> write)
    {
        _json.Reset();
        _buffer.ResetWrittenCount();
        Object(item, write);
        _json.Flush();
        return Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }

    public void Text(string name, string? text)
    {
        if (text is not null)
        {
            _json.WriteString(name, WellFormed(text));
        }
        else
        {
            NotKnown(name);
        }
    }

    /// <summary>A text that few objects have: no null stands for it.</summary>
    public void Rare(string name, string? text)
    {
        if (text is not null)
        {
            Text(name, text);
        }
    }

    /// <summary>An object that few objects have.</summary>
    public void Rare<T>(string name, T? item, Action<JsonOut, T> write)
    {
        if (item is not null)
        {
            Object(name, item, write);
        }
    }

    public void Number(string name, int? number)
    {
        if (number is { } known)
        {
            _json.WriteNumber(name, known);
        }
        else
        {
            NotKnown(name);
        }
    }

    public void Real(string name, double number) => _json.WriteNumber(name, number);

    public void Flag(string name, bool isSet)
    {
        if (isSet)
        {
            _json.WriteBoolean(name, true);
        }
    }

    public void Null(string name) => _json.WriteNull(name);

    public void Name<T>(string name, T value) where T : struct, Enum => _json.WriteString(name, JsonNames<T>.Of(value));

    /// <summary>The same, where it isn't the first of its enumeration, which stands for itself.</summary>
    public void NameUnlessFirst<T>(string name, T value) where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            Name(name, value);
        }
    }

    public void Timex3Name<T>(string name, T? value) where T : struct, Enum => Text(name, value is { } known ? Timex3Names<T>.Of(known) : null);

    public void NameOrNone<T>(string name, T? value) where T : struct, Enum => Text(name, value is { } known ? JsonNames<T>.Of(known) : null);

    public void Time(string name, LocalTime? time) => Text(name, time is { } clock ? LocalTimePattern.ExtendedIso.Format(clock) : null);

    public void Date(string name, LocalDate? date) => Text(name, date is { } day ? LocalDatePattern.Iso.Format(day) : null);

    /// <summary>A span as <c>start</c> and <c>end</c>, both of which are always there: null is an open end.</summary>
    public void Ends(DateSpan span)
    {
        _json.WriteString("start", span.Start is { } start ? LocalDatePattern.Iso.Format(start) : null);
        _json.WriteString("end", span.End is { } end ? LocalDatePattern.Iso.Format(end) : null);
    }

    /// <summary>An object in a field.</summary>
    public void Object<T>(string name, T? item, Action<JsonOut, T> write)
    {
        if (item is not null)
        {
            _json.WritePropertyName(name);
            Object(item, write);
        }
        else
        {
            NotKnown(name);
        }
    }

    /// <summary>A list in a field, which is there even if the list is empty.</summary>
    public void List<T>(string name, IEnumerable<T> items, Action<JsonOut, T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            Object(item, write);
        }

        _json.WriteEndArray();
    }

    /// <summary>The same, where the list isn't empty or nulls are written.</summary>
    public void ListUnlessEmpty<T>(string name, IReadOnlyCollection<T> items, Action<JsonOut, T> write)
    {
        if (items.Count > 0 || _hasNulls)
        {
            List(name, items, write);
        }
    }

    public void Texts(string name, IEnumerable<string> texts)
    {
        _json.WriteStartArray(name);
        foreach (var text in texts)
        {
            _json.WriteStringValue(WellFormed(text));
        }

        _json.WriteEndArray();
    }

    public void Numbers(string name, IEnumerable<int> numbers)
    {
        _json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            _json.WriteNumberValue(number);
        }

        _json.WriteEndArray();
    }

    /// <summary>What was read of an object and not known (<see cref="JsonFields.Unread"/>).</summary>
    public void Unread(string? fields)
    {
        if (fields is null)
        {
            return;
        }

        using var read = JsonDocument.Parse(fields);
        foreach (var field in read.RootElement.EnumerateObject())
        {
            field.WriteTo(_json);
        }
    }

    private void NotKnown(string name)
    {
        if (_hasNulls)
        {
            _json.WriteNull(name);
        }
    }

    public void Dispose() => _json.Dispose();

    private void Object<T>(T item, Action<JsonOut, T> write)
    {
        _json.WriteStartObject();
        write(this, item);
        _json.WriteEndObject();
    }

    // A lone surrogate has no UTF-8; its substitute U+FFFD is one UTF-16 unit too, so offsets into the text still hold.
    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}
