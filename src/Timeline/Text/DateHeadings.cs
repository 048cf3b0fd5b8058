namespace Timeline.Text;

/// <summary>
/// Lines of a date alone that come again and again, each over text of its own: the days of a diary, letters one after another, the versions of a changelog. Each dates what
/// stands below it, and none the whole.
/// </summary>
internal static class DateHeadings
{
    // Of three on, a headed page is told from one with a stamp and a date within. Two that go on in time are two entries; two that go back a stamp and something older.
    private const int Several = 3;

    /// <summary>The indexes of the lines that are such headings, in order; none where they don't come again.</summary>
    public static IReadOnlyList<int> Of(string text, IReadOnlyList<LayoutLine> lines)
    {
        var headings = new List<(int Line, (int Year, int Month, int Day) Date)>();
        for (var i = 0; i + 1 < lines.Count; i++)
            if (lines[i].Kind is LineKind.Stamp or LineKind.Headline or LineKind.Subhead or LineKind.Body && lines[i + 1].Kind is LineKind.Body or LineKind.Subhead or LineKind.Headline && DateOf(lines[i].In(text)) is { } date)
                headings.Add((i, date));
        if (headings.Select(heading => heading.Date).Distinct().Count() < 2 || (headings.Count < Several && headings[0].Date.CompareTo(headings[1].Date) > 0))
            return [];

        // A stamp over a list of days is later than all of them, and the list goes on in time.
        var later = headings.Skip(1).Select(heading => heading.Date).ToList();
        var isStamped = headings.Count >= Several && later.All(date => date.CompareTo(headings[0].Date) <= 0) && later.Zip(later.Skip(1)).All(pair => pair.First.CompareTo(pair.Second) < 0);
        return [.. headings.Skip(isStamped ? 1 : 0).Select(heading => heading.Line)];
    }

    /// <summary>The date of a line that is nothing but that, with at most a place: "March 4th, 1861.", "Leeds, 4th March 1861"; a date without a year counts in the order of its days.</summary>
    private static (int Year, int Month, int Day)? DateOf(ReadOnlySpan<char> line)
    {
        const int longest = 60;
        line = line.TrimStart("#* ").TrimEnd("* ");
        if (line.Length is < 4 or > longest || !line.ContainsAnyInRange('0', '9'))
            return null;
        var stamps = DateStamp.Read(line);
        if (stamps.Count == 0 && line.IndexOf(',') is > 0 and var comma && LineForms.IsPlaceName(line[..comma]))
            stamps = DateStamp.Read(line[(comma + 1)..]);
        return stamps is [{ Label: StampLabel.None, HasTime: false, Month: { } month, Day: { } day } stamp] ? (stamp.Year ?? 0, month, day) : null;
    }
}
