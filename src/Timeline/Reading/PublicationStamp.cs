using NodaTime;
using Timeline.Recognition;
using Timeline.Text;

namespace Timeline.Reading;

/// <summary>Where a stamp stands in its article, in the order of its worth as evidence.</summary>
internal enum StampPlace
{
    /// <summary>A line of the header.</summary>
    Header,

    /// <summary>In the dateline or the dispatch mark that opens the story.</summary>
    Dateline,

    /// <summary>A line of the footer.</summary>
    Footer,

    /// <summary>In the headline: "Port authority meeting 2026-04-01".</summary>
    Headline,

    /// <summary>In the web address that the header gives.</summary>
    Address,
}

/// <summary>A date by which an article dates itself.</summary>
/// <param name="Start">Where it begins in the article's text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Label">What it says it is of.</param>
/// <param name="Year">The year, or null where it has none.</param>
/// <param name="Month">The month, or null where it can't be told.</param>
/// <param name="Day">The day of the month, or null where it can't be told.</param>
internal sealed record PublicationStamp(int Start, int End, StampPlace Place, StampLabel Label, int? Year, int? Month, int? Day)
{
    private const int LongestOpening = 300;
    private const int OpeningParagraphs = 3;

    /// <summary>The day, or null where it isn't told in full.</summary>
    public LocalDate? Date =>
        Year is { } year && Month is { } month && Day is { } day && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    /// <summary>The stamps of an article in text order.</summary>
    public static IReadOnlyList<PublicationStamp> Find(RecognisedArticle article)
    {
        var text = article.Structure.Text;
        var lines = article.Structure.Layout.Lines;
        var story = 0;
        while (story < lines.Count && lines[story].Kind != LineKind.Body)
            story++;
        var storyEnd = lines.Count;
        while (storyEnd > story && lines[storyEnd - 1].Kind != LineKind.Body)
            storyEnd--;
        var address = lines.Take(story).Select(line => (Line: line, Date: AddressDate.Find(line.In(text)))).FirstOrDefault(found => found.Date is not null);
        var headline = story > 0 ? FirstHeadline(article.Structure.Layout, text, story) : -1;
        var stamps = new List<PublicationStamp>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (article.Structure.Layout.Head is { } head && lines[i].Start < head.End)
                stamps.AddRange(InField(text, lines[i], head));
            else if (i == headline)
                stamps.AddRange(InHeadline(text, lines[i]));
            else if (lines[i].Kind is LineKind.Stamp or LineKind.Byline)
                stamps.AddRange(InLine(text, lines[i], address.Date, i < storyEnd ? StampPlace.Header : StampPlace.Footer));
            else if (i >= story && i < story + OpeningParagraphs)
                stamps.AddRange(InOpening(article, lines[i], isFirst: i == story));
        }

