using NodaTime;

namespace Timeline.Recognition.Rules;

/// <summary>What recurs.</summary>
internal static class SetRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("every day", "every|each|per Unit", m => m.UnitOf() is Unit.Second ? null : new Recurring(new Length(new Amount(1), m.UnitOf()!.Value), m.AllWords.StartsWith("per", StringComparison.Ordinal) ? null : "EVERY")),
        new("every two weeks", "every Quantifier? Count Units", m => new Recurring(new Length(m.Amount(), m.UnitOf()!.Value), "EVERY")),
        new("every single day", "every|each single|passing Unit", m => new Recurring(new Length(new Amount(1), m.UnitOf()!.Value), "EVERY")),
        new("every other day", "every other Unit", m => new Recurring(new Length(new Amount(2), m.UnitOf()!.Value), "EVERY")),
        new("every other Tuesday", "every other|second Weekday", m => new Recurring(new WeekdayOf(Day(m, "Weekday")), "EVERY", "2W")),
        new("every Friday", "every|each Weekday", m => new Recurring(new WeekdayOf(Day(m, "Weekday")), "EVERY")),
        new("Fridays", "Weekdays", m => new Recurring(new WeekdayOf(Day(m, "Weekdays")), "EVERY")),
        new("Friday nights", "Weekday DayParts", m => new Recurring(new DayPartOf((DayPart)m.Value("DayParts")!.Value, new WeekdayOf(Day(m, "Weekday"))))),
        new("Monday and Tuesday nights", "Weekday and|or Weekday DayParts", m => Nights(m)),
        new("every Friday night", "every|each Weekday DayPart", m => new Recurring(new DayPartOf((DayPart)m.Value("DayPart")!.Value, new WeekdayOf(Day(m, "Weekday"))), "EVERY")),
        new("every morning", "every|each DayPart", m => new Recurring(new DayPartOf((DayPart)m.Value("DayPart")!.Value), "EVERY")),
        new("every summer", "every|each Season", m => new Recurring(new YearPart(PartKind.Season, m.Value("Season")!.Value), "EVERY")),
        new("every March", "every|each Month", m => new Recurring(new DateParts(Month: m.Value("Month")), "EVERY")),
        new("9 a.m. each day", "ClockTime every|each Unit|DayPart|Weekday", Clocked),
        new("every day at 9 a.m.", "every|each Unit|DayPart|Weekday at ClockTime", Clocked),
        new("daily", "Adverbial", m => Names.IsName(m) || IsTitle(m) || IsAttribute(m) ? null : new Recurring(new Length(new Amount(1), (Unit)m.Value("Adverbial")!.Value))),
        new("twice a week", "once|twice|thrice a|an|each|every|per Unit", m => new Recurring(new Length(new Amount(1), m.UnitOf()!.Value), null, m.AllWords[..2] switch { "on" => "1X", "tw" => "2X", _ => "3X" })),
        new("six days a week", "Quantifier? Number Units a|an|each|every|per Unit", m => (Unit)m.Value("Unit")!.Value is var unit && (Unit)m.Value("Units")!.Value is var spent && spent < unit ? Spent(m, spent, unit) : null),
        new("six nights a week", "Number DayParts a|each|every|per Unit", m => Spent(m, Unit.Day, m.UnitOf()!.Value)),
        new("three times a week", "Number times a|an|each|every|per Unit", m => new Recurring(new Length(new Amount(1), m.UnitOf()!.Value), null,
            m.Token("Number") is { } n ? FormattableString.Invariant($"{n.Number:0}X") : null)),
    ];

    private static Recurring? Clocked(Match m) => m.Time() is { } time ? new Recurring(time, "EVERY") : null;

    // "six days a week" is TIMEX3's freq of 6D.
    private static Recurring? Spent(Match m, Unit spent, Unit unit) => spent is Unit.Minute or Unit.Hour or Unit.Day or Unit.Week or Unit.Month
        ? new Recurring(new Length(new Amount(1), unit), null, FormattableString.Invariant($"{m.Token("Number")!.Value.Number:0.##}{spent.ToString()[0]}")) : null;

    private static Several Nights(Match m)
    {
        Recurring Each(int nth) => new(new DayPartOf((DayPart)m.Value("DayParts")!.Value, new WeekdayOf((IsoDayOfWeek)m.Value("Weekday", nth)!.Value)));
        return new Several([(m.From, m.From + 1, Each(0)), (m.To - 2, m.To, Each(1))]);
    }

    private static IsoDayOfWeek Day(Match m, string name) => (IsoDayOfWeek)m.Value(name)!.Value;

    // "its quarterly dividend", "the daily Le Monde": of what kind, not how often.
    private static bool IsAttribute(Match m) => m.AllWords is "yearly" or "quarterly"
        ? m.After is { Kind: TokenKind.Word } && !m.Precedes("and", "or", "by", "in", "to", "at", "for", "on", "from", "since", "with", "as", "but")
        : m.AllWords is "daily" or "weekly" or "monthly" && m.After is { Kind: TokenKind.Word } next && char.IsUpper(m.TextOf(next)[0]) && !m.BeginsSentence;

    // "The Daily News", "the Weekly Standard": a capital inside a sentence or before another capital is a name.
    private static bool IsTitle(Match m) => char.IsUpper(m.TextOf(m.Tokens[m.From])[0]) && (!m.BeginsSentence || (m.After is { Kind: TokenKind.Word } next && char.IsUpper(m.TextOf(next)[0])));
}
