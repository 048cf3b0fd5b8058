using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Timeline.Writing;

namespace Timeline;

/// <summary>Writes a timeline as JSON, schema version 1.6. Offsets are UTF-16 code units, half-open; what is not known is null.</summary>
public sealed class JsonTimelineWriter : ITimelineWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // The output is a file, not part of a web page: ’ and “ stay readable.
    };

    /// <inheritdoc/>
    public void Write(EventTimeline timeline, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);

        json.WriteStartObject();
        json.WriteString("schemaVersion", "1.6");
        WriteArray("articles", timeline.Articles, article => WriteArticle(json, article));
        WriteArray("events", timeline, entry => WriteEvent(json, entry));
        WriteArray("notActual", timeline.NotActual, entry => WriteEvent(json, entry));
        WriteArray("undated", timeline.Undated, entry => WriteUndated(json, entry));
        WriteArray("problems", timeline.Problems, problem => WriteProblem(json, problem));
        json.WriteEndObject();
        Drain();
        output.Write('\n');

        void WriteArray<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                write(item);
                Drain();
            }

            json.WriteEndArray();
        }

        // One element at a time, so that a large timeline is never held twice.
        void Drain()
        {
            json.Flush();
            output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            buffer.ResetWrittenCount();
        }
    }

    private static void WriteArticle(Utf8JsonWriter json, AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        json.WriteStartObject();
        WriteText(json, "id", article.Id);
        WriteText(json, "source", article.Source);
        json.WriteNumber("start", article.Start);
        json.WriteNumber("end", article.End);
        WriteText(json, "title", article.Title);
        WriteText(json, "outlet", article.Outlet);
        WriteText(json, "author", article.Author);
        WriteText(json, "url", article.Url);
        WriteText(json, "language", article.Language);
        WriteDate(json, "published", article.Published.Date);
        json.WriteString("publishedBasis", Spelling.Camel(article.Published.Basis));
        WriteDate(json, "publishedEarliest", article.Published.Earliest);
        WriteDate(json, "publishedLatest", article.Published.Latest);
        json.WriteString("publishedExplanation", article.Published.Explanation);
        WriteText(json, "copyOf", annotated.CopyOf);
        json.WriteStartArray("expressions");
        foreach (var expression in annotated.Expressions)
        {
            WriteExpression(json, expression);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteExpression(Utf8JsonWriter json, Timex timex)
    {
        json.WriteStartObject();
        json.WriteNumber("start", timex.Start);
        json.WriteNumber("end", timex.End);
        WriteText(json, "text", timex.Text);
        json.WriteString("type", Spelling.Upper(timex.Type));
        WriteText(json, "value", timex.Value);
        json.WriteString("mod", timex.Mod is { } mod ? Spelling.Upper(mod) : null);
        json.WriteString("functionInDocument", timex.FunctionInDocument is DocumentFunction.None ? null : Spelling.Upper(timex.FunctionInDocument));
        if (timex.Interval is { } interval)
        {
            json.WriteStartObject("interval");
            WriteSpan(json, interval);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("interval");
        }

        WriteText(json, "edtf", timex.Edtf?.ToString());
        WriteText(json, "rule", timex.Rule);
        WriteText(json, "operation", timex.Operation);
        WriteText(json, "explanation", timex.Explanation);
        json.WriteStartObject("anchor");
        json.WriteString("kind", Spelling.Camel(timex.Anchor.Kind));
        WriteText(json, "value", timex.Anchor.Value);
        WriteText(json, "text", timex.Anchor.Text);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, TimelineEvent entry)
    {
        json.WriteStartObject();
        WriteText(json, "id", entry.Id);
        WriteSpan(json, entry.When);
        json.WriteString("granularity", Spelling.Camel(entry.Granularity));
        WriteText(json, "edtf", entry.Edtf.ToString());
        json.WriteString("extent", Spelling.Camel(entry.Extent));
        json.WriteString("dateBasis", Spelling.Camel(entry.DateBasis));
        json.WriteString("status", Spelling.Camel(entry.Status));
        WriteText(json, "summary", entry.Summary);
        json.WriteNumber("salience", entry.Salience);
        WriteRanking(json, entry.Ranking);
        json.WriteStartArray("conflicts");
        foreach (var conflict in entry.Conflicts)
        {
            json.WriteStartObject();
            WriteSpan(json, conflict.When);
            json.WriteStartArray("mentions");
            foreach (var mention in conflict.Mentions)
            {
                json.WriteNumberValue(mention);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("mentions");
        foreach (var mention in entry.Mentions)
        {
            WriteMention(json, mention);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRanking(Utf8JsonWriter json, Ranking? ranking)
    {
        if (ranking is null)
        {
            json.WriteNull("ranking");
            return;
        }

        json.WriteStartObject("ranking");
        json.WriteNumber("articles", ranking.Articles);
        json.WriteNumber("days", ranking.Days);
        json.WriteNumber("voices", ranking.Voices);
        json.WriteNumber("chances", ranking.Chances);
        json.WriteNumber("weight", ranking.Weight);
        json.WriteEndObject();
    }

    private static void WriteUndated(Utf8JsonWriter json, UndatedEvent entry)
    {
        json.WriteStartObject();
        json.WriteString("status", Spelling.Camel(entry.Status));
        WriteText(json, "summary", entry.Summary);
        WriteText(json, "words", entry.Words);
        WriteText(json, "needs", entry.Needs);
        json.WriteStartArray("mentions");
        foreach (var mention in entry.Mentions)
        {
            WriteMention(json, mention);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        WriteText(json, "id", mention.Id);
        WriteText(json, "article", mention.ArticleId);
        json.WriteNumber("start", mention.Start);
        json.WriteNumber("end", mention.End);
        WriteText(json, "text", mention.Text);
        WriteNumber(json, "expression", mention.Expression);
        WriteText(json, "attribution", mention.Attribution);
        WriteText(json, "outlet", mention.Article.Outlet);
        if (mention.Inference is { } inference)
        {
            WriteText(json, "inference", inference);
        }

        json.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("code", Spelling.Camel(problem.Code));
        json.WriteString("severity", Spelling.Camel(problem.Severity));
        WriteText(json, "source", problem.Source);
        WriteNumber(json, "line", problem.Line);
        WriteText(json, "reason", problem.Reason);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteSpan(Utf8JsonWriter json, DateSpan span)
    {
        WriteDate(json, "start", span.Start);
        WriteDate(json, "end", span.End);
    }

    private static void WriteDate(Utf8JsonWriter json, string name, LocalDate? date) =>
        json.WriteString(name, date is { } day ? LocalDatePattern.Iso.Format(day) : null);

    private static void WriteText(Utf8JsonWriter json, string name, string? text) =>
        json.WriteString(name, text is null ? null : WellFormed(text));

    // A lone surrogate has no UTF-8; its substitute U+FFFD is one UTF-16 unit too, so offsets into the text still hold.
    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}
