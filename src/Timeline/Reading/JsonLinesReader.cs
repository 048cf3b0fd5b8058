using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Timeline.Reading;

/// <summary>Reads one article from each line of JSON: <c>{"id", "published", "title", "text", "outlet", "language"}</c>, of which only the text is required.</summary>
internal static class JsonLinesReader
{
    /// <summary>Reads a line.</summary>
    /// <param name="json">The line.</param>
    /// <param name="source">The file it stands in.</param>
    /// <param name="line">Its number, from 1.</param>
    /// <param name="published">The publication date where the line has none.</param>
    /// <param name="problems">Takes what is wrong with the line.</param>
    /// <returns>The article, or null where the line holds none.</returns>
    public static Article? Read(string json, string source, int line, LocalDate? published, List<Problem> problems)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new FormatException("not a JSON object");
            return ReadRecord(document.RootElement, FormattableString.Invariant($"{source}#{line}"), published, reason => problems.Add(new(source, line, reason)));
        }
        catch (JsonException)
        {
            problems.Add(new(source, line, "not valid JSON"));
        }
        catch (FormatException exception)
        {
            problems.Add(new(source, line, exception.Message));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // A lone surrogate in an escape is JSON, and no text; one that stands there as it is, isn't even JSON.
            problems.Add(new(source, line, "holds characters that are not text"));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            problems.Add(new(source, line, Attempt.Reason(exception)));
        }

        return null;
    }

    private static Article ReadRecord(JsonElement record, string source, LocalDate? published, Action<string> report)
    {
        var text = Field(record, "text") ?? throw new FormatException("has no \"text\"");
        if (string.IsNullOrWhiteSpace(text))
            throw new FormatException("\"text\" is empty");
        return new Article
        {
            Id = Field(record, "id") is { Length: > 0 } id ? id : source,
            Source = source,
            Text = text,
            Title = Field(record, "title") is { Length: > 0 } title ? title : HeaderReader.Title(text),
            Outlet = Field(record, "outlet") is { Length: > 0 } outlet ? outlet : HeaderReader.Outlet(text),
            Language = Field(record, "language")?.Trim() is { Length: > 0 } language ? language : null,
            Published = Published(record, report) ?? (published is { } given ? PublicationDate.Given(given) : PublicationDate.Unknown),
        };
    }

    /// <summary>A field as a string; null where it is missing or null. An id may be a number.</summary>
    private static string? Field(JsonElement record, string name) =>
        !record.TryGetProperty(name, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Null => null,
            JsonValueKind.Number when name == "id" => value.GetRawText(),
            _ => throw new FormatException($"\"{name}\" is not a string"),
        };

    /// <summary>A date, or a date with a time, of which the day as written counts. A broken one is reported and the article kept.</summary>
    private static PublicationDate? Published(JsonElement record, Action<string> report)
    {
        if (!record.TryGetProperty("published", out var value) || value.ValueKind is JsonValueKind.Null)
            return null;
        var written = value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();
        if (written == "")
            return null;
        var day = written.Length > 10 && written[10] is 'T' or 't' or ' ' ? written[..10] : written;
        var parsed = LocalDatePattern.Iso.Parse(day);
        if (parsed.Success && !PublicationDate.IsPlaceholder(parsed.Value) && !IsEpoch(written))
            return PublicationDate.Given(parsed.Value);
        var reason = parsed.Success ? "stands for no date" : "is not a date such as 2020-01-31";
        report($"\"published\" {reason}: \"{(written.Length > 40 ? written[..40] + "…" : written)}\"; the article is read without it");
        return null;
    }

    /// <summary>True for 1970-01-01 at midnight, which is how an empty time stamp is written. The bare day may be meant.</summary>
    private static bool IsEpoch(string written) => written.StartsWith("1970-01-01", StringComparison.Ordinal) && written.Length > 10 && !written.AsSpan(10).ContainsAnyInRange('1', '9');
}
