using System.Collections.Frozen;
using System.Text;
using MimeKit.Text;

namespace Timeline.Documents;

/// <summary>
/// Writes HTML as text: paragraphs parted by blank lines, an item or a row of a table a line. It leaves out what isn't seen, and nothing
/// else.
/// </summary>
internal sealed class MarkupText
{
    // A row with a longer cell is no row: the table only lays out what stands in it, as newsletters' do.
    private const int LongestCell = 400;

    // No mail or book nests tables or quotations so deep; what does is read as if it didn't.
    private const int Deepest = 100;

    private static readonly FrozenSet<string> Blocks = Set(
        "p div article section header footer main aside figure figcaption h1 h2 h3 h4 h5 h6 ul ol dl pre hr form address blockquote details summary center body");

    private static readonly FrozenSet<string> Lines = Set("li dt dd");
    private static readonly FrozenSet<string> Unseen = Set("head script style template noscript title svg nav");
    private static readonly FrozenSet<string> Empty = Set("br hr img input meta link col area base embed source track wbr");

    private readonly bool _marksQuotes;

    // The document, and the rows and cells that are open in it.
    private readonly Stack<Flow> _flows = new([new Flow(null)]);

    // What each open blockquote is: a mail's, which is marked, or a mere indentation.
    private readonly Stack<bool> _quotes = new();
    private string? _unseen;
    private int _unseenDepth;
    private int _preformatted;

    private MarkupText(bool marksQuotes) => _marksQuotes = marksQuotes;

    /// <summary>The text of a page or of a part of one.</summary>
    /// <param name="html">The page.</param>
    /// <param name="marksQuotes">True to mark what a mail quotes by "&gt; " before its lines.</param>
    public static string Read(string html, bool marksQuotes = false)
    {
        var text = new MarkupText(marksQuotes);
        var tokenizer = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        while (tokenizer.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken tag)
                text.Read(tag);
            else if (token is HtmlDataToken data && text._unseen is null)
                text._flows.Peek().Add(data.Data, text._preformatted > 0);
        }

