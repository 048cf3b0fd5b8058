using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>A line that looks like one of a list of days.</summary>
/// <param name="Start">Where the line begins, or the part of it behind a semicolon.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Form">How it shows its date.</param>
/// <param name="Date">The date.</param>
/// <param name="Told">Where what it tells begins; its end where it only heads what stands below.</param>
/// <param name="ToldEnd">Where what it tells ends.</param>
internal sealed record ListLine(int Start, int End, ListForm Form, DatePhrase Date, int Told, int ToldEnd)
{
    // A longer line heads nothing.
    private const int LongestHeading = 100;
    private const int LongestAside = 30;

    // Labels before what a block of fields tells: "Event: The crane collapsed."
    private static readonly string[] Labels = ["event:", "what:", "what happened:", "description:", "details:", "action:", "summary:", "entry:"];

    /// <summary>How deep a Markdown heading it is; 0 for none.</summary>
    public int Level { get; init; }

    /// <summary>What the date alone tells, as a sentence: "Version 3.1 was released.", "John Marsh died."; else null.</summary>
    public string? Says { get; init; }

    /// <summary>How sure its form alone is: a mark, a column or a clock shows an item, where a dash behind a date may be a dateline’s.</summary>
    public int Weight => Form is ListForm.Marked or ListForm.Stopped || (Form is ListForm.Row && !IsLoose) || (Form is ListForm.Clock && !IsBareNumber && !IsAlone) ? 2 : 1;

    /// <summary>True where a dash, a colon or a bullet tells the date from what it dates.</summary>
    public bool IsPointed { get; init; }

    /// <summary>True for a date with its clock time and nothing between them and the words behind: a hand-written log, or the stamps of posts.</summary>
    public bool IsStamped => Form is ListForm.Plain && !IsPointed && Date.Time is not null;

    /// <summary>True for a clock time on a line of its own, over what was posted then.</summary>
    public bool IsAlone { get; init; }

    /// <summary>True for a row of cells that nothing frames: "3 May 2019 | Bridge closed" may be a stamp.</summary>
    public bool IsLoose { get; init; }

    /// <summary>True where it names who says what it tells: "[09:14] ana: the pump is down".</summary>
    public bool IsSpoken { get; init; }

    /// <summary>True for four digits that only their place makes a time.</summary>
    public bool IsBareNumber { get; init; }

    /// <summary>True where it heads what stands below.</summary>
    public bool IsHead => Form.IsHead();

    /// <summary>Reads the line [start, end); null where it is no line of a list.</summary>
    public static ListLine? Read(string text, IReadOnlyList<Expression> expressions, int start, int end)
    {
        var (at, level, isMarked) = Opened(text, start, end);
        if (at == end)
        {
            return null;
        }

        var rest = text.AsSpan(at, end - at);
        var isFramed = rest[0] == '|' && rest.TrimEnd() is [.., _, '|'];
        if (isFramed || rest.Contains('\t') || rest.Contains(" | ", StringComparison.Ordinal))
        {
            var row = Row(text, expressions, start, at, end);
            if (isFramed || rest.Contains('\t'))
            {
                return row;
            }

            // "4 March 2019 2:01 PM | Report abuse" is the stamp of a post.
            if (row is not null)
            {
                return row.Date.Day?.Meaning is ClockTime ? null : row with { IsLoose = true };
            }
        }

        var date = DatePhrase.Read(text, expressions, at, end) ?? NightWords.Read(text, at, end);
        var line = date is not null ? Opening(text, start, end, date, isMarked, level) : null;
        return line ?? Ending(text, expressions, start, at, end, level) ?? Placed(text, expressions, start, at, end) ?? (date?.Time is null ? Post(text, start, at, end) : null);
    }

