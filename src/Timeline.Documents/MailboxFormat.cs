using MimeKit;
using Timeline.Documents.Mail;

namespace Timeline.Documents;

/// <summary>Mailboxes that hold many mails one after another, of which each is an article.</summary>
/// <remarks>As with mails that are files of their own, a mail that is quoted is left out where it is there itself.</remarks>
public sealed class MailboxFormat : IArticleFormat
{
    private readonly int _depth;

    /// <summary>Reads mailboxes.</summary>
    public MailboxFormat()
        : this(0)
    {
    }

    internal MailboxFormat(int depth) => _depth = depth;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".mbox", ".mbx"];

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> start) => MailboxMessage.OpensMailbox(start);

    /// <inheritdoc/>
    public ArticleCollection Read(ArticleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DocumentException.Read(file, () => ReadMails(file));
    }

    private ArticleCollection ReadMails(ArticleFile file)
    {
        if (_depth > MailFormat.Deepest)
            throw new DocumentException(ProblemCode.LimitExceeded, "is a mailbox in mails, one in another, and is not read");
        var found = MailboxMessage.Find(file.Bytes.Span);
        if (found.Count == 0)
            throw new FormatException("is no mailbox: no line parts its messages (\"From ana@example.org Mon May  3 09:00:00 2021\")");
        var problems = new List<Problem>();
        if (!file.Bytes.Span[..found[0].Start].Trim(" \t\r\n"u8).IsEmpty)
            problems.Add(new(ProblemCode.Malformed, file.Source, 1, "what stands before the first message is not read"));
        var messages = new List<(MailboxMessage Place, MimeMessage Message, int Number)>();
        foreach (var (place, number) in found.Select((place, i) => (place, i + 1)))
        {
            try
            {
                messages.Add((place, MailBytes.Parse(place.Content(file.Bytes)), number));
            }
            catch (FormatException exception)
            {
                problems.Add(new(ProblemCode.Malformed, file.Source, place.Line,
                    FormattableString.Invariant($"message {number} {exception.Message}")));
            }
        }

        var threads = new MailThreads(messages.Select(message => message.Message));
        var reader = new MailReader(file, _depth);
        var read = ArticleCollection.Combine([new([], problems), .. messages.Select(message => reader.Read(
            message.Message,
            FormattableString.Invariant($"{file.Source}#{message.Number}"),
            threads.Answered(message.Message),
            (message.Place.Line, FormattableString.Invariant($"message {message.Number}: "))))]);
        return read with { Files = read.Files + 1 };
    }
}
