using NodaTime;

namespace Timeline.Reading;

/// <summary>Reads an article from the fields of a record, whatever it came in: JSON, JSON Lines or a row of a table.</summary>
/// <param name="source">The name of the record: "pile.json#3".</param>
/// <param name="report">Takes what is wrong with the record.</param>
internal sealed class ArticleRecord(string source, Action<string> report)
{
    private const int LongestShown = 40;

    /// <summary>Whether the fields have a text, so that they are an article's; a summary counts where nothing says more.</summary>
    public static bool HasText(IEnumerable<RecordField> fields, bool orSummary) =>
        fields.Any(field => !field.IsBlank && field.IsText && (field.Role == FieldRole.Text || (orSummary && field.Role == FieldRole.Summary)));

    /// <summary>The article.</summary>
    /// <param name="fields">The fields, each name once.</param>
    /// <param name="otherwise">The publication date where no field tells one.</param>
    /// <exception cref="FormatException">The record has no text.</exception>
    public Article Read(IReadOnlyList<RecordField> fields, PublicationDate otherwise) => Read(fields, Text(fields), otherwise);

    /// <summary>The article of a text that stands outside the fields.</summary>
    public Article Read(IReadOnlyList<RecordField> fields, string text, PublicationDate otherwise)
    {
        return new Article
        {
            Id = First(fields, FieldRole.Id) ?? source,
            Source = source,
            Text = text,
            Title = First(fields, FieldRole.Title) is { } title ? HtmlFragment.Line(title) : HeaderReader.Title(text),
            Outlet = First(fields.Where(field => !IsAddress(field.Value)), FieldRole.Outlet) ?? HeaderReader.Outlet(text),
            Author = First(fields, FieldRole.Author),
            Url = First(fields, FieldRole.Url) ?? First(fields.Where(field => IsAddress(field.Value)), FieldRole.Outlet),
            Language = First(fields, FieldRole.Language)?.Trim(),
            Published = Published(fields) is { } day ? PublicationDate.Stated(day) : otherwise,
        };
    }

    private static string Text(IReadOnlyList<RecordField> fields)
    {
        var text = Ranked(fields, FieldRole.Text).Concat(Ranked(fields, FieldRole.Summary)).ToList();
        if (text.FirstOrDefault(field => field.IsText && !field.IsBlank) is { Value: { } told })
            return HtmlFragment.IsMarkup(told) ? HtmlFragment.ToText(told) : told;
        throw new FormatException(text is not [var field, ..] || field.Value is null ? "has no \"text\""
            : field.IsText ? $"\"{field.Name}\" is empty" : $"\"{field.Name}\" is not a string");
    }

    /// <summary>The day of the field of most worth that tells one; a field that should and doesn't is reported.</summary>
    private LocalDate? Published(IReadOnlyList<RecordField> fields)
    {
        foreach (var role in (FieldRole[])[FieldRole.Published, FieldRole.Updated])
        {
            foreach (var field in Ranked(fields, role).Where(field => !field.IsBlank && field.Value is not ("true" or "false")))
            {
                if (FieldDate.Read(field.Value!) is { } day)
                    return day;
                report($"\"{field.Name}\" {FieldDate.Reason(field.Value!)}: \"{Shown(field.Value!)}\"; the article is read without it");
            }
        }

        foreach (var field in fields.Where(field => field.Role == FieldRole.None && field.IsText && !field.IsBlank && FieldDate.Read(field.Value!) is not null))
            report($"\"{field.Name}\" holds a date and isn't read: \"{Shown(field.Value!)}\"; name it \"published\" where it is that");
        return null;
    }

    private static string? First(IEnumerable<RecordField> fields, FieldRole role) =>
        Ranked(fields, role).FirstOrDefault(field => !field.IsBlank && (field.IsText || role == FieldRole.Id)).Value;

    private static IEnumerable<RecordField> Ranked(IEnumerable<RecordField> fields, FieldRole role) =>
        fields.Where(field => field.Role == role).OrderBy(field => field.Worth);

    /// <summary>True for an address: "source" may be that from which the article was taken.</summary>
    public static bool IsAddress(string? value) => value?.Contains("://", StringComparison.Ordinal) == true;

    private static string Shown(string value) => value.Length > LongestShown ? value[..LongestShown] + "…" : value;
}
