using System.Globalization;
using MimeKit;
using NodaTime;

namespace Timeline.Documents.Mail;

/// <summary>Reads a mail as an article, and what is attached to it as the files and mails that they are.</summary>
/// <param name="file">The file it came in.</param>
/// <param name="depth">How many mails it is attached to, one in another.</param>
internal sealed class MailReader(ArticleFile file, int depth)
{
    private const int LongestShown = 40;

    /// <summary>The articles of a mail: it, each message that it quotes, and what is attached to it.</summary>
    /// <param name="message">The mail.</param>
    /// <param name="source">The name of its article.</param>
    /// <param name="answered">The id of the mail that it answers, where it doesn't tell it itself.</param>
    /// <param name="place">Where problems say they are: the line of the file and the words before the reason.</param>
    public ArticleCollection Read(MimeMessage message, string source, string? answered = null, (int? Line, string Words) place = default)
    {
        var problems = new List<Problem>();
        void Report(ProblemCode code, string reason) => problems.Add(new(code, file.Source, place.Line, $"{place.Words}{reason}"));

        var parts = MailParts.Of(message.Body);
        var subject = MailSubject.Of(message.Subject).Text;
        var sent = DayOf(message, Report);
        if (parts.IsEncrypted)
            Report(ProblemCode.Encrypted, "is encrypted; save what it says as text");
        var article = new Article
        {
            Id = source,
            Source = source,
            Text = "",
            Title = subject,
            Author = AuthorOf(message),
            Language = message.Body?.Headers["Content-Language"]?.Split(',')[0].Trim() is { Length: > 1 } language ? language : null,
            Url = message.MessageId is { Length: > 0 } id ? $"mid:{id}" : null,
            Published = sent is { } day ? PublicationDate.Stated(day) : file.PublishedOtherwise,
        };
        var references = answered is null ? message.References.Concat(message.InReplyTo is { Length: > 0 } original ? [original] : [])
            .Distinct().ToList() : [answered];
        var articles = MailText.Read(parts.Body, sent)
            .Select((piece, i) => piece.Depth == 0 ? article with { Text = piece.Text } : Quoted(piece, article, references, i))
            .Where(one => one.Text.Length > 0).ToList();
        // A mail may say all in its subject.
        if (articles.Count == 0 && parts.Attached.Count == 0 && !parts.IsEncrypted)
        {
            if (subject is null)
                Report(ProblemCode.NoArticle, "holds no text");
            else
                articles.Add(article with { Text = subject });
        }

        return ArticleCollection.Combine([new(articles, problems), .. parts.Attached.Select((part, i) => Attached(part, source, i + 1))]);
    }

    /// <summary>
    /// A message that is quoted: of the day that stands over it, and undated where none does, whatever the day of the mail. Its address
    /// tells what it is, so that it is left out where the message itself is read.
    /// </summary>
    private static Article Quoted(MailPiece piece, Article mail, List<string> references, int number)
    {
        var source = FormattableString.Invariant($"{mail.Source}/quoted {number}");
        return mail with
        {
            Id = source,
            Source = source,
            Text = piece.Text,
            Title = piece.Subject ?? mail.Title,
            Author = piece.Author,
            // The last reference is the mail that is answered, the one before it what that answered.
            Url = piece.Depth <= references.Count ? $"mid:{references[^piece.Depth]}{ArticleCollection.QuotedPart}" : null,
            Published = piece.Day is { } day ? PublicationDate.Stated(day) : PublicationDate.Unknown,
        };
    }

    /// <summary>The day as the mail writes it, in the zone of whoever sent it.</summary>
    private static LocalDate? DayOf(MimeMessage message, Action<ProblemCode, string> report)
    {
        var written = message.Headers[HeaderId.Date]?.Trim();
        if (string.IsNullOrEmpty(written))
            return null;
        // Mail is younger than 1970, where clocks that were never set begin.
        const int firstYear = 1971;
        if (MimeKit.Utils.DateUtils.TryParse(written, out var date) && date.Year >= firstYear && date.Year < 9999)
            return OffsetDateTime.FromDateTimeOffset(date).Date;
        report(ProblemCode.FieldNotRead, $"Date: is not a date: \"{(written.Length > LongestShown ? written[..LongestShown] + "…" : written)}\"; the message is read without it");
        return null;
    }

    private static string? AuthorOf(MimeMessage message)
    {
        var names = message.From.Mailboxes.Select(mailbox => mailbox.Name is { Length: > 0 } name ? name.Trim().Trim('\'', '"')
            : mailbox.Address).Where(name => name.Length > 0);
        return string.Join(", ", names) is { Length: > 0 } told ? told : null;
    }

    private ArticleCollection Attached(MimeEntity part, string source, int number)
    {
        var name = $"{source}/{NameOf(part, number)}";
        try
        {
            if (part is MessagePart { Message: { } message })
            {
                return depth < MailFormat.Deepest ? new MailReader(file with { Source = name }, depth + 1).Read(message, name)
                    : new([], [new(ProblemCode.LimitExceeded, name, null,
                        FormattableString.Invariant($"is attached to more than {MailFormat.Deepest} messages, one in another, and is not read"))]);
            }

            using var bytes = new MemoryStream();
            (part as MimePart)?.Content?.DecodeTo(bytes);
            return HandedOn.Read(file, name, bytes, new MailFormat(depth + 1), new MailboxFormat(depth + 1));
        }
        catch (Exception exception) when (exception is FormatException or IOException or InvalidOperationException)
        {
            return new([], [new(ProblemCode.Malformed, name, null, "can't be unpacked: the attachment is broken")]);
        }
    }

    private static string NameOf(MimeEntity part, int number)
    {
        var name = part.ContentDisposition?.FileName ?? part.ContentType.Name ?? (part as MessagePart)?.Message?.Subject;
        var plain = string.Concat((name ?? "").Select(character => character is '/' or '\\' || char.IsControl(character) ? ' ' : character))
            .Trim();
        plain = plain.Length > 0 ? plain : string.Create(CultureInfo.InvariantCulture, $"attachment {number}");
        var extension = part is MessagePart ? ".eml" : Path.HasExtension(plain)
            || !MimeTypes.TryGetExtension(part.ContentType.MimeType, out var usual) ? "" : usual;
        return plain.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? plain : plain + extension;
    }
}