        while (text._flows.Count > 1)
            text.Close(text._flows.Peek().Element!);
        return text._flows.Peek().ToString();
    }

    private void Read(HtmlTagToken tag)
    {
        var name = tag.Name.ToLowerInvariant();
        if (_unseen is not null)
        {
            if (name == _unseen && (_unseenDepth += tag.IsEndTag ? -1 : tag.IsEmptyElement ? 0 : 1) == 0)
                _unseen = null;
        }
        else if (!tag.IsEndTag && !tag.IsEmptyElement && (Unseen.Contains(name) || IsHidden(tag) || IsNoteMark(tag))
            && !Empty.Contains(name))
        {
            (_unseen, _unseenDepth) = (name, 1);
        }
        else if (name is "td" or "th" or "tr" or "table")
        {
            ReadTable(name, tag.IsEndTag);
        }
        else if (name is "blockquote")
        {
            Quote(tag);
        }
        else if (name == "br")
        {
            _flows.Peek().EndLine();
        }
        else if (Lines.Contains(name))
        {
            _flows.Peek().EndLine();
            if (name == "li" && !tag.IsEndTag)
                _flows.Peek().Mark("- ");
        }
        else if (Blocks.Contains(name))
        {
            _flows.Peek().EndBlock();
            if (name == "pre")
                _preformatted = Math.Max(0, _preformatted + (tag.IsEndTag ? -1 : 1));
        }
    }

    private void Quote(HtmlTagToken tag)
    {
        _flows.Peek().EndBlock();
        if (!tag.IsEndTag && _quotes.Count < Deepest)
            _quotes.Push(_marksQuotes && tag.Attributes.Any(attribute => attribute.Value is { } value
                && (attribute.Name.Equals("type", StringComparison.OrdinalIgnoreCase)
                    ? value.Equals("cite", StringComparison.OrdinalIgnoreCase)
                    : value.Contains("quote", StringComparison.OrdinalIgnoreCase))));
        else if (tag.IsEndTag)
            _quotes.TryPop(out _);
        _flows.Peek().Level = _quotes.Count(isMarked => isMarked);
    }

    // A table in a cell makes its row one that lays out.
    private void ReadTable(string name, bool closes)
    {
        if (closes)
        {
            if (_flows.Any(flow => flow.Element == name))
                Close(name);
            else
                _flows.Peek().EndBlock();
        }
        else if (_flows.Count >= Deepest)
        {
            _flows.Peek().EndBlock();
        }
        else if (name == "table")
        {
            _flows.Peek().EndBlock();
            Open(name);
        }
        else
        {
            // What isn't closed ends where the next of its kind begins.
            while (_flows.Peek().Element is { } open && (open is "td" or "th" || (name == "tr" && open == "tr")))
                Close(open);
            Open(name);
        }
    }

    private void Open(string name) => _flows.Push(new(name) { Level = _flows.Peek().Level });

    private void Close(string name)
    {
        string closed;
        do
        {
            var flow = _flows.Pop();
            closed = flow.Element!;
            _flows.Peek().Take(flow);
        }
        while (closed != name && _flows.Count > 1);
    }

    // A book's marks of its notes, and the way back from them.
    private static bool IsNoteMark(HtmlTagToken tag) =>
        tag.Attributes.Any(attribute => attribute.Name.ToLowerInvariant() is "epub:type" or "role" or "class"
        && attribute.Value?.ToLowerInvariant() is "noteref" or "doc-noteref" or "doc-backlink" or "backlink" or "footnote-ref"
            or "footnote-back" or "pagebreak" or "doc-pagebreak");

    private static bool IsHidden(HtmlTagToken tag) =>
        tag.Attributes.Any(attribute => attribute.Name.Equals("hidden", StringComparison.OrdinalIgnoreCase)
        || (attribute.Name.Equals("style", StringComparison.OrdinalIgnoreCase) && attribute.Value is { } style
            && style.Replace(" ", "", StringComparison.Ordinal) is var rules
            && (rules.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                || rules.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase))));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Text as it grows: of the document, of a table, a row or a cell.</summary>
    private sealed class Flow(string? element)
    {
        private readonly List<string> _blocks = [];
        private readonly StringBuilder _block = new();
        private readonly StringBuilder _line = new();

        public string? Element => element;

        /// <summary>How deep it is quoted.</summary>
        public int Level { get; set; }

        private string Quoted => string.Concat(Enumerable.Repeat("> ", Level));

        public void Add(string text, bool isPreformatted)
        {
            foreach (var character in text)
            {
                if (isPreformatted && character == '\n')
                    EndLine();
                else if (!char.IsWhiteSpace(character) || (isPreformatted && character != '\r'))
                    _line.Append(character);
                else if (_line.Length > 0 && _line[^1] != ' ')
                    _line.Append(' ');
            }
        }

        public void Mark(string mark) => _line.Append(mark);

        public void EndLine()
        {
            var line = _line.ToString().Trim();
            _line.Clear();
            if (line.Length > 0 && line != "-")
                _block.Append(_block.Length > 0 ? "\n" : "").Append(Quoted).Append(line);
        }

        public void EndBlock()
        {
            // The paragraph of an item stands behind its mark.
            if (_line.ToString() == "- ")
                return;
            EndLine();
            if (_block.Length > 0)
                _blocks.Add(_block.ToString());
            _block.Clear();
        }

        /// <summary>Takes what an inner flow has: a cell's text, a row's cells as one line, a table's rows.</summary>
        public void Take(Flow inner)
        {
            inner.EndLine();
            inner.EndBlock();
            if (inner.Element is "td" or "th")
            {
                _blocks.Add(string.Join("\n\n", inner._blocks));
            }
            else if (inner.Element == "tr")
            {
                var cells = inner._blocks.Where(cell => cell.Length > 0).ToList();
                if (cells.Count > 1 && cells.All(cell => cell.Length <= LongestCell && !cell.Contains("\n\n", StringComparison.Ordinal)))
                    _block.Append(_block.Length > 0 ? "\n" : "").Append(Quoted).Append(string.Join(" | ", cells.Select(Cell)));
                else
                    TakeBlocks(cells);
            }
            else
            {
                TakeBlocks(inner._blocks);
            }
        }

        private string Cell(string text) => string.Join(' ', text.Split('\n')
            .Select(line => line.StartsWith(Quoted, StringComparison.Ordinal) ? line[Quoted.Length..] : line));

        private void TakeBlocks(List<string> blocks)
        {
            EndBlock();
            _blocks.AddRange(blocks);
        }

        public override string ToString()
        {
            EndLine();
            EndBlock();
            return string.Join("\n\n", _blocks.Where(block => block.Length > 0));
        }
    }
}
