using System.Globalization;
using NodaTime;

namespace Timeline.Text;

/// <summary>The names of months and weekdays as stamps write them, in full or cut to three or four letters.</summary>
internal static class CalendarWords
{
    private static readonly DateTimeFormatInfo Names = DateTimeFormatInfo.InvariantInfo;

    /// <summary>The month, 1 to 12, or null.</summary>
    public static int? Month(ReadOnlySpan<char> word)
    {
        for (var month = 0; month < 12; month++)
            if (IsShortOrFull(word, Names.MonthNames[month]))
                return month + 1;
        return null;
    }

    /// <summary>The weekday, or null.</summary>
    public static IsoDayOfWeek? Weekday(ReadOnlySpan<char> word)
    {
        for (var day = 0; day < 7; day++)
            if (IsShortOrFull(word, Names.DayNames[day]))
                return day == 0 ? IsoDayOfWeek.Sunday : (IsoDayOfWeek)day;
        return null;
    }

    private static bool IsShortOrFull(ReadOnlySpan<char> word, string name) =>
        (word.Length is 3 or 4 or 5 || word.Length == name.Length)
        && name.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
