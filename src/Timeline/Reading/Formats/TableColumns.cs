using System.Collections.Frozen;

namespace Timeline.Reading;

/// <summary>What the columns of a table are: which has its dates and which its texts.</summary>
internal sealed class TableColumns
{
    // From here on a text is an article's and no entry of a timeline: leads of news have 150 to 200 characters, events of tables seldom
    // more than two sentences.
    private const int LengthOfArticle = 400;

    // What is called a text is one sooner.
    private const int LengthOfNamedArticle = 200;
    private const int LongestDate = 40;

    private static readonly FrozenSet<string> DateNames =
        Text.WordSet.Of("date day when time datetime timestamp year month start startdate from eventdate dated");

    private static readonly FrozenSet<string> EventNames =
        Text.WordSet.Of("event events what whathappened happening incident entry entries note notes details detail milestone action development remark remarks comment");

    private readonly IReadOnlyList<DelimitedRow> _rows;

    public TableColumns(IReadOnlyList<DelimitedRow> rows)
    {
        // A table without a header begins with what its rows hold.
        HasHeader = !rows[0].Cells.Any(ColumnDates.IsDate);
        _rows = HasHeader ? [.. rows.Skip(1)] : rows;
        Names = HasHeader ? rows[0].Cells : [.. rows[0].Cells.Select(_ => "")];
        Time = All.Where(column => Share(column, ColumnDates.IsTime) > 0.5).Select(column => (int?)column).FirstOrDefault();
        PartsOfDate = All.Where(column => Bare(column) is "year").Take(1).Concat(All.Where(column => Bare(column) is "month").Take(1)).ToList() is { Count: 2 } parts
            ? [.. parts, .. All.Where(column => Bare(column) is "day").Take(1)] : [];
        Date = DateColumn();
        Texts = TextColumns();
    }

    public bool HasHeader { get; }

    public IReadOnlyList<DelimitedRow> Rows => _rows;

    public IReadOnlyList<string> Names { get; }

    /// <summary>The column of dates, or null.</summary>
    public int? Date { get; }

    /// <summary>The column of the times of day, or null.</summary>
    public int? Time { get; }

    /// <summary>The columns of the year, the month and, where there is one, the day that make one date; else empty.</summary>
    public IReadOnlyList<int> PartsOfDate { get; }

    /// <summary>The columns of text, in order.</summary>
    public IReadOnlyList<int> Texts { get; }

    /// <summary>The column of which each cell is an article's text, or null.</summary>
    public int? Article =>
        Texts.Where(column => Length(column) >= (Role(column) == FieldRole.Text ? LengthOfNamedArticle : LengthOfArticle)).Select(column => (int?)column).FirstOrDefault()
        ?? (Date is null ? Texts.Where(column => Role(column) == FieldRole.Text).Select(column => (int?)column).FirstOrDefault() : null);

    /// <summary>The other columns whose cells are dates, such as that of an end.</summary>
    public IEnumerable<int> OtherDates =>
        All.Where(column => column != Date && !PartsOfDate.Contains(column) && Share(column, ColumnDates.IsDate) > 0.8);

    public static string Cell(DelimitedRow row, int column) => column < row.Cells.Count ? row.Cells[column] : "";

    /// <summary>The date of a row in one, with its time of day: "1900-03-05 21:31" of four cells.</summary>
    public string DateOf(DelimitedRow row)
    {
        var date = PartsOfDate.Contains(Date ?? -1) ? Joined([.. PartsOfDate.Select(column => Cell(row, column))]) : Date is { } whole ? Cell(row, whole) : "";
        return Time is { } time && date.Length > 0 && ColumnDates.IsTime(Cell(row, time)) ? $"{date} {Cell(row, time)}" : date;
    }

    // In figures, or with the month's name.
    private static string Joined(IReadOnlyList<string> parts)
    {
        var (year, month, day) = (parts[0], parts[1], parts.Count > 2 ? parts[2] : "");
        return month.Length == 0 || year.Length == 0 ? day.Length > 0 ? $"{day} {month} {year}" : $"{month}{year}"
            : month.All(char.IsAsciiDigit) ? $"{year}-{month.PadLeft(2, '0')}" + (day.Length > 0 ? $"-{day.PadLeft(2, '0')}" : "")
            : $"{day} {month} {year}".Trim();
    }

    private IEnumerable<int> All => Enumerable.Range(0, Names.Count);

    private int? DateColumn()
    {
        var named = All.Where(column => column != Time && (DateNames.Contains(Bare(column)) || Role(column) == FieldRole.Published) && Share(column, MayBeDate) > 0.5);
        var told = All.Where(column => Share(column, ColumnDates.IsDate) > 0.8);
        return named.Concat(told).Select(column => (int?)column).FirstOrDefault();
    }

    private IReadOnlyList<int> TextColumns()
    {
        var others = All.Where(column => column != Date && column != Time && !PartsOfDate.Contains(column)).ToList();
        var named = others.Where(column => (EventNames.Contains(Bare(column)) || Role(column) is FieldRole.Text or FieldRole.Summary or FieldRole.Title) && Length(column) > 0).ToList();
        return named.Count > 0 ? named : [.. others.Where(column => Share(column, cell => cell.Contains(' ', StringComparison.Ordinal)) > 0.5).OrderByDescending(Length).Take(1)];
    }

    private FieldRole Role(int column) => new RecordField(Names[column], null).Role;

    private string Bare(int column) => string.Concat(Names[column].Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private double Length(int column) => Cells(column).Select(cell => cell.Length).DefaultIfEmpty(0).Average();

    private double Share(int column, Func<string, bool> holds) =>
        Cells(column).Select(cell => holds(cell) ? 1.0 : 0.0).DefaultIfEmpty(0).Average();

    private IEnumerable<string> Cells(int column) => _rows.Select(row => Cell(row, column)).Where(cell => !string.IsNullOrWhiteSpace(cell));

    private static bool MayBeDate(string cell) => cell.Length <= LongestDate && cell.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
}
