using System.Buffers;
using Timeline.Text;

namespace Timeline.Reading;

/// <summary>One thing a reader goes by when telling whether an article begins at a line.</summary>
/// <param name="Name">What it is, in words.</param>
/// <param name="Points">What it weighs; four points are one unit of log-odds.</param>
/// <param name="Holds">Whether it is there.</param>
internal sealed record BoundaryEvidence(string Name, int Points, Func<Opening, bool> Holds)
{
    /// <summary>True where the evaluation's fit-boundaries leaves the points as they are, since bundles show such a line too seldom: the tests have cases on either side.</summary>
    public bool ByHand { get; init; }

    private const int LinesToCompare = 40;
    private const int LinesOfLead = 4;

    private static readonly SearchValues<string> PageEnds = SearchValues.Create(
    [
        "comments are closed", "comments are now closed", "discussion is now closed", "comments on our articles", "all rights reserved", "to this report.", "to this story.", "to this article.", "opinions expressed in this",
        "views expressed in this", "article was published on", "article first appeared", "article was amended on",
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>All of it.</summary>
    /// <remarks>
    /// The evaluation's fit-boundaries prints this table anew from bundles, piles and documents, and judges it across topics. The points here are kept as long as those do worse on topics that they
    /// were not fitted to.
    /// </remarks>
    public static IReadOnlyList<BoundaryEvidence> All { get; } =
    [
        // What stands before it.
        new("behind a long rule", 16, at => at.IsBehind(Separator.LongRule)) { ByHand = true },
        new("behind a long rule, one of several", 15, at => at.IsBehind(Separator.LongRule) && at.File.LongRules >= 2) { ByHand = true },
        new("behind a short rule", 11, at => at.IsBehind(Separator.ShortRule)) { ByHand = true },
        new("on a new page", 11, at => at.First.NewPage) { ByHand = true },
        new("on a new page, in mid-sentence", 15, at => at.First.NewPage && !EndsSentence(at)) { ByHand = true },
        new("behind a line that closes articles", 10, at => ClosesArticle(at.File, at.Line - 1)),
        new("behind a line that is no end of a sentence", -5, at => at.Before.IsBody && !EndsSentence(at)),
        new("behind a colon", 2, at => at.Before.In(at.File.Text)[^1] == ':') { ByHand = true },
        new("gap wider than usual", 5, at => at.First.Gap > at.File.UsualGap),
        new("gap much wider than usual", 3, at => at.First.Gap > at.File.UsualGap + 1),
        new("gap far wider than usual", 10, at => at.First.Gap > at.File.UsualGap + 2) { ByHand = true },
        new("gap wider than usual, seldom one", 8, at => at.First.Gap > at.File.UsualGap && at.File.WideGaps * 8 < at.File.Lines.Count),
        new("where the file parts its articles by its own means", 20, at => at.File.IsParted(at.Line)) { ByHand = true },
        new("where the file parts its sections by wide gaps", -12, at => at.File.IsSection(at.Line)) { ByHand = true },
        new("a wider gap in the same run", -5, HasWiderGapInRun) { ByHand = true },
        new("the first line of its run", -1, at => at.Line == at.RunStart),

        // How it opens.
        new("count", 12, at => at.First.Separator == Separator.Count) { ByHand = true },
        new("count without headline", -5, at => at.First.Separator == Separator.Count && at.Headline < 0) { ByHand = true },
        new("heading of the level of the file's first", 4, at => at.First.Separator == Separator.Heading && IsTopHeading(at)) { ByHand = true },
        new("deeper heading", -13, at => at.First.Separator == Separator.Heading && !IsTopHeading(at)) { ByHand = true },
        new("banner", 11, at => at.First.Separator == Separator.Banner) { ByHand = true },
        new("banner, as the file's first line", 8, at => at.First.Separator == Separator.Banner && at.File.First.Separator == Separator.Banner) { ByHand = true },
        new("the line with which the file opens", 14, at => at.First.Form == LineKind.Headline && at.File.OpensLikeFile(at.Line)) { ByHand = true },
        new("a refrain", -2, at => at.First.Form == LineKind.Headline && at.File.IsRefrain(at.Line) && !at.File.OpensLikeFile(at.Line)) { ByHand = true },
        new("two fields", 8, at => at.First.Separator == Separator.Field && CountFields(at) >= 2) { ByHand = true },
        new("one field", -2, at => at.First.Separator == Separator.Field && CountFields(at) < 2) { ByHand = true },
        new("field, as the file's first line", 7, at => at.First.Separator == Separator.Field && at.File.First.Separator == Separator.Field) { ByHand = true },
        new("address, as the file's first line", 12, at => at.First.Separator == Separator.Address && at.File.First.Separator == Separator.Address) { ByHand = true },
        new("byline", 7, at => at.First.Form == LineKind.Byline),
        new("byline, as the file's first line", 4, at => at.First.Form == LineKind.Byline && at.File.First.Form == LineKind.Byline) { ByHand = true },
        new("stamp", -2, at => at.First.Form == LineKind.Stamp),
        new("stamp, as the file's first line", 7, at => at.First.Form == LineKind.Stamp && at.File.First.Form == LineKind.Stamp) { ByHand = true },
        new("stamp or byline without headline", -3, at => at.First.Form is LineKind.Stamp or LineKind.Byline && at.Headline < 0),
        new("caption", -2, at => at.First.Form == LineKind.Caption) { ByHand = true },
        new("list item", 7, at => LineForms.IsListItem(at.FirstText) && !char.IsAsciiDigit(at.FirstText[0])) { ByHand = true },
        new("several items in one line", 9, at => at.FirstText.StartsWith("* ") && at.FirstText[2..].Contains(" * ", StringComparison.Ordinal)) { ByHand = true },
        new("plain paragraph", -9, at => IsPlainBody(at.First)),
        new("plain paragraph behind a rule", 2, at => IsPlainBody(at.First) && at.Before.IsRule) { ByHand = true },
        new("plain paragraph behind a wide gap", 6, at => IsPlainBody(at.First) && at.First.Gap > at.File.UsualGap),
        new("as the file opens", 8, OpensAsFile),

        // How much has gone before: where a file parts its articles by a gap, they may be short.
        new("behind the first paragraph", -16, at => !at.File.IsParted(at.Line) && at.File.BodiesBetween(at.ArticleStart, at.Line) <= 1),
        new("behind two paragraphs", -4, at => !at.File.IsParted(at.Line) && at.File.BodiesBetween(at.ArticleStart, at.Line) == 2),
        new("behind few words", -6, at => !at.File.IsParted(at.Line) && at.File.WordsBetween(at.ArticleStart, at.Line) < 60),
        new("dateline behind a preamble", -5, at => at.First.IsBody && at.First.Dateline != DatelineStrength.None && IsPreamble(at)) { ByHand = true },

        // What the header holds.
        new("writer", 11, at => at.Header.Any(i => Opening.IsWriter(at.File, i))) { ByHand = true },
        new("bare name", 4, at => at.Header.Skip(1).Any(i => at.File.Lines[i].Form == LineKind.Headline && IsBareName(at.File, i))) { ByHand = true },
        new("stamp in the header", 8, at => at.Header.Any(i => at.File.Lines[i].Form == LineKind.Stamp)),
        new("stamp in a line of the header", 5, at => at.Header.Any(i => IsAttachedStamp(at.File, i))) { ByHand = true },
        new("signed stamp", 4, at => at.Header.Any(i => IsSignedStamp(at.File, i))) { ByHand = true },
        new("caption in the header", 9, at => at.Header.Any(i => i > at.Line && at.File.Lines[i].Form == LineKind.Caption)),
        new("twin headlines", 10, HasTwinHeadline) { ByHand = true },
        new("several headings", 3, at => at.Header.Count(at.IsHeading) >= 2),
        new("underlined", -2, IsUnderlined) { ByHand = true },
        new("address under the headline", 3, at => at.Header.Any(i => i > at.Line && at.File.Lines[i].Separator == Separator.Address)) { ByHand = true },

        // The headline itself: sub-heads are shorter, and often quotations.
        new("headline", 2, at => at.Headline >= 0),
        new("headline opens", -1, at => at.Headline == at.Line),
        new("headline of seven words", 6, at => at.HeadlineWords >= 7),
        new("headline of five words", 1, at => at.HeadlineWords is 5 or 6),
        new("headline of three words or less", -7, at => at.HeadlineWords is 1 or 2 or 3 && !RepeatsInLead(at)),
        new("headline of one word", -2, at => at.HeadlineWords == 1 && !RepeatsInLead(at)) { ByHand = true },
        new("headline that stands alone", 6, at => at.Headline >= 0 && StandsAlone(at.File, at.Headline)),
        new("headline at its paragraph", -2, at => at.Headline >= 0 && at.Headline + 1 == at.Lead && at.Lead < at.File.Lines.Count && at.File.Lines[at.Lead].Gap < at.File.UsualGap),
        new("quoted headline", 6, at => at.Headline >= 0 && IsQuoted(at.HeadlineText)) { ByHand = true },
        new("headline that asks", -14, at => at.HeadlineText.TrimEnd("”’\"')]") is [.., '?' or '!']) { ByHand = true },
        new("headline in mid-story", -3, at => OpensInMidStory(at.HeadlineText)) { ByHand = true },
        new("headline names a period", -13, at => at.Headline >= 0 && NamesPeriod(at.HeadlineText)) { ByHand = true },
        new("headline in capitals", 4, at => at.Headline >= 0 && IsCapitals(at.HeadlineText)) { ByHand = true },
        new("headline in capitals, unlike the file's first", -3, at => at.Headline >= 0 && IsCapitals(at.HeadlineText) && !IsCapitals(at.File.First.In(at.File.Text))) { ByHand = true },
        new("headline with a comma or a quotation", -2, at => at.HeadlineText.ContainsAny(",’'‘“\"")),
        new("section heading", -10, at => at.Headline >= 0 && SectionHeadings.Is(at.HeadlineText) && !RepeatsInLead(at)) { ByHand = true },
        new("numbered heading", -6, at => at.Headline >= 0 && SectionHeadings.IsNumbered(at.HeadlineText)) { ByHand = true },
        new("numbered heading, as the file's first line", 9, at => at.Headline >= 0 && SectionHeadings.IsNumbered(at.HeadlineText) && SectionHeadings.IsNumbered(at.File.First.In(at.File.Text))) { ByHand = true },
        new("lead says the headline's words", 8, EchoesInLead),
        new("lead opens with the headline's words", 13, RepeatsInLead),
        new("lead opens with the headline's one word", 3, at => at.HeadlineWords == 1 && RepeatsInLead(at)) { ByHand = true },

        // The story it opens.
        new("no story", -1, at => at.Lead >= at.File.Lines.Count) { ByHand = true },
        new("dateline: strong", 11, at => LeadDateline(at) == DatelineStrength.Strong) { ByHand = true },
        new("dateline: weak", 2, at => LeadDateline(at) == DatelineStrength.Weak),
        new("lead goes on", -5, at => GoesOn(at.LeadText)),
        new("lead goes on behind a rule", -4, at => GoesOn(at.LeadText) && at.Before.IsRule) { ByHand = true },
        new("short lead", 3, at => at.Lead < at.File.Lines.Count && at.File.Lines[at.Lead].Words < 12),
        new("very short lead", 6, at => at.Lead < at.File.Lines.Count && at.File.Lines[at.Lead].Words < 6) { ByHand = true },
        new("names nearly all new", 3, at => Known(at, at.File.Names) is >= 0 and <= 15),
        new("names mostly new", 2, at => Known(at, at.File.Names) is >= 0 and <= 35),
        new("words nearly all new", 4, at => Known(at, at.File.Words) is >= 0 and <= 12),
        new("words mostly new", 3, at => Known(at, at.File.Words) is >= 0 and <= 25),
        new("words often known", -4, at => Known(at, at.File.Words) >= 45),
        new("names told in full again", 1, at => CountKnown(at, at.File.FullNames) == 1),
        new("several names told in full again", 2, at => CountKnown(at, at.File.FullNames) >= 2),
    ];

    /// <summary>How much speaks for an article that begins there.</summary>
    public static int Weigh(Opening opening, IReadOnlyList<BoundaryEvidence> all)
    {
        var points = 0;
        foreach (var evidence in all)
            if (evidence.Holds(opening))
                points += evidence.Points;
        return points;
    }

    private static bool EndsSentence(Opening at) => LineForms.EndsSentence(at.Before.In(at.File.Text));

    private static bool HasWiderGapInRun(Opening at)
    {
        for (var i = at.RunStart; i < at.File.Lines.Count && (i <= at.Line || !at.File.Lines[i - 1].IsBody); i++)
            if (i != at.Line && at.File.Lines[i].Gap > at.First.Gap)
                return true;
        return false;
    }

    private static bool IsTopHeading(Opening at) =>
        at.File.First.Separator == Separator.Heading ? Separators.HeadingLevel(at.FirstText) <= Separators.HeadingLevel(at.File.First.In(at.File.Text)) : Separators.HeadingLevel(at.FirstText) == 1;

    private static bool OpensAsFile(Opening at)
    {
        var lines = at.File.Lines;
        return at.Line + 1 < lines.Count && (lines[0].Form, lines[0].Separator, lines[1].Form, lines[1].Separator) == (at.First.Form, at.First.Separator, lines[at.Line + 1].Form, lines[at.Line + 1].Separator)
            && lines[0].IsBody == false && (lines[1].IsBody == false || lines[0].Form != LineKind.Headline);
    }

    /// <summary>True where so few lines have gone before, none with a dateline, that they are an editor's note to the story that opens here.</summary>
    private static bool IsPreamble(Opening at)
    {
        const int mostLines = 8;
        if (at.Line - at.ArticleStart > mostLines)
            return false;
        for (var i = at.ArticleStart; i < at.Line; i++)
            if (at.File.Lines[i].Dateline != DatelineStrength.None)
                return false;
        return true;
    }

    private static bool IsPlainBody(BundleLine line) => line.IsBody && line.Dateline == DatelineStrength.None;

    /// <summary>True where a line is one that closes articles: a note, a credit, an update stamp, the remains of a link, whose rights are reserved.</summary>
    private static bool ClosesArticle(BundleFile file, int line)
    {
        var text = file.Lines[line].In(file.Text);
        return file.Lines[line].Form switch
        {
            LineKind.Footnote or LineKind.Stamp => true,
            LineKind.Byline => !Opening.IsWriter(file, line),
            LineKind.Furniture => LineForms.IsDebris(text) || text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase) || text[0] == '©',
            _ => EndsPage(text),
        };
    }

    /// <summary>True for what an outlet says below its stories: "Comments are closed.", "All rights reserved.", "The opinions expressed in this commentary are solely those of …".</summary>
    private static bool EndsPage(ReadOnlySpan<char> line) =>
        line.Length < 400 && line.ContainsAny(PageEnds);

    private static bool IsBareName(BundleFile file, int line) => LineForms.IsBareName(file.Lines[line].In(file.Text));

    private static bool IsAttachedStamp(BundleFile file, int line) =>
        file.Lines[line].Form is LineKind.Headline or LineKind.Byline && StampLine.ReadAttached(file.Lines[line].In(file.Text)).Count > 0;

    /// <summary>True for a stamp that also names the writer.</summary>
    private static bool IsSignedStamp(BundleFile file, int line) => file.Lines[line].Form == LineKind.Stamp && DateStamp.Read(file.Lines[line].In(file.Text)).Count == 0;

    private static int CountFields(Opening at) => at.Header.Count(i => at.File.Lines[i].Separator == Separator.Field);

    /// <summary>True where two headlines of one header say the same in other words: the saver's and the outlet's own.</summary>
    private static bool HasTwinHeadline(Opening at)
    {
        var headings = at.Header.Where(at.IsHeading).Take(5).Select(i => Vocabulary.Content(at.File.Lines[i].In(at.File.Text))).ToList();
        for (var i = 1; i < headings.Count; i++)
        {
            var shared = headings[0].Count(headings[i].Contains);
            var fewer = Math.Min(headings[0].Count, headings[i].Count);
            if ((shared >= 3 && shared * 2 >= fewer) || (shared >= 2 && shared == fewer))
                return true;
        }

        return false;
    }

    private static bool IsCapitals(ReadOnlySpan<char> line) => !line.ContainsAnyInRange('a', 'z');

    private static bool IsUnderlined(Opening at) =>
        at.Line + 1 < at.File.Lines.Count && at.File.Lines[at.Line + 1] is { IsRule: true, Gap: 0 };

    private static bool StandsAlone(BundleFile file, int line) =>
        file.Lines[line].Gap > 0 && line + 1 < file.Lines.Count && file.Lines[line + 1].Gap > 0;

    private static bool IsQuoted(ReadOnlySpan<char> line) => line[0] is '‘' or '“' or '"' or '\'' && line[^1] is '’' or '”' or '"' or '\'';

    /// <summary>True for the heading of a chapter of history: "The second war, 1861–1863", "1919", "2006: Civil war".</summary>
    private static bool NamesPeriod(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd(")] BCADE.");
        if (line.Length >= 4 && !line[..4].ContainsAnyExceptInRange('0', '9') && (line.Length == 4 || line[4] is ':' or '-' or '–' or '/'))
            return true;
        return end.Length > 5 && !end[^4..].ContainsAnyExceptInRange('0', '9') && end[^5] is '-' or '–' or '(' or ' ' && (end.Length < line.Length || end[^5] != ' ' || end[^6] == ',');
    }

    private static bool EchoesInLead(Opening at) => at.Headline >= 0 && at.Lead < at.File.Lines.Count && Vocabulary.Echoes(at.HeadlineText, at.LeadText);

    /// <summary>True where the line below the headline begins with the same words: the page's own headline below the saver's, run into the text.</summary>
    private static bool RepeatsInLead(Opening at) =>
        at.Headline >= 0 && at.LeadText.StartsWith(at.HeadlineText.TrimEnd(".:"), StringComparison.OrdinalIgnoreCase);

    private static DatelineStrength LeadDateline(Opening at) => at.Lead < at.File.Lines.Count ? at.File.Lines[at.Lead].Dateline : DatelineStrength.None;

    /// <summary>True where a paragraph goes on with a story that has begun: it opens with a pronoun, a conjunction or a quotation.</summary>
    internal static bool GoesOn(ReadOnlySpan<char> paragraph) => !paragraph.IsEmpty && (paragraph[0] is '“' or '"' or '‘' or '`' || OpensInMidStory(paragraph));

    private static bool OpensInMidStory(ReadOnlySpan<char> paragraph)
    {
        var blank = paragraph.IndexOfAny(' ', ',');
        return blank > 0 && paragraph[..blank] is "He" or "She" or "It" or "They" or "His" or "Her" or "Their" or "But" or "And" or "Also" or "However" or "Still" or "Meanwhile" or "Then" or "So"
            or "Yet" or "That" or "This" or "These" or "Those" or "Another" or "Others" or "Nevertheless" or "Moreover" or "Later" or "Earlier" or "Asked" or "Mr" or "Mr." or "Ms" or "Ms." or "Mrs" or "Mrs.";
    }

    /// <summary>How many in a hundred of the words at the opening of the story the article before it has told already; −1 where they are too few to say.</summary>
    private static int Known(Opening at, Func<int, IReadOnlyList<int>> words)
    {
        const int fewest = 3;
        var all = 0;
        var known = 0;
        var since = Since(at);
        for (var line = at.Lead; line < Math.Min(at.Lead + LinesOfLead, at.File.Lines.Count); line++)
            foreach (var before in words(line))
                if (before < at.Line)
                {
                    all++;
                    known += before >= since ? 1 : 0;
                }

        return all < fewest ? -1 : 100 * known / all;
    }

    private static int CountKnown(Opening at, Func<int, IReadOnlyList<int>> words)
    {
        var since = Since(at);
        var known = 0;
        for (var line = at.Lead; line < Math.Min(at.Lead + 2, at.File.Lines.Count); line++)
            known += words(line).Count(before => before < at.Line && before >= since);
        return known;
    }

    private static int Since(Opening at) => Math.Max(at.ArticleStart, at.Line - LinesToCompare);
}
