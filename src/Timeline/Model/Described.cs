using System.Globalization;

namespace Timeline;

/// <summary>How what the model holds is told in a line, to people who debug or log.</summary>
internal static class Described
{
    private const int Longest = 60;

    /// <summary>The text on one line in quotation marks, cut where it is long.</summary>
    public static string Quoted(string text)
    {
        var line = string.Join(' ', text[..Math.Min(text.Length, 4 * Longest)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? $"“{line}”" : $"“{line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd()}…”";
    }

    /// <summary>"1 mention", "2 mentions".</summary>
    public static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
