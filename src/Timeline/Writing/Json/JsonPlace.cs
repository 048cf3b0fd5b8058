using System.Text.Json;

namespace Timeline.Writing;

/// <summary>Where in a JSON document something stands, as a path: <c>$.events[3].edtf</c>.</summary>
/// <param name="Parent">Where that stands which it is part of; null for the whole document.</param>
/// <param name="Name">The name of the field, or null for an item of a list.</param>
/// <param name="Index">The place in the list.</param>
internal sealed record JsonPlace(JsonPlace? Parent = null, string? Name = null, int Index = 0)
{
    /// <summary>The line, from 1, in which it begins; of what isn't there, the line of what it would be part of.</summary>
    public int LineIn(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        foreach (var step in Steps())
        {
            if (!TryGoTo(ref reader, step))
            {
                break;
            }
        }

        return 1 + json[..(int)reader.TokenStartIndex].Count((byte)'\n');
    }

    /// <summary>The lines, from 1, in which the items of the list that stands here begin.</summary>
    public IReadOnlyList<int> LinesIn(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        foreach (var step in Steps())
        {
            TryGoTo(ref reader, step);
        }

        var lines = new List<int>();
        var (line, counted) = (1, 0);
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            line += json[counted..(int)reader.TokenStartIndex].Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            lines.Add(line);
            reader.Skip();
        }

        return lines;
    }

    public override string ToString() => Parent is null ? "$" : Name is null ? FormattableString.Invariant($"{Parent}[{Index}]") : $"{Parent}.{Name}";

    private IEnumerable<JsonPlace> Steps() => Parent is null ? [] : Parent.Steps().Append(this);

    // The reader stands on the value that holds the step, and then on that of the step; where there is no such, it stays.
    private static bool TryGoTo(ref Utf8JsonReader reader, JsonPlace step)
    {
        var from = reader;
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return false;
        }

        for (var index = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); index++)
        {
            var isIt = step.Name is { } name ? reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals(name) : index == step.Index;
            if (reader.TokenType is JsonTokenType.PropertyName)
            {
                reader.Read();
            }

            if (isIt)
            {
                return true;
            }

            reader.Skip();
        }

        reader = from;
        return false;
    }
}

/// <summary>What is wrong with a JSON document, and where.</summary>
internal sealed class JsonPlaceException(JsonPlace place, string why) : Exception(why)
{
    public JsonPlace Place => place;

    /// <summary>"line 12, $.events[3].edtf: why".</summary>
    public FormatException In(ReadOnlySpan<byte> json) => new(FormattableString.Invariant($"line {place.LineIn(json)}, {place}: {Message}"), this);
}
