namespace Timeline.Documents.Mail;

/// <summary>
/// What mail programs, offices and lists add to what a person writes: signatures, disclaimers, where it was sent from, how to unsubscribe.
/// </summary>
internal static class MailFurniture
{
    // Names, offices and numbers stand in few and short lines.
    private const int MostSignatureLines = 8;
    private const int LongestSignatureLine = 60;
    private const int LongestFooter = 400;

    // A disclaimer says at least two of these; who only writes of what is confidential says one.
    private const int FewestDisclaims = 2;

    private static readonly string[] Footers =
    [
        "Sent from my ", "Sent from Mail for", "Sent from Yahoo", "Sent from Outlook", "Sent from the ", "Sent via ", "Sent with ",
            "Get Outlook for ", "Von meinem ", "Gesendet von ", "Envoyé de mon ", "Envoyé depuis ", "Enviado desde ",
        "Enviado do meu ", "Inviato da ", "Verzonden vanaf ", "Skickat från ",
    ];

    private static readonly string[] Disclaims =
    [
        "confidential", "intended recipient", "intended solely", "intended only", "solely for the use", "privileged", "in error",
            "unauthorised", "unauthorized", "disclaimer", "free of viruses", "for viruses",
        "notify the sender", "before printing", "vertraulich", "irrtümlich", "confidentiel", "confidencial",
    ];

    private static readonly string[] Subscriptions =
        ["unsubscribe", "view this email in your browser", "view in browser", "view it in your browser", "you are receiving this",
            "you received this message because", "mailing list\n", "update your preferences", "manage your preferences"];

    private static readonly string[] SignOffs =
    [
        "best", "best regards", "kind regards", "warm regards", "regards", "best wishes", "all the best", "cheers", "thanks",
            "many thanks", "thank you", "sincerely", "yours sincerely", "yours faithfully", "yours truly", "yours",
        "mit freundlichen grüßen", "viele grüße", "beste grüße", "cordialement", "bien cordialement", "saludos", "un saludo",
            "cordiali saluti", "met vriendelijke groet", "atenciosamente",
    ];

    /// <summary>The lines without it.</summary>
    /// <param name="lines">What one person says, to its end or to the next quotation.</param>
    public static List<MailLine> Without(IReadOnlyList<MailLine> lines)
    {
        // "-- " stands over a signature; editors strip the blank.
        var end = lines.TakeWhile(line => line.Text is not ("--" or "-- ")).Count();
        if (lines.Take(end).All(line => line.IsBlank) && lines.Skip(end + 1).Count(line => !line.IsBlank) > MostSignatureLines)
            end = lines.Count;
        var kept = Paragraphs(lines.Take(end)).Where(paragraph => !IsSubscription(paragraph)).ToList();
        var disclaimer = kept.FindIndex(IsDisclaimer);
        if (disclaimer > 0)
            kept.RemoveRange(disclaimer, kept.Count - disclaimer);
        var rest = kept.SelectMany((paragraph, i) => i == 0 ? paragraph : paragraph.Prepend(new MailLine(0, "")))
            .Where(line => !(line.Text.Length < LongestSignatureLine
                && Array.Exists(Footers, footer => line.Text.StartsWith(footer, StringComparison.OrdinalIgnoreCase)))).ToList();
        return WithoutSignOff(rest);
    }

    private static bool IsDisclaimer(List<MailLine> paragraph) =>
        Words(paragraph) is var words && Disclaims.Count(phrase =>
            words.Contains(phrase, StringComparison.OrdinalIgnoreCase)) >= FewestDisclaims;

    // Lists, and some programs over what they quote, draw a line.
    private static bool IsSubscription(List<MailLine> paragraph) => paragraph[0].Text is { Length: > 20 } line
        && !line.AsSpan().ContainsAnyExcept('_') ||
        $"{Words(paragraph)}\n" is { Length: < LongestFooter } words
            && Array.Exists(Subscriptions, phrase => words.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private static string Words(List<MailLine> paragraph) => string.Join(' ', paragraph.Select(line => line.Text));

    // "Best regards," and a name behind it, where nothing follows.
    private static List<MailLine> WithoutSignOff(List<MailLine> lines)
    {
        var below = 0;
        for (var i = lines.Count - 1; i > 0 && below <= MostSignatureLines && lines[i].Text.Length < LongestSignatureLine; i--)
        {
            if (SignOffs.Contains(lines[i].Text.Trim(' ', ',', '.', '!', '-', '–').ToLowerInvariant()))
                return lines[..i];
            below += lines[i].IsBlank ? 0 : 1;
        }

        return lines;
    }

    private static IEnumerable<List<MailLine>> Paragraphs(IEnumerable<MailLine> lines)
    {
        var paragraph = new List<MailLine>();
        foreach (var line in lines.Append(new MailLine(0, "")))
        {
            if (!line.IsBlank)
            {
                paragraph.Add(line);
            }
            else if (paragraph.Count > 0)
            {
                yield return paragraph;
                paragraph = [];
            }
        }
    }
}
