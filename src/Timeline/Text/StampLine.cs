using System.Collections.Frozen;

namespace Timeline.Text;

/// <summary>
/// A line that states its date among other things that a page shows beside it: who wrote it, how long it takes to read, what may be done with it. What stands
/// around the date is blanked, form by form (<see cref="Surroundings"/>), so that offsets stay; what is left must be a stamp.
/// </summary>
internal static class StampLine
{
    private const int Longest = 180;
    private const int MostSegmentWords = 8;
    private const int MostWordsOfName = 12;
    private const int MostWordsOfPlace = 8;

    private delegate void Blank(Span<char> line);

    private static readonly (string Example, Blank Blank)[] Surroundings =
    [
        ("[Original](https://example.org/pier) | 5 June 2018", Links),
        ("A version of this article appeared in print on June 5, 2018, on Page A1 of the New York edition with the headline: Pier Burns.", Editions),
        ("Vol. II, No. 14. Saturday, May 6, 1882. PRICE TWOPENCE.", Mastheads),
        ("June 5, 2018, Tuesday, Late Edition - Final", NamedEditions),
        ("Given under my hand at Leeds, this 5th day of June, 1818.", Attestations),
        ("5 June 2018, p. 4", Pages),
        ("5 June 2018 · 5 min read · Share · 12 comments", Buttons),
        ("By Ana Brook, Staff Writer | 5 June 2018", Credits),
        ("First published in The Harbour Post on 5 June 2018", Outlets),
    ];

    // Where a name stands in the place of a writer's: "Posted by admin".
    private static readonly FrozenSet<string> Nameless = WordSet.Of("admin staff editor editors guest our the web desk a team and of de van von al");

    // What is told of a day, in a headline, stands behind one of these.
    private static readonly FrozenSet<string> Prepositions = WordSet.Of("of on in since from until till before after about by to and for during through between the this at near circa ca c. vs vs. next");

    // How an edition of a paper is named.
    private static readonly FrozenSet<string> EditionWords = WordSet.Of(
        "edition final late early first second third fourth city national international morning evening weekend sunday daily weekly home metro regional country");

    private static readonly FrozenSet<string> ButtonWords = WordSet.Of(
        "min mins minute minutes read reading time words share shares print email e-mail save comment comments reply replies view views like likes listen tweet copy link bookmark follow original "
        + "permalink source facebook twitter x whatsapp linkedin pdf download edit add leave a no ago");

    /// <summary>The stamps of a line that holds nothing beside them but writers, outlets and buttons: "By A. Writer | 4 March 2019", "Posted on March 4, 2019 by admin", "2019-03-04 · 5 min read".</summary>
    public static IReadOnlyList<DateStamp> Read(ReadOnlySpan<char> line)
    {
        if (IsRow(line) || IsAnswer(line))
            return [];
        if (DateStamp.Read(line) is { Count: > 0 } whole)
            return whole;
        if (!MayHoldDate(line))
            return [];
        var stamps = Dated(DateStamp.Read(Bared(line).AsSpan().TrimEnd()));
        // A paper is submitted before it is published; what somebody submitted to a page is on it.
        return line.StartsWith("Submitted by ") ? [.. stamps.Select(stamp => stamp with { Label = StampLabel.Published })] : stamps;
    }

    /// <summary>The stamps of a header line that may hold other short things too: "Leeds, 4 March 2019", "Harbour Post | 4 March 2019", "Headline (Outlet, 4 March 2019)".</summary>
    public static IReadOnlyList<DateStamp> ReadAttached(ReadOnlySpan<char> line)
    {
        if (Read(line) is { Count: > 0 } whole)
            return whole;
        if (!MayHoldDate(line) || IsRow(line) || IsAnswer(line))
            return [];
        ReadOnlySpan<char> bared = Bared(line);
        var label = LineForms.OpensWithUpdated(line) ? StampLabel.Updated : StampLabel.None;
        foreach (var start in TailStarts(bared.ToString()))
            // "June 5, 2018 – June 9, 2018" lasts from one day to another.
            if (DateStamp.Read(bared[start..]) is [.., { Date: not null }] tail && !(bared[start - 1] is '-' or '–' or '—' && EndsInDate(bared[..(start - 1)]) && tail[0].Label == StampLabel.None))
                return [.. tail.Select(stamp => stamp with { Start = stamp.Start + start, End = stamp.End + start, Label = label == StampLabel.None ? stamp.Label : label })];
        return InSegments(bared, dashes: false) is { Count: > 0 } barred ? barred : InSegments(bared, dashes: true);

        // "Duration: June 5, 2018"
        static bool EndsInDate(ReadOnlySpan<char> before) => DateStamp.Read(before[(before.IndexOf(": ") + 1)..]).Count > 0;
    }

