using System.Globalization;
using System.Text;
using System.Text.Json;
using Timeline.Merging;
using Timeline.Reading;
using Timeline.Writing;

namespace Timeline;

/// <summary>Keeps timelines as JSON: what is written in full is read back, and is the timeline that it was.</summary>
/// <remarks>
/// <para>
/// The schema has the version 2.0, and <c>docs/timeline.schema.json</c> describes it. There is a line for each article and each entry.
/// Offsets are UTF-16 code units, half-open; what isn't known is null, and in full isn't there. A later version 2.x may have more
/// fields: they are kept when it is read and written again.
/// </para>
/// <para>What is read answers every question, is merged with others and grows, without the files that the articles came from.</para>
/// </remarks>
/// <example>
/// <code>
/// File.WriteAllText("timeline.json", TimelineJson.Write(timeline));
/// var kept = TimelineJson.Read(File.ReadAllText("timeline.json"), builder);
/// kept = builder.Add(kept, ArticleReader.Read(["february"]));
/// </code>
/// </example>
public static class TimelineJson
{
    private const int Major = 2, Minor = 0;

    /// <summary>The timeline as JSON: in full, unless less is asked for.</summary>
    public static string Write(EventTimeline timeline, JsonDetail detail = JsonDetail.Full)
    {
        using var output = new StringWriter();
        Write(timeline, output, detail);
        return output.ToString();
    }

    /// <summary>Writes a timeline: in full, unless less is asked for. Lines end in "\n" on every system.</summary>
    /// <param name="timeline">What to write; a view has the entries that it keeps, and all articles.</param>
    /// <param name="output">Where to write it; it is neither flushed nor closed.</param>
    /// <param name="detail">How much of it.</param>
    public static void Write(EventTimeline timeline, TextWriter output, JsonDetail detail = JsonDetail.Full)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(output);
        var told = detail is JsonDetail.Full ? timeline.Told.Articles.ToDictionary(article => article.Article.Article.Id, StringComparer.Ordinal) : null;
        // Who reads the forms for programs finds each field, as "published" of an article that nothing dates; what is kept is read by us.
        using var json = new JsonOut(hasNulls: detail is not JsonDetail.Full);

        // A line at a time, so that a large timeline is never held twice.
        output.Write(json.Line(timeline, (fields, _) =>
        {
            fields.Text("schemaVersion", timeline.Kept?.SchemaVersion ?? FormattableString.Invariant($"{Major}.{Minor}"));
            fields.Name("detail", detail);
            fields.Unread(timeline.Kept?.Unread);
        })[..^1]);
        Lines("articles", timeline.Articles, (fields, article) => ArticleJson.Write(fields, article, told?[article.Article.Id], detail));
        Lines("events", timeline, (fields, entry) => EntryJson.Write(fields, entry, detail));
        Lines("notActual", timeline.NotActual, (fields, entry) => EntryJson.Write(fields, entry, detail));
        Lines("undated", timeline.Undated, (fields, entry) => EntryJson.WriteUndated(fields, entry, detail));
        if (detail is JsonDetail.Full)
        {
            Lines("corrections", timeline.Corrections, CorrectionJson.Write);
        }

        Lines("problems", timeline.Problems, ProblemJson.Write);
        output.Write("\n}\n");

        void Lines<T>(string name, IEnumerable<T> items, Action<JsonOut, T> write)
        {
            output.Write($",\n\"{name}\":[");
            var separator = "\n";
            foreach (var item in items)
            {
                output.Write(separator);
                output.Write(json.Line(item, write));
                separator = ",\n";
            }

            output.Write(separator == "\n" ? "]" : "\n]");
        }
    }

    /// <summary>Reads a timeline that was written in full.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="builder">
    /// A builder with the options that it was built with, for articles that nothing dates but others which come in addition: they are told
    /// again on their date. Without one, the builder of the defaults.
    /// </param>
    /// <returns>The timeline. Its entries are those that were written; once it is merged, they are computed anew.</returns>
    /// <exception cref="FormatException">It is no such JSON; the message names the line, the place and the reason.</exception>
    public static EventTimeline Read(string json, TimelineBuilder? builder = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), builder);
    }

    /// <summary>Reads a timeline that was written in full, in UTF-8.</summary>
    /// <inheritdoc cref="Read(string, TimelineBuilder?)"/>
    /// <param name="utf8Json">The JSON; it is read to its end and not closed.</param>
    /// <param name="builder">A builder with the options that it was built with.</param>
    public static EventTimeline Read(Stream utf8Json, TimelineBuilder? builder = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var bytes = new MemoryStream();
        utf8Json.CopyTo(bytes);
        return Read(bytes.ToArray(), builder);
    }

    private static EventTimeline Read(byte[] bytes, TimelineBuilder? builder) => JsonFields.Read(bytes, fields => Read(fields, builder ?? new()));

    private static EventTimeline Read(JsonFields fields, TimelineBuilder builder)
    {
        var version = Version(fields);
        if (fields.NameOrNull<JsonDetail>("detail") is not JsonDetail.Full)
        {
            throw fields.Wrong("detail", "only what was written in full can be read: this has no texts");
        }

        var articles = fields.List("articles", article => ArticleJson.Read(article, builder));
        var byId = new Dictionary<string, AnnotatedArticle>(StringComparer.Ordinal);
        foreach (var ((article, _), index) in articles.Select((article, index) => (article, index)))
        {
            if (!byId.TryAdd(article.Article.Id, article))
            {
                throw new JsonPlaceException(new(new(fields.Place, "articles"), null, index), $"the id “{article.Article.Id}” is another article’s");
            }
        }

        var entries = new EventTimeline.Entries(
            [.. articles.Select(article => article.Article)],
            fields.List("events", entry => EntryJson.Read(entry, byId)),
            fields.List("notActual", entry => EntryJson.Read(entry, byId)),
            fields.List("undated", entry => EntryJson.ReadUndated(entry, byId)));

        // What the set of articles says of itself is found again with it.
        var found = articles.Select(article => article.Told.Problem)
            .Concat(articles.Where(article => article.Told.Article.Article.Id != article.Article.Article.Id).Select(article => ArticleIds.Repeated(article.Told.Article.Article, article.Article.Article.Id)))
            .ToHashSet();
        var problems = fields.List("problems", ProblemJson.Read).Where(problem => !found.Contains(problem)).ToLookup(problem => problem.Code is ProblemCode.CorrectionNotApplied or ProblemCode.CorrectionOverridden or ProblemCode.CorrectionRebound);
        var corrections = fields.List("corrections", CorrectionJson.Read);
        var files = corrections.Select(correction => correction.File).ToHashSet(StringComparer.Ordinal);
        return EventTimeline.Of(
            ToldArticles.Of(articles.Select(article => article.Told), problems[false].Where(problem => !files.Contains(problem.Source))),
            new(corrections, [.. problems[false].Where(problem => files.Contains(problem.Source))]),
            entries with { Kept = new(version, fields.Unread()), Problems = [.. problems[true]] });
    }

    private static string? Version(JsonFields fields)
    {
        var version = fields.Text("schemaVersion");
        var parts = version.Split('.');
        if (parts.Length != 2 || !TryRead(parts[0], out var major) || !TryRead(parts[1], out var minor))
        {
            throw fields.Wrong("schemaVersion", $"“{version}” is no version such as {Major}.{Minor}");
        }

        return major == Major ? minor > Minor ? version : null
            : throw fields.Wrong("schemaVersion", major < Major ? $"version {version} was written before timelines could be read back" : $"version {version} is of a later Timeline than this");

        static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
