using System.Collections.Frozen;
using Timeline.Text;

namespace Timeline.Recognition.Rules;

/// <summary>
/// Years in citations of courts and scholars, told by the volume, the report and the page around them: "823 F.2d 1055 (7th Cir. 1987)", "[1998] 2 AC 147".
/// </summary>
internal static class Citations
{
    // The longest way from a page back to its volume: "124 Harv. L. Rev. 1026, 1031 n.14".
    private const int LongestReport = 14;

    // What stands in the parenthesis before the year: "S.D.N.Y. Dec. 12, 2003".
    private const int LongestCourt = 14;

    // Reports that are cited without periods.
    private static readonly FrozenSet<string> Reports = FrozenSet.ToFrozenSet(
    [
        "AC", "QB", "KB", "Ch", "Fam", "WLR", "ER", "ILR", "WL", "LEXIS", "CLR", "ALR", "SCR", "DLR", "NZLR", "SLT", "IRLR",
        "EWCA", "EWHC", "UKSC", "UKHL", "UKPC", "HCA", "FCA", "SCC", "IESC", "NZSC", "ECHR", "ECR",
    ], StringComparer.Ordinal);

    /// <summary>True where the expression stands in a citation and tells when a case was decided or a work printed, or is a page.</summary>
    public static bool Holds(Match m) => m.Meaning is not null && (IsInParenthesis(m) || OpensReport(m) || IsPage(m) || IsOfScholars(m));

    // "823 F.2d 1055 (7th Cir. 1987)", "410 U.S. 113, 153 (1973)": behind a page, and last in its parenthesis.
    private static bool IsInParenthesis(Match m)
    {
        if (!Is(m, m.To, ")")) return false;
        var open = m.From - 1;
        while (open > 0 && m.From - open < LongestCourt && !Is(m, open, "(")) open--;
        return open > 0 && Is(m, open, "(") && (m.From == open + 1 || IsCourt(m, open + 1, m.From)) && (EndsReport(m, open) || Is(m, open - 2, "§"));
    }

    // Names in capitals and their abbreviations: "7th Cir.", "D. Mass.", "en banc" has none.
    private static bool IsCourt(Match m, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (m.Tokens[i].Kind is TokenKind.Word && m.TextOf(m.Tokens[i]) is var word && !char.IsUpper(word[0]) && word is not "of") return false;
        return true;
    }

    // "[1998] 2 AC 147", "(1987) 43 Cal. 3d 12", "[2004] UKHL 56", "1998 WL 12345"
    private static bool OpensReport(Match m)
    {
        if (m.To - m.From != 1) return false;
        var framed = m.From > 0 && ((Is(m, m.From - 1, "[") && Is(m, m.To, "]")) || (Is(m, m.From - 1, "(") && Is(m, m.To, ")")));
        if (!framed) return Is(m, m.To, "WL") || (Is(m, m.To, "U") && Is(m, m.To + 4, "Dist") && Is(m, m.To + 6, "LEXIS"));
        var at = m.To + 1;
        var volume = IsNumber(m, at);
        if (volume) at++;
        var report = at;
        while (at < m.Tokens.Count && at - report < LongestReport && IsReport(m, at)) at++;
        return at > report && (Reports.Contains(m.TextOf(m.Tokens[report]).ToString()) || (volume && IsNumber(m, at)));
    }

    // "120 S. Ct. 1955", "75 Fed. Reg. 1998": a page that could be a year.
    private static bool IsPage(Match m) => m.To - m.From == 1 && m.Tokens[m.From].Kind is TokenKind.Integer && VolumeBefore(m, m.From) >= 0;

    // Whether a report with its pages ends before a token: "391 U.S. 563, 568 n.4".
    private static bool EndsReport(Match m, int end)
    {
        for (var at = end - 1; at >= 0 && end - at < LongestReport; at--)
        {
            if (!IsNumber(m, at) && m.Tokens[at].Kind is not TokenKind.Mixed
                && m.TextOf(m.Tokens[at]) is not ("," or "-" or "–" or "." or "n" or "nn" or "at" or "&")) return false;
            if (IsNumber(m, at) && VolumeBefore(m, at) >= 0) return true;
        }

        return false;
    }

    // The volume before a report that ends before the page at a token, or −1. "12 Jan. 1998" has no report in it.
    private static int VolumeBefore(Match m, int page)
    {
        var at = Is(m, page - 1, "at") ? page - 2 : page - 1;
        var names = false;
        while (at >= 0 && page - at < LongestReport && IsReport(m, at))
        {
            names |= m.Tokens[at].Kind is TokenKind.Word && (Is(m, at + 1, ".") || Reports.Contains(m.TextOf(m.Tokens[at]).ToString()));
            at--;
        }

        return names && at >= 0 && IsNumber(m, at) ? at : -1;
    }

    // "U", ".", "S", "2d", "3d", "Supp"
    private static bool IsReport(Match m, int at)
    {
        if (at < 0 || at >= m.Tokens.Count) return false;
        var word = m.TextOf(m.Tokens[at]);
        return m.Tokens[at].Kind switch
        {
            TokenKind.Word => char.IsUpper(word[0]) && (Is(m, at + 1, ".") || word.Length < 5)
                && CalendarWords.Month(word) is null && CalendarWords.Weekday(word) is null,
            TokenKind.Mark => word is "." or "&" or "’" or "'",
            TokenKind.Mixed => word is [>= '2' and <= '9', 'd', ..] || (word.Length < 6 && char.IsUpper(word[0])),
            TokenKind.Ordinal => word.Length < 4,
            _ => false,
        };
    }

    // "(Brook et al., 2003)", "(Reed & Marsh 1998, p. 12)"; "(Athens, 2004)" may tell when something was.
    private static bool IsOfScholars(Match m)
    {
        if (m.To - m.From != 1 || !(Is(m, m.To, ")") || Is(m, m.To, ";") || Is(m, m.To, ",") || Is(m, m.To, ":"))) return false;
        var at = m.From - 1;
        if (Is(m, at, ",")) at--;
        var hasOthers = Is(m, at, ".") && Is(m, at - 1, "al") && Is(m, at - 2, "et");
        if (hasOthers) return true;
        var names = 0;
        var isPair = false;
        for (; at >= 0 && m.From - at < LongestCourt; at--)
        {
            if (m.Tokens[at].Kind is TokenKind.Word && char.IsUpper(m.TextOf(m.Tokens[at])[0])) names++;
            else if (Is(m, at, "&")) isPair = true;
            else if (!Is(m, at, ",")) break;
        }

        return isPair && names > 1 && (Is(m, at, "(") || Is(m, at, ";"));
    }

    private static bool IsNumber(Match m, int at) => at >= 0 && at < m.Tokens.Count && m.Tokens[at].Kind is TokenKind.Integer or TokenKind.Grouped;

    private static bool Is(Match m, int at, string mark) => at >= 0 && at < m.Tokens.Count && m.TextOf(m.Tokens[at]).Equals(mark, StringComparison.Ordinal);

    private static bool IsWord(Match m, int at, string word) => Is(m, at, word);
}
