using NodaTime;

namespace Timeline.Html;

/// <summary>What the program that saved a page wrote into it: where the page was, and when it was saved, which is no earlier than it was
/// published.</summary>
/// <param name="Address">The page's address, or null.</param>
/// <param name="Day">The day on which it was saved, or null.</param>
internal sealed record SavedPage(string? Address, LocalDate? Day)
{
    private const int MostToSearch = 8192;

    // "https://web.archive.org/web/20171008220355/http://post.example/pier": the archive's copy of a day.
    private const string Archive = "web.archive.org/web/";
    private const int LengthOfDay = 8;

    public static SavedPage Of(string html)
    {
        var head = html.AsSpan(0, Math.Min(html.Length, MostToSearch));
        // <!-- saved from url=(0042)https://post.example/pier -->, by browsers
        var address = Behind(head, "saved from url=(", at => at[(at.IndexOf(')') + 1)..])
            // Page saved with SingleFile ⏎ url: https://… ⏎ saved date: Fri Mar 05 2021 18:20:31 GMT+0100
            ?? (head.Contains("SingleFile", StringComparison.Ordinal) ? Behind(head, " url:", at => at) : null);
        var day = head.IndexOf("saved date:", StringComparison.Ordinal) is > 0 and var start
            ? DateText.Find(head.Slice(start, Math.Min(80, head.Length - start)).ToString(), monthFirst: false) is [var first, ..]
                ? first.Day : (LocalDate?)null
            : null;
        return new(IsAddress(address) ? address : null, day);
    }

    /// <summary>The page's own address in that of an archive's copy, and the day of the copy.</summary>
    public static (string Address, LocalDate? Day) WithoutArchive(string address)
    {
        if (address.IndexOf(Archive, StringComparison.OrdinalIgnoreCase) is not (> 0 and var at)
            || address.IndexOf('/', at + Archive.Length) is not (> 0 and var end))
            return (address, null);
        var own = address[(end + 1)..];
        var stamp = address[(at + Archive.Length)..end];
        return IsAddress(own) ? (own, stamp.Length >= LengthOfDay ? DateText.Read(stamp[..LengthOfDay], monthFirst: false)?.Day : null)
            : (address, null);
    }

    private delegate ReadOnlySpan<char> From(ReadOnlySpan<char> text);

    private static string? Behind(ReadOnlySpan<char> text, string mark, From from)
    {
        if (text.IndexOf(mark, StringComparison.Ordinal) is not (> 0 and var at))
            return null;
        var value = from(text[(at + mark.Length)..]).TrimStart();
        var end = value.IndexOfAny(" \t\r\n\"'>");
        return end < 0 ? null : value[..end].ToString();
    }

    public static bool IsAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
