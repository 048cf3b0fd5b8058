using System.Buffers;

namespace Timeline.Text;

/// <summary>What a single line looks like, told from its own words alone. Every test is linear in the line.</summary>
internal static class LineForms
{
    private const int LongestShortLine = 250;
    private const int MostHeadlineWords = 28;
    private const int LongestUrlToken = 40;
    private const int LongestBanner = 80;
    private const int LongestCommentHead = 120;

    private static readonly string[] CreditOpeners =
    [
        "By ", "BY ", "by ", "Written by ", "Reported by ", "Reporting by ", "(Reporting by ", "Additional reporting", "(Additional reporting", "Editing by ", "(Editing by ",
        "Compiled by ", "Story by ", "(Writing by ", "Writing by ",
    ];

    private static readonly SearchValues<string> CreditPhrases = SearchValues.Create(
    [
        " reported from ", " reporting from ", " contributed to this ", " contributed from ", " contributed reporting", " contributed.", "; editing by ", "; Editing by ", " writing by ",
    ], StringComparison.Ordinal);

    private static readonly string[] Desks =
    [
        "News Desk", "Web Desk", "Staff Writer", "Staff Writers", "Staff Reporter", "Staff Report", "Staff and agencies", "Our Correspondent", "Correspondent", "Associated Press", "Reuters", "AFP",
        "Agence France-Presse", "Agencies", "Associated Press Writer", "News Service", "News Agency", "Special to the", "Contributor", "Editor",
    ];

