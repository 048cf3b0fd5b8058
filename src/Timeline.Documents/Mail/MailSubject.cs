using System.Collections.Frozen;

namespace Timeline.Documents.Mail;

/// <summary>What a mail is about, without what answering and forwarding put before it.</summary>
/// <param name="Text">The subject; null where there is none.</param>
/// <param name="IsAnswer">True behind "Re:".</param>
internal readonly record struct MailSubject(string? Text, bool IsAnswer)
{
    private static readonly FrozenSet<string> Answers = FrozenSet.ToFrozenSet(["re", "aw", "sv", "vs", "antw", "res", "rif", "ref", "odp"],
        StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Forwards = FrozenSet.ToFrozenSet(["fw", "fwd", "wg", "tr", "rv", "enc", "i", "vl", "pd"],
        StringComparer.OrdinalIgnoreCase);

    public static MailSubject Of(string? written)
    {
        var rest = string.Join(' ', (written ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        bool? isAnswer = null;
        while (rest.IndexOf(':') is > 0 and var colon)
        {
            // "Re[2]:"
            var mark = rest[..colon].Trim();
            mark = mark.EndsWith(']') && mark.IndexOf('[') is > 0 and var open ? mark[..open] : mark;
            if (!Answers.Contains(mark) && !Forwards.Contains(mark))
                break;
            // The mark that was put last stands first.
            isAnswer ??= Answers.Contains(mark);
            rest = rest[(colon + 1)..].Trim();
        }

        return new(rest.Length > 0 ? rest : null, isAnswer == true);
    }
}
