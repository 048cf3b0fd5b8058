namespace Timeline.Text;

/// <summary>Languages by their BCP 47 tags.</summary>
internal static class Languages
{
    /// <summary>Whether a text is read as English: its language is some English, or nobody told it.</summary>
    public static bool IsEnglish(string? language) =>
        language is null || language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
}
