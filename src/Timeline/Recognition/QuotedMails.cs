using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>
/// The mails that a mail quotes or forwards: what each says counts from the day on which it was sent. A mail reaches as far as its marks do ("&gt;"), or else to the next one or the end.
/// </summary>
internal sealed class QuotedMails
{
    private const int LongestAttribution = 250;
    private const int MostAttributionLines = 3;
    private const int FewestFields = 3;

    // "Begin forwarded message:" over a mail that is the whole text.
    private const int LongestBanner = 60;

    private static readonly string[] Fields = ["From:", "To:", "Cc:", "Bcc:", "Date:", "Sent:", "Subject:", "Reply-To:", "Importance:", "Attachments:"];

    private readonly string _text;
    private readonly IReadOnlyList<Expression> _expressions;
    private readonly List<MailLine> _lines;
    private readonly List<ChronologyItem> _mails = [];

    // The mails that the line read last lies in, the innermost on top; and what of the innermost is read.
    private readonly Stack<(int Level, int Day)> _open = [];
    private (int Start, int Told, int Day)? _current;

    private QuotedMails(string text, IReadOnlyList<Expression> expressions) => (_text, _expressions, _lines) = (text, expressions, LinesOf(text));

    // A line without the marks before it, and how many they are.
    private readonly record struct MailLine(int Start, int End, int Level);

    // What tells when a mail was sent; the mail begins behind its last line.
    private readonly record struct MailHead(int LastLine, int Level, int Day);

    /// <summary>The quoted mails in text order; none overlaps another, and one that goes on behind what it quotes comes again.</summary>
    /// <param name="text">The text as it is read.</param>
    /// <param name="expressions">Its expressions.</param>
    /// <param name="headEnd">Where its own head ends.</param>
    public static List<ChronologyItem> Find(string text, IReadOnlyList<Expression> expressions, int headEnd)
    {
        var mails = new QuotedMails(text, expressions);
        mails.Read(headEnd);
        return mails._mails;
    }

    private void Read(int headEnd)
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (Leave(line.Level + 1))
            {
                Turn(line.Start, line.Start);
            }

            if (line.Start >= headEnd && (Attribution(i) ?? Header(i)) is { } head)
            {
                Leave(head.Level);
                _open.Push((head.Level, head.Day));
                Turn(line.Start, _lines[head.LastLine].End);
                i = head.LastLine;
            }
        }

        Turn(_text.Length, _text.Length);
    }

    // Leaves the mails that are quoted so deep or deeper; false where there were none.
    private bool Leave(int level)
    {
        var open = _open.Count;
        while (_open.TryPeek(out var inner) && inner.Level >= level)
        {
            _open.Pop();
        }

        return _open.Count < open;
    }

    // From an offset on the text is that of the innermost mail.
    private void Turn(int start, int told)
    {
        if (_current is { } mail && mail.Start < start)
        {
            _mails.Add(new(mail.Start, mail.Told, start, ListForm.Mail) { Day = mail.Day });
        }

        _current = _open.TryPeek(out var inner) ? (start, told, inner.Day) : null;
    }

    // "On Mon, 3 Mar 2014 at 17:40, Ann Roe <ann@example.org> wrote:", over a mail that is marked, or with an address or a time of day in it.
    private MailHead? Attribution(int first)
    {
        var line = _lines[first];
        for (var last = first; last < Math.Min(_lines.Count, first + MostAttributionLines) && _lines[last].Level == line.Level && _lines[last].End - line.Start <= LongestAttribution; last++)
        {
            var words = _text.AsSpan(line.Start, _lines[last].End - line.Start);
            if (!words.EndsWith(" wrote:", StringComparison.Ordinal) && !words.EndsWith(" writes:", StringComparison.Ordinal))
            {
                if (LineForms.EndsSentence(words))
                {
                    return null;
                }

                continue;
            }

            var isMarked = last + 1 < _lines.Count && _lines[last + 1].Level > line.Level;
            return DayIn(line.Start, _lines[last].End) is { } sent && (isMarked || words.Contains('@') || sent.Meaning is ClockTime) ? new(last, line.Level + (isMarked ? 1 : 0), sent.Start) : null;
        }

        return null;
    }

    // "From: … / Sent: … / To: … / Subject: …"
    private MailHead? Header(int first)
    {
        var line = _lines[first];
        var last = first;
        Expression? sent = null;
        for (; last < _lines.Count && _lines[last].Level == line.Level && FieldOf(_lines[last]) is { } field && (last == first) == (field is "From:"); last++)
        {
            sent = field is "Date:" or "Sent:" ? DayIn(_lines[last].Start, _lines[last].End) : sent;
        }

        return sent is null || last - first < FewestFields || _text.AsSpan(0, line.Start).Trim() is { Length: < LongestBanner } before && !before.Contains('\n') ? null : new(last - 1, line.Level, sent.Start);
    }

    private string? FieldOf(MailLine line) => Array.Find(Fields, field => _text.AsSpan(line.Start, line.End - line.Start).TrimStart('*').StartsWith(field, StringComparison.OrdinalIgnoreCase));

    private Expression? DayIn(int start, int end)
    {
        for (var i = Sorted.FirstAt(_expressions, expression => expression.Start, start); i < _expressions.Count && _expressions[i].End <= end; i++)
        {
            if (DatePhrase.PartsOf(_expressions[i].Meaning) is { Year: not null, Day: not null })
            {
                return _expressions[i];
            }
        }

        return null;
    }

    private static List<MailLine> LinesOf(string text)
    {
        var lines = new List<MailLine>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOf('\n') is >= 0 and var length ? start + length : text.Length;
            var level = 0;
            for (; start < end && (text[start] == '>' || char.IsWhiteSpace(text[start])); start++)
            {
                level += text[start] == '>' ? 1 : 0;
            }

            if (start < end)
            {
                lines.Add(new(start, start + text.AsSpan(start, end - start).TrimEnd().Length, level));
            }

            start = end + 1;
        }

        return lines;
    }
}
