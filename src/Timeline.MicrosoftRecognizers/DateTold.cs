using System.Text.RegularExpressions;

namespace Timeline;

/// <summary>Tells "the previous day", which counts from the date told last, from "yesterday", which counts from the day of the words. The engine counts both from the latter.</summary>
internal static class DateTold
{
    // What stands for "previous", "following", "later", "earlier" in an expression.
    private static readonly Dictionary<string, Regex> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = Any(@"\b(previous|following)\b|s? (later|earlier)$"),
        ["es"] = Any(@"\b(anterior|siguiente|después|más tarde|antes)\b"),
        ["fr"] = Any(@"\b(précédente?|suivante?|veille|lendemain|plus tard|auparavant)\b"),
        ["pt"] = Any(@"\b(anterior|seguinte|depois|mais tarde|antes)\b"),
        ["de"] = Any(@"\b(vortag|folgetag|(folgend|darauffolgend)e[nrms]?|später|zuvor|darauf|danach|nächsten tag)\b"),
        ["it"] = Any(@"\b(precedente|successiv[oa]|seguente|dopo|più tardi|prima)\b"),
        ["nl"] = Any(@"\b(volgende dag|later|eerder|ervoor|erna|daarvoor|daarna)\b"),
        ["tr"] = Any(@"\b(ertesi|sonra|önceki)\b"),
        ["zh"] = Any("翌|次日|前一|后一|後一|[天日周週月年][之以]?[后後]$"),
        ["ja"] = Any("翌|前日|その|[日間月年]後$"),
        ["hi"] = Any("अगले दिन|बाद"),
    };

    /// <summary>Whether the words count from the date told last.</summary>
    /// <param name="words">The words of an expression that counts from some day.</param>
    /// <param name="language">Their language.</param>
    public static bool IsMeant(string words, string language) => Words.TryGetValue(language, out var cue) && cue.IsMatch(words);

    private static Regex Any(string words) => new(words, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