    /// <summary>True for a row of a table: it says of a thing when it was built or burned, unless it says "Published".</summary>
    internal static bool IsRow(ReadOnlySpan<char> line) => line is ['|', ..] && !(DateStamp.Read(line) is [{ Label: StampLabel.Published or StampLabel.Updated }]);

    // "A: 3 May 2012": the answer of an interview, and no "a.m.".
    private static bool IsAnswer(ReadOnlySpan<char> line) => line is ['A' or 'Q', ':', ' ', ..];

    /// <summary>True for a place and a day, and nothing else: "LONDON, Tuesday, Dec. 8, 1874", "Head Quarters, Army of the Potomac, June 5, 1862".</summary>
    public static bool IsPlaced(ReadOnlySpan<char> line)
    {
        if (!MayHoldDate(line))
            return false;
        var bared = line.ToArray();
        Mastheads(bared);
        line = bared.AsSpan().Trim().TrimEnd(".[ ");
        for (var i = line.IndexOfAny(',', ':'); i >= 0 && Dateline.IsPlace(line[..i], MostWordsOfPlace); i = line[(i + 1)..].IndexOfAny(',', ':') is >= 0 and var next ? i + 1 + next : -1)
            if (DateStamp.Read(line[(i + 1)..]) is [{ Date: not null }])
                return true;
        return false;
    }

    /// <summary>
    /// The stamp with which the first paragraph of a story opens, behind who wrote it or a place: "By ANA BROOK  JUNE 5, 2018 The pier burned.", "LEEDS, England – June 5, 2018 – The pier burned." In "On June 5, 2018, Ana Brook resigned" the date
    /// belongs to its sentence.
    /// </summary>
    public static DateStamp? ReadOpening(ReadOnlySpan<char> line)
    {
        line = line[..Math.Min(line.Length, Longest)];
        if (!MayHoldDate(line) || IsRow(line))
            return null;
        ReadOnlySpan<char> bared = WithoutCredits(line);
        if (DateStart(bared) is not { } start || DateStamp.ReadOpening(bared[start..]) is not [{ Date: not null } stamp, ..])
            return null;
        var place = bared[..start].ToString().Replace('(', ' ').Replace(')', ' ').AsSpan().Trim(" \t\u00A0,.:-–—|");
        var rest = line[(start + stamp.End)..];
        var story = rest.TrimStart(" \t\u00A0.:-–—|/)");
        var isMarked = rest.TrimStart() is ['.' or ':' or '-' or '–' or '—' or '|' or '/' or '(', ..];
        return LineForms.CountWords(story) > 3 && (char.IsUpper(story[0]) || story[0] is '“' or '"' or '‘' or '(') && (place.IsEmpty || (isMarked && Dateline.IsPlace(place, MostWordsOfPlace)))
            ? stamp with { Start = start + stamp.Start, End = start + stamp.End } : null;

        // Where the first word of a date or its label stands, behind a place at most.
        static int? DateStart(ReadOnlySpan<char> bared)
        {
            for (int at = 0, words = 0; words <= MostWordsOfPlace; words++)
            {
                var (start, end) = NextWord(bared, at);
                var word = bared[start..end].Trim("*_.,:;()");
                if (start == end)
                    return null;
                if (!word.IsEmpty && (char.IsAsciiDigit(word[0]) || IsCalendarWord(word) || (words == 0 && StampWords.LabelOf(word.ToString().ToLowerInvariant()) is not null)))
                    return start;
                at = end;
            }

            return null;
        }

        static char[] WithoutCredits(ReadOnlySpan<char> line)
        {
            var bared = line.ToArray();
            Credits(bared);
            return bared;
        }
    }

