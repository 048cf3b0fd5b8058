using System.Text;
using MimeKit;
using MimeKit.Tnef;

namespace Timeline.Documents.Mail;

/// <summary>The parts of a mail: what it says, and what is attached to it.</summary>
internal sealed class MailParts
{
    // A plain version that says less than this of what the other does is no version, but a note that there is another.
    private const double FullVersion = 0.4;

    private readonly List<string> _texts = [];
    private readonly List<MimeEntity> _attached = [];

    private MailParts()
    {
    }

    /// <summary>What the mail says, one text behind another.</summary>
    public string Body => string.Join("\n\n", _texts.Where(text => text.Length > 0));

    /// <summary>The files and messages that are attached; pictures shown in the text and seals aren't.</summary>
    public IReadOnlyList<MimeEntity> Attached => _attached;

    /// <summary>True where some of it is encrypted.</summary>
    public bool IsEncrypted { get; private set; }

    public static MailParts Of(MimeEntity? body)
    {
        var parts = new MailParts();
        parts.Take(body, isShown: false);
        return parts;
    }

    // MimeKit bounds how deep parts are nested.
    private void Take(MimeEntity? entity, bool isShown)
    {
        switch (entity)
        {
            case null:
                break;
            case Multipart { ContentType.MediaSubtype: var kind } encrypted when kind.Equals("encrypted",
                StringComparison.OrdinalIgnoreCase):
                IsEncrypted = true;
                break;
            case MultipartAlternative versions:
                _texts.Add(Best(versions));
                break;
            case MultipartRelated related:
                Take(related.Root, isShown);
                foreach (var other in related.Where(other => other != related.Root))
                    Take(other, isShown: true);
                break;
            case Multipart many:
                foreach (var part in many)
                    Take(part, isShown);
                break;
            case MessagePart { Message: not null }:
                _attached.Add(entity);
                break;
            case TextPart text when !text.IsAttachment && (text.IsPlain || text.IsHtml || text.IsFlowed
                || text.ContentType.MediaSubtype.Equals("enriched", StringComparison.OrdinalIgnoreCase)):
                _texts.Add(TextOf(text));
                break;
            case TnefPart tnef:
                foreach (var inner in Extracted(tnef))
                    _attached.Add(inner);
                break;
            case MimePart part when IsSeal(part):
                break;
            case MimePart part when part.ContentType.IsMimeType("application", "pkcs7-mime")
                || part.ContentType.IsMimeType("application", "x-pkcs7-mime"):
                IsEncrypted = true;
                break;
            // A picture that a page shows is no file that somebody sent.
            case MimePart part when !part.IsAttachment && (isShown || part.ContentId is not null)
                && part.ContentType.IsMimeType("image", "*"):
                break;
            case MimePart part when part.ContentType.IsMimeType("message", "delivery-status")
                || part.ContentType.IsMimeType("text", "rfc822-headers"):
                break;
            case MimePart part:
                _attached.Add(part);
                break;
        }
    }

    /// <summary>The version that says most, the plain one where it says it all; what goes with it is taken too.</summary>
    private string Best(MultipartAlternative versions)
    {
        var read = versions.Select(version =>
        {
            var inner = new MailParts();
            inner.Take(version, isShown: false);
            return inner;
        }).ToList();
        IsEncrypted |= read.Exists(one => one.IsEncrypted);
        if (read.Count == 0)
            return "";
        var longest = read.Max(one => one.Body.Length);
        var best = read.First(one => one.Body.Length >= longest * FullVersion);
        // A calendar's entry is a version of what the mail says.
        _attached.AddRange(read.SelectMany(one => one._attached).Where(part => part is MessagePart || part.IsAttachment));
        return best.Body;
    }

    private static string TextOf(TextPart part)
    {
        var text = Windows(part.Text.ReplaceLineEndings("\n"));
        if (part.IsHtml)
            return MarkupText.Read(text, marksQuotes: true);
        return part.IsFlowed ? Flowed(text, part.ContentType.Parameters["delsp"] is { } delsp
            && delsp.Equals("yes", StringComparison.OrdinalIgnoreCase)) : text;
    }

    // What calls itself Latin 1 may be Windows-1252; Latin 1 has nothing to be seen there.
    private static string Windows(string text) => !text.AsSpan().ContainsAnyInRange('\u0080', '\u009F') ? text
        : string.Concat(text.Select(character => character is >= '\u0080' and <= '\u009F'
            ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString([(byte)character]) : character.ToString()));

    // RFC 3676: a line that ends in a blank goes on in the next of the same depth, but for the mark over a signature; a blank that opens a
    // line was put there.
    private static string Flowed(string text, bool deletesSpace)
    {
        var lines = new List<string>();
        var goesOn = -1;
        foreach (var written in text.Split('\n'))
        {
            var level = written.Length - written.TrimStart('>').Length;
            var words = written[level..];
            words = words.StartsWith(' ') ? words[1..] : words;
            var isMark = words == "-- ";
            if (goesOn == level && !isMark)
                lines[^1] += words;
            else
                lines.Add((level > 0 ? new string('>', level) + " " : "") + words);
            goesOn = words.EndsWith(' ') && !isMark ? level : -1;
            if (goesOn >= 0 && deletesSpace)
                lines[^1] = lines[^1][..^1];
        }

        return string.Join('\n', lines);
    }

    private static bool IsSeal(MimePart part) =>
        part.ContentType.MimeType.ToLowerInvariant() is "application/pgp-signature" or "application/pkcs7-signature"
            or "application/x-pkcs7-signature" or "application/pgp-keys" or "text/x-amp-html";

    private static IEnumerable<MimeEntity> Extracted(TnefPart part)
    {
        try
        {
            return [.. part.ExtractAttachments().Where(inner => inner is not TextPart)];
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException or IOException or ArgumentException
            or NotSupportedException)
        {
            return [part];
        }
    }
}
