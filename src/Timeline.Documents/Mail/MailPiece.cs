using NodaTime;

namespace Timeline.Documents.Mail;

/// <summary>What one message says: the mail itself, or one that it quotes.</summary>
/// <param name="depth">0 for the mail itself, 1 for what it answers or forwards, 2 for what that quotes.</param>
/// <param name="head">What stands over what is quoted; null for the mail itself, and where nothing does.</param>
internal sealed class MailPiece(int depth, QuotationHead? head)
{
    private readonly List<string> _lines = [];

    public int Depth => depth;

    /// <summary>The day on which what is quoted was sent; null where nothing tells it.</summary>
    public LocalDate? Day => head?.Day;

    public string? Author => head?.Author;

    public string? Subject => head?.Subject;

    /// <summary>What it says, paragraphs parted by blank lines.</summary>
    public string Text => string.Join('\n', _lines).Trim('\n');

    public void Add(IReadOnlyCollection<MailLine> lines)
    {
        if (lines.All(line => line.IsBlank))
            return;
        if (_lines is [.., not ""])
            _lines.Add("");
        _lines.AddRange(lines.Select(line => line.Text));
    }
}