    /// <summary>The date with which a headline ends: "Port authority meeting 2026-04-01", "Interview, 9 November 2024". "The fire of 4 March 2019" is told of, and doesn't date the page.</summary>
    public static DateStamp? ReadHeadline(ReadOnlySpan<char> line)
    {
        if (!MayHoldDate(line) || IsRow(line) || IsAnswer(line))
            return null;
        if (ReadAttached(line) is [{ Date: not null } attached, ..])
            return attached;
        for (int at = 0, before = 0; at < line.Length;)
        {
            var (start, end) = NextWord(line, at);
            if (start > 0 && start < end && (char.IsAsciiDigit(line[start]) || IsCalendarWord(line[start..end].Trim(".,")))
                && DateStamp.Read(line[start..]) is [{ Date: not null } stamp])
                return Prepositions.Contains(line[before..at].Trim().ToString().ToLowerInvariant()) ? null : stamp with { Start = stamp.Start + start, End = stamp.End + start };
            (before, at) = (start, end);
        }

        return null;
    }

    private static bool IsCalendarWord(ReadOnlySpan<char> word) => CalendarWords.Month(word) is not null || CalendarWords.Weekday(word) is not null;

    private static bool MayHoldDate(ReadOnlySpan<char> line) => line.Length is > 5 and <= Longest && line.ContainsAnyInRange('0', '9');

    // Without its surroundings a stamp must be a whole date: what else is left may be anything.
    private static IReadOnlyList<DateStamp> Dated(IReadOnlyList<DateStamp> stamps) => stamps.Any(stamp => stamp.Date is not null || stamp.Numbers is not null) ? stamps : [];

    private static char[] Bared(ReadOnlySpan<char> line)
    {
        var bared = line.ToArray();
        foreach (var (_, blank) in Surroundings)
            blank(bared);
        return bared;
    }

    /// <summary>"Harbour Post | 4 March 2019 | Local news", "4 March 2019 - Leeds": parts of which one is a stamp and the others are short; between dashes, names.</summary>
    private static IReadOnlyList<DateStamp> InSegments(ReadOnlySpan<char> line, bool dashes)
    {
        IReadOnlyList<DateStamp> found = [];
        foreach (var (start, end) in Segments(line, dashes))
        {
            var part = line[start..end];
            IReadOnlyList<DateStamp> stamps = found.Count > 0 || part.Length == line.Length ? [] : Dated(DateStamp.Read(part));
            if (stamps.Count > 0)
                found = [.. stamps.Select(stamp => stamp with { Start = stamp.Start + start, End = stamp.End + start })];
            else if (dashes ? !LineForms.IsPlaceName(part.Trim()) : LineForms.CountWords(part) > MostSegmentWords)
                return [];
        }

        return found;
    }

    /// <summary>Where a stamp may begin after other words of a header line: behind a bar, a dash, a comma, the "on" of "Posted by … on", or in the brackets of "Headline (Outlet, 4 March 2019)".</summary>
    private static IEnumerable<int> TailStarts(string line)
    {
        const int longestBefore = 60;
        var posted = LineForms.OpensWithPosted(line);
        var bracket = line is [.., ')'] && line.LastIndexOf('(') is >= 0 and var open ? open : line.Length;
        for (var i = 1; i < line.Length && (i <= longestBefore || i > bracket); i++)
        {
            var barred = line[i - 1] is '|' or '¦' or '•' or '·' or '/' || (line[i - 1] is '–' or '—' or '-' && char.IsWhiteSpace(line[i]));
            var comma = line[i - 1] == ',' && line.AsSpan(0, i - 1).Trim(" *_") is var place && !NamesEvent(place) && (LineForms.IsPlaceName(place) || (!place.IsEmpty && Dateline.IsPlace(place, MostWordsOfPlace)));
            var on = posted && i >= 4 && line.AsSpan(i - 4, 4) is " on ";
            if (barred || comma || on || (i > bracket && line[i - 1] is '(' or ','))
                yield return i;
        }
    }

