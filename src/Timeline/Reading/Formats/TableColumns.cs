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
        HasHeader = !rows[0].Cells.Any(cell => FieldDate.Read(cell) is not null);
        _rows = HasHeader ? [.. rows.Skip(1)] : rows;
        Names = HasHeader ? rows[0].Cells : [.. rows[0].Cells.Select(_ => "")];
        Date = DateColumn();
        Texts = TextColumns();
    }

    public bool HasHeader { get; }

    public IReadOnlyList<DelimitedRow> Rows => _rows;

    public IReadOnlyList<string> Names { get; }

    /// <summary>The column of dates, or null.</summary>
    public int? Date { get; }

    /// <summary>The columns of text, in order.</summary>
    public IReadOnlyList<int> Texts { get; }

    /// <summary>The column of which each cell is an article's text, or null.</summary>
    public int? Article =>
        Texts.Where(column => Length(column) >= (Role(column) == FieldRole.Text ? LengthOfNamedArticle : LengthOfArticle)).Select(column => (int?)column).FirstOrDefault()
        ?? (Date is null ? Texts.Where(column => Role(column) == FieldRole.Text).Select(column => (int?)column).FirstOrDefault() : null);

    /// <summary>The other columns whose cells are dates, such as that of an end.</summary>
    public IEnumerable<int> OtherDates =>
        All.Where(column => column != Date && Share(column, cell => FieldDate.Read(cell) is not null) > 0.8);

    public static string Cell(DelimitedRow row, int column) => column < row.Cells.Count ? row.Cells[column] : "";

    private IEnumerable<int> All => Enumerable.Range(0, Names.Count);

    private int? DateColumn()
    {
        var named = All.Where(column => (DateNames.Contains(Bare(column)) || Role(column) == FieldRole.Published) && Share(column, MayBeDate) > 0.5);
        var told = All.Where(column => Share(column, cell => FieldDate.Read(cell) is not null) > 0.8);
        return named.Concat(told).Select(column => (int?)column).FirstOrDefault();
    }

    private IReadOnlyList<int> TextColumns()
    {
        var others = All.Where(column => column != Date).ToList();
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