    /// <summary>True for the field of a record that tells its date.</summary>
    public static bool IsDateField(ReadOnlySpan<char> line) => line.StartsWith("Date:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("When:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where what a line tells begins, behind a label such as "Event:".</summary>
    public static int BehindLabel(string text, int at, int end)
    {
        foreach (var label in Labels)
        {
            if (text.AsSpan(at, end - at).StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                at += label.Length;
                break;
            }
        }

        while (at < end && text[at] is ' ' or '*')
        {
            at++;
        }

        return at;
    }

    // Behind what may stand before a date: white space, "#", ">", bullets, "1.", "(a)", "[", "**", "Date:".
    private static (int At, int Level, bool IsMarked) Opened(string text, int start, int end)
    {
        var (at, level, marked) = (start, 0, false);
        while (at < end)
        {
            var rest = text.AsSpan(at, end - at);
            if (char.IsWhiteSpace(rest[0]) || rest[0] is '_' or '>')
            {
                at++;
            }
            else if (rest[0] == '#')
            {
                (at, level) = (at + 1, level + 1);
            }
            else if (rest[0] is '*' or '•' or '·' or '▪' or '►' or '-' or '–' or '[')
            {
                (at, marked) = (at + 1, true);
            }
            else if (LengthOfNumber(rest) is var number and > 0)
            {
                (at, marked) = (at + number, true);
            }
            else if (IsDateField(rest))
            {
                at += "Date:".Length;
            }
            else
            {
                break;
            }
        }

        return (at, level, marked);
    }

    // "1. ", "12) ", "(a) ", "(iv) "
    private static int LengthOfNumber(ReadOnlySpan<char> rest)
    {
        const int longest = 3;
        var open = rest[0] == '(' ? 1 : 0;
        var at = open;
        while (at < rest.Length && at - open < longest && (char.IsAsciiDigit(rest[at]) || (open > 0 && char.IsAsciiLetterLower(rest[at]))))
        {
            at++;
        }

        return at > open && at + 1 < rest.Length && (rest[at] == ')' || (open == 0 && rest[at] == '.')) && rest[at + 1] == ' ' ? at + 2 : 0;
    }

    // A date at the head of the line, and what follows it.
    private static ListLine? Opening(string text, int start, int end, DatePhrase date, bool isMarked, int level)
    {
        var at = date.End;
        while (at < end && (text[at] is ')' or ']' or '*' or '_'))
        {
            at++;
        }

        var aside = text.AsSpan(at, end - at).TrimStart();
        if (aside is ['(', ..] && aside.IndexOf(')') is > 0 and < LongestAside and var close)
        {
            at = end - aside.Length + close + 1;
        }

        var told = at;
        while (told < end && (char.IsWhiteSpace(text[told]) || text[told] is '-' or '–' or '—' or ':' or '.' or '*' or '_' or '|' or '=' or ']' or '#'))
        {
            told++;
        }

        var between = text.AsSpan(at, told - at);
        if (told == end)
        {
            return date.Time is null ? date.Day is null ? null : new(start, end, ListForm.Heading, date, end, end) { Level = level }
                : date.Day is null && !isMarked ? new(start, end, ListForm.Clock, date, end, end) { IsAlone = true } : null;
        }

        if (date.IsFull && date.Time is null && end - start <= LongestHeading && text[at] == ',' && IsPlace(text.AsSpan(at + 1, end - at - 1).TrimEnd(" \t.:")))
        {
            return new(start, end, ListForm.Letter, date, end, end);
        }

        if (isMarked && date.Time is not null && text[at - 1] == ']' && LengthOfSpeaker(text.AsSpan(told, end - told)) is > 0 and var speaker)
        {
            return new(start, end, date.Day is null ? ListForm.Clock : ListForm.Marked, date, told + speaker, end) { IsSpoken = true };
        }

        if (between.IsEmpty || level > 0 && date.Day is null)
        {
            return null;
        }

        var isSentence = char.IsUpper(text[told]) || char.IsAsciiDigit(text[told]) || text[told] is '“' or '"' or '‘' or '(' or '[';
        var isDashed = !between.Contains('|') && between.ContainsAny("-–—:") && (char.IsWhiteSpace(between[0]) || between[0] is ':' or '—' or '–') && (isSentence || char.IsLetter(text[told]));
        var isColumn = between.Contains("  ", StringComparison.Ordinal) || between.Contains('\t');
        var isStopped = (between[0] == '.' || text[date.End - 1] == '.') && date.Parts is { Day: not null } or { Year: not null, Month: null } && isSentence;
        var isTimed = date is { Day: not null, Time: not null };
        ListForm? form = date.Day is null ? isDashed || isSentence && !isStopped ? ListForm.Clock : null
            : isDashed || (isSentence && (date.IsFull || isTimed)) || (isColumn && isSentence) ? isMarked || isColumn || (isTimed && isDashed) ? ListForm.Marked : isStopped ? ListForm.Stopped : ListForm.Plain
            : isStopped ? ListForm.Stopped
            : null;
        return form is { } shown && !between.Contains('|') && (isDashed || isColumn || isStopped || char.IsUpper(text[told]) || text[told] is '“' or '"') ? new(start, end, shown, date, BehindLabel(text, told, end), end) { Level = level, IsPointed = isDashed || isMarked } : null;
    }

    // "ana: ", "Ana Brook: ", "<ana> ": who posts in a chat.
    private static int LengthOfSpeaker(ReadOnlySpan<char> words)
    {
        const int longest = 30, mostWords = 3;
        var length = words is ['<', ..] ? words.IndexOf("> ") : words.IndexOf(": ");
        return length is > 0 and <= longest && LineForms.CountWords(words[..length]) <= mostWords && length + 2 < words.Length ? length + 2 : 0;
    }

    // A date at the end of the line: over a letter, over a release, or in brackets behind what it dates.
    private static ListLine? Ending(string text, IReadOnlyList<Expression> expressions, int start, int at, int end, int level)
    {
        var close = end;
        while (close > at && (char.IsWhiteSpace(text[close - 1]) || text[close - 1] is '*' or '_' or '#' or '.' or ')' or ']' or ':'))
        {
            close--;
        }

        if (Sorted.FirstAt(expressions, expression => expression.End, close) is var last && (last == expressions.Count || expressions[last].End != close || expressions[last].Start <= at))
        {
            return null;
        }

        // The phrase begins with the weekday or the month before.
        DatePhrase? date = null;
        for (var first = last; first >= 0 && first > last - 3 && expressions[first].Start > at; first--)
        {
            // "v1.9 — 14 Jan 2021" isn't from 9 to 14 January.
            date = IsInside(text, expressions[first].Start) ? date : DatePhrase.Read(text, expressions, expressions[first].Start, end) is { Day: not null, Time: null } longer && longer.End >= close ? longer : date;
        }

        if (date is null)
        {
            return null;
        }

        var before = text.AsSpan(at, date.Start - at);
        var prefix = before.TrimEnd(" \t\u00A0([,–—-:/");
        if (prefix.IsEmpty || prefix.Length == before.Length)
        {
            return null;
        }

        var isShort = end - start <= LongestHeading;
        if (isShort && Release(prefix) is { } released)
        {
            return new(start, end, ListForm.Release, date, end, end) { Level = level, Says = $"{released} was released." };
        }

        if (isShort && level > 0)
        {
            return new(start, end, ListForm.Heading, date, end, end) { Level = level };
        }

        if (before[prefix.Length..].Contains('(') && !LineForms.IsListItem(text.AsSpan(at, end - at)))
        {
            return new(start, end, ListForm.Closed, date, at, at + prefix.Length);
        }

        return isShort && date.IsFull && before[prefix.Length] == ',' && IsPlace(prefix) ? new(start, end, ListForm.Letter, date, end, end) : null;
    }

    // "Fort Ross, April 2d, 1863.": a date that only the list makes one, behind a place.
    private static ListLine? Placed(string text, IReadOnlyList<Expression> expressions, int start, int at, int end)
    {
        var line = end - at <= LongestHeading ? text.AsSpan(at, end - at).TrimEnd(" \t\r.:") : [];
        for (var comma = 0; line[comma..].IndexOf(", ") is >= 0 and var length; comma += ", ".Length)
        {
            comma += length;
            if (DatePhrase.Read(text, expressions, at + comma + ", ".Length, end) is { IsFull: true, Time: null } date && date.End >= at + line.Length && comma > 0 && IsPlace(line[..comma]))
            {
                return new(start, end, ListForm.Letter, date, end, end);
            }
        }

        return null;
    }

    private static bool IsInside(string text, int at) => text[at - 1] == '.' && at > 1 && char.IsAsciiDigit(text[at - 2]);

    // "2332 The port was closed": four digits that only their place makes a time.
    private static ListLine? Post(string text, int start, int at, int end)
    {
        var length = LineForms.PostTime(text.AsSpan(at, end - at));
        if (length == 0)
        {
            return null;
        }

        var digits = string.Concat(text.AsSpan(at, length).ToString().Where(char.IsAsciiDigit));
        var clock = new NodaTime.LocalTime(int.Parse(digits[..2], System.Globalization.CultureInfo.InvariantCulture), int.Parse(digits[2..], System.Globalization.CultureInfo.InvariantCulture));
        return new(start, end, ListForm.Clock, new(at, at + length, null, null, new(clock, TimePrecision.Minute)), at + length, end) { IsBareNumber = !text.AsSpan(at, length).ContainsAny('.', ':') };
    }

    // The cells between bars or tabs: one is the date, one may be the time, and the longest of the others tells what happened.
    private static ListLine? Row(string text, IReadOnlyList<Expression> expressions, int start, int at, int end)
    {
        DatePhrase? date = null;
        var (told, toldEnd, words) = (0, 0, 0);
        for (var cell = at; cell < end;)
        {
            var length = text.AsSpan(cell, end - cell).IndexOfAny('|', '\t');
            var stop = length < 0 ? end : cell + length;
            var (first, last) = (cell, stop);
            while (first < last && (char.IsWhiteSpace(text[first]) || text[first] == '*'))
            {
                first++;
            }

            while (last > first && (char.IsWhiteSpace(text[last - 1]) || text[last - 1] == '*'))
            {
                last--;
            }

            cell = stop + 1;
            if (first == last)
            {
                continue;
            }

            var phrase = DatePhrase.Read(text, expressions, first, last);
            if (phrase is not null && phrase.End == last && (date is null ? phrase : Joined(date, phrase)) is { } joined)
            {
                date = joined;
            }
            else if (last - first > words)
            {
                (told, toldEnd, words) = (first, last, last - first);
            }
        }

        return date is null || words == 0 || !text.AsSpan(told, words).ContainsAnyInRange('a', 'z') ? null
            : new(start, end, date.Day is null ? ListForm.Clock : ListForm.Row, date, told, toldEnd);
    }

    // A row may have its year, its day and its time in cells of their own.
    private static DatePhrase? Joined(DatePhrase date, DatePhrase other) => (date.Parts, other.Parts) switch
    {
        (not null, null) when date.Time is null && other is { Day: null, Time: not null } => date with { Time = other.Time },
        (null, not null) when other.Time is null && date is { Day: null, Time: not null } => other with { Time = date.Time },
        ({ Year: { } year, Month: null }, { Year: null, Month: not null } day) => WithYear(other, day, year),
        ({ Year: null, Month: not null } day, { Year: { } year, Month: null }) => WithYear(date, day, year),
        _ => null,
    };

    private static DatePhrase WithYear(DatePhrase date, DateParts day, int year) =>
        date with { Day = date.Day! with { Meaning = DatePhrase.WithParts(date.Day.Meaning, day with { Year = year }) } };

    // "1.1.0", "[1.2.0]", "v2.0", "Version 3.1, released", "Norwald 4.2 was released on": the words that name what was released.
    private static string? Release(ReadOnlySpan<char> prefix)
    {
        var name = prefix.TrimEnd(" ,").ToString();
        foreach (var tail in (string[])[" was released on", " was released", " released on", " released", " on"])
        {
            name = name.EndsWith(tail, StringComparison.OrdinalIgnoreCase) ? name[..^tail.Length] : name;
        }

        foreach (var head in (string[])["Changes in ", "Changes since ", "New in ", "What's new in ", "What’s new in ", "Release notes for ", "Release "])
        {
            name = name.StartsWith(head, StringComparison.OrdinalIgnoreCase) ? name[head.Length..] : name;
        }

        name = name.Trim(' ', ',', '[', ']', '(', '–', '—', '-', ':', '*', '`', '#', '/');
        var number = name[(name.LastIndexOf(' ') + 1)..].Trim('[', ']');
        var digits = number.AsSpan().TrimStart("vV");
        return digits.Length >= 3 && char.IsAsciiDigit(digits[0]) && digits.Contains('.') && !digits.Contains('/') && LineForms.CountWords(name) <= 4
            ? name == number ? $"Version {digits}" : name.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) : null;
    }

    /// <summary>"Camp near Sharpsburg, Md.": names, and the little words between them; true for no word at all.</summary>
    public static bool IsPlace(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            var word = words[range].Trim(",.");
            if (!(word.IsEmpty || char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) || word is "near" or "at" or "in" or "of" or "on" or "the" or "off" or "before" or "upon" or "de" or "la"))
            {
                return false;
            }
        }

        return LineForms.CountWords(words) <= 8;
    }
}
