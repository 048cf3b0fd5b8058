using System.Globalization;
using NodaTime;
using Timeline.Text;

namespace Timeline.Reading;

/// <summary>Reads the day that a file's name or its folders tell: whoever saved an article often named the file after the day it
/// appeared.</summary>
/// <remarks>Only a whole day counts, told once: a range, an identifier or a year alone tell nothing.</remarks>
internal static class SourceDate
{
    private const int EarliestYear = 1600;
    private const int LatestYear = 2199;

    /// <summary>The day in a path, or null where it tells none.</summary>
    /// <example>"2019-03-12-bridge.txt", "20190312_bridge.txt", "Bridge 12 March 2019.txt", "2019/03/12/bridge.txt",
    /// "2019-03-12/bridge.txt"</example>
    public static LocalDate? Find(string path)
    {
        var parts = path.Split('/', '\\');
        var file = parts[^1];
        var name = file.LastIndexOf('.') is > 0 and var dot && file.Length - dot <= 6
            && file.AsSpan(dot + 1).IndexOfAnyInRange('0', '9') < 0 ? file[..dot] : file;
        return InName(name, out var isOpen) ?? (isOpen ? null : InFolders(parts.AsSpan()[..^1]));
    }

    /// <summary>The day in the name of a file.</summary>
    /// <param name="name">The name without its extension.</param>
    /// <param name="isOpen">True where it tells several days, so that nothing is known.</param>
    private static LocalDate? InName(ReadOnlySpan<char> name, out bool isOpen)
    {
        LocalDate? found = null;
        isOpen = false;
        for (var at = 0; at < name.Length; at++)
        {
            if (!char.IsLetterOrDigit(name[at]) || (at > 0 && char.IsLetterOrDigit(name[at - 1])))
                continue;
            if (Day(name[at..], out var length) is not { } day)
                continue;
            isOpen |= found is not null && found != day;
            found = day;
            at += length - 1;
        }

        return isOpen ? null : found;
    }

    /// <summary>The day of the folder in which the file stands, or in which that folder stands: "2019-03-12/", "2019/03/12/".</summary>
    private static LocalDate? InFolders(ReadOnlySpan<string> folders)
    {
        for (var last = folders.Length - 1; last >= 0 && last >= folders.Length - 2; last--)
        {
            if (Day(folders[last], out var length) is { } day && length == folders[last].Length)
                return day;
            if (last >= 2 && Numbers(folders[last - 2], folders[last - 1], folders[last]) is { } nested)
                return nested;
        }

        return null;
    }

    /// <summary>The day that a name opens with: "2019-03-12", "2019_3_12", "20190312", "12 March 2019", "March-12-2019".</summary>
    private static LocalDate? Day(ReadOnlySpan<char> name, out int length)
    {
        Span<Range> words = stackalloc Range[3];
        var count = 0;
        for (var at = 0; at < name.Length && count < 3;)
        {
            while (at < name.Length && count > 0 && name[at] is '-' or '_' or '.' or ' ' or ',')
                at++;
            var start = at;
            while (at < name.Length && (char.IsLetter(name[at]) || char.IsAsciiDigit(name[at])))
                at++;
            if (at == start)
                break;
            words[count++] = start..at;
            if (at < name.Length && name[at] is not ('-' or '_' or '.' or ' ' or ','))
                break;
        }

        length = count == 0 ? 0 : words[0].End.Value;
        if (count > 0 && length == 8 && Numbers(name[..4], name[4..6], name[6..8]) is { } day)
            return day;
        if (count < 3)
            return null;
        length = words[2].End.Value;
        var first = name[words[0]];
        var second = name[words[1]];
        var third = name[words[2]];
        // "2019-03-12T0830"
        if (third.IndexOf('T') is 2 && third.Length > 2)
            third = third[..2];
        return CalendarWords.Month(second) is { } middle
            ? Of(Number(third), middle, DayNumber(first)) ?? Of(Number(first), middle, DayNumber(third))
            : CalendarWords.Month(first) is { } opening ? Of(Number(third), opening, DayNumber(second))
            : Numbers(first, second, third);
    }

    private static LocalDate? Numbers(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day) =>
        year.Length == 4 && month.Length is 1 or 2 && day.Length is 1 or 2 ? Of(Number(year), Number(month), Number(day)) : null;

    private static LocalDate? Of(int year, int month, int day) =>
        year is >= EarliestYear and <= LatestYear && month is >= 1 and <= 12 && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    // "12th"
    private static int DayNumber(ReadOnlySpan<char> word) => Number(word.TrimEnd("stndrhSTNDRH"));

    private static int Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
