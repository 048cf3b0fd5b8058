using Timeline.Text;

namespace Timeline.Reading;

/// <summary>A place where an article may begin.</summary>
/// <param name="ArticleStart">The line on which the article before it begins.</param>
/// <param name="Line">The line that would be the first of the new article.</param>
/// <param name="Body">The first paragraph at or behind it.</param>
internal readonly record struct Opening(int ArticleStart, int Line, int Body);

/// <summary>Weighs the evidence that an article begins at a line: each piece of evidence is one line, and they add up.</summary>
internal static class BoundaryEvidence
{
    private const int MostHeaderLines = 12;
    private const int MostDekWords = 45;
    private const int MostPreambleLines = 8;
    private const int LinesToCompare = 40;
    private const int LinesOfLead = 4;

    public static int Weigh(BundleFile file, Opening opening)
    {
        var header = Header(file, opening);
        var lead = file.NextBody(header.Count == 0 ? opening.Line : header[^1] + 1);
        var score = 0;

        // What stands before it.
        score += Points(IsBehindRule(file, opening.Line, Separator.LongRule), 6);
        score += Points(IsBehindRule(file, opening.Line, Separator.LongRule) && file.LongRules >= 2, 4);
        score += Points(IsBehindRule(file, opening.Line, Separator.End), 6);
        score += Points(IsBehindRule(file, opening.Line, Separator.ShortRule), 5);
        score += Points(file.Lines[opening.Line].NewPage, 8);
        score += Points(EndsArticle(file, opening.Line - 1), 6);
        score += Points(file.Lines[opening.Line].Gap > file.UsualGap, 4);
        score += Points(file.Lines[opening.Line].Gap > file.UsualGap + 2, 4);

        // How it opens.
        var first = file.Lines[opening.Line];
        score += Points(first.Separator == Separator.Count, 8);
        score += Points(first.Separator == Separator.Heading && (file.First.Separator == Separator.Heading ? HeadingLevel(file, first) <= HeadingLevel(file, file.First) : HeadingLevel(file, first) == 1), 8);
        score += Points(first.Separator == Separator.Banner, 5);
        score += Points(first.Form == LineKind.Headline && file.OpensLikeFile(opening.Line), 8);
        score += Points(first.Separator == Separator.Field, CountFields(file, header) >= 2 ? 8 : 2);
        score += Points(first.Separator == Separator.Address, file.First.Separator == Separator.Address ? 6 : 1);
        score += Points(first.Form != LineKind.Headline && first.Separator == Separator.None && first.Form == file.First.Form && first.Form != LineKind.Body, 3);

        score += Points(first.IsBody && IsPreamble(file, opening.ArticleStart, opening.Line), -8);
        score += Points(IsPlainBody(first) && !IsBehindRule(file, opening.Line, Separator.LongRule), first.Gap > file.UsualGap + 2 ? -2 : -4);

        // What the header holds.
        score += Points(header.Any(i => IsWriter(file, i)), 6);
        score += Points(header.Skip(1).Any(i => file.Lines[i].Form == LineKind.Headline && IsBareName(file, i)), 5);
        score += Points(header.Any(i => file.Lines[i].Form == LineKind.Stamp), 6);
        score += Points(header.Any(i => IsAttachedStamp(file, i)), 4);
        score += Points(header.Any(i => IsSignedStamp(file, i)), 2);
        score += Points(header.Any(i => i > opening.Line && file.Lines[i].Form == LineKind.Caption), 4);
        score += Points(HasTwinHeadline(file, header), 6);
        score += Points(header.Count(i => IsHeading(file, i)) >= 2, 2);
        score += Points(IsUnderlined(file, opening.Line), 4);

        // The headline itself: sub-heads are shorter, and often quotations.
        if (HeadlineOf(file, header) is { } headline)
        {
            score += file.Lines[headline].Words switch { >= 7 => 4, >= 5 => 3, 4 => 1, 3 => 0, _ => -2 };
            score += Points(file.Lines[headline].Words >= 6 && StandsAlone(file, headline), 3);
            score += Points(IsQuoted(file.Lines[headline].In(file.Text)), -4);
            score += Points(file.Lines[headline].In(file.Text).TrimEnd("”’\"')]")[^1] is '?' or '!', -8);
            score += Points(OpensInMidStory(file.Lines[headline].In(file.Text)), -4);
            score += Points(NamesPeriod(file.Lines[headline].In(file.Text)), -4);
            score += Points(EchoesIn(file, headline, lead), 2);
        }

        // The story it opens.
        if (lead < file.Lines.Count)
        {
            score += file.Lines[lead].Dateline switch { DatelineStrength.Strong => 8, DatelineStrength.Fair => 6, DatelineStrength.Weak => 4, _ => 0 };
            score += Points(GoesOn(file.Lines[lead].In(file.Text)) && !IsBehindRule(file, opening.Line, Separator.LongRule), -5);
            score += KnownNames(file, opening.ArticleStart, opening.Line, lead) switch { <= 0.15 => 4, <= 0.35 => 2, >= 0.7 => -2, _ => 0 };
        }

        return score;
    }