    private static readonly SearchValues<string> PhotoMarks = SearchValues.Create(
    [
        "(photo", "[photo", "photo:", "photo by", "photo credit", "photo courtesy", "photograph:", "file photo", "ap photo", "afp photo", "getty images", "(source:", "[source:", "image:", "(image", "image credit",
        "picture:", "(picture", "(file)", "[file]", "(file:", "(third from", "(second from", "from left)", "(left)", "(right)", "(l)", "(r)", "courtesy of", "/reuters]", "/reuters)", "/afp]", "/afp)", "/ap]", "/ap)", "/epa]", "/epa)",
        "[reuters]", "[afp]", "[ap]", "[epa]", "[getty]", "/getty", "screenshot",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ProgrammeMarks = SearchValues.Create(["Presenter/", "Presenters/", "Producer/", "Producers/", "Presenter:", "Producer:"], StringComparison.Ordinal);

    private static readonly string[] FurnitureOpeners =
    [
        "read more", "read also", "read next", "also read", "see also", "more:", "more on this", "more headlines", "more news", "more stories", "related", "recommended", "share this", "share on", "share via", "share:",
        "advertisement", "sponsored", "story continues", "article continues", "continue reading", "click here", "click to", "sign up", "sign in", "log in", "subscribe", "newsletter", "follow us", "follow @", "follow on", "like us",
        "twitter ads", "view image on twitter", "view on twitter", "view on instagram", "view this post", "embedded video", "pic.twitter", "copyright", "©", "(c) ", "all rights reserved", "this material may not be",
        "print this", "email this", "e-mail this", "print article", "comments", "leave a comment", "post a comment", "no comments", "show comments", "tags:", "tagged", "filed under", "categories:", "category:", "topics:", "keywords:",
        "loading", "skip to", "skip ad", "watch:", "video:", "listen:", "gallery:", "in pictures", "play video", "media caption", "image caption", "back to top", "home >", "home »", "http://", "https://", "www.",
        "latest news", "breaking news", "top stories", "most read", "most popular", "trending", "editor's picks", "editors' picks", "editor’s picks", "you may also like", "you might also like", "download", "get the app", "terms of", "privacy policy",
        "facebook", "whatsapp", "linkedin", "reprints", "cookie", "join our", "support our", "donate", "previous article", "next article", "previous post", "next post", "— end —", "last updated", "page last updated", "view comments", "tweet this", "retweet",
    ];

    /// <summary>The number of words, counted up to what any header line may have.</summary>
    public static int CountWords(ReadOnlySpan<char> line)
    {
        var words = 0;
        for (var i = 0; i < line.Length; i++)
            if (!char.IsWhiteSpace(line[i]) && (i == 0 || char.IsWhiteSpace(line[i - 1])))
                words++;
        return words;
    }

    /// <summary>True where the line ends as a sentence does, closing quotes, brackets and footnote marks aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var core = LessClosing(line);
        if (core.IsEmpty)
            return false;
        if (core[^1] is '!' or '?' or '…' or ';' or ':' || Sentences.EndsAlone(core[^1]))
            return true;
        return core[^1] == '.' && !EndsInAbbreviation(core);
    }

    /// <summary>The line less what may follow its last mark: closing quotes and brackets, and footnote marks such as "[12]".</summary>
    private static ReadOnlySpan<char> LessClosing(ReadOnlySpan<char> line)
    {
        while (true)
        {
            line = line.TrimEnd().TrimEnd("”’\"')]» ");
            var mark = line.TrimEnd("0123456789");
            if (mark.Length == line.Length || mark is not [.., '['])
                return line;
            line = mark[..^1];
        }
    }

    /// <summary>"U.S.", "Jr.", "Inc." end headlines too.</summary>
    private static bool EndsInAbbreviation(ReadOnlySpan<char> line)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..^1];
        return word is "Jr" or "Sr" or "Inc" or "Corp" or "Co" or "Ltd" or "St" or "No" || (word.Length is > 0 and <= 6 && (word.Contains('.') || word.Length == 1) && char.IsUpper(word[0]));
    }

    /// <summary>How many characters of the line are the "A:" or "Q." of an interview and the space behind it; 0 where it has none.</summary>
    public static int SpeakerMark(ReadOnlySpan<char> line) => line is ['Q' or 'A', ':' or '.', ' ', _, ..] && (char.IsUpper(line[3]) || char.IsAsciiDigit(line[3])) ? 3 : 0;

    /// <summary>True for a paragraph of running text: sentences, or a line too long for a header.</summary>
    public static bool IsProse(ReadOnlySpan<char> line)
    {
        var words = CountWords(line);
        if (words > MostHeadlineWords || Dateline.Read(line).Strength != DatelineStrength.None)
            return true;
        return EndsSentence(line) && (LessClosing(line)[^1] is '?' or '!' ? words > 16 || line[0] is '“' or '"' or '‘' or '\'' or '`' : words >= 2);
    }

    /// <summary>True for the line over a dispatch: "Paris, Wednesday".</summary>
    public static bool IsPlaceAndWeekday(ReadOnlySpan<char> line) =>
        line.LastIndexOf(',') is > 0 and var comma && IsPlaceName(line[..comma]) && CalendarWords.Weekday(line[(comma + 1)..].Trim()) is not null;

    /// <summary>True for a headline as old papers set it, less its stop: "DESTRUCTIVE FIRE AT HULL".</summary>
    public static bool IsTitleInCapitals(ReadOnlySpan<char> line) =>
        CountWords(line) is >= 2 and <= 10 && char.IsAsciiLetterUpper(line[0]) && char.IsAsciiLetterUpper(line[^1]) && !line.ContainsAnyInRange('a', 'z') && !line.ContainsAnyInRange('0', '9') && line.IndexOf(". ") < 0;

    /// <summary>True for a line that may be a headline: short, begun like one, and not ended like a sentence.</summary>
    public static bool IsHeadlineLike(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > LongestShortLine || IsProse(line) || line[^1] is ':' or ';' or ',')
            return false;
        return (char.IsUpper(line[0]) || char.IsAsciiDigit(line[0]) || line[0] is '“' or '"' or '‘' or '\'' or '’' or '`' or '$' or '€' or '£' or '[' or '#' || !char.IsAscii(line[0]))
            && line.ContainsAnyInRange('a', 'z') | CountUpper(line) >= 3;
    }

    private static int CountUpper(ReadOnlySpan<char> line)
    {
        var upper = 0;
        foreach (var c in line)
            upper += char.IsUpper(c) ? 1 : 0;
        return upper;
    }

    /// <summary>True for a line that says who wrote, reported or edited: "By A. Writer", "News Desk", "(Reporting by …)", "Writer reported from Place."</summary>
    public static bool IsByline(ReadOnlySpan<char> line)
    {
        var words = CountWords(line);
        if (words > 45)
            return false;
        if (line.StartsWith("(Reporting by", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Reporting by", StringComparison.OrdinalIgnoreCase))
            return true;
        if (line.ContainsAny(CreditPhrases) && words <= 30 && line[0] is not ('“' or '"'))
            return true;
        foreach (var opener in CreditOpeners)
            if (line.StartsWith(opener, StringComparison.Ordinal) && words <= 16 && IsNames(line[opener.Length..], 12))
                return true;
        if (words <= 6)
            foreach (var desk in Desks)
                if (line.StartsWith(desk, StringComparison.OrdinalIgnoreCase) || line.EndsWith(desk, StringComparison.OrdinalIgnoreCase))
                    return words <= 4 || line.ContainsAny('|', ',', '-');
        return false;
    }

    /// <summary>True for "Khaled Yacoub Oweis"-like lines: two to four capitalised words and nothing else. Only the header makes such a line a byline.</summary>
    public static bool IsBareName(ReadOnlySpan<char> line)
    {
        var words = CountWords(line);
        return words is >= 2 and <= 4 && IsNames(line, 4) && !line.ContainsAny("0123456789:?!‘’“”\"'") && CountUpper(line) <= words + 2;
    }

    /// <summary>True for one to four capitalised words and nothing else, as a place or an outlet over a date: "Leeds", "The Harbour Post".</summary>
    public static bool IsPlaceName(ReadOnlySpan<char> line) => !line.ContainsAny("0123456789:?!;") && IsNames(line.StartsWith("The ") ? line[4..] : line, 4);

    /// <summary>True where all words could be parts of names, with the little words that stand between names.</summary>
    private static bool IsNames(ReadOnlySpan<char> line, int most)
    {
        var words = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range].Trim(" \t\u00A0,.|–—-()/*;&:•");
            if (word.IsEmpty)
                continue;
            words++;
            var ok = char.IsUpper(word[0]) || word is "and" or "in" or "of" or "for" or "at" or "the" or "al" or "el" or "de" or "van" or "von" or "bin" or "der" or "da" or "du"
                || word.StartsWith("al-") || word.StartsWith("el-") || word.StartsWith("ul-") || word.Contains('@');
            if (!ok || (words == 1 && (CalendarWords.Month(word) is not null || CalendarWords.Weekday(word) is not null || word is "The")))
                return false;
        }

        return words > 0 && words <= most;
    }

    /// <summary>True for the words under a picture, told by the credit or the place in the picture they name.</summary>
    public static bool IsCaption(ReadOnlySpan<char> line)
    {
        if (CountWords(line) > 60)
            return false;
        if (line.StartsWith("FILE PHOTO", StringComparison.OrdinalIgnoreCase) || line.StartsWith("FILE - ", StringComparison.Ordinal) || line.StartsWith("FILE – ", StringComparison.Ordinal)
            || line.StartsWith("Photo", StringComparison.Ordinal) && line.Contains(':'))
            return true;
        return line.ContainsAny(PhotoMarks) || EndsInAgencyCredit(line);
    }

    /// <summary>"[First Last/Agency]" or "(Agency/First Last)" at the end.</summary>
    private static bool EndsInAgencyCredit(ReadOnlySpan<char> line)
    {
        if (line[^1] is not (']' or ')'))
            return false;
        var open = line.LastIndexOf(line[^1] == ']' ? '[' : '(');
        return open > 0 && line[open..].Length <= 60 && line[open..].Contains('/') && char.IsUpper(line[open + 1]) && !line[open..].ContainsAnyInRange('0', '9');
    }

    /// <summary>True for a numbered note: "[2] See …".</summary>
    public static bool IsFootnote(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] != '[')
            return false;
        var close = line.IndexOf(']');
        return close is 2 or 3 or 4 && !line[1..close].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>True for what a web page puts around a story.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> line)
    {
        var words = CountWords(line);
        if (IsDebris(line) || (words <= 12 && line.StartsWith("See ", StringComparison.Ordinal) && line.EndsWith("Tweets", StringComparison.Ordinal)))
            return true;
        if (words <= 20)
            foreach (var opener in FurnitureOpeners)
                if (line.StartsWith(opener, StringComparison.OrdinalIgnoreCase) && IsWholeWord(line, opener) && (words <= 5 || !EndsSentence(line) || (opener.Length > 8 && !NamesPartOfPage(opener)) || opener[^1] == ':'))
                    return true;
        // The signature of an embedded post: "— Name (@handle) March 4, 2019".
        return line[0] is '—' or '–' or '-' && words <= 14 && line.Contains("(@", StringComparison.Ordinal) || (line[0] == '@' && words == 1);
    }

    /// <summary>True for an opener that names a part of the page; a sentence may open with it too: "More stories have emerged from the north."</summary>
    private static bool NamesPartOfPage(string opener) => opener is "more headlines" or "more stories" or "more on this" or "recommended" or "advertisement" or "sponsored" or "newsletter"
        or "latest news" or "breaking news" or "top stories" or "most popular" or "in pictures";

    private static bool IsWholeWord(ReadOnlySpan<char> line, string opener) =>
        !char.IsLetter(opener[^1]) || line.Length == opener.Length || !char.IsLetter(line[opener.Length]);

    /// <summary>True for the remains of a link: one endless word and little else. Scripts without blanks have no words to tell.</summary>
    public static bool IsDebris(ReadOnlySpan<char> line)
    {
        var blank = line.IndexOfAny(' ', '\t');
        var word = blank < 0 ? line : line[..blank];
        return word.Length >= LongestUrlToken && CountWords(line) <= 4 && word.ContainsAnyInRange('0', '9') && !word.ContainsAnyInRange('\u2E80', '\u9FFF');
    }

    /// <summary>True for a line of one sign and nothing else: "***", "-----".</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || !"-=*#_~+—–•.".Contains(line[0]))
            return false;
        return line.IndexOfAnyExcept(line[0], ' ') < 0 && line.Count(line[0]) >= 3 && !(line[0] == '.' && line.Length < 10);
    }

    /// <summary>True for a name framed by rules: "=== The Harbour Post ===".</summary>
    public static bool IsBanner(ReadOnlySpan<char> line)
    {
        if (line.Length is < 8 or > LongestBanner || !"-=*#_~+".Contains(line[0]))
            return false;
        var marks = line.IndexOfAnyExcept(line[0]);
        return marks >= 3 && line.Length - 1 - line.LastIndexOfAnyExcept(line[0]) >= 3 && char.IsLetterOrDigit(line.Trim(line[0]).Trim() is { IsEmpty: false } name ? name[0] : ' ')
            && DateStamp.Read(line).Count == 0;
    }

    /// <summary>The line without the marks of Markdown emphasis around the whole of it: "*…*", "**…**", "_…_".</summary>
    public static ReadOnlySpan<char> Unemphasised(ReadOnlySpan<char> line)
    {
        while (line.Length > 4 && line[0] is '*' or '_' && line[^1] == line[0] && !char.IsWhiteSpace(line[1]))
            line = line[1..^1];
        return line;
    }

    /// <summary>
    /// True for what stands over a reader's comment, and for the comment too where it follows in the same line: "Added: Tuesday, 4 March, 2019,
    /// 16:25 GMT", "At 3:52 pm on 4 Mar 2019, somebody wrote:", "9:51 pm ET March 4, 2019 RETWEET".
    /// </summary>
    public static bool OpensComment(ReadOnlySpan<char> line)
    {
        if (line.Length <= LongestCommentHead && (line.EndsWith(" wrote:", StringComparison.Ordinal) || line.EndsWith(" writes:", StringComparison.Ordinal) || line.EndsWith("Report abuse", StringComparison.OrdinalIgnoreCase)))
            return true;
        var head = line[..Math.Min(line.Length, LongestCommentHead)];
        var hour = head.IndexOfAnyInRange('0', '9');
        if (hour < 0)
            return false;
        if (head.StartsWith("Added: ", StringComparison.Ordinal))
            return hour == 7 || (head[7..hour].IndexOf(',') is > 0 and var comma && CalendarWords.Weekday(head[7..(7 + comma)]) is not null);
        return (hour == 3 && head.StartsWith("At ", StringComparison.Ordinal) && head.IndexOf(" wrote:") is > 3 and var wrote && head[..wrote].LastIndexOf(',') is > 3 and var name
                && DateStamp.Read(head[3..name]) is [{ Year: not null }])
            || (hour == 0 && head.IndexOf(" RETWEET") is > 0 and var box && DateStamp.Read(head[..box]) is [{ TimeFirst: true }]);
    }

    /// <summary>True for an entry of a guide to programmes, told by its hours ("7.00-9.00 pm") or by who makes it ("Presenter/Ann Reed").</summary>
    public static bool IsListing(ReadOnlySpan<char> line)
    {
        if (line.ContainsAny(ProgrammeMarks)) return true;
        var dash = line.IndexOfAny('-', '–');
        return dash is > 3 and < 14 && IsHour(line[..dash]) && IsHour(line[(dash + 1)..Math.Min(line.Length, dash + 6)]);

        // "7.00", "12.00noon", "6:30 am"
        static bool IsHour(ReadOnlySpan<char> words) =>
            words.IndexOfAny('.', ':') is var mark and (1 or 2) && mark + 2 < words.Length && char.IsAsciiDigit(words[0]) && char.IsAsciiDigit(words[mark + 1]) && char.IsAsciiDigit(words[mark + 2]);
    }

    /// <summary>The length of a clock time and the white space behind it where a line opens with one, as the posts of a running page do: "2332 ", "14:05: ", "0512  "; else 0.</summary>
    public static int PostTime(ReadOnlySpan<char> line)
    {
        const int digits = 4;
        var colon = line.Length > digits && line[2] is ':' or '.' ? 1 : 0;
        var length = digits + colon;
        if (line.Length < length + 3 || line[..2].ContainsAnyExceptInRange('0', '9') || line[(length - 2)..length].ContainsAnyExceptInRange('0', '9')) return 0;
        if (int.Parse(line[..2], System.Globalization.CultureInfo.InvariantCulture) > 23 || line[length - 2] > '5') return 0;
        if (line[length] == ':') length++;
        if (line[length] != ' ') return 0;
        while (length < line.Length && line[length] == ' ') length++;
        return length < line.Length && (char.IsUpper(line[length]) || line[length] is '“' or '"') ? length : 0;
    }

    /// <summary>True for what stands over links to other articles: "See also", "Related".</summary>
    public static bool OpensRelated(ReadOnlySpan<char> line) => CountWords(line) <= 4
        && (line.StartsWith("See also", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Related", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Read ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("More ", StringComparison.OrdinalIgnoreCase));

    /// <summary>True for an item of a list.</summary>
    public static bool IsListItem(ReadOnlySpan<char> line) =>
        line.Length > 2 && (line[0] is '•' or '*' or '-' or '–' or '—' or '·' or '▪' or '►' || (char.IsAsciiDigit(line[0]) && line.IndexOf(' ') is > 1 and <= 4 && line[line.IndexOf(' ') - 1] is '.' or ')')) && line.Contains(' ');

    public static bool OpensWithUpdated(ReadOnlySpan<char> line) =>
        line.StartsWith("Updated", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Last updated", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Last modified", StringComparison.OrdinalIgnoreCase);

    public static bool OpensWithPosted(ReadOnlySpan<char> line) =>
        line.StartsWith("Posted", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Published", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("Written by", StringComparison.OrdinalIgnoreCase) || line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || OpensWithUpdated(line);
}
