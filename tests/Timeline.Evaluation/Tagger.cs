using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;
using Timeline.Writing;

namespace Timeline.Evaluation;

/// <summary>Writes the temporal expressions of a corpus for a scorer, one document at a time.</summary>
internal static class Tagger
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Tag(string input, string output)
    {
        var builder = new TimelineBuilder();
        using var lines = new StreamWriter(output, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        foreach (var line in File.ReadLines(input).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            var article = Read(line);
            foreach (var timex in builder.Build(article).Articles[0].Expressions.Where(timex => !IsCreationTime(timex, article)))
            {
                lines.WriteLine(Written(article.Id, timex));
            }
        }
    }

    private static Article Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var document = json.RootElement;
        return new Article
        {
            Id = document.GetProperty("doc").GetString()!,
            Text = document.GetProperty("text").GetString()!,
            Title = document.TryGetProperty("title", out var title) ? title.GetString() : null,
            Published = document.GetProperty("dct").GetString() is { } dct ? Published(dct) : PublicationDate.Unknown,
        };
    }

    // Corpora give some creation times to the minute.
    private static PublicationDate Published(string dct) =>
        LocalDatePattern.Iso.Parse(dct.Split('T')[0]) is { Success: true, Value: var day } ? PublicationDate.Given(day) : PublicationDate.Unknown;

    // TempEval-3 gives the creation time as the document's own and doesn't score it as an expression of the text.
    private static bool IsCreationTime(Timex timex, Article article) =>
        timex.FunctionInDocument is not DocumentFunction.None
        && article.Published.Date is { } dct
        && timex.Interval == DateSpan.Of(dct);

    private static string Written(string doc, Timex timex)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("doc", doc);
            json.WriteNumber("start", timex.Start);
            json.WriteNumber("end", timex.End);
            json.WriteString("text", timex.Text);
            json.WriteString("type", Spelling.Upper(timex.Type));
            json.WriteString("value", timex.Value);
            if (timex.Mod is { } mod)
            {
                json.WriteString("mod", Spelling.Upper(mod));
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
