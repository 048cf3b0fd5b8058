namespace Timeline.Text;

/// <summary>One line of an article and what it is for: [Start, End) in UTF-16 units, without the white space around it.</summary>
internal readonly record struct LayoutLine(int Start, int End, LineKind Kind)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}

/// <summary>The layout of one article: which lines are header, story and footer.</summary>
/// <remarks>
/// A line is read by its own form first (<see cref="LineForms"/>) and then by where it stands: the header runs to the first
/// paragraph of the story, the footer from behind the last one. Lines of hard-wrapped text are joined to paragraphs.
/// </remarks>
internal sealed class ArticleLayout
{
    // Words of what stands around an embedded post: "View image on Twitter", "See Ana Brook's other Tweets", "View this post".
    private static readonly System.Buffers.SearchValues<string> PostWords = System.Buffers.SearchValues.Create(["twitter", "tweet", "retweet", "post"], StringComparison.OrdinalIgnoreCase);

    private const int MostDekWords = 45;
    private const int MostHeaderLines = 12;
    private const int MostSubheadWords = 14;

    // A longer line is a paragraph, a caption, a credit or the remains of a link: no other form comes so long.
    private const int LongestForm = 300;

    private ArticleLayout(IReadOnlyList<LayoutLine> lines, DocumentHead? head) => (Lines, Head) = (lines, head);

    /// <summary>What the document says of itself before it begins; null where it does without.</summary>
    public DocumentHead? Head { get; }

    /// <summary>The lines in text order; blank ones are left out.</summary>
    public IReadOnlyList<LayoutLine> Lines { get; }

    /// <summary>The same lines, each for what is said of it.</summary>
    public ArticleLayout With(Func<LayoutLine, LineKind> kindOf) => new([.. Lines.Select(line => line with { Kind = kindOf(line) })], Head);

    /// <summary>What the line at an offset is for; white space between lines is <see cref="LineKind.Blank"/>.</summary>
    public LineKind At(int offset)
    {
        int low = 0, high = Lines.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var line = Lines[middle];
            if (offset < line.Start)
                high = middle - 1;
            else if (offset >= line.End)
                low = middle + 1;
            else
                return line.Kind;
        }

