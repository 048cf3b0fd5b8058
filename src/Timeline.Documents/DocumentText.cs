using System.Text;

namespace Timeline.Documents;

/// <summary>
/// The text of a document as it grows: paragraphs parted by blank lines, items of a list and rows of a table a line each.
/// </summary>
internal sealed class DocumentText
{
    private const char Paragraph = 'p';
    private const char Item = 'i';
    private const char Row = 'r';

    private readonly StringBuilder _text = new();
    private char _kind;

    /// <summary>The first paragraph; null as long as there is none.</summary>
    public string? First { get; private set; }

    /// <summary>Adds a paragraph; one that opens with a bullet is an item.</summary>
    public void Add(string paragraph)
    {
        if (IsItem(paragraph))
            AddItem($"- {paragraph[1..].TrimStart()}");
        else
            Add(paragraph, Paragraph);
    }

    /// <summary>Adds an item of a list, which stands below the one before.</summary>
    public void AddItem(string item) => Add(item, Item);

    /// <summary>Adds a row of a table, which stands below the one before.</summary>
    public void AddRow(string row) => Add(row, Row);

    /// <summary>True for what opens with a bullet.</summary>
    public static bool IsItem(string text) => text.Length > 1
        && text[0] is '\u2022' or '\u25E6' or '\u25AA' or '\u2023' or '\u25CF' or '\u25CB' or '\u25A0' or '\uF0B7';

    public override string ToString() => _text.ToString();

    private void Add(string text, char kind)
    {
        var told = string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
        if (told.Length == 0)
            return;
        if (_text.Length > 0)
            _text.Append(kind != Paragraph && kind == _kind ? "\n" : "\n\n");
        _text.Append(told);
        _kind = kind;
        First ??= told;
    }
}