        // An address that can't tell what "12/03/2019" is tells of another day.
        if (address.Date is { } day && stamps.All(stamp => stamp.Month is not null))
            stamps.Add(new(address.Line.Start, address.Line.End, StampPlace.Address, StampLabel.None, day.Year, day.Month, day.Day));
        // The dates of a list of days are those of its entries, unless they say that they are the document's, or there is one day for all.
        stamps.RemoveAll(stamp => article.Chronology.At(stamp.Start) is { } item && (item.Form is ListForm.Mail || ((stamp.Label == StampLabel.None || item.Form is ListForm.Closed) && !article.Chronology.IsOfOneDay)));
        return stamps;
    }

    private static int FirstHeadline(ArticleLayout layout, string text, int story)
    {
        for (var i = 0; i < story; i++)
            if (layout.Lines[i].Start >= (layout.Head?.End ?? 0) && layout.Lines[i].Kind is LineKind.Headline or LineKind.Stamp && StampLine.Read(layout.Lines[i].In(text)).Count == 0)
                return i;
        return -1;
    }

    private static IEnumerable<PublicationStamp> InField(string text, LayoutLine line, DocumentHead head) =>
        from date in head.Dates
        where date.Field.Start >= line.Start && date.Field.End <= line.End
        from stamp in DateStamp.Read(text.AsSpan(date.Field.Start, date.Field.End - date.Field.Start)).Take(1)
        select new PublicationStamp(date.Field.Start + stamp.Start, date.Field.Start + stamp.End, StampPlace.Header, date.Label, stamp.Year, stamp.Month, stamp.Day);

    private static IEnumerable<PublicationStamp> InLine(string text, LayoutLine line, LocalDate? addressed, StampPlace place) =>
        StampLine.ReadAttached(line.In(text)).Select(stamp => stamp.In(addressed)).Select(stamp =>
            new PublicationStamp(line.Start + stamp.Start, line.Start + stamp.End, place, stamp.Label, stamp.Year, stamp.Month, stamp.Day));

    private static IEnumerable<PublicationStamp> InHeadline(string text, LayoutLine line) =>
        StampLine.ReadHeadline(line.In(text)) is { } stamp
            ? [new PublicationStamp(line.Start + stamp.Start, line.Start + stamp.End, StampPlace.Headline, stamp.Label, stamp.Year, stamp.Month, stamp.Day)]
            : [];

    /// <summary>
    /// The date in "LISBON, March 4 (Agency) -", "LISBON | Mon Mar 4, 2019 11:52 pm GMT LISBON (Agency) -" and "5 June 2018 The pier burned on Sunday.". Only the first paragraph has
    /// the latter two; a list may stand over a dateline.
    /// </summary>
    private static IEnumerable<PublicationStamp> InOpening(RecognisedArticle article, LayoutLine line, bool isFirst)
    {
        var text = article.Structure.Text;
        if (StampLine.IsRow(line.In(text)))
            yield break;
        // Where other paragraphs open so too, each is of its own day; and who is asked answers "On 12 May 1926. The men went back."
        // "On 1 May 1997 at 4 p.m. Ana Kovar opened a bakery" is a sentence.
        if (isFirst && !OpensWithPreposition(line.In(text)) && LineForms.SpeakerMark(line.In(text)) == 0 && StampLine.ReadOpening(line.In(text)) is { } stamp && !article.Structure.Layout.Lines.Any(other => other.Start > line.Start && OpensWithDay(other)))
        {
            yield return new(line.Start + stamp.Start, line.Start + stamp.End, StampPlace.Dateline, stamp.Label, stamp.Year, stamp.Month, stamp.Day);
            yield break;
        }

        bool OpensWithDay(LayoutLine other) => other.Kind == LineKind.Body && DateStamp.ReadOpening(other.In(text)) is [{ Start: 0, Month: not null, Day: not null }, ..];

        var dateline = Dateline.Read(line.In(text)).Length;
        for (var i = Sorted.FirstAt(article.Expressions, expression => expression.Start, line.Start); i < article.Expressions.Count; i++)
        {
            var expression = article.Expressions[i];
            if (expression.End > Math.Min(line.End, line.Start + LongestOpening))
                break;
            if (CalendarDay.Of(expression.Meaning) is not { Month: { } month, Day: { } day } date)
                continue;
            if (expression.End <= line.Start + dateline || (isFirst && date.Year is not null && IsDispatchMark(text, line.Start, expression)))
                yield return new(expression.Start, expression.End, StampPlace.Dateline, StampLabel.None, date.Year, month, day);
        }
    }

    private static bool OpensWithPreposition(ReadOnlySpan<char> line) => line[..Math.Max(0, line.IndexOf(' '))] is "On" or "In" or "At" or "Since" or "From" or "Before" or "After";

    /// <summary>True where a date stands behind a bar, before "Last updated", or with a clock time and a time zone behind no preposition: no sentence writes it so.</summary>
    private static bool IsDispatchMark(string text, int lineStart, Expression expression)
    {
        var before = text.AsSpan(lineStart, expression.Start - lineStart).TrimEnd();
        var around = text.AsSpan(expression.Start, Math.Min(text.Length - expression.Start, expression.End - expression.Start + 20));
        return before is [.., '|'] || (HasZone(around) && !IsGoverned(before)) || text.AsSpan(expression.End).TrimStart().StartsWith("Last updated at ", StringComparison.OrdinalIgnoreCase);
    }

    // "was reported at 22:10 BST on 3 June", but not "updated at 11:14 GMT".
    private static bool IsGoverned(ReadOnlySpan<char> before) => !before.Contains("updated", StringComparison.OrdinalIgnoreCase)
        && before[(before.LastIndexOf(' ') + 1)..] is "at" or "on" or "by" or "around" or "about" or "since" or "from" or "until" or "till" or "before" or "after" or "of" or "to" or "and";

    private static bool HasZone(ReadOnlySpan<char> text)
    {
        foreach (var zone in (string[])["GMT", "UTC", "BST", "EST", "EDT", " ET", "CET", "IST"])
            if (text.IndexOf(zone, StringComparison.Ordinal) is > 0 and var at && (at + zone.Length == text.Length || !char.IsLetter(text[at + zone.Length])) && text[..at].ContainsAny(':', '.'))
                return true;
        return false;
    }
}
