using NodaTime;

namespace Timeline.Documents.Mail;

/// <summary>What stands over a quoted or forwarded mail and says whose it is: a line of attribution, or the fields of its header.</summary>
/// <param name="Start">Its first line.</param>
/// <param name="End">The line behind its last.</param>
/// <param name="Day">The day on which that mail was sent; null where it isn't told.</param>
/// <param name="Author">Who sent it, as it is told; null where it isn't.</param>
/// <param name="Subject">What it was about; null where that isn't told.</param>
internal sealed record QuotationHead(int Start, int End, LocalDate? Day, string? Author, string? Subject = null)
{
    private const int MostLines = 3;
    private const int Longest = 250;
    private const int FewestFields = 3;

    private static readonly string[] Verbs =
        [" wrote", " writes", " schrieb", " geschrieben", " a écrit", " escribió", " ha scritto", " schreef", " geschreven", " escreveu",
            " skrev", " napisał", " написал"];

    // What stands between a day and a name.
    private static readonly string[] DayWords = ["at", "um", "Uhr", "à", "a", "las", "alle", "ore", "om", "às", "kl", "h", "AM", "PM",
        "am", "pm", "GMT", "UTC", "CET", "CEST", "On", "Am", "Le", "El", "Il", "Op", "Em", "Den"];

    // Each field by its name in English and in the languages that mail programs speak.
    private static readonly (string Name, string[] Names)[] Fields =
    [
        ("From", ["From", "Von", "De", "Da", "Van", "Fra", "Från"]),
        ("Sent", ["Sent", "Date", "Gesendet", "Datum", "Envoyé", "Enviado", "Enviada em", "Enviado el", "Inviato", "Verzonden", "Sendt",
            "Skickat", "Fecha", "Data", "Dato"]),
        ("To", ["To", "An", "À", "A", "Para", "Aan", "Til", "Till", "Cc", "Kopie", "Bcc"]),
        ("Subject", ["Subject", "Betreff", "Objet", "Asunto", "Oggetto", "Onderwerp", "Assunto", "Emne", "Ämne"]),
        ("Other", ["Reply-To", "Importance", "Attachments", "Priority", "Organization", "Message-ID"]),
    ];

    private static readonly string[] Dividers =
    [
        "forward", "weitergeleitet", "transféré", "reenviado", "inoltrato", "doorgestuurd", "encaminhada", "original message",
            "ursprüngliche nachricht", "message d'origine", "mensaje original", "messaggio originale", "oorspronkelijk bericht",
            "mensagem original",
        "original appointment",
    ];

    /// <summary>The head that begins in a line; null where none does.</summary>
    /// <param name="lines">Lines of one mail.</param>
    /// <param name="start">The line.</param>
    /// <param name="answered">The day of the mail that quotes it.</param>
    public static QuotationHead? At(IReadOnlyList<MailLine> lines, int start, LocalDate? answered)
    {
        if (!IsDivider(lines[start].Text))
            return Header(lines, start, answered) ?? (Attribution(lines, start, answered) is { Day: not null } told && HasTime(lines, told)
                ? told : null);
        var next = start + 1;
        while (next < lines.Count && lines[next].IsBlank)
            next++;
        return next < lines.Count && Header(lines, next, answered) is { } fields ? fields with { Start = start }
            : new(start, start + 1, null, null);
    }

    /// <summary>
    /// The attribution that ends the lines, over what is marked as quoted: "On Mon, 3 May 2021 at 9:00, Ana Lee wrote:"; null where none
    /// does.
    /// </summary>
    public static QuotationHead? Before(IReadOnlyList<MailLine> lines, LocalDate? answered)
    {
        var last = lines.Count - 1;
        while (last >= 0 && lines[last].IsBlank)
            last--;
        QuotationHead? found = null;
        for (var start = last; start >= 0 && start > last - MostLines && !lines[start].IsBlank && found?.Day is null; start--)
            found = Attribution(lines, start, answered) is { } head && head.End == last + 1 ? head : found;
        return found;
    }

