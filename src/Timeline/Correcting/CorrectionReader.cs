using System.Text;
using System.Text.Json;
using Timeline.Reading;
using Timeline.Writing;

namespace Timeline;

/// <summary>Reads corrections from files that people write: a table or JSON.</summary>
/// <remarks>
/// <para>
/// A table has a row for each correction, and a header with some of <c>entry</c>, <c>quote</c>, <c>title</c>, <c>date</c>, <c>status</c>,
/// <c>drop</c>, <c>merge</c>, <c>split</c>, <c>note</c> and <c>source</c>; JSON is a list of objects
/// with fields of these names, or an object that holds it as <c>corrections</c>. Dates are EDTF; <c>drop</c> is yes or no, in JSON true or
/// false; several mentions in <c>split</c> have a | between them, and are a list in JSON.
/// </para>
/// <para>What can't be read is a problem that names its line; the rest is read.</para>
/// </remarks>
/// <example>
/// <code>
/// timeline = timeline.Apply(CorrectionReader.Read("corrections.csv"));
/// </code>
/// </example>
public static class CorrectionReader
{
    private static readonly string[] Fields = ["entry", "quote", "title", "date", "status", "drop", "merge", "split", "note", "source"];
    private static readonly string AllFields = string.Join(", ", Fields);

    /// <summary>Reads a file, which is JSON if it begins so, and else a table.</summary>
    /// <returns>The corrections; a file that can't be opened or isn't text is a problem.</returns>
    public static CorrectionCollection Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            var text = new ArticleFile(path, File.ReadAllBytes(path)).Decode(out var problem);
            var read = text is null ? new([], []) { File = path } : Parse(text, path);
            return problem is null ? read : read with { Problems = [problem, .. read.Problems] };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var code = exception is FileNotFoundException or DirectoryNotFoundException ? ProblemCode.NotFound : ProblemCode.NotReadable;
            return new([], [new(code, path, null, exception.Message)]) { File = path };
        }
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">JSON if it begins so, else a table.</param>
    /// <param name="file">The name by which corrections and problems refer to it.</param>
    public static CorrectionCollection Parse(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        text = text.TrimStart('\uFEFF');
        var problems = new List<Problem>();
        var isJson = text.AsSpan().TrimStart() is ['[' or '{', ..];
        IReadOnlyList<Correction> corrections = [.. isJson ? OfJson(text, file, problems) : OfTable(text, file, problems)];
        return new(corrections, problems) { File = file };
    }

    private static IEnumerable<Correction> OfTable(string text, string file, List<Problem> problems)
    {
        var rows = DelimitedRows.Read(
            text,
            line => problems.Add(new(ProblemCode.Repaired, file, line, "a quote isn't closed; it is read as a quotation mark")));
        if (rows.Count == 0)
        {
            yield break;
        }

        var header = rows[0].Cells.Select(cell => cell.Trim().ToLowerInvariant()).ToList();
        if (!header.Exists(Fields.Contains))
        {
            problems.Add(new(ProblemCode.Malformed, file, rows[0].Line, $"the first row names the columns: some of {AllFields}"));
            yield break;
        }

        foreach (var unknown in header.Where(name => name.Length > 0 && !Fields.Contains(name)))
        {
            problems.Add(new(ProblemCode.FieldNotRead, file, rows[0].Line, $"the column “{unknown}” isn't read; a correction has {AllFields}"));
        }

        foreach (var row in rows.Skip(1))
        {
            var split = (Cell("split") ?? "").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (Of(Cell, split, file, row.Line, problems) is { } correction)
            {
                yield return correction;
            }

            string? Cell(string name) => header.IndexOf(name) is >= 0 and var at && at < row.Cells.Count ? Filled(row.Cells[at]) : null;
        }
    }

    private static IEnumerable<Correction> OfJson(string text, string file, List<Problem> problems)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var corrections = new List<Correction>();
        try
        {
            // Its own pass, so that each correction knows its line without counting from the start.
            using var document = JsonDocument.Parse(bytes);
            var isHeld = document.RootElement.ValueKind is JsonValueKind.Object;
            var list = isHeld ? new JsonFields(document.RootElement, new()).Elements("corrections") : [.. document.RootElement.EnumerateArray()];
            var place = isHeld ? new JsonPlace(new(), "corrections") : new JsonPlace();
            var lines = place.LinesIn(bytes);
            for (var index = 0; index < list.Count; index++)
            {
                try
                {
                    var fields = new JsonFields(list[index], new(place, null, index));

                    // As people write them: one mention without a list, and "yes" for true.
                    var split = fields.KindOf("split") is JsonValueKind.String ? [fields.Text("split")] : fields.Texts("split");
                    var drop = fields.KindOf("drop") is JsonValueKind.String ? fields.Text("drop") : fields.Flag("drop") ? "yes" : null;
                    if (Of(name => name == "drop" ? drop : Filled(fields.TextOrNull(name)), split, file, lines[index], problems) is { } correction)
                    {
                        corrections.Add(correction);
                    }

                    foreach (var unknown in fields.NamesUnread())
                    {
                        problems.Add(new(ProblemCode.FieldNotRead, file, lines[index], $"the field “{unknown}” isn't read; a correction has {AllFields}"));
                    }
                }
                catch (JsonPlaceException wrong)
                {
                    problems.Add(new(ProblemCode.Malformed, file, wrong.Place.LineIn(bytes), $"{wrong.Place}: {wrong.Message}"));
                }
            }
        }
        catch (JsonException broken)
        {
            var line = (int)(broken.LineNumber ?? 0) + 1;
            problems.Add(new(ProblemCode.Malformed, file, line, $"it is no JSON: {broken.Message.Split(" LineNumber:")[0]}"));
        }
        catch (JsonPlaceException wrong)
        {
            problems.Add(new(ProblemCode.Malformed, file, wrong.Place.LineIn(bytes), $"{wrong.Place}: {wrong.Message}"));
        }

        return corrections;
    }

    // Null, and a problem, where something of it can't be read: half a correction may say another thing than the whole.
    private static Correction? Of(Func<string, string?> field, IReadOnlyList<string> split, string file, int line, List<Problem> problems)
    {
        string? reason = null;
        var date = field("date") is { } written ? EdtfReader.Read(written, out reason) : null;
        reason = reason?.TrimEnd('.') ?? (date is { Bounds: null } ? $"the date “{date}” is beyond the calendar" : null);
        EventStatus? status = field("status") is { } name ? JsonNames<EventStatus>.Read(name.ToLowerInvariant()) : null;
        reason ??= status is null && field("status") is { } other ? $"the status “{other}” is none of {JsonNames<EventStatus>.All}" : null;
        bool? drop = (field("drop") ?? "no").ToLowerInvariant() switch
        {
            "yes" or "true" or "x" or "1" => true,
            "no" or "false" or "0" => false,
            _ => null,
        };
        reason ??= drop is null ? $"drop is yes or no, and not “{field("drop")}”" : null;
        var correction = new Correction
        {
            Entry = field("entry"),
            Quote = field("quote"),
            Title = field("title"),
            Date = date,
            Status = status,
            Drop = drop is true,
            MergeWith = field("merge"),
            SplitOff = split,
            Note = field("note"),
            Source = field("source"),
            File = file,
            Line = line,
        };
        reason ??= WhyNot(correction);
        if (reason is not null)
        {
            problems.Add(new(ProblemCode.Malformed, file, line, reason));
            return null;
        }

        return correction;
    }

    private static string? WhyNot(Correction correction) => correction switch
    {
        { IsAddition: true, Title: null } or { IsAddition: true, Date: null } =>
            "it has neither an entry nor a quote, and an entry that is added has a title and a date",
        { IsAddition: true, Drop: true } or { IsAddition: true, MergeWith: not null } or { IsAddition: true, SplitOff.Count: > 0 } =>
            "what is added can’t be dropped, merged or split",
        { IsAddition: false, Source: not null } => "only an entry that is added has a source",
        { IsAddition: false, Title: null, Date: null, Status: null, Drop: false, MergeWith: null, SplitOff.Count: 0, Note: null } =>
            "it changes nothing",
        _ => null,
    };

    private static string? Filled(string? cell) => cell?.Trim() is { Length: > 0 } filled ? filled : null;
}
