using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Calendars;

namespace Timeline;

/// <summary>Reads what the engine misses of everyday news or misreads: "last" and "next" behind their unit, "that day", "recently", plurals without a number, and "three years ago" of German.</summary>
internal static class Phrases
{
    private const string Weekend = "-WE";

    private static readonly Dictionary<string, Phrase[]> ByLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["es"] =
        [
            Spoken(Unit.Week, -1, "(el )?fin de semana pasado", Weekend),
            Told(Unit.Day, 0, "(es[ea]|aquel|aquella|mismo) día"), Told(Unit.Week, 0, "(esa|aquella|misma) semana"),
            Some(Unit.Year, "(últimos|recientes) años|años recientes"), Some(Unit.Month, "últimos meses"), Some(Unit.Week, "últimas semanas"), Some(Unit.Day, "últimos días"),
        ],
        ["fr"] =
        [
            Spoken(Unit.Week, -1, "(le )?week-end (dernier|passé)", Weekend),
            Spoken(Unit.Week, 0, "cette semaine"), Spoken(Unit.Month, -1, "(le )?mois (dernier|passé)"), Spoken(Unit.Month, 0, "ce mois-ci"), Spoken(Unit.Month, 1, "(le )?mois prochain"),
            Spoken(Unit.Year, -1, "(l['’])?(an|année) (dernier|dernière|passée)"), Spoken(Unit.Year, 0, "cette année"), Spoken(Unit.Year, 1, "(l['’])?(an|année) prochaine?"),
            Told(Unit.Day, 0, "ce jour-là|(le )?même jour|le jour même"), Told(Unit.Month, 0, "ce mois-là|(le )?même mois"),
            Told(Unit.Year, -1, "(l['’])?année précédente"), Told(Unit.Year, 0, "cette année-là|(la )?même année"), Told(Unit.Year, 1, "(l['’])?année suivante"),
            Some(Unit.Year, "(dernières|récentes) années|années récentes"), Some(Unit.Month, "derniers mois"), Some(Unit.Week, "dernières semaines"), Some(Unit.Day, "derniers jours"),
        ],
        ["pt"] =
        [
            Spoken(Unit.Week, -1, "fim de semana passado", Weekend),
            Spoken(Unit.Week, -1, "semana passada"), Spoken(Unit.Week, 0, "(n?esta|desta) semana"), Spoken(Unit.Week, 1, "semana que vem"),
            Spoken(Unit.Month, -1, "mês passado"), Spoken(Unit.Month, 0, "(n?este|deste) mês"), Spoken(Unit.Month, 1, "mês que vem"),
            Spoken(Unit.Year, -1, "ano passado"), Spoken(Unit.Year, 0, "(n?este|deste) ano"), Spoken(Unit.Year, 1, "ano que vem"),
            Told(Unit.Day, 0, "(n?aquele|n?esse|mesmo) dia"), Told(Unit.Month, 0, "(n?aquele|n?esse|mesmo) mês"), Told(Unit.Month, 1, "mês seguinte"),
            Told(Unit.Year, 0, "(n?aquele|n?esse|mesmo) ano"), Told(Unit.Year, 1, "ano seguinte"),
            Some(Unit.Year, "últimos anos|anos recentes"), Some(Unit.Month, "últimos meses"), Some(Unit.Week, "últimas semanas"), Some(Unit.Day, "últimos dias"),
        ],
        ["de"] =
        [
            Told(Unit.Day, 0, "(selben|gleichen|jenem) tag"), Told(Unit.Year, 0, "jene[ms] jahr(es)?"),
            Some(Unit.Year, "(letzten|vergangenen) jahren?"), Some(Unit.Month, "(letzten|vergangenen) monaten?"), Some(Unit.Week, "(letzten|vergangenen) wochen"), Some(Unit.Day, "(letzten|vergangenen) tagen?"),
        ],
        ["it"] =
        [
            Told(Unit.Day, 0, "(lo )?stesso giorno|quel giorno"), Told(Unit.Week, 0, "(la )?stessa settimana|quella settimana"),
            Some(Unit.Year, "(gli |negli )?ultimi anni|anni recenti"), Some(Unit.Month, "(gli |negli )?ultimi mesi"), Some(Unit.Week, "(le |nelle )?ultime settimane"), Some(Unit.Day, "(gli |negli )?ultimi giorni"),
        ],
        ["nl"] =
        [
            Told(Unit.Day, 0, "dezelfde dag|die dag"),
            Some(Unit.Year, "(afgelopen|laatste) jaren"), Some(Unit.Month, "(afgelopen|laatste) maanden"), Some(Unit.Week, "(afgelopen|laatste) weken"), Some(Unit.Day, "(afgelopen|laatste) dagen"),
        ],
        ["tr"] = [Told(Unit.Day, 0, "(aynı|o) gün"), Some(Unit.Year, "son yıllarda"), Some(Unit.Month, "son aylarda"), Some(Unit.Day, "son günlerde")],
        ["zh"] =
        [
            Recent("最近|近日|近期|日前"), Some(Unit.Year, "近年[来來]?"),
            Told(Unit.Day, -1, "前一[日天]"), Told(Unit.Day, 0, "同[日天]|同一天|[当當][日天]"), Told(Unit.Day, 1, "次日|翌日|第二天"),
            Told(Unit.Month, 0, "同月|[当當]月"), Told(Unit.Year, 0, "同年|[当當]年"),
        ],
        ["ja"] =
        [
            Recent("最近"), Some(Unit.Year, "近年"), Spoken(Unit.Year, -1, "昨年"),
            Told(Unit.Day, 0, "同日|同じ日"), Told(Unit.Month, 0, "同月"), Told(Unit.Year, 0, "同年"),
        ],
    };

    // The engine has "vor drei Jahren" and "dentro de dos semanas" reach from one day to the other; they mean the far one.
    private static readonly Dictionary<string, Regex> Apart = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = Words("vor|in"),
        ["es"] = Words("dentro de"),
        ["it"] = Words("tra|fra"),
    };

    private enum Unit
    {
        Day,
        Week,
        Month,
        Year,
    }

    /// <summary>The phrases of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="language">Its language.</param>
    /// <param name="published">The day that the engine counts from.</param>
    public static List<RecognizedTimex> Of(string sentence, string language, LocalDate published) =>
        [.. from phrase in ByLanguage.GetValueOrDefault(language, [])
            from Match match in phrase.Words.Matches(sentence)
            select phrase.Says(published) with { Start = match.Index, End = match.Index + match.Length }];

    /// <summary>The same, where the engine gave a stretch from or to the day it counts from and the words mean its other end.</summary>
    /// <param name="timex">What the engine found, counted from a day.</param>
    /// <param name="words">Its words.</param>
    /// <param name="language">Their language.</param>
    public static RecognizedTimex FarEnd(RecognizedTimex timex, string words, string language)
    {
        if (timex is not { BeginPoint: { } begin, EndPoint: { } end, CountedFrom: { } day } || !Apart.TryGetValue(language, out var cue) || cue.Match(words) is not { Success: true, Index: 0 })
        {
            return timex;
        }

        var today = day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        return end == today ? Point(begin) : begin == today ? Point(end) : timex;

        RecognizedTimex Point(string value) => new(timex.Start, timex.End, TimexType.Date, value) { CountedFrom = day };
    }

    /// <summary>"That year", "the same week": what the date told last is in.</summary>
    /// <param name="open">What the engine says of the unit, as "XXXX-XX" of a month; of a day it says nothing.</param>
    /// <param name="published">The day that the engine counts from.</param>
    public static RecognizedTimex That(string? open, LocalDate published) => open switch
    {
        "XXXX" => InDateTold(Unit.Year, 0, published),
        "XXXX-XX" => InDateTold(Unit.Month, 0, published),
        "XXXX-WXX" => InDateTold(Unit.Week, 0, published),
        "XXXX-WXX-WE" => InDateTold(Unit.Week, 0, published, Weekend),
        _ => InDateTold(Unit.Day, 0, published),
    };

    private static RecognizedTimex InDateTold(Unit unit, int count, LocalDate published, string part = "") =>
        new(0, 0, TimexType.Date, Value(unit, count, published) + part) { CountedFrom = published, CountsFromDateTold = true };

    private static Phrase Spoken(Unit unit, int count, string words, string part = "") => new(Words(words), published => new(0, 0, TimexType.Date, Value(unit, count, published) + part) { CountedFrom = published });

    private static Phrase Told(Unit unit, int count, string words) => new(Words(words), published => InDateTold(unit, count, published));

    private static Phrase Some(Unit unit, string words) => new(Words(words), _ => new(0, 0, TimexType.Duration, $"PX{unit.ToString()[0]}"));

    private static Phrase Recent(string words) => new(Words(words), _ => new(0, 0, TimexType.Date, "PAST_REF"));

    private static string Value(Unit unit, int count, LocalDate from) => unit switch
    {
        Unit.Day => from.PlusDays(count).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        Unit.Week => from.PlusWeeks(count) is var day ? FormattableString.Invariant($"{WeekYearRules.Iso.GetWeekYear(day):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):00}") : "",
        Unit.Month => from.PlusMonths(count).ToString("uuuu-MM", CultureInfo.InvariantCulture),
        _ => from.PlusYears(count).ToString("uuuu", CultureInfo.InvariantCulture),
    };

    // Whole words, in scripts that have blanks between them.
    private static Regex Words(string words) =>
        new(words[0] >= '\u2E80' ? words : $@"\b({words})\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private sealed record Phrase(Regex Words, Func<LocalDate, RecognizedTimex> Says);
}
