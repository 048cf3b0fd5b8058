using NodaTime;

namespace Timeline.Documents.Mail;

/// <summary>
/// Takes the body of a mail apart: what it says itself, and each message that it quotes, under the day on which that was sent. Signatures
/// and the like are left out.
/// </summary>
internal sealed class MailText
{
    // A chain of answers is longer only where somebody makes one up.
    private const int MostMessages = 60;

    private readonly LocalDate? _sent;
    private readonly List<MailPiece> _pieces = [];

    private MailText(LocalDate? sent) => _sent = sent;

    /// <summary>The messages in a body; the first one is the mail itself.</summary>
    /// <param name="body">The body as text.</param>
    /// <param name="sent">The day of the mail; null where it isn't known.</param>
    public static IReadOnlyList<MailPiece> Read(string body, LocalDate? sent)
    {
        var text = new MailText(sent);
        text.Read(WithoutSeal(MailLine.Of(body)), 0, text.Open(0, null));
        return text._pieces;
    }

    private MailPiece Open(int depth, QuotationHead? head)
    {
        _pieces.Add(new(depth, head));
        return _pieces[^1];
    }

    // Goes through what one message says; what it quotes is a message of its own.
    private void Read(List<MailLine> lines, int level, MailPiece piece)
    {
        if (_pieces.Count > MostMessages)
        {
            piece.Add(lines);
            return;
        }

        // What is quoted between one's own lines is all of one message.
        MailPiece? quoted = null;
        for (var at = 0; at < lines.Count;)
        {
            var end = EndOfRun(lines, at, level);
            var run = lines[at..end];
            at = end;
            if (IsDeeper(run[0], level))
            {
                var own = quoted is null ? QuotationHead.At(run, 0, _sent) : null;
                Read(run[(own?.End ?? 0)..], level + 1, quoted ??= Open(piece.Depth + 1, own));
                continue;
            }

            var attribution = end < lines.Count ? QuotationHead.Before(run, _sent) : null;
            var told = attribution is null ? run : run[..attribution.Start];
            if (Unmarked(told) is { } head)
            {
                piece.Add(MailFurniture.Without(told[..head.Start]));
                Read(lines[(end - run.Count + head.End)..], level, Open(piece.Depth + 1, head));
                return;
            }

            piece.Add(MailFurniture.Without(told));
            if (attribution is not null)
                quoted = Open(piece.Depth + 1, attribution);
        }
    }

    /// <summary>The first head in a message's own lines: what it quotes without marks is all that follows.</summary>
    private QuotationHead? Unmarked(List<MailLine> told)
    {
        for (var i = 0; i < told.Count; i++)
            if (!told[i].IsBlank && QuotationHead.At(told, i, _sent) is { } head)
                return head;
        return null;
    }

    // Blank lines inside what is quoted are part of it.
    private static int EndOfRun(List<MailLine> lines, int start, int level)
    {
        var isDeeper = IsDeeper(lines[start], level);
        var end = start + 1;
        for (var i = end; i < lines.Count; i++)
        {
            if (lines[i].IsBlank && lines[i].Level <= level)
                continue;
            if (IsDeeper(lines[i], level) != isDeeper)
                return isDeeper ? end : i;
            end = i + 1;
        }

        return lines.Count;
    }

    private static bool IsDeeper(MailLine line, int level) => line.Level > level;

    // "-----BEGIN PGP SIGNED MESSAGE-----" and what it opens with; the signature goes to its end.
    private static List<MailLine> WithoutSeal(List<MailLine> lines)
    {
        var open = lines.FindIndex(line => line.Text == "-----BEGIN PGP SIGNED MESSAGE-----");
        if (open < 0)
            return lines;
        var body = lines.FindIndex(open, line => line.IsBlank);
        var close = lines.FindIndex(open, line => line.Text == "-----BEGIN PGP SIGNATURE-----");
        var end = close < 0 ? -1 : lines.FindIndex(close, line => line.Text == "-----END PGP SIGNATURE-----");
        return body < 0 || end < 0 || body > close ? lines : [.. lines[..open], .. lines[(body + 1)..close], .. lines[(end + 1)..]];
    }
}
