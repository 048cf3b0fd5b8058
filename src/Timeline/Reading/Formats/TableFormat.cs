using System.Text;
using NodaTime.Text;

namespace Timeline.Reading;

/// <summary>
/// Tables of text: .csv and .tsv. Where each row has a text as long as an article's, it is one; where the rows are dates with what happened
/// on them, the table is
/// one article, a chronology.
/// </summary>
internal sealed class TableFormat : IArticleFormat
{
    private const string TableHead = "| Date | Event |\n|---|---|\n";

    public IReadOnlyList<string> Extensions { get; } = [".csv", ".tsv"];

    public bool Recognizes(ReadOnlySpan<byte> start) => false;

    public ArticleCollection Read(ArticleFile file) => file.ReadText(text => Parse(text, file));

    private static ArticleCollection Parse(string text, ArticleFile file)
    {
        var (articles, problems) = (new List<Article>(), new List<Problem>());
        var rows = DelimitedRows.Read(text, line => problems.Add(Unclosed(file.Source, line)));
        if (rows.Count == 0)
            return new([], [.. problems, new(ProblemCode.NoArticle, file.Source, null, "holds no text")]);
        var columns = new TableColumns(rows);
        foreach (var row in rows.Where(row => row.Cells.Skip(columns.Names.Count).Any(cell => cell.Length > 0)))
            problems.Add(TooMany(file.Source, row.Line, row.Cells.Count, columns.Names.Count));
        if (columns.Rows.Count == 0)
            problems.Add(new(ProblemCode.NoArticle, file.Source, null, "has a header and no rows"));
        else if (columns.Article is { } textColumn)
            articles.AddRange(Articles(columns, textColumn, file, problems));
        else if (columns is { Date: { } date, Texts.Count: > 0 })
            articles.AddRange(Chronology(columns, date, file, problems));
        else
            problems.Add(new(
                ProblemCode.NoArticle,
                file.Source,
                rows[0].Line,
                columns.Date is null ? "has no column of dates, and none of articles' texts" : "has no column of text"));
        return ArticleCollection.Combine(new ArticleCollection(articles, problems));
    }

    private static IEnumerable<Article> Articles(TableColumns columns, int textColumn, ArticleFile file, List<Problem> problems)
    {
        var dates = new ColumnDates(columns.Rows.Select(row => columns.Date is { } date ? TableColumns.Cell(row, date) : ""));
        var number = 0;
        foreach (var row in columns.Rows)
        {
            var fields = columns.Names.Select((name, column) => column == columns.Date ? new RecordField("published", Date(TableColumns.Cell(row, column), dates))
                : new RecordField(column == textColumn ? "text" : name.Length > 0 ? name : FormattableString.Invariant($"column {column + 1}"), TableColumns.Cell(row, column)));
            var source = FormattableString.Invariant($"{file.Source}#{++number}");
            Article? article = null;
            try
            {
                article = new ArticleRecord(source, reason => problems.Add(new(ProblemCode.FieldNotRead, file.Source, row.Line, reason)))
                    .Read([.. fields], file.PublishedOtherwise);
            }
            catch (FormatException exception)
            {
                problems.Add(new(ProblemCode.Malformed, file.Source, row.Line, exception.Message));
            }

            if (article is not null)
                yield return article;
        }
    }

    /// <summary>The table as one of dates and events that is drawn with bars, which is read as a list of days.</summary>
    private static IEnumerable<Article> Chronology(TableColumns columns, int date, ArticleFile file, List<Problem> problems)
    {
        foreach (var column in columns.OtherDates)
            problems.Add(OtherDates(file.Source, column, columns.Names[column], date));
        var dates = new ColumnDates(columns.Rows.Select(columns.DateOf));
        var told = new List<(string? When, string What)>();
        foreach (var row in columns.Rows)
        {
            var (cell, what) = (OnLine(columns.DateOf(row)), What(row, columns.Texts));
            var when = dates.Write(cell);
            if (what.Length == 0)
                problems.Add(new(ProblemCode.FieldNotRead, file.Source, row.Line, "the row tells nothing"));
            else if (cell.Length == 0)
                problems.Add(new(ProblemCode.FieldNotRead, file.Source, row.Line, "the row has no date"));
            else if (when is null)
                problems.Add(new(ProblemCode.FieldNotRead, file.Source, row.Line, $"the date “{cell}” isn't read"));
            if (what.Length > 0)
                told.Add((when, what));
        }

        // A list of days goes one way; a table may be sorted by anything.
        var order = told.ConvertAll(row => ColumnDates.Order(row.When));
        if (order.TrueForAll(day => day is not null))
            told = [.. told.Zip(order).OrderBy(row => row.Second).Select(row => row.First)];
        if (told.Count > 0)
        {
            var text = new StringBuilder(TableHead);
            foreach (var (when, what) in told)
                text.Append("| ").Append(when).Append(" | ").Append(what).Append(" |\n");

            yield return new Article
            {
                Id = file.Source,
                Source = file.Source,
                Title = Path.GetFileNameWithoutExtension(file.Source),
                Text = text.ToString(),
                Published = file.PublishedOtherwise,
            };
        }
    }

    private static string What(DelimitedRow row, IReadOnlyList<int> texts)
    {
        var told = texts.Select(column => OnLine(TableColumns.Cell(row, column))).Where(cell => cell.Length > 0).Distinct(StringComparer.Ordinal);
        return string.Join(' ', told.Select(cell => texts.Count == 1 || cell[^1] is '.' or '!' or '?' or '”' or '"' ? cell : cell + "."));
    }

    // In one way of writing for all rows; with its time, a date of programs is that already.
    private static string Date(string cell, ColumnDates dates) =>
        dates.Read(cell) is { } day && !cell.Contains('T', StringComparison.Ordinal) ? LocalDatePattern.Iso.Format(day) : OnLine(cell);

    private static string OnLine(string cell) =>
        string.Join(' ', Plain(cell).Replace('|', '/').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Plain(string cell) => HtmlFragment.IsMarkup(cell) ? HtmlFragment.ToText(cell) : cell;

    private static Problem Unclosed(string source, int line) => new(ProblemCode.Repaired, source, line, "a quote is not closed; it is read as part of the text");

    private static Problem TooMany(string source, int line, int cells, int columns) => new(
        ProblemCode.FieldNotRead, source, line, FormattableString.Invariant($"has {cells} cells where the table has {columns} columns; the last are not read"));

    private static Problem OtherDates(string source, int column, string name, int date) => new(
        ProblemCode.FieldNotRead,
        source,
        null,
        FormattableString.Invariant($"column {column + 1} (\"{name}\") holds dates and isn't read: the entries are of the dates in column {date + 1}"));
}
