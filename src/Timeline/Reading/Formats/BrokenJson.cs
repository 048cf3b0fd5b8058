using System.Text;
using System.Text.Json;

namespace Timeline.Reading;

/// <summary>JSON that breaks off, or is broken somewhere: what stands before that place is whole.</summary>
internal static class BrokenJson
{
    private static readonly JsonReaderOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = JsonFormat.Deepest };

    /// <summary>The text up to its last whole record, with what is open there closed; null where it has none.</summary>
    /// <remarks>Records are the objects of the arrays nearest to the root.</remarks>
    public static string? Whole(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, Lenient);
        var open = new Stack<JsonTokenType>();
        var (end, closers, depth) = (0L, "", int.MaxValue);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    open.Push(reader.TokenType);
                }
                else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    var isRecord = open.Pop() == JsonTokenType.StartObject && open.TryPeek(out var parent) && parent == JsonTokenType.StartArray;
                    if (isRecord && open.Count <= depth)
                        (end, closers, depth) = (reader.BytesConsumed, Closers(open), open.Count);
                }
            }
        }
        catch (JsonException)
        {
            // Here it breaks.
        }

        return end == 0 ? null : Encoding.UTF8.GetString(bytes.AsSpan(0, (int)end)) + closers;
    }

    private static string Closers(Stack<JsonTokenType> open) => string.Concat(open.Select(opened => opened == JsonTokenType.StartArray ? ']' : '}'));
}
