using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>Tells whose words a quotation is where another sentence of it says so: “The dam failed on Monday. The road is closed,” the mayor said.</summary>
internal static class Voices
{
    // Speech of more sentences than this has its speaker told somewhere else.
    private const int Reach = 4;

    /// <summary>Gives each statement inside a quotation the speaker that the sentence at the quotation's end names, or the one at its beginning, or the one before it in its paragraph.</summary>
    public static void Give(AnnotatedArticle article, TextStructure structure, Subjects subjects, List<Statement> statements)
    {
        var (text, _, sentences, quotations) = structure;
        for (var i = 0; i < statements.Count; i++)
        {
            var told = statements[i];
            if (told.Attribution is not null || Quotation(told.Start) is not { } quotation) continue;
            var own = SentenceAt(told.Start);
            var last = Math.Min(SentenceAt(quotation.End - 1), own + Reach);
            var first = Math.Max(SentenceAt(quotation.Start), own - Reach);
            // “We left,” he said. “The road was closed.”
            var before = first > 0 && first == SentenceAt(quotation.Start) && sentences[first].Start >= quotation.Start && IsBeside(sentences[first - 1].End, quotation.Start) ? first - 1 : first;
            var speaker = (last > own ? Speaker(last) : null) ?? (first < own ? Speaker(first) : null) ?? (before < first ? Speaker(before) : null);
            if (speaker is not null) statements[i] = told with { Attribution = speaker };
        }

        (int Start, int End)? Quotation(int at)
        {
            var place = Sorted.FirstAt(quotations, quoted => quoted.End, at + 1);
            if (place == quotations.Count || quotations[place].Start > at) return null;
            // Speech of several paragraphs opens anew with each and closes with the last.
            var last = place;
            while (last - place < Reach && last + 1 < quotations.Count && text[quotations[last].End - 1] is not ('”' or '"' or '’' or '\'' or '»') && text.AsSpan(quotations[last].End, quotations[last + 1].Start - quotations[last].End).IsWhiteSpace()) last++;
            return (quotations[place].Start, quotations[last].End);
        }

        int SentenceAt(int at) => Math.Max(0, Sorted.FirstAt(sentences, sentence => sentence.Start, at + 1) - 1);

        bool IsBeside(int end, int start) => start - end < 3 && !text.AsSpan(end, Math.Max(0, start - end)).ContainsAny('\n', '\r');

        string? Speaker(int sentence)
        {
            var (start, end) = sentences[sentence];
            var parsed = ParsedSentence.Of(text, start, end, article.Expressions, Sorted.FirstAt(article.Expressions, expression => expression.Start, start));
            return new SentenceReader(article, parsed, subjects.NamerFor(sentence)).Speaker();
        }
    }
}
