using NodaTime;
using NodaTime.Text;
using Timeline.Text;

namespace Timeline.Reading;

/// <summary>Reads the day of a field that holds a date: the day as it is written, in whatever zone it is.</summary>
/// <example>"2019-03-12", "2019-03-12T23:15:00-05:00", "Tue, 12 Mar 2019 23:15:00 -0500", "12 March 2019", "March 12, 2019"</example>
internal static class FieldDate
{
    private const int Longest = 80;

    /// <summary>The day, or null where it isn't told in full, is left open ("03/04/2019") or stands for none.</summary>
    public static LocalDate? Read(string value)
    {
        var written = value.Trim();
        // A number may be seconds since 1970 as well as 20190504.
        if (written.Length is 0 or > Longest || !written.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return null;
        var day = Iso(written) ?? (DateStamp.Read(Plain(written)) is [{ Date: { } stamped }] ? stamped : null);
        return day is { } date && !PublicationDate.IsPlaceholder(date) && !IsEpoch(written) ? date : null;
    }

    /// <summary>Why a field gives no date.</summary>
    public static string Reason(string value) => Iso(value.Trim()) is null ? "is not a date such as 2020-01-31" : "stands for no date";

    private static LocalDate? Iso(string written) =>
        LocalDatePattern.Iso.Parse(written.Length > 10 && written[10] is 'T' or 't' or ' ' ? written[..10] : written) is { Success: true } parsed ? parsed.Value : null;

    // RFC 822 ends in an offset, which is no part of a stamp.
    private static string Plain(string written) =>
        written.LastIndexOf(' ') is > 0 and var at && written.AsSpan(at + 1) is ['+' or '-', _, _, _, _]
            && written.AsSpan(at + 2).IndexOfAnyExceptInRange('0', '9') < 0 ? written[..at] : written;

    /// <summary>True for 1970-01-01 at midnight, which is how an empty time stamp is written. The bare day may be meant.</summary>
    private static bool IsEpoch(string written) =>
        written.StartsWith("1970-01-01", StringComparison.Ordinal) && written.Length > 10
            && !written.AsSpan(10).ContainsAnyInRange('1', '9');
}