    /// <summary>True where so few lines have gone before, none with a dateline, that they are an editor's note to the story that opens here.</summary>
    private static bool IsPreamble(BundleFile file, int articleStart, int line)
    {
        if (line - articleStart > MostPreambleLines)
            return false;
        for (var i = articleStart; i < line; i++)
            if (file.Lines[i].Dateline != DatelineStrength.None)
                return false;
        return !file.Lines[line].NewPage && !IsBehindRule(file, line, Separator.LongRule) && file.Lines[line].Gap <= file.UsualGap;
    }

    private static bool IsPlainBody(BundleLine line) => line.IsBody && line.Dateline == DatelineStrength.None;

    private static int Points(bool holds, int points) => holds ? points : 0;

    /// <summary>The lines of the header that would open here. A dek, one sentence before the byline or the date, belongs to it.</summary>
    private static List<int> Header(BundleFile file, Opening opening)
    {
        var header = new List<int>();
        for (var i = opening.Line; i < file.Lines.Count && header.Count < MostHeaderLines; i++)
        {
            if (!file.Lines[i].IsBody)
                header.Add(i);
            else if (i == opening.Line || file.Lines[i].Words > MostDekWords || i + 1 >= file.Lines.Count || !(IsWriter(file, i + 1) || file.Lines[i + 1].Form == LineKind.Stamp))
                break;
        }

        return header;
    }

    private static bool IsBehindRule(BundleFile file, int line, Separator rule) =>
        line > 0 && file.Lines[line - 1].Separator == rule;

