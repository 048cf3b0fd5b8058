using System.Globalization;
using NodaTime;

namespace Timeline.Reading;

/// <summary>Reads the day that many outlets put into the web address of an article: "https://…/2019/03/12/…".</summary>
internal static class AddressDate
{
    /// <summary>The day in the address that a line holds, or null where it holds no address or the address no day.</summary>
    public static LocalDate? Find(ReadOnlySpan<char> line)
    {
        var address = line.IndexOf("://");
        if (address < 0)
            return null;
        for (var slash = address + 3; slash + 10 < line.Length; slash++)
            if (line[slash] == '/' && line[slash + 5] == '/' && line[slash + 8] == '/'
                && Number(line.Slice(slash + 1, 4)) is >= 1700 and < 2200 and var year && Number(line.Slice(slash + 6, 2)) is >= 1 and <= 12 and var month
                && Number(line.Slice(slash + 9, 2)) is >= 1 and var day && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
                return new LocalDate(year, month, day);
        return null;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
