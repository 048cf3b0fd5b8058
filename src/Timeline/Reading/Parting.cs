using System.Buffers;
using Timeline.Text;

namespace Timeline.Reading;

/// <summary>What the parts of a file are that begin by one means throughout.</summary>
internal enum Parts
{
    /// <summary>That can't be said.</summary>
    Unknown,

    /// <summary>Articles.</summary>
    Articles,

    /// <summary>Sections of a document.</summary>
    Sections,
}

/// <summary>The means by which a file parts its articles, where it does so by one throughout, however short they are: wide gaps or, where it has none, headlines.</summary>
/// <remarks>
/// Documents have both before their sections as well. What tells them apart is how each part opens: a story tells at once, in a whole sentence, what the headline says, to whom and on what day it
/// happened, again in every article; a section goes on where the one before it ended. No part needs to have all of that, but the parts of a pile have most of it on the average.
/// </remarks>
internal static class Parting
{
    private const int Fewest = 2;

    // Long articles have sub-heads, and are told apart by what else stands over them.
    private const int MostParagraphs = 3;

    // Of six signs, on the average. Set by hand between the piles and the documents of the tests, which lie on either side: of the piles none has less than 3.3, of the documents with headings
    // none more than 3; where gaps part as well, less is asked. Wide gaps before parts with fewer signs than the last part sections.
    private const double SignsBehindGaps = 3.1;
    private const double SignsBehindHeadlines = 3.25;
    private const double SignsOfSections = 2;
    private const int SignsOfFirst = 2;

    private static readonly SearchValues<string> NewsDays = SearchValues.Create(
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "yesterday", "today", "Yesterday", "last night", "this morning", "this evening"], StringComparison.Ordinal);

    private static readonly SearchValues<string> FirstPerson = SearchValues.Create([" I ", " we ", " my ", " our ", " me ", " us "], StringComparison.Ordinal);

    /// <summary>The lines on which the parts of the file begin by its own means, and what the parts are.</summary>
    public static (IReadOnlySet<int> Lines, Parts Parts) Of(BundleFile file)
    {
        var gaps = Lines(file, line => file.Lines[line].Gap > file.UsualGap);
        var behindGaps = gaps.Count >= Fewest;
        var lines = behindGaps ? gaps : Lines(file, line => file.Lines[line - 1].IsBody && !file.Lines[line].IsBody);
        var headed = lines.Where(line => OpensStory(file, line)).ToHashSet();
        if (!behindGaps && file.BodiesBetween(0, file.Lines.Count) > MostParagraphs * (lines.Count + 1))
            return (headed, Parts.Unknown);
        if (headed.Count < Fewest || headed.Count * 10 < lines.Count * 9 || !OpensStory(file, 0))
            return (headed, Parts.Unknown);
        // The title of a document is over a lead that announces its parts: "The works of this month are listed below."
        var opensStory = Signs(file, 0) >= SignsOfFirst;
        var signs = headed.Average(line => Signs(file, line));
        return (headed, opensStory && signs >= (behindGaps ? SignsBehindGaps : SignsBehindHeadlines) ? Parts.Articles : behindGaps && signs <= SignsOfSections ? Parts.Sections : Parts.Unknown);
    }

    private static List<int> Lines(BundleFile file, Predicate<int> opens)
    {
        var lines = new List<int>();
        for (var line = 1; line < file.Lines.Count; line++)
            if (opens(line))
                lines.Add(line);
        return lines;
    }

    private static bool OpensStory(BundleFile file, int line)
    {
        const int mostHeaderLines = 4;
        var lead = file.NextBody(line);
        return file.Lines[line].Separator == Separator.None && lead < file.Lines.Count && lead - line <= mostHeaderLines
            && (lead == line ? file.Lines[line].Dateline == DatelineStrength.Strong : file.Lines[line].Form is LineKind.Headline or LineKind.Stamp);
    }

    /// <summary>How much speaks for the opening of a story: its first sentence is whole, says what the headline says, names somebody and the day; the headline tells something.</summary>
    private static int Signs(BundleFile file, int line)
    {
        const int wholeSentence = 12;
        var lead = file.NextBody(line);
        var text = file.Lines[lead].In(file.Text).ToString();
        var sentence = Sentences.Find(text) is [var first, ..] ? text[first.Start..first.End] : text;
        var header = Enumerable.Range(line, lead - line).ToList();
        var headline = header.FindIndex(i => file.Lines[i].Form == LineKind.Headline) is >= 0 and var at ? file.Lines[line + at].In(file.Text) : default;
        var signs = 0;
        signs += LineForms.CountWords(sentence) >= wholeSentence ? 1 : 0;
        signs += sentence.AsSpan().ContainsAny(NewsDays) || file.Lines[lead].Dateline == DatelineStrength.Strong ? 1 : 0;
        signs += header.Exists(i => file.Lines[i].Form is LineKind.Byline or LineKind.Stamp) ? 1 : 0;
        signs += Vocabulary.Names(sentence).Count > 0 ? 1 : 0;
        signs += Says(sentence, headline) ? 1 : 0;
        signs += Tells(headline) ? 1 : 0;
        signs -= BoundaryEvidence.GoesOn(sentence) || $" {sentence}".AsSpan().ContainsAny(FirstPerson) ? 2 : 0;
        return signs;
    }

    private static bool Says(string sentence, ReadOnlySpan<char> headline)
    {
        var words = Vocabulary.Content(Lowered(headline));
        var said = words.Count(Vocabulary.Content(sentence).Contains);
        return said > 0 && said * 3 >= words.Count;
    }

    private static string Lowered(ReadOnlySpan<char> headline) => headline.ContainsAnyInRange('a', 'z') ? headline.ToString() : headline.ToString().ToLowerInvariant();

    // As the headlines of articles do and those of sections don't: "Council votes to close the bridge", "Rig explodes", not "The bridge on the sound" or "How the bridge fell".
    private static bool Tells(ReadOnlySpan<char> headline)
    {
        var blank = headline.IndexOf(' ');
        if (blank < 0 || headline[^1] is '?' or '!' or ':' || headline[..blank] is "What" or "How" or "Why" or "Where" or "When" or "Who" || SectionHeadings.Is(headline) || SectionHeadings.IsNumbered(headline))
            return false;
        var text = Lowered(headline);
        var tokens = Tokens.Of(text, 0, text.Length, [], 0);
        Tagger.Tag(tokens, text);
        return tokens.Exists(token => token.IsFinite);
    }
}
