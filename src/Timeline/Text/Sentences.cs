namespace Timeline.Text;

/// <summary>Splits text into sentences.</summary>
internal static class Sentences
{
    private const int LongestAbbreviation = 12;

    // No sentence of news is longer; what is gets cut, so that reading a sentence word against word stays cheap on any input.
    private const int Longest = 2000;

    /// <summary>
    /// The sentences in text order, with their final marks, closing quotes and footnote marks; none crosses a paragraph, and a run of
    /// words without end is cut into pieces at white space.
    /// </summary>
    public static IReadOnlyList<(int Start, int End)> Find(string text)
    {
        var sentences = new List<(int Start, int End)>();
        foreach (var (paragraphStart, paragraphEnd) in Paragraphs.Find(text))
        {
            var start = paragraphStart;
            for (var i = start; i < paragraphEnd; i++)
            {
                if (i - start >= Longest && char.IsWhiteSpace(text[i]))
                {
                    sentences.Add((start, i));
                    start = i + 1;
                    while (start < paragraphEnd && char.IsWhiteSpace(text[start])) start++;
                    i = start;
                    if (i >= paragraphEnd) break;
                }

                if (!IsFinal(text[i])) continue;
                var mark = i;
                while (i + 1 < paragraphEnd && IsFinal(text[i + 1])) i++;
                var end = SkipClosers(text, i + 1, paragraphEnd);
                if (end < paragraphEnd && !Ends(text, start, mark, i, end, paragraphEnd)) continue;
                sentences.Add((start, end));
                while (end < paragraphEnd && char.IsWhiteSpace(text[end])) end++;
                start = end;
                i = end - 1;
            }

            if (start < paragraphEnd) sentences.Add((start, paragraphEnd));
        }

        return sentences;
    }

    /// <summary>The same sentences, none of them across one of the offsets, which come in rising order.</summary>
    public static IReadOnlyList<(int Start, int End)> CutAt(string text, IReadOnlyList<(int Start, int End)> sentences, IReadOnlyList<int> offsets)
    {
        var cut = new List<(int Start, int End)>(sentences.Count);
        var next = 0;
        foreach (var (start, end) in sentences)
        {
            var from = start;
            while (next < offsets.Count && offsets[next] <= start) next++;
            for (; next < offsets.Count && offsets[next] < end; next++)
            {
                Add(from, offsets[next]);
                from = offsets[next];
            }

            Add(from, end);
        }

        return cut;

        void Add(int start, int end)
        {
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
            if (end > start) cut.Add((start, end));
        }
    }

    private static bool IsFinal(char c) => c is '.' or '!' or '?' or '…' || EndsAlone(c);

    // The full stops of Chinese, Japanese and Hindi end a sentence whatever follows.
    internal static bool EndsAlone(char c) => c is '。' or '！' or '？' or '।' or '॥';

    private static int SkipClosers(string text, int at, int end)
    {
        while (at < end)
        {
            if (text[at] is '”' or '"' or '’' or '\'' or ')' or ']' or '»' or '」' or '』' or '）') at++;
            else if (FootnoteMark(text, at, end) is var mark and > 0) at += mark;
            else break;
        }

        return at;
    }

    // The length of "[12]" at this place, or 0.
    private static int FootnoteMark(string text, int at, int end)
    {
        if (text[at] != '[') return 0;
        var i = at + 1;
        while (i < end && i - at < 5 && char.IsAsciiDigit(text[i])) i++;
        return i > at + 1 && i < end && text[i] == ']' ? i + 1 - at : 0;
    }

    // What stands before a mark in its sentence, as far as a date and a time are long.
    private static ReadOnlySpan<char> SentenceBefore(string text, int start, int mark)
    {
        const int longest = 60;
        var before = text.AsSpan(start, mark - start);
        before = before[Math.Max(0, before.Length - longest)..];
        for (var i = before.Length - 2; i >= 0; i--)
        {
            if (before[i] is '.' or '!' or '?' or '\n' && char.IsWhiteSpace(before[i + 1]) && !(i > 0 && before[i - 1] is 'm' or 'M')) return before[(i + 1)..];
        }

        return mark - start > longest ? [] : before;
    }

    // Whether the marks [mark, last] end a sentence; what follows them begins at "at", inside the paragraph.
    private static bool Ends(string text, int start, int mark, int last, int at, int paragraphEnd)
    {
        if (EndsAlone(text[last])) return true;
        if (!char.IsWhiteSpace(text[at])) return false;
        while (at < paragraphEnd && char.IsWhiteSpace(text[at])) at++;
        while (at < paragraphEnd && text[at] is '“' or '"' or '‘' or '\'' or '`' or '(' or '[' or '«') at++;
        if (at >= paragraphEnd) return true;
        if (char.IsLower(text[at]) || text[at] is ',' or ';' or ':' or '-' or '–' or '—') return false;
        if (mark != last || text[mark] != '.') return true;
        var word = mark;
        while (word > start && mark - word < LongestAbbreviation && (char.IsLetterOrDigit(text[word - 1]) || text[word - 1] is '.' or '&')) word--;
        if (word < mark && text[mark - 1] is 'm' or 'M' && Abbreviations.OpensWithTime(SentenceBefore(text, start, mark))) return false;
        var next = at;
        while (next < paragraphEnd && char.IsLetterOrDigit(text[next])) next++;
        return Abbreviations.EndsSentence(text.AsSpan(word, mark - word), text.AsSpan(at, next - at));
    }
}
