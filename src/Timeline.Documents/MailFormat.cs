using MimeKit;
using Timeline.Documents.Mail;

namespace Timeline.Documents;

/// <summary>Mails, as mail programs save them.</summary>
/// <remarks>
/// The publication date is that of the message as its sender's zone has it. What it quotes is of the day on which that was sent;
/// signatures, disclaimers and what mail programs add are left out. What is attached is read
/// by the kinds of files that are known.
/// </remarks>
public sealed class MailFormat : IArticleFormat
{
    // Of a mail that is attached to a mail, and so on.
    internal const int Deepest = 5;

    private readonly int _depth;

    /// <summary>Reads mails.</summary>
    public MailFormat()
        : this(0)
    {
    }

    internal MailFormat(int depth) => _depth = depth;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".eml"];

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> start) => MailBytes.OpensMail(start);

    /// <inheritdoc/>
    public ArticleCollection Read(ArticleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DocumentException.Read(file, () => ReadMail(file));
    }

    private ArticleCollection ReadMail(ArticleFile file)
    {
        if (_depth > Deepest)
            throw new DocumentException(ProblemCode.LimitExceeded,
                FormattableString.Invariant($"is attached to more than {Deepest} messages, one in another, and is not read"));
        var read = new MailReader(file, _depth).Read(MailBytes.Parse(file.Bytes), file.Source);
        return read with { Files = read.Files + 1 };
    }
}
