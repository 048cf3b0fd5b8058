using System.Collections.Frozen;
using NodaTime;

namespace Timeline.Recognition;

/// <summary>The word classes of the rules: a class is a capitalised name in a pattern, its words have a value.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, int> MonthNames = Words(("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5),
        ("june", 6), ("july", 7), ("august", 8), ("september", 9), ("october", 10), ("november", 11), ("december", 12));

    private static readonly FrozenDictionary<string, int> MonthAbbreviations = Words(("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7),
        ("aug", 8), ("sep", 9), ("sept", 9), ("oct", 10), ("nov", 11), ("dec", 12));

    private static readonly FrozenDictionary<string, int> WeekdayNames = Words(("monday", 1), ("tuesday", 2), ("wednesday", 3), ("thursday", 4),
        ("friday", 5), ("saturday", 6), ("sunday", 7));

    private static readonly FrozenDictionary<string, int> WeekdayAbbreviations = Words(("mon", 1), ("tue", 2), ("tues", 2), ("wed", 3), ("weds", 3),
        ("thu", 4), ("thur", 4), ("thurs", 4), ("fri", 5), ("sat", 6), ("sun", 7));

    public static FrozenDictionary<string, int> Ones { get; } = Words(("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
        ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16),
        ("seventeen", 17), ("eighteen", 18), ("nineteen", 19));

    public static FrozenDictionary<string, int> Tens { get; } = Words(("twenty", 20), ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50), ("sixty", 60),
        ("seventy", 70), ("eighty", 80), ("ninety", 90));

    public static FrozenDictionary<string, int> Multipliers { get; } = Words(("dozen", 12), ("hundred", 100), ("thousand", 1000), ("million", 1_000_000),
        ("billion", 1_000_000_000));

    public static FrozenDictionary<string, int> Ordinals { get; } = Words(("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6),
        ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15),
        ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30));

    /// <summary>The classes by name. A class may hold words of several dictionaries.</summary>
    public static FrozenDictionary<string, FrozenDictionary<string, int>> Classes { get; } = new Dictionary<string, FrozenDictionary<string, int>>
    {
        ["Month"] = Joined(MonthNames, MonthAbbreviations),
        ["MonthName"] = MonthNames,
        ["MonthShort"] = MonthAbbreviations,
        ["Weekday"] = WeekdayNames,
        ["WeekdayShort"] = WeekdayAbbreviations,
        ["AnyWeekday"] = Joined(WeekdayNames, WeekdayAbbreviations),
        ["Weekdays"] = Words(("mondays", 1), ("tuesdays", 2), ("wednesdays", 3), ("thursdays", 4), ("fridays", 5), ("saturdays", 6), ("sundays", 7)),
        ["Unit"] = Units(("second", Unit.Second), ("minute", Unit.Minute), ("hour", Unit.Hour), ("day", Unit.Day), ("weekend", Unit.Weekend), ("week", Unit.Week),
            ("fortnight", Unit.Fortnight), ("month", Unit.Month), ("quarter", Unit.Quarter), ("year", Unit.Year), ("decade", Unit.Decade),
            ("century", Unit.Century), ("millennium", Unit.Millennium)),
        ["Units"] = Units(("seconds", Unit.Second), ("minutes", Unit.Minute), ("mins", Unit.Minute), ("hours", Unit.Hour), ("hrs", Unit.Hour), ("days", Unit.Day),
            ("weekends", Unit.Weekend), ("weeks", Unit.Week), ("fortnights", Unit.Fortnight), ("months", Unit.Month), ("quarters", Unit.Quarter),
            ("years", Unit.Year), ("yrs", Unit.Year), ("decades", Unit.Decade), ("centuries", Unit.Century), ("millennia", Unit.Millennium)),
        ["Season"] = Words(("spring", 1), ("summer", 2), ("fall", 3), ("autumn", 3), ("winter", 4)),
        ["DecadeName"] = Words(("twenties", 20), ("thirties", 30), ("forties", 40), ("fifties", 50), ("sixties", 60), ("seventies", 70), ("eighties", 80), ("nineties", 90)),
        ["DayPart"] = Words(("morning", (int)DayPart.Morning), ("noon", (int)DayPart.Midday), ("midday", (int)DayPart.Midday), ("noontime", (int)DayPart.Midday),
            ("lunchtime", (int)DayPart.Midday), ("afternoon", (int)DayPart.Afternoon), ("evening", (int)DayPart.Evening), ("night", (int)DayPart.Night),
            ("overnight", (int)DayPart.Night), ("dawn", (int)DayPart.Dawn), ("daybreak", (int)DayPart.Dawn), ("dusk", (int)DayPart.Dusk)),
        ["Long"] = Units(("hourlong", Unit.Hour), ("daylong", Unit.Day), ("weeklong", Unit.Week), ("monthlong", Unit.Month), ("yearlong", Unit.Year), ("decadelong", Unit.Decade),
            ("centurylong", Unit.Century)),
        ["Longs"] = Units(("hourslong", Unit.Hour), ("dayslong", Unit.Day), ("weekslong", Unit.Week), ("monthslong", Unit.Month), ("yearslong", Unit.Year), ("decadeslong", Unit.Decade)),
        ["DayParts"] = Words(("mornings", (int)DayPart.Morning), ("afternoons", (int)DayPart.Afternoon), ("evenings", (int)DayPart.Evening), ("nights", (int)DayPart.Night)),
        ["QuarterCode"] = Words(("q1", 1), ("q2", 2), ("q3", 3), ("q4", 4)),
        ["Adverbial"] = Units(("hourly", Unit.Hour), ("daily", Unit.Day), ("nightly", Unit.Day), ("weekly", Unit.Week), ("fortnightly", Unit.Fortnight), ("monthly", Unit.Month),
            ("quarterly", Unit.Quarter), ("yearly", Unit.Year), ("annually", Unit.Year), ("annual", Unit.Year)),
    }.ToFrozenDictionary();

    /// <summary>The numeric classes by name: which tokens of digits, or of folded number words, belong.</summary>
    public static IReadOnlyList<(string Name, Func<TokenKind, int, decimal, bool> Has)> NumericClasses { get; } =
    [
        ("Day", (kind, length, n) => n is >= 1 and <= 31 && ((kind == TokenKind.Integer && length <= 2) || (kind == TokenKind.Ordinal && length <= 4))),
        ("DayOrdinal", (kind, _, n) => kind == TokenKind.Ordinal && n is >= 1 and <= 31),
        ("Year", (kind, length, n) => (kind == TokenKind.YearInWords || (kind == TokenKind.Integer && length == 4)) && n is >= 1000 and < 2200),
        ("YearInWords", (kind, _, n) => kind is TokenKind.Cardinal or TokenKind.YearInWords && n is >= 1000 and < 2200),
        ("ShortYear", (kind, length, _) => kind == TokenKind.Integer && length == 2),
        ("Hour", (kind, length, n) => kind == TokenKind.Integer && length <= 2 && n <= 24),
        ("Hour12", (kind, length, n) => (kind == TokenKind.Integer && length <= 2 && n is >= 1 and <= 12) || (kind == TokenKind.Cardinal && n <= 12)),
        ("MilitaryTime", (kind, length, n) => kind == TokenKind.Integer && length == 4 && n < 2400 && n % 100 < 60),
        ("Clock", (kind, _, _) => kind == TokenKind.Clock),
        ("DottedClock", (kind, length, n) => kind == TokenKind.Decimal && length is 4 or 5 && n < 24),
        ("NumericDate", (kind, _, _) => kind == TokenKind.NumericDate),
        ("Number", (kind, _, n) => kind is TokenKind.Integer or TokenKind.Grouped or TokenKind.Decimal or TokenKind.Cardinal),
        ("SmallNumber", (kind, _, n) => (kind is TokenKind.Integer or TokenKind.Cardinal or TokenKind.Decimal) && n is > 0 and < 1000),
        ("EraYear", (kind, length, n) => kind == TokenKind.Integer && length <= 4 && n > 0),
        ("EraDecade", (kind, length, _) => kind == TokenKind.Decade && length is 3 or 4 or 5),
        ("Ordinal", (kind, _, _) => kind == TokenKind.Ordinal),
        ("Decade", (kind, length, _) => kind == TokenKind.Decade && length == 5),
        ("ShortDecade", (kind, length, _) => kind == TokenKind.Decade && length == 3),
    ];

    private static readonly FrozenSet<string> NeedsCapital = MonthAbbreviations.Keys.Concat(WeekdayAbbreviations.Keys).Concat(["march", "may", "august"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for words that are a date only with a capital: "may", "march", "sun", "sat".</summary>
    public static bool IsNameOnly(string word) => NeedsCapital.Contains(word);

    /// <summary>The value of a word in a dictionary, whatever its case; null where it isn't there.</summary>
    public static int? Value(IReadOnlyDictionary<string, int> words, ReadOnlySpan<char> word) =>
        ((FrozenDictionary<string, int>)words).GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var value) ? value : null;

    private static FrozenDictionary<string, int> Words(params ReadOnlySpan<(string Word, int Value)> words)
    {
        var all = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, value) in words)
        {
            all.Add(word, value);
        }

        return all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static FrozenDictionary<string, int> Units(params (string Word, Unit Unit)[] words) => Words([.. words.Select(pair => (pair.Word, (int)pair.Unit))]);

    private static FrozenDictionary<string, int> Joined(params IReadOnlyDictionary<string, int>[] parts) =>
        Words([.. parts.SelectMany(part => part).Select(pair => (pair.Key, pair.Value))]);
}