    // "Wedding, 5 May 2012" invites to it, "Leeds, 5 May 2012" was written there.
    private static bool NamesEvent(ReadOnlySpan<char> names)
    {
        foreach (var range in names.Split(','))
        {
            var name = names[range].TrimEnd();
            if (EventNouns.CanBeHeld(name[(name.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant()))
                return true;
        }

        return false;
    }

    /// <summary>The parts of a line between bars, dots and wide blanks, or dashes too.</summary>
    private static List<(int Start, int End)> Segments(ReadOnlySpan<char> line, bool dashes)
    {
        var segments = new List<(int Start, int End)>();
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            var ends = i == line.Length || line[i] is '|' or '¦' or '•' or '·' or '\t' or ';'
                || (i > 0 && i + 1 < line.Length && char.IsWhiteSpace(line[i - 1]) && char.IsWhiteSpace(line[i + 1]) && (line[i] is '/' or ' ' or '\u00A0' || (dashes && line[i] is '-' or '–' or '—')));
            if (!ends)
                continue;
            if (!line[start..i].IsWhiteSpace())
                segments.Add((start, i));
            start = i + 1;
        }

        return segments;
    }

    // "[Original](https://…)" is "Original", and a bare address nothing.
    private static void Links(Span<char> line)
    {
        while (line.IndexOf("](") is >= 0 and var middle && line[middle..].IndexOf(')') is > 0 and var length)
        {
            if (line[..middle].LastIndexOf('[') is >= 0 and var open)
                line[open] = ' ';
            line.Slice(middle, length + 1).Fill(' ');
        }

        while (line.IndexOf("://") is > 0 and var address)
        {
            var start = line[..address].LastIndexOfAny(' ', '\t', '(') + 1;
            var end = line[address..].IndexOfAny(' ', '\t', ')') is >= 0 and var rest ? address + rest : line.Length;
            line[start..end].Fill(' ');
        }
    }

    // Where in the paper it was printed, and under which headline.
    private static void Editions(Span<char> line)
    {
        if (line.IndexOf(" in print ") < 0)
            return;
        foreach (var opener in (string[])[", on Page", ", on page", ", Page", ", page", ", Section", ", section"])
            if (line.IndexOf(opener) is > 0 and var at)
                line[at..].Fill(' ');
    }

    // The number of the paper before its day, and its price behind.
    private static void Mastheads(Span<char> line)
    {
        foreach (var opener in (string[])["Vol.", "VOL.", "No.", "NO."])
        {
            if (line.IndexOf(opener) is not (>= 0 and var at))
                continue;
            var end = at + opener.Length;
            while (end < line.Length && (line[end] is ' ' or ',' or '.' || char.IsAsciiDigit(line[end]) || line[end] is 'I' or 'V' or 'X' or 'L' or 'C'))
                end++;
            line[at..end].Fill(' ');
        }

        foreach (var price in (string[])["[PRICE ", "[Price ", "PRICE ", "Price "])
            if (line.IndexOf(price) is > 0 and var at)
                line[at..].Fill(' ');
    }

    // "Late Edition - Final", "First Edition": the words around "Edition" that name one.
    private static void NamedEditions(Span<char> line)
    {
        var at = ((ReadOnlySpan<char>)line).IndexOf("Edition", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return;
        var start = at;
        while (start > 0 && PreviousWord(line, start) is var before && before < start && EditionWords.Contains(line[before..start].Trim(" ,-–—").ToString().ToLowerInvariant()))
            start = before;
        var end = NextWord(line, at).End;
        while (end < line.Length && NextWord(line, end) is var next && line[next.Start..next.End].Trim(",-–—.").ToString().ToLowerInvariant() is var word && (word.Length == 0 && next.Start < next.End || EditionWords.Contains(word)))
            end = next.End;
        line[start..end].Fill(' ');

        static int PreviousWord(ReadOnlySpan<char> line, int at)
        {
            var end = line[..at].TrimEnd().Length;
            return end == 0 ? at : line[..end].LastIndexOf(' ') + 1;
        }
    }

    // Who attests it and where, before "this 5th day of June".
    private static void Attestations(Span<char> line)
    {
        foreach (var opener in (string[])["Given ", "GIVEN ", "Done ", "DONE ", "Witness ", "WITNESS ", "In witness whereof", "IN WITNESS WHEREOF"])
        {
            if (!((ReadOnlySpan<char>)line).StartsWith(opener))
                continue;
            foreach (var day in (string[])[" this ", " the ", " on "])
            {
                if (((ReadOnlySpan<char>)line).LastIndexOf(day) is not (> 0 and var at) || ((ReadOnlySpan<char>)line)[at..].IndexOfAny('.', ';') is >= 0 and var stop && at + stop < line.TrimEnd().Length - 1)
                    continue;
                line[..at].Fill(' ');
                return;
            }
        }
    }

    // "p. 4", "pp. 4-5", "page A1", "Section A"
    private static void Pages(Span<char> line)
    {
        foreach (var word in (string[])["p.", "pp.", "page", "Page", "Section", "col."])
        {
            if (line.IndexOf(word) is not (> 0 and var at) || char.IsLetterOrDigit(line[at - 1]) || at + word.Length >= line.Length || line[at + word.Length] != ' ' && word[^1] != '.')
                continue;
            var number = at + word.Length;
            while (number < line.Length && line[number] == ' ')
                number++;
            var end = number;
            while (end < line.Length && end - number < 6 && (char.IsAsciiDigit(line[end]) || char.IsUpper(line[end]) || line[end] is '-' or '–'))
                end++;
            if (end > number && line[number..end].Length <= 5)
                line[at..end].Fill(' ');
        }
    }

    // Parts of the line that name what a reader may do, or how long it takes.
    private static void Buttons(Span<char> line)
    {
        foreach (var (start, end) in Segments(line, dashes: true))
        {
            var part = line[start..end];
            var isButton = true;
            foreach (var range in ((ReadOnlySpan<char>)part).Split(' '))
            {
                var word = part[range].Trim("*_,.:#()[]");
                isButton &= word.IsEmpty || !word.ContainsAnyExcept("0123456789,.kK") || ButtonWords.Contains(word.ToString().ToLowerInvariant());
            }

            if (isButton && part.ContainsAnyInRange('A', 'z'))
                part.Fill(' ');
        }
    }

    // "By Ana Brook and Omar Reyes in Leeds", at the start of a part or behind "Posted".
    private static void Credits(Span<char> line) => Names(line, ["by", "from", "author", "writer", "reporter"], behindLabel: false);

    // "published in The Harbour Post", "on example.org", behind a word that says what the date is of.
    private static void Outlets(Span<char> line) => Names(line, ["in", "on", "at", "of"], behindLabel: true);

    /// <summary>Blanks each run of names that a preposition opens.</summary>
    private static void Names(Span<char> line, ReadOnlySpan<string> prepositions, bool behindLabel)
    {
        var mayOpen = !behindLabel;
        for (var at = 0; at < line.Length;)
        {
            var (start, end) = NextWord(line, at);
            if (start == end)
                return;
            var lower = line[start..end].Trim("*_:").ToString().ToLowerInvariant();
            var isLabel = StampWords.LabelOf(lower) is not null || lower is "written" or "reported";
            if (mayOpen && prepositions.Contains(lower) && EndOfNames(line, end) is var names && names > end)
            {
                line[start..names].Fill(' ');
                end = names;
            }

            // A credit opens its part of the line, stands behind "Posted", or behind the date.
            if (behindLabel)
                mayOpen |= isLabel;
            else
                mayOpen = isLabel || lower is "this" or "story" or "article" || line[end - 1] is '|' or '•' or '·' or '-' or '–' or '—' or ',' || char.IsAsciiDigit(line[end - 1]);
            at = end;
        }
    }

    /// <summary>Behind the last of the names that follow; the place itself where none does.</summary>
    private static int EndOfNames(ReadOnlySpan<char> line, int at)
    {
        var (names, last) = (0, at);
        while (names < MostWordsOfName)
        {
            var (start, end) = NextWord(line, last);
            var word = line[start..end].Trim("*_,.;:()[]&");
            var lower = word.ToString().ToLowerInvariant();
            if (word.IsEmpty && end > start && line[start] is '&')
            {
                last = end;
                continue;
            }

            // "By May Brook" is a name, "By May 5" is none.
            var (_, nextEnd) = NextWord(line, end);
            var isCalendar = IsCalendarWord(word) && (names > 0 || nextEnd == end || !char.IsUpper(line[NextWord(line, end).Start]));
            var isAccount = names == 0 && !word.IsEmpty && char.IsLower(word[0]) && NextWord(line, end) is var after && line[after.Start..after.End] is "on";
            var isName = isAccount || !word.IsEmpty && !isCalendar && StampWords.LabelOf(lower) is null
                && (char.IsUpper(word[0]) || word.Contains('@') || (word.Contains('.') && char.IsLetter(word[0])) || Nameless.Contains(lower) || (names > 0 && lower is "in" or "for"));
            if (!isName)
                break;
            names++;
            last = end;
            if (line[end - 1] is '|' or '·' or '•')
                break;
        }

        return names > 0 ? last : at;
    }

    private static (int Start, int End) NextWord(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
            at++;
        var end = at;
        while (end < line.Length && !char.IsWhiteSpace(line[end]))
            end++;
        return (at, end);
    }
}
