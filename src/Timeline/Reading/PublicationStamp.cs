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

    /// <summary>The day, or null where it isn't told in full.</summary>
    public LocalDate? Date =>
        Year is { } year && Month is { } month && Day is { } day && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    /// <summary>The stamps of an article in text order.</summary>
    public static IReadOnlyList<PublicationStamp> Find(RecognisedArticle article)
    {
        var text = article.Article.Text;
        var lines = article.Structure.Layout.Lines;
        var story = 0;
        while (story < lines.Count && lines[story].Kind != LineKind.Body)
            story++;
        var storyEnd = lines.Count;
        while (storyEnd > story && lines[storyEnd - 1].Kind != LineKind.Body)
            storyEnd--;
        var addressed = lines.Take(story).Select(line => AddressDate.Find(line.In(text))).FirstOrDefault(day => day is not null);
        var stamps = new List<PublicationStamp>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind is LineKind.Stamp or LineKind.Byline)
                stamps.AddRange(InLine(text, lines[i], addressed, i < storyEnd ? StampPlace.Header : StampPlace.Footer));
            else if (i == story)
                stamps.AddRange(InOpening(article, lines[i]));
        }

        return stamps;
    }

    private static IEnumerable<PublicationStamp> InLine(string text, LayoutLine line, LocalDate? addressed, StampPlace place) =>
        DateStamp.ReadAttached(line.In(text)).Select(stamp => stamp.In(addressed)).Select(stamp =>
            new PublicationStamp(line.Start + stamp.Start, line.Start + stamp.End, place, stamp.Label, stamp.Year, stamp.Month, stamp.Day));

    /// <summary>The date in "LISBON, March 4 (Agency) -" and in "LISBON | Mon Mar 4, 2019 11:52 pm GMT LISBON (Agency) -".</summary>
    private static IEnumerable<PublicationStamp> InOpening(RecognisedArticle article, LayoutLine line)
    {
        var text = article.Article.Text;
        var dateline = Dateline.Read(line.In(text)).Length;
        foreach (var expression in article.Expressions)
        {
            if (expression.End > Math.Min(line.End, line.Start + LongestOpening))
                break;
            if (expression.Start < line.Start || CalendarDay.Of(expression.Meaning) is not { Month: { } month, Day: { } day } date)
                continue;
            if (expression.End <= line.Start + dateline || (date.Year is not null && IsDispatchMark(text, line.Start, expression)))
                yield return new(expression.Start, expression.End, StampPlace.Dateline, StampLabel.None, date.Year, month, day);
        }
    }

    /// <summary>True where a date stands behind a bar, before "Last updated", or with a clock time and a time zone: no sentence writes it so.</summary>
    private static bool IsDispatchMark(string text, int lineStart, Expression expression)
    {
        var before = text.AsSpan(lineStart, expression.Start - lineStart).TrimEnd();
        var around = text.AsSpan(expression.Start, Math.Min(text.Length - expression.Start, expression.End - expression.Start + 20));
        return before is [.., '|'] || HasZone(around) || text.AsSpan(expression.End).TrimStart().StartsWith("Last updated at ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasZone(ReadOnlySpan<char> text)
    {
        foreach (var zone in (string[])["GMT", "UTC", "BST", "EST", "EDT", " ET", "CET", "IST"])
            if (text.IndexOf(zone, StringComparison.Ordinal) is > 0 and var at && (at + zone.Length == text.Length || !char.IsLetter(text[at + zone.Length])) && text[..at].ContainsAny(':', '.'))
                return true;
        return false;
    }
}
