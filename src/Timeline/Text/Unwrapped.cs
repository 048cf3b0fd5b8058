namespace Timeline.Text;

/// <summary>Reads text that was wrapped for a page or a screen as the paragraphs it was.</summary>
/// <remarks>
/// The text as read has the same length, so that offsets count in the text itself: the line ends, blank lines and page marks inside a
/// paragraph are blanks, and a word that was parted by a hyphen stands whole at its place, with <see cref="Filler"/> behind it for what it
/// lacks. Text that isn't wrapped is read as it stands.
/// </remarks>
internal static class Unwrapped
{
    /// <summary>A blank that no text is wrapped with: it stands for the hyphen and the line end of a word that was parted.</summary>
    public const char Filler = '\u205F';

    // A blank in the place of a line end, told from the blanks of the text.
    private const char Joint = '\u2005';

    // A sentence goes on over this many line ends at most, page marks left out: from the foot of one page to the text of the next.
    private const int MostBreaks = 12;

    private const int LongestLabel = 40;

    /// <summary>The text as it is read: the same string where nothing of it is wrapped.</summary>
    public static string Read(string text)
    {
        text = Unseen.Moved(text);
        var all = WrappedLine.Of(text);
        if (all.Count < 3) return WithWholeDays(text, all);
        var marks = PageMarks.Find(text, all);
        var wrapping = Wrapping.Of(text, all, marks);
        if (!wrapping.IsWrapped) return WithWholeDays(text, all);
        var read = text.ToCharArray();
        var hyphens = new LineEndHyphens(text);
        var head = DocumentHead.Of(text)?.End ?? 0;
        var changed = false;
        for (var (i, last, opens) = (0, -1, true); i < all.Count; i++)
        {
            // What first stands inside the text is no head of the document.
            if (marks[i] == PageMark.Again || (marks[i] == PageMark.First && changed))
            {
                read.AsSpan(all[i].Start, all[i].Length).Fill(' ');
                changed = true;
            }

            if (marks[i] != PageMark.None) continue;
            var joins = last >= 0 && all[i].Start > head
                && Joins(text, wrapping, all[last], all[i], Breaks(last, i), isPaged: i > last + 1 || all[i].OpensPage, opens);
            opens = !joins;
            if (joins)
            {
                Join(text, read, all[last], all[i], hyphens);
                changed = true;
            }
            else if (changed && i > last + 1)
            {
                ClosePage(read, all[last].End, all[i].Start);
            }

            last = i;
        }

        return changed ? new string(read) : text;

        int Breaks(int from, int to)
        {
            var breaks = 0;
            for (var i = from + 1; i <= to; i++) breaks += all[i].Breaks;
            return breaks;
        }
    }

    /// <summary>Where what ends at an offset of the text as read ends in the text itself.</summary>
    public static int EndIn(string read, int end)
    {
        // "Fri-" / "day's": what leans on the word has moved with it.
        var at = end;
        if (at > 0 && at < read.Length && IsApostrophe(read[at])) at++;
        while (at > end && at < read.Length && at - end < 3 && char.IsLetter(read[at])) at++;
        for (; at > 0 && at < read.Length && read[at] == Filler; at++) end++;
        return end;
    }

    /// <summary>Words of the text as read, on one line: where something was joined, one blank stands.</summary>
    public static string OneLine(string words) =>
        words.Contains(Joint, StringComparison.Ordinal) || words.Contains(Filler, StringComparison.Ordinal)
            ? string.Join(' ', words.Replace(Filler.ToString(), "", StringComparison.Ordinal).Split([Joint, ' '], StringSplitOptions.RemoveEmptyEntries)) : words;

    // "Octo-" / "ber 12": no text is so short that this is no wrapping.
    private static string WithWholeDays(string text, List<WrappedLine> all)
    {
        char[]? read = null;
        LineEndHyphens? hyphens = null;
        for (var i = 1; i < all.Count; i++)
        {
            if (all[i].Breaks <= 2 && PartsDay(all[i - 1].In(text), all[i].In(text)))
                Join(text, read ??= text.ToCharArray(), all[i - 1], all[i], hyphens ??= new(text));
        }

        return read is null ? text : new(read);
    }

    private static bool PartsDay(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (before is not [.., var letter, '-' or '\u2010' or '\u00AD'] || !char.IsLetter(letter) || !char.IsLower(behind[0])) return false;
        var start = before.Length - 1;
        while (start > 0 && char.IsLetter(before[start - 1])) start--;
        var word = string.Concat(before[start..^1], behind[..Word(behind)]);
        return word.Length > 5 && (CalendarWords.Month(word) is not null || CalendarWords.Weekday(word) is not null);
    }

    // Where a page ends with its paragraph, a blank line is left: nothing else ends there.
    private static void ClosePage(char[] read, int from, int to)
    {
        const int blankLine = 2;
        for (var (at, breaks) = (from, 0); at < to; at++)
        {
            if (read[at] is '\n') breaks++;
            if (char.IsWhiteSpace(read[at]) && (read[at] is not '\n' || breaks > blankLine)) read[at] = ' ';
        }
    }