        return LineKind.Blank;
    }

    /// <summary>True where a line begins at the offset.</summary>
    public bool IsLineStart(int offset) => Sorted.FirstAt(Lines, line => line.Start, offset) is var at && at < Lines.Count && Lines[at].Start == offset;

    /// <summary>True for a page that was written as things went on: several of its lines open with the time of day.</summary>
    public bool IsRunningPage(string text)
    {
        const int posts = 3;
        return Lines.Count(line => LineForms.PostTime(line.In(text)) > 0) >= posts;
    }

    /// <summary>The layout of an article's text.</summary>
    public static ArticleLayout Of(string text)
    {
        var head = DocumentHead.Of(text);
        var lines = Paragraphs.Find(text).Select(line => new LayoutLine(line.Start, line.End, line.Start < head?.End ? HeadKind(head, line) : FormOf(text.AsSpan(line.Start, line.End - line.Start)))).ToArray();
        MarkRelated(text, lines);
        MarkPosts(text, lines);
        var header = HeaderEnd(text, lines);
        MarkHeader(text, lines, header);
        var headings = DateHeadings.Of(text, lines);
        MarkStory(text, lines, header);
        MarkListings(text, lines);
        foreach (var heading in headings)
            lines[heading] = lines[heading] with { Kind = LineKind.Subhead };
        return new(lines, head);
    }

    // A lead that shows who is who, "LEEDS, March 4 (Agency) - Ana Brook (l) and …", is no caption.
    private static bool IsCaption(ReadOnlySpan<char> line) =>
        LineForms.IsCaption(line) && !(Dateline.Read(line) is { Strength: DatelineStrength.Strong } dateline && line[..dateline.Length].TrimEnd(" -–—_") is [.., ')']);

    private static LineKind HeadKind(DocumentHead head, (int Start, int End) line) =>
        head.Dates.Any(date => date.Field.Start >= line.Start && date.Field.End <= line.End) ? LineKind.Stamp : LineKind.Furniture;

    /// <summary>What a line is by its own form; <see cref="LineKind.Headline"/> stands for any short line that may be a heading.</summary>
    internal static LineKind FormOf(ReadOnlySpan<char> line)
    {
        // A heading whose words are gone: "# ##".
        if (line.IsEmpty)
            return LineKind.Furniture;
        if (LineForms.IsFootnote(line))
            return LineKind.Footnote;
        if (LineForms.IsRule(line) || LineForms.IsBanner(line))
            return LineKind.Furniture;
        line = LineForms.Unemphasised(line);
        if (LineForms.OpensComment(line))
            return LineKind.Furniture;
        if (line.Length > LongestForm)
            return LineForms.IsDebris(line) ? LineKind.Furniture : IsCaption(line) ? LineKind.Caption : LineForms.IsByline(line) ? LineKind.Byline : LineKind.Body;
        if (StampLine.Read(line).Count > 0)
            return LineKind.Stamp;
        if (LineForms.IsFurniture(line))
            return LineKind.Furniture;
        if (IsCaption(line))
            return LineKind.Caption;
        if (LineForms.IsByline(line))
            return LineKind.Byline;
        if (LineForms.OpensWithPosted(line) && StampLine.ReadAttached(line).Count > 0)
            return LineKind.Stamp;
        // "LONDON, Tuesday, Dec. 8, 1874." is no sentence.
        if (line is [.., '.'] && (StampLine.IsPlaced(line[..^1]) || LineForms.IsPlaceAndWeekday(line[..^1]) || LineForms.IsTitleInCapitals(line[..^1])))
            return LineKind.Headline;
        return LineForms.IsHeadlineLike(line) && (!LineForms.IsListItem(line) || (char.IsAsciiDigit(line[0]) && StampLine.ReadAttached(line).Count > 0)) ? LineKind.Headline : LineKind.Body;
    }

    // "See also" and the items at once below it.
    private static void MarkRelated(string text, LayoutLine[] lines)
    {
        for (var i = 1; i < lines.Length; i++)
            if (lines[i - 1].Kind == LineKind.Furniture && LineForms.IsListItem(lines[i].In(text)) && (LineForms.OpensRelated(lines[i - 1].In(text)) || LineForms.IsListItem(lines[i - 1].In(text)))
                && text.AsSpan(lines[i - 1].End, lines[i].Start - lines[i - 1].End).Count('\n') == 1)
                lines[i] = lines[i] with { Kind = LineKind.Furniture };
    }

    /// <summary>The stamp of an embedded post is no stamp of the article: it stands next to the post's own furniture, or gives the time before the date.</summary>
    private static void MarkPosts(string text, LayoutLine[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind != LineKind.Stamp || DateStamp.Read(lines[i].In(text)) is not [{ Label: StampLabel.None } stamp, ..])
                continue;
            if (IsPostFurniture(i - 1) || IsPostFurniture(i + 1) || (stamp.TimeFirst && i > 0 && lines[i - 1].Kind == LineKind.Body && i + 1 < lines.Length))
                lines[i] = lines[i] with { Kind = LineKind.PostStamp };
        }

        bool IsPostFurniture(int i) => i >= 0 && i < lines.Length && lines[i].Kind == LineKind.Furniture
            && (lines[i].In(text).ContainsAny(PostWords) || (lines[i].In(text).Contains('@') && !IsHandleOfWriter(i)));

        // In the header "@anabrook" stands under who wrote it.
        bool IsHandleOfWriter(int i) => lines[i].In(text)[0] == '@' && i < MostHeaderLines && Array.FindIndex(lines, line => line.Kind == LineKind.Body) is var body && (body < 0 || body > i);
    }

    /// <summary>The index of the first paragraph of the story. A dek, one sentence before the byline or the date, still belongs to the header, and so do short lines over them.</summary>
    private static int HeaderEnd(string text, LayoutLine[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind is not (LineKind.Body or LineKind.Footnote))
                continue;
            var isOverStamp = (i > 0 && IsStampLine(i + 1)) || ((!LineForms.IsProse(lines[i].In(text)) || lines[i].In(text)[^1] == ':') && (IsStampLine(i + 1) || IsStampLine(i + 2)));
            if (lines[i].Kind != LineKind.Body || !isOverStamp || LineForms.CountWords(lines[i].In(text)) > MostDekWords || !lines.Skip(i + 2).Take(4).Any(line => line.Kind == LineKind.Body))
                return i;
        }

        return lines.Length;

        bool IsStampLine(int i) => i < lines.Length && lines[i].Kind is LineKind.Byline or LineKind.Stamp;
    }

    private static void MarkHeader(string text, LayoutLine[] lines, int header)
    {
        var headed = false;
        for (var i = 0; i < header; i++)
        {
            if (lines[i].Kind == LineKind.Headline && StampLine.ReadAttached(lines[i].In(text)).Count > 0)
                lines[i] = lines[i] with { Kind = LineKind.Stamp };
            else if (lines[i].Kind == LineKind.Headline && headed && LineForms.IsBareName(LineForms.Unemphasised(lines[i].In(text))))
                lines[i] = lines[i] with { Kind = LineKind.Byline };
            headed |= lines[i].Kind == LineKind.Headline;
        }
    }

    // A guide to programmes tells of no events from its first entry on.
    private static void MarkListings(string text, LayoutLine[] lines)
    {
        const int entries = 3;
        if (lines.Count(line => LineForms.IsListing(line.In(text))) < entries)
            return;
        for (var i = Array.FindIndex(lines, line => LineForms.IsListing(line.In(text))); i < lines.Length; i++)
            if (lines[i].Kind is LineKind.Body or LineKind.Subhead)
                lines[i] = lines[i] with { Kind = LineKind.Furniture };
    }

    private static void MarkStory(string text, LayoutLine[] lines, int header)
    {
        var last = Array.FindLastIndex(lines, line => line.Kind == LineKind.Body);
        for (var i = header; i < lines.Length; i++)
        {
            var line = lines[i];
            var kind = line.Kind switch
            {
                LineKind.Headline when LineForms.CountWords(line.In(text)) > MostSubheadWords => LineKind.Body,
                // "Headline (Outlet, March 4, 2019)" below the story names another article.
                LineKind.Headline when i > last && line.In(text)[^1] != ')' && StampLine.ReadAttached(line.In(text)).Count > 0 => LineKind.Stamp,
                LineKind.Headline => LineKind.Subhead,
                // Between paragraphs of the story a bare date, or who posted something, belongs to something embedded; "Updated …" does not.
                LineKind.Stamp when i < last && DateStamp.Read(line.In(text)) is [] or [{ Label: StampLabel.None }, ..] => LineKind.Furniture,
                _ => line.Kind,
            };
            lines[i] = line with { Kind = kind };
        }
    }
}
