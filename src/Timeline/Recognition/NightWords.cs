using NodaTime;

namespace Timeline.Recognition;

/// <summary>The words that tell, among the clock times of a log, that midnight has passed: "Just after midnight: …", "In the small hours – …".</summary>
internal static class NightWords
{
    // Each with the hour that it stands at among the times around it.
    private static readonly (string Words, int Hour)[] Openings =
    [
        ("at midnight", 0), ("midnight", 0), ("after midnight", 0), ("just after midnight", 0), ("shortly after midnight", 0), ("soon after midnight", 0), ("a little after midnight", 0), ("past midnight", 0), ("just past midnight", 0),
        ("in the small hours", 1), ("small hours", 1), ("in the early hours", 1), ("early hours", 1),
    ];

    /// <summary>The time that a line opens with in such words, closed by a dash or a colon; else null.</summary>
    public static DatePhrase? Read(string text, int at, int end)
    {
        foreach (var (words, hour) in Openings)
        {
            var rest = text.AsSpan(at, end - at);
            if (rest.StartsWith(words, StringComparison.OrdinalIgnoreCase) && rest[words.Length..].TrimStart() is [':' or '–' or '—' or '-', ..])
            {
                return new(at, at + words.Length, null, null, TimeOfDay.Of(PartOfDay.SmallHours) with { Start = new(hour, 0) });
            }
        }

        return null;
    }
}
