using System.Runtime.InteropServices;
using System.Text;
using MimeKit;

namespace Timeline.Documents.Mail;

/// <summary>Mails as bytes.</summary>
internal static class MailBytes
{
    // Two of these stand in every header that a mail program or a server wrote.
    private static readonly string[] Fields =
        ["From", "Date", "Subject", "To", "Received", "Return-Path", "Delivered-To", "Message-ID", "MIME-Version", "Content-Type",
            "X-Mozilla-Status", "X-Account-Key", "DKIM-Signature", "Reply-To", "ARC-Seal", "Received-SPF"];

    // No person writes these over a letter.
    private static readonly string[] Written = ["MIME-Version", "Message-ID", "Received", "Return-Path", "Delivered-To",
        "X-Mozilla-Status", "X-Account-Key", "DKIM-Signature", "ARC-Seal", "Received-SPF"];

    // MimeKit asks the process for the encodings of headers and texts, and without these knows neither Russian nor Japanese ones. It only
    // adds to what is known.
    static MailBytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The mail; a <see cref="FormatException"/> says what keeps it from being one.</summary>
    public static MimeMessage Parse(ReadOnlyMemory<byte> bytes)
    {
        var held = MemoryMarshal.TryGetArray(bytes, out var array) ? array : new(bytes.ToArray());
        try
        {
            // The parts stay where they are, so that a mailbox isn't held twice.
            return new MimeParser(new MemoryStream(held.Array!, held.Offset, held.Count, writable: false), MimeFormat.Entity,
                persistent: true).ParseMessage();
        }
        catch (Exception exception) when (exception is FormatException or IOException)
        {
            throw new FormatException("is no message: it has no header");
        }
    }

    /// <summary>True where a file opens with a mail's header: with one of its fields, and with one that no person writes.</summary>
    public static bool OpensMail(ReadOnlySpan<byte> start)
    {
        var names = new List<string>();
        foreach (var range in start.Split((byte)'\n'))
        {
            var line = start[range].TrimEnd((byte)'\r');
            if (line.IsEmpty)
                break;
            // A field goes on behind a blank.
            if (line[0] is (byte)' ' or (byte)'\t' && names.Count > 0)
                continue;
            var colon = line.IndexOf((byte)':');
            if (colon <= 0 || line[..colon].IndexOfAnyExceptInRange((byte)'!', (byte)'~') >= 0)
                break;
            names.Add(Encoding.ASCII.GetString(line[..colon]));
        }

        return names.Count > 1 && names.Intersect(Fields, StringComparer.OrdinalIgnoreCase).Count() > 1
            && names.Intersect(Written, StringComparer.OrdinalIgnoreCase).Any();
    }
}
