using MimeKit;

namespace Timeline.Documents.Mail;

/// <summary>Tells which mail of a mailbox another one answers that doesn't say so itself: the first one about the same.</summary>
internal sealed class MailThreads
{
    private readonly Dictionary<string, MimeMessage> _first = new(StringComparer.OrdinalIgnoreCase);

    public MailThreads(IEnumerable<MimeMessage> messages)
    {
        foreach (var message in messages)
            if (MailSubject.Of(message.Subject).Text is { } subject
                && (!_first.TryGetValue(subject, out var known) || message.Date < known.Date))
                _first[subject] = message;
    }

    /// <summary>The id of the mail that this one answers, by their subject; null where it refers to one, or none is earlier.</summary>
    public string? Answered(MimeMessage message) =>
        string.IsNullOrEmpty(message.InReplyTo) && message.References.Count == 0
            && MailSubject.Of(message.Subject) is { IsAnswer: true, Text: { } subject } && _first[subject] is var first
            && first.Date < message.Date
            ? first.MessageId : null;
}
