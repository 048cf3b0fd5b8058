using System.Globalization;
using System.Text.RegularExpressions;

namespace Timeline;

/// <summary>Tells what the engine takes for a time and no reader would: numbers, pieces of words, abbreviations that are words of their own, and units that say of no amount and of no time.</summary>
internal static partial class Noise
{
    // No abbreviation is longer.
    private const int ShortWord = 3;

    // "The week", "of the day": an article at most, and a unit.
    private static readonly Dictionary<string, Regex> UnitAlone = new(StringComparer.OrdinalIgnoreCase)
    {
        ["es"] = Whole("(el |la |los |las |del |de la |al )?((último|primer) día|(día|semana|mes|año|hora|minuto|segundo)s?)"),
        ["fr"] = Whole("(le |la |les |l['’]|du |de la |de l['’]|des |au )?((dernier|premier) jour|(jour|semaine|année|an|heure|minute|seconde|sec)s?)|(le |du |au )?mois"),
        ["pt"] = Whole("(o |a |os |as |do |da |ao |à |no |na )?((último|primeiro) dia|(dia|semana|mês|mese|ano|hora|minuto|segundo)s?)"),
        ["de"] = Whole("(der |die |das |den |dem |des |am |im )?((letzte|erste)[nrs]? tag(e|es)?|(tag|woche|monat|jahr|stunde|minute|sekunde)(e|s|es|en|n)?)"),
        ["it"] = Whole("(il |lo |la |i |gli |le |l['’]|del |della |dell['’]|al |nel )?((ultimo|primo) giorno|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|or[ae]|minut[oi])"),
        ["nl"] = Whole("(de |het |op de )?((laatste|eerste) dag|dag(en)?|week|weken|maand(en)?|jaar|jaren|uur|minuut|minuten)"),
        ["tr"] = Whole("(gün|hafta|ay|yıl|saat|dakika)(ın|in|nın|ı|i|lar|ler)?"),
        ["hi"] = Whole("दिन|सप्ताह|हफ्ते|महीने|वर्ष|साल|घंटे"),
    };

    /// <summary>Whether a result of the engine tells no time.</summary>
    /// <param name="sentence">The text it was found in.</param>
    /// <param name="start">Its first character.</param>
    /// <param name="end">Behind its last one.</param>
    /// <param name="timex">What it says.</param>
    /// <param name="language">The language of the text.</param>
    public static bool Is(string sentence, int start, int end, RecognizedTimex timex, string language)
    {
        var words = sentence[start..end].TrimEnd('.');
        return words.Length == 0 || IsCut(sentence, start, end, language) || IsNumber(words, timex.Value) || IsAbbreviation(words, timex.Value, language) || IsUnit(words, timex.Value, language)
            || HasNoValue(words, timex.Value) || IsHolidaysName(words, timex.Value);
    }

    // A stem of Turkish is whole, whatever endings hang on it; shorter words are the beginnings of others.
    private static bool IsCut(string text, int start, int end, string language) => Cuts(text, start) || (Cuts(text, end) && !(language == "tr" && end - start > ShortWord));

    // Between two letters or two digits. Scripts without blanks have no such place.
    private static bool Cuts(string text, int at) => at > 0 && at < text.Length
        && ((char.IsDigit(text[at - 1]) && char.IsDigit(text[at])) || (IsLetter(text[at - 1]) && IsLetter(text[at])));

    private static bool IsLetter(char c) => c < '\u2E80' && (char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    // "11" is a share, a score or a sum before it is a day or an hour, and "one" is an article.
    private static bool IsNumber(string words, string value) => ShortNumber().IsMatch(words) || (OneWord().IsMatch(words) && (DayOfMonth().IsMatch(value) || Hour().IsMatch(value)));

    // "mar" is the sea and "jeu" a game; without a number beside them they are no Tuesday and no Thursday.
    private static bool IsAbbreviation(string words, string value, string language)
    {
        var last = words[(words.LastIndexOf(' ') + 1)..];
        return (last.Length <= ShortWord || (language == "fr" && last == "sept")) && last is not ("mai" or "Mai" or "mei") && !(language == "en" && last.Equals("may", StringComparison.OrdinalIgnoreCase))
            && last.All(c => c < '\u0250' && char.IsLetter(c)) && !words.Any(char.IsDigit) && WeekdayOrMonth().IsMatch(value);
    }

    private static bool IsUnit(string words, string value, string language) =>
        !value.EndsWith("_REF", StringComparison.Ordinal) && UnitAlone.TryGetValue(language, out var unit) && unit.IsMatch(words);

    // One word of which nothing is known, or half a sentence that was joined.
    private static bool HasNoValue(string words, string value) => value == "XXXX" && (OneWord().IsMatch(words) || words.Count(c => c == ' ') > 4);

    // Holidays are written large: "independencia" is no 4 July.
    private static bool IsHolidaysName(string words, string value) => OneWord().IsMatch(words) && DayOfYear().IsMatch(value) && words == words.ToLowerInvariant() && words[0] < '\u0250';

    private static Regex Whole(string words) => new($"^({words})$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // A word of a script that has blanks between them.
    [GeneratedRegex(@"^[\p{L}\p{M}-[\u2E80-\uFFFF]]+$")]
    private static partial Regex OneWord();

    [GeneratedRegex(@"^\p{Nd}{1,2}$")]
    private static partial Regex ShortNumber();

    [GeneratedRegex(@"^XXXX-XX-\d\d$")]
    private static partial Regex DayOfMonth();

    // Noon and midnight have words of their own.
    [GeneratedRegex(@"^T(?!00|12)\d\d$")]
    private static partial Regex Hour();

    [GeneratedRegex(@"^XXXX-\d\d-\d\d$")]
    private static partial Regex DayOfYear();

    [GeneratedRegex(@"^XXXX-(WXX-\d|\d\d(-\d\d)?)$")]
    private static partial Regex WeekdayOrMonth();
}
