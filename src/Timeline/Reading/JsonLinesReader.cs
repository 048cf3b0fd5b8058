using System.Text.Json;

namespace Timeline.Reading;

/// <summary>Reads one article from each line of JSON, by the names that <see cref="RecordField"/> knows; only the text is required.</summary>
internal static class JsonLinesReader
{
    /// <summary>Reads a line.</summary>
    /// <param name="json">The line.</param>
    /// <param name="line">Its number, from 1.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="problems">Takes what is wrong with the line.</param>
    /// <returns>The article, or null where the line holds none.</returns>
    public static Article? Read(string json, int line, ArticleFile file, List<Problem> problems)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new FormatException("not a JSON object");
            return new ArticleRecord(FormattableString.Invariant($"{file.Source}#{line}"), reason => problems.Add(new(ProblemCode.FieldNotRead, file.Source, line, reason)))
                .Read(JsonRecord.Fields(document.RootElement), PublicationDate.Given, file.PublishedOtherwise);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            problems.Add(new(ProblemCode.Malformed, file.Source, line, Reason(exception)));
            return null;
        }
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
}
