using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace Timeline.Recognition;

/// <summary>The time zones that English texts name beside a clock time.</summary>
internal static class ClockZones
{
    /// <summary>"local time": the clocks of wherever the text speaks of.</summary>
    public const string Local = "local time";

    // Hours ahead of UTC; null where the name tells a place but not which half of the year ("ET"), or is that of several places ("IST"). Names that only Americans write alone are theirs.
    private static readonly FrozenDictionary<string, double?> Names = new (string Name, double? Hours)[]
    {
        ("UTC", 0), ("GMT", 0), ("Z", 0), ("UT", 0), ("WET", 0), ("BST", 1), ("WEST", 1), ("CET", 1), ("CEST", 2), ("EET", 2), ("SAST", 2), ("EEST", 3), ("MSK", 3), ("EAT", 3),
        ("PKT", 5), ("SGT", 8), ("HKT", 8), ("AWST", 8), ("JST", 9), ("KST", 9), ("AEST", 10), ("AEDT", 11), ("NZST", 12), ("NZDT", 13),
        ("EST", -5), ("EDT", -4), ("CST", -6), ("CDT", -5), ("MST", -7), ("MDT", -6), ("PST", -8), ("PDT", -7), ("AKST", -9), ("AKDT", -8), ("HST", -10), ("BRT", -3),
        ("ET", null), ("CT", null), ("MT", null), ("PT", null), ("IST", null),
        ("EASTERN STANDARD TIME", -5), ("EASTERN DAYLIGHT TIME", -4), ("CENTRAL STANDARD TIME", -6), ("CENTRAL DAYLIGHT TIME", -5), ("MOUNTAIN STANDARD TIME", -7),
        ("MOUNTAIN DAYLIGHT TIME", -6), ("PACIFIC STANDARD TIME", -8), ("PACIFIC DAYLIGHT TIME", -7), ("EASTERN TIME", null), ("CENTRAL TIME", null), ("MOUNTAIN TIME", null),
        ("PACIFIC TIME", null), ("GREENWICH MEAN TIME", 0), ("UNIVERSAL TIME", 0), ("COORDINATED UNIVERSAL TIME", 0), ("BRITISH SUMMER TIME", 1), ("CENTRAL EUROPEAN TIME", 1),
        ("CENTRAL EUROPEAN SUMMER TIME", 2), ("LOCAL TIME", null), ("LOCAL", null),
    }.ToFrozenDictionary(zone => zone.Name, zone => zone.Hours, StringComparer.OrdinalIgnoreCase);

    private static readonly int LongestName = Names.Keys.Max(name => name.Length);

    /// <summary>A zone from its words in lower case: "UTC", "Eastern Daylight Time", "local time"; null for none.</summary>
    public static string? Named(string words) => words.Length == 0 ? null
        : words.StartsWith("local", StringComparison.Ordinal) ? Local
        : words.StartsWith("gmt", StringComparison.Ordinal) || words.StartsWith("utc", StringComparison.Ordinal) ? words.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()
        : words.Contains(' ') ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words) : words.ToUpperInvariant();

    /// <summary>How far a zone is ahead of UTC, by its name or as it is written ("+02:00", "GMT+0900", "UTC−5"); null where it isn't told.</summary>
    public static Offset? OffsetOf(string? zone) => zone is null ? null
        : Names.TryGetValue(zone, out var hours) ? hours is { } known ? Offset.FromSeconds((int)(known * 3600)) : null
        : Written(zone.StartsWith("GMT", StringComparison.OrdinalIgnoreCase) || zone.StartsWith("UTC", StringComparison.OrdinalIgnoreCase) ? zone.AsSpan(3) : zone);

    /// <summary>The longest name of a zone that stands at a place as a word of its own, as it is written, or null.</summary>
    public static string? At(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(LongestName, text.Length); length >= 2; length--)
        {
            if ((length == text.Length || !char.IsLetterOrDigit(text[length])) && Names.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(text[..length]) && IsWrittenAsZone(text[..length]))
            {
                return text[..(length + (text[..length] is "UTC" or "GMT" ? LengthOfOffset(text[length..]) : 0))].ToString();
            }
        }

        return null;
    }

    // "+2", "−05:30", "+0900" behind "UTC".
    private static int LengthOfOffset(ReadOnlySpan<char> text)
    {
        if (text is not ['+' or '-' or '−', >= '0' and <= '9', ..]) return 0;
        var end = 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == ':' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        return Written(text[..end]) is null ? 0 : end;
    }

    // "UTC" and "local time", but "Et", "mt" and "local" are words.
    private static bool IsWrittenAsZone(ReadOnlySpan<char> name) => name.Contains(' ') || !name.ContainsAnyInRange('a', 'z');

    // "+02:00", "+0900", "-5", "−5"
    private static Offset? Written(ReadOnlySpan<char> text)
    {
        if (text is not [('+' or '-' or '−') and var sign, .. var digits])
        {
            return null;
        }

        var colon = digits.IndexOf(':');
        var hours = colon >= 0 ? digits[..colon] : digits.Length > 2 ? digits[..^2] : digits;
        var minutes = colon >= 0 ? digits[(colon + 1)..] : digits.Length > 2 ? digits[^2..] : "0";
        return int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            && hour <= 18 && minute < 60 && (hour * 60) + minute <= 18 * 60
            ? Offset.FromSeconds((sign == '+' ? 1 : -1) * ((hour * 3600) + (minute * 60))) : null;
    }
}