    /// <summary>True where a line is one that closes articles: a note, a credit, an update stamp, the remains of a link.</summary>
    private static bool EndsArticle(BundleFile file, int line)
    {
        var text = file.Lines[line].In(file.Text);
        return file.Lines[line].Form switch
        {
            LineKind.Footnote or LineKind.Stamp => true,
            LineKind.Byline => !IsWriter(file, line),
            LineKind.Furniture => LineForms.IsDebris(text) || text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase) || text[0] == '©',
            _ => false,
        };
    }

    /// <summary>True for a byline of the header, as against a credit at the end.</summary>
    private static bool IsWriter(BundleFile file, int line) =>
        file.Lines[line].Form == LineKind.Byline && !LineForms.EndsSentence(file.Lines[line].In(file.Text)) && file.Lines[line].In(file.Text)[0] != '(';

    private static bool IsHeading(BundleFile file, int line) => file.Lines[line].Form == LineKind.Headline && !file.Lines[line].IsRule && !IsBareName(file, line);

    private static bool IsBareName(BundleFile file, int line) => LineForms.IsBareName(file.Lines[line].In(file.Text));

    private static bool IsAttachedStamp(BundleFile file, int line) =>
        file.Lines[line].Form is LineKind.Headline or LineKind.Byline && StampLine.ReadAttached(file.Lines[line].In(file.Text)).Count > 0;

    /// <summary>True for a stamp that also names the writer.</summary>
    private static bool IsSignedStamp(BundleFile file, int line) => file.Lines[line].Form == LineKind.Stamp && DateStamp.Read(file.Lines[line].In(file.Text)).Count == 0;

    private static int CountFields(BundleFile file, List<int> header) => header.Count(i => file.Lines[i].Separator == Separator.Field);

    private static int HeadingLevel(BundleFile file, BundleLine line) => Separators.HeadingLevel(line.In(file.Text));

    private static int? HeadlineOf(BundleFile file, List<int> header)
    {
        foreach (var line in header)
            if (file.Lines[line].Form == LineKind.Headline && file.Lines[line].Separator is Separator.None or Separator.Heading)
                return line;
        return null;
    }

    /// <summary>True where two headlines of one header say the same in other words: the saver's and the outlet's own.</summary>
    private static bool HasTwinHeadline(BundleFile file, List<int> header)
    {
        var headings = header.Where(i => IsHeading(file, i)).Take(5).Select(i => Vocabulary.Content(file.Lines[i].In(file.Text))).ToList();
        for (var i = 1; i < headings.Count; i++)
        {
            var shared = headings[0].Count(headings[i].Contains);
            var fewer = Math.Min(headings[0].Count, headings[i].Count);
            if ((shared >= 3 && shared * 2 >= fewer) || (shared >= 2 && shared == fewer))
                return true;
        }

        return false;
    }

    private static bool IsUnderlined(BundleFile file, int line) =>
        line + 1 < file.Lines.Count && file.Lines[line + 1] is { IsRule: true, Gap: 0 };

    private static bool StandsAlone(BundleFile file, int line) =>
        file.Lines[line].Gap > 0 && line + 1 < file.Lines.Count && file.Lines[line + 1].Gap > 0;

    private static bool IsQuoted(ReadOnlySpan<char> line) => line[0] is '‘' or '“' or '"' or '\'' && line[^1] is '’' or '”' or '"' or '\'';

    /// <summary>True for the heading of a chapter of history: "The second war, 1861–1863".</summary>
    private static bool NamesPeriod(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd(")] BCADE.");
        return end.Length > 5 && !end[^4..].ContainsAnyExceptInRange('0', '9') && end[^5] is '-' or '–' or '(' or ' ' && (end.Length < line.Length || end[^5] != ' ' || end[^6] == ',');
    }

    /// <summary>True where the lead says again what the headline says.</summary>
    private static bool EchoesIn(BundleFile file, int headline, int lead)
    {
        if (lead >= file.Lines.Count)
            return false;
        var words = Vocabulary.Content(file.Lines[headline].In(file.Text));
        var shared = words.Count(Vocabulary.Content(file.Lines[lead].In(file.Text)).Contains);
        return shared >= 2 && shared * 3 >= words.Count;
    }

    /// <summary>True where a paragraph goes on with a story that has begun: it opens with a pronoun, a conjunction or a quotation.</summary>
    private static bool GoesOn(ReadOnlySpan<char> paragraph) => paragraph[0] is '“' or '"' or '‘' or '`' || OpensInMidStory(paragraph);

    private static bool OpensInMidStory(ReadOnlySpan<char> paragraph)
    {
        var blank = paragraph.IndexOfAny(' ', ',');
        return blank > 0 && paragraph[..blank] is "He" or "She" or "It" or "They" or "His" or "Her" or "Their" or "But" or "And" or "Also" or "However" or "Still" or "Meanwhile" or "Then" or "So"
            or "Yet" or "That" or "This" or "These" or "Those" or "Another" or "Others" or "Nevertheless" or "Moreover" or "Later" or "Earlier" or "Asked" or "Mr" or "Mr." or "Ms" or "Ms." or "Mrs" or "Mrs.";
    }

    /// <summary>How many of the names at the opening of the story the article before it has told already, 0 to 1.</summary>
    private static double KnownNames(BundleFile file, int articleStart, int line, int lead)
    {
        var told = new HashSet<string>();
        for (var i = Math.Max(articleStart, line - LinesToCompare); i < line; i++)
            told.UnionWith(file.Names(i));
        var new_ = new HashSet<string>();
        for (var i = lead; i < Math.Min(lead + LinesOfLead, file.Lines.Count); i++)
            new_.UnionWith(file.Names(i));
        return new_.Count < 3 ? 0.5 : (double)new_.Count(told.Contains) / new_.Count;
    }
}
