using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text;
using NodaTime;
using NodaTime.Text;

namespace Timeline;

/// <summary>Reads a result of the engine: its TIMEX is near TIMEX3's, but for stretches, which it writes as (begin,end,length), and modifiers.</summary>
internal static partial class EngineResult
{
    // "That year", "the same month".
    private const string UndefinedReference = "ref_undef";

    /// <summary>The expression at no place yet, or null for what tells no time.</summary>
    /// <param name="result">The result.</param>
    /// <param name="words">The words of the expression.</param>
    /// <param name="published">The day that the engine counted from.</param>
    public static RecognizedTimex? Read(ModelResult result, string words, LocalDate published)
    {
        var kind = result.TypeName[(result.TypeName.LastIndexOf('.') + 1)..];
        if (kind == "timezone")
        {
            return null;
        }

        if (Field(result, "Mod") == UndefinedReference)
        {
            return Phrases.That(Field(result, "timex"), published);
        }

        var value = Value(result);
        if (value is [_, _, _, '0'] && Decade().IsMatch(words))
        {
            value = value[..3];
        }

        var type = kind switch
        {
            "set" => TimexType.Set,
            "duration" => TimexType.Duration,
            _ => value.Contains('T', StringComparison.Ordinal) ? TimexType.Time : TimexType.Date,
        };
        var timex = value is ['(', .., ')'] ? Stretch(value, type, words) : new RecognizedTimex(0, 0, value.EndsWith("_REF", StringComparison.Ordinal) ? TimexType.Date : type, value is "SP" or "SU" or "FA" or "WI" ? $"XXXX-{value}" : value);
        return timex with { Mod = ModOf(Field(result, "Mod")), Interval = Days(result) };
    }

    /// <summary>The engine's TIMEX, or "XXXX" where it has found an expression and could not say what it means.</summary>
    public static string Value(ModelResult result) => Field(result, "timex") is { Length: > 0 } value ? value : "XXXX";

    /// <summary>Whether the engine found an expression and could not say what it means.</summary>
    public static bool SaysNothing(ModelResult result) => Value(result) == "XXXX" && Field(result, "Mod") != UndefinedReference;

    /// <summary>Whether a value may be counted from another day: it says a year, or all of one, that isn't written in the words.</summary>
    public static bool MayCount(RecognizedTimex timex, string words) => Years(timex.Value).Concat(Years(timex.BeginPoint)).Concat(Years(timex.EndPoint)) is var years && years.Any() && !years.All(year => Writes(words, year));

    // "(2014-01-01,2017-01-01,P3Y)", "(XXXX-WXX-1,XXXX-WXX-5,P4D)", "(T09,T17,PT8H)".
    private static RecognizedTimex Stretch(string value, TimexType type, string words)
    {
        if (value[1..^1].Split(',') is not [var begin, var end, var length])
        {
            return new(0, 0, type, value);
        }

        return Whole(begin, end, length) is { } whole && !(length == "P1Y" && Writes(words, end[..4])) ? new(0, 0, TimexType.Date, whole)
            : new(0, 0, TimexType.Duration, length) { BeginPoint = Unit(begin, length), EndPoint = Unit(end, length) is { Length: 4 } year && !Writes(words, year) ? Before(year) : Unit(end, length) };
    }

    // What the engine writes as a stretch and TIMEX3 as one value: quarters, halves, decades, centuries.
    private static string? Whole(string begin, string end, string length) => (begin.Split('-'), length) switch
    {
        ([var year, var month, "01"], "P3M") when (Int(month) - 1) % 3 == 0 && end.EndsWith("-01", StringComparison.Ordinal) => FormattableString.Invariant($"{year}-Q{(Int(month) + 2) / 3}"),
        ([var year, var month, "01"], "P6M") when month is "01" or "07" => $"{year}-H{(month == "01" ? 1 : 2)}",
        ([{ Length: 4 } year, "01", "01"], "P1Y") => year,
        ([[.. { Length: 3 } decade, '0'], "01", "01"], "P10Y") => decade,
        ([[.. { Length: 2 } century, '0', '0'], "01", "01"], "P100Y") => century,
        _ => null,
    };

    // The points of a length in years or months that begin one are those years or months.
    private static string Unit(string point, string length) => length[^1] switch
    {
        'Y' when point.EndsWith("-01-01", StringComparison.Ordinal) => point[..^6],
        'M' when !length.Contains('T', StringComparison.Ordinal) && point.EndsWith("-01", StringComparison.Ordinal) => point[..^3],
        _ => point,
    };

    // "The first ten years" end before a year that nobody named.
    private static string Before(string year) => Int(year) is > 1 and var named ? FormattableString.Invariant($"{named - 1:0000}") : year;

    private static IEnumerable<string> Years(string? value) => value is { Length: >= 4 } && value.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 ? [value[..4]] : [];

    // In digits of any script: "２０２０年" and "२०२०" are 2020.
    private static bool Writes(string words, string year) =>
        string.Concat(words.Select(c => char.IsDigit(c) ? ((int)char.GetNumericValue(c)).ToString(CultureInfo.InvariantCulture) : c.ToString())).Contains(year, StringComparison.Ordinal);

    private static int Int(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static TimexMod? ModOf(string? mod) => mod?.Split('-')[0] switch
    {
        "before" => TimexMod.Before,
        "after" => TimexMod.After,
        "since" => TimexMod.OnOrAfter,
        "until" => TimexMod.OnOrBefore,
        "start" => TimexMod.Start,
        "mid" => TimexMod.Mid,
        "end" => TimexMod.End,
        "more" => TimexMod.MoreThan,
        "less" => TimexMod.LessThan,
        "approx" => TimexMod.Approx,
        _ => null,
    };

    // The days that the engine gives, where it gives one answer only. The end of a range is the first day behind it.
    private static DateSpan? Days(ModelResult result)
    {
        if (Answers(result) is not [var only])
        {
            return null;
        }

        var (start, end) = (Day(only.GetValueOrDefault("start")), Day(only.GetValueOrDefault("end")));
        return Day(only.GetValueOrDefault("value")) is { } day ? DateSpan.Of(day)
            : start is { } first && end is { } last && first < last ? new DateSpan(first, last.PlusDays(-1))
            : null;
    }

    private static LocalDate? Day(string? written) => written is { Length: >= 10 } && LocalDatePattern.Iso.Parse(written[..10]) is { Success: true, Value: var day } ? day : null;

    // All answers have the same TIMEX; they differ in the days.
    private static string? Field(ModelResult result, string name) => Answers(result) is [var first, ..] ? first.GetValueOrDefault(name) : null;

    private static List<Dictionary<string, string>> Answers(ModelResult result) =>
        result.Resolution is { } resolution && resolution.TryGetValue("values", out var values) && values is List<Dictionary<string, string>> answers ? answers : [];

    // "Los años 60", "anos de 1970": the years in the plural.
    [GeneratedRegex(@"\b(años|anos)( de)? (\d\d)?\d0$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decade();
}