    private static QuotationHead? Attribution(IReadOnlyList<MailLine> lines, int start, LocalDate? answered)
    {
        for (var (end, words) = (start, ""); end < Math.Min(lines.Count, start + MostLines) && !lines[end].IsBlank; end++)
        {
            words = $"{words} {lines[end].Text}".TrimStart();
            if (words.Length > Longest)
                return null;
            if (!words.EndsWith(':'))
                continue;
            var isSaid = Holds(Verbs, words);
            var day = WrittenDay.Find(words, answered);
            if (!isSaid && !(day is not null && words.Contains('@', StringComparison.Ordinal)))
                return null;
            return new(start, end + 1, day, WhoIn(words));
        }

        return null;
    }

    // "From: … / Sent: … / To: … / Subject: …"
    private static QuotationHead? Header(IReadOnlyList<MailLine> lines, int start, LocalDate? answered)
    {
        var (end, isSent) = (start, false);
        LocalDate? day = null;
        string? author = null, subject = null;
        var fields = 0;
        for (; end < lines.Count; end++)
        {
            // Each may be a paragraph of its own.
            if (lines[end].IsBlank && fields > 0 && end + 1 < lines.Count && Field(lines[end + 1].Text) is not null)
                continue;
            if (Field(lines[end].Text) is not { } field || (fields == 0) != (field.Name == "From"))
                break;
            fields++;
            switch (field.Name)
            {
                case "From":
                    author = Name(field.Value);
                    break;
                case "Sent":
                    (day, isSent) = (WrittenDay.Find(field.Value, answered), true);
                    break;
                case "Subject":
                    subject = MailSubject.Of(field.Value).Text;
                    break;
            }
        }

        return isSent && fields >= FewestFields ? new(start, end, day, author, subject) : null;
    }

    private static (string Name, string Value)? Field(string line)
    {
        var bare = line.Trim('*', ' ');
        var colon = bare.IndexOf(':');
        if (colon <= 0)
            return null;
        var name = bare[..colon].Trim('*', ' ', '\u00A0');
        var known = Array.Find(Fields, field => field.Names.Contains(name, StringComparer.OrdinalIgnoreCase)).Name;
        return known is null ? null : (known, bare[(colon + 1)..].Trim('*', ' '));
    }

    /// <summary>"-----Original Message-----"</summary>
    public static bool IsDivider(string line) => line.StartsWith("--", StringComparison.Ordinal)
        && line.EndsWith("--", StringComparison.Ordinal) && Holds(Dividers, line)
        || line is "Begin forwarded message:" or "Anfang der weitergeleiteten Nachricht:" or "Début du message réexpédié :"
            or "Inicio del mensaje reenviado:";

    // Where nothing marks what is quoted, a sentence may end in "wrote:" too.
    private static bool HasTime(IReadOnlyList<MailLine> lines, QuotationHead head) =>
        Enumerable.Range(head.Start, head.End - head.Start)
            .Any(i => lines[i].Text.Contains('@', StringComparison.Ordinal) || lines[i].Text.AsSpan().IndexOf(':') is > 0 and var colon
            && colon + 1 < lines[i].Text.Length && char.IsAsciiDigit(lines[i].Text[colon + 1]));

    // The name before an address, or what is left of the line without the verb and the day.
    private static string? WhoIn(string words)
    {
        var before = words.IndexOf('<') is > 0 and var open ? words[..open] : words[..^1];
        foreach (var verb in Verbs)
            before = before.Replace(verb, " ", StringComparison.OrdinalIgnoreCase);
        var name = before.Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse()
            .TakeWhile(word => !word.Any(char.IsAsciiDigit) && !DayWords.Contains(word.Trim('.', ','))).Reverse();
        return Name(string.Join(' ', name));
    }

    private static string? Name(string written) =>
        (written.IndexOf('<') is > 0 and var open ? written[..open] : written).Trim(' ', '"', '\'', ',', '*') is { Length: > 0 } name
            ? name : null;

    private static bool Holds(string[] phrases, string line) =>
        Array.Exists(phrases, phrase => line.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