    // Whether a line goes on with the paragraph of the line before.
    private static bool Joins(string text, Wrapping wrapping, WrappedLine line, WrappedLine next, int breaks, bool isPaged, bool opens)
    {
        var before = line.In(text);
        var behind = next.In(text);
        if (line.Quote != next.Quote || IsApart(before) || IsApart(behind) || (OpensItem(behind) && !EndsInMonth(before))) return false;
        var isParted = before is [.., var letter, '-'] && char.IsLetter(letter) && char.IsLower(behind[0]);
        if (!isParted && !wrapping.IsFull(text, line, next)) return false;
        var isOpen = IsOpen(before);
        var goesOn = isOpen && char.IsLower(behind[0]);
        if (!wrapping.Joins(breaks)) return breaks <= MostBreaks && (goesOn || (isPaged && isOpen));
        if (goesOn) return true;
        // What is set in begins a paragraph, and so does a line in capitals or a date below a headline.
        if (next.Indent > line.Indent + 1 && !isOpen) return false;
        if (opens && (StampLine.Read(behind).Count > 0 || StampLine.Read(before).Count > 0)) return false;
        return (IsCapitals(before) ? !opens || IsCapitals(behind) : isOpen || !IsCapitals(behind)) && !(OpensWithDay(before) && OpensWithDay(behind));
    }

    // True where a sentence isn't at its end with the line.
    private static bool IsOpen(ReadOnlySpan<char> line) =>
        char.IsLetterOrDigit(line[^1]) || line[^1] is ',' or ';' or '-' or '’' or '\'' or '–' or '—' or '(' or '&' || EndsInAbbreviation(line);

    // Tables, headings of Markdown and rules are lines of their own.
    private static bool IsApart(ReadOnlySpan<char> line) => line[0] is '|' or '#' || line.Contains('\t') || line.Contains("    ", StringComparison.Ordinal)
        || LineForms.IsRule(line) || LineForms.IsBanner(line);

    // An item of a list ("12. …", "(b) …", "iv) …"), and what somebody says in a transcript ("MR. REED: …", "Q. …").
    private static bool OpensItem(ReadOnlySpan<char> line)
    {
        if (LineForms.IsListItem(line) || LineForms.IsFootnote(line)) return true;
        if (line is ['Q' or 'A', '.' or ':', ' ', ..] or ['(', _, ')', ..] or ['(', _, _, ')', ..]) return true;
        var mark = line[..Math.Min(line.Length, 4)].IndexOfAny('.', ')');
        if (mark > 0 && mark + 1 < line.Length && line[mark + 1] == ' ' && (mark == 1 ? char.IsLower(line[0]) : !line[..mark].ContainsAnyExcept("ivx"))) return true;
        var colon = line[..Math.Min(line.Length, LongestLabel)].IndexOf(':');
        if (colon <= 0 || !char.IsUpper(line[0]) || (colon + 1 < line.Length && line[colon + 1] != ' ')) return false;
        var label = line[..colon];
        return label.Count(' ') < 4 && (!label.ContainsAnyInRange('a', 'z') || !label.Contains(' '));
    }

    // A heading, not "NATO." at a paragraph's end.
    private static bool IsCapitals(ReadOnlySpan<char> line) => !line.ContainsAnyInRange('a', 'z') && line.Length > 8 && line.ContainsAnyInRange('A', 'Z');

    // "… on December" / "12. The court …" is no item of a list.
    private static bool EndsInMonth(ReadOnlySpan<char> line) => CalendarWords.Month(line[(line.LastIndexOf(' ') + 1)..].TrimEnd('.')) is not null;

    // "14:05 …", "2019-03-04 …", "3 March: …": where such lines follow each other they are entries.
    private static bool OpensWithDay(ReadOnlySpan<char> line)
    {
        var word = line[..Word(line)];
        if (!char.IsAsciiDigit(line[0])) return CalendarWords.Month(word) is not null || CalendarWords.Weekday(word) is not null;
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0 || digits + 1 >= line.Length) return false;
        var rest = line[(digits + 1)..];
        return line[digits] is ':' or '-' or '/' or '.' ? char.IsAsciiDigit(rest[0]) : CalendarWords.Month(rest[..Word(rest)]) is not null || rest[0] is '-' or '–' or '—';
    }

    private static int Word(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (length < line.Length && char.IsLetter(line[length])) length++;
        return length;
    }

    private static bool EndsInAbbreviation(ReadOnlySpan<char> line)
    {
        if (line[^1] != '.') return false;
        var word = line[(line.LastIndexOfAny(' ', '(') + 1)..^1];
        return !Abbreviations.EndsSentence(word, "1") || !Abbreviations.EndsSentence(word, "Reed");
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    // What stands between two lines is blank; a parted word moves together.
    private static void Join(string text, char[] read, WrappedLine line, WrappedLine next, LineEndHyphens hyphens)
    {
        var gap = read.AsSpan(line.End, next.Start - line.End);
        gap.Fill(Joint);
        gap[^1] = ' ';
        if (gap.Length > 2) gap[0] = ' ';
        var hyphen = line.End - 1;
        if (text[hyphen] is not ('-' or '\u2010' or '\u00AD') || hyphen == line.Start) return;
        if (!char.IsLetterOrDigit(text[hyphen - 1]) || !char.IsLetterOrDigit(text[next.Start])) return;
        var (start, end) = (hyphen, next.Start);
        while (start > line.Start && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '-')) start--;
        while (end < next.End && char.IsLetterOrDigit(text[end])) end++;
        var keeps = text[hyphen] != '\u00AD' && hyphens.Belongs(text.AsSpan(start, hyphen - start), text.AsSpan(next.Start, end - next.Start));
        if (end < next.End && IsApostrophe(text[end]))
        {
            for (end++; end < next.End && char.IsLetter(text[end]); end++)
            {
            }
        }

        var to = keeps ? hyphen + 1 : hyphen;
        text.AsSpan(next.Start, end - next.Start).CopyTo(read.AsSpan(to));
        read.AsSpan(to + end - next.Start, end - to - (end - next.Start)).Fill(Filler);
    }
}
