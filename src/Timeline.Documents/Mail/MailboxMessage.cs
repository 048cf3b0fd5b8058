namespace Timeline.Documents.Mail;

/// <summary>Where a mail stands in a mailbox.</summary>
/// <param name="Start">Where the line that opens it begins: "From ana@example.org Mon May  3 09:00:00 2021".</param>
/// <param name="Header">Where its header begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Line">The line that opens it, counted from 1.</param>
internal readonly record struct MailboxMessage(int Start, int Header, int End, int Line)
{
    /// <summary>True where a file opens with the line that parts messages, and a header.</summary>
    public static bool OpensMailbox(ReadOnlySpan<byte> start) => IsOpening(start.TrimStart("\r\n"u8));

    /// <summary>The messages of a mailbox in their order. Each opens behind a blank line.</summary>
    public static List<MailboxMessage> Find(ReadOnlySpan<byte> bytes)
    {
        var found = new List<MailboxMessage>();
        var (line, isBehindBlank) = (1, true);
        for (var at = 0; at < bytes.Length; line++)
        {
            var length = bytes[at..].IndexOf((byte)'\n') is >= 0 and var end ? end + 1 : bytes.Length - at;
            if (isBehindBlank && IsOpening(bytes[at..]))
            {
                if (found.Count > 0)
                    found[^1] = found[^1] with { End = at };
                found.Add(new(at, at + length, bytes.Length, line));
            }

            isBehindBlank = bytes.Slice(at, length).Trim("\r\n"u8).IsEmpty;
            at += length;
        }

        return found;
    }

    /// <summary>The message itself: lines that open with "From " have lost the mark that mailboxes put before them.</summary>
    public ReadOnlyMemory<byte> Content(ReadOnlyMemory<byte> mailbox)
    {
        var message = mailbox[Header..End];
        return message.Span.IndexOf("\n>"u8) >= 0 && message.Span.IndexOf(">From "u8) >= 0 ? WithoutMarks(message.Span) : message;
    }

    // mboxrd puts one mark before every such line, others only where there is none, or never. Among lines that are quoted as deep as it is,
    // a line is quoted and not marked.
    private static byte[] WithoutMarks(ReadOnlySpan<byte> message)
    {
        var kept = new List<byte>(message.Length);
        var before = 0;
        for (var at = 0; at < message.Length;)
        {
            var length = message[at..].IndexOf((byte)'\n') is >= 0 and var end ? end + 1 : message.Length - at;
            var line = message.Slice(at, length);
            var marks = Marks(line);
            var behind = Marks(message[(at + length)..]);
            var isMarked = marks > 0 && line[marks..].StartsWith("From "u8) && before != marks && behind != marks;
            kept.AddRange(isMarked ? line[1..] : line);
            before = isMarked ? marks - 1 : marks;
            at += length;
        }

        return [.. kept];
    }

    private static int Marks(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)'>') is >= 0 and var marks ? marks : line.Length;

    // "From - Mon May 03 09:00:00 2021", and the name of a field below it.
    private static bool IsOpening(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("From "u8) || text.IndexOf((byte)'\n') is not (> 0 and var end))
            return false;
        var line = text[..end];
        var colon = line.IndexOf((byte)':');
        if (colon < 0 || colon + 1 >= line.Length || !char.IsAsciiDigit((char)line[colon + 1]) || !char.IsAsciiDigit((char)line[colon - 1]))
            return false;
        var below = text[(end + 1)..];
        var name = below.IndexOf((byte)':');
        return name > 0 && below[..name].IndexOfAnyExceptInRange((byte)'!', (byte)'~') < 0;
    }
}
