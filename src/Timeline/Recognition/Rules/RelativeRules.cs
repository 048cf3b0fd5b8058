namespace Timeline.Recognition.Rules;

/// <summary>Expressions that count from the moment of speech or from the date told last.</summary>
internal static class RelativeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("today", "today|tomorrow|yesterday", m => Names.IsName(m) ? null : Deictic(m.AllWords)),
        new("the day before yesterday", "the day before yesterday", _ => new UnitFrom(Unit.Day, -2, From.Speech)),
        new("the day after tomorrow", "the day after tomorrow", _ => new UnitFrom(Unit.Day, 2, From.Speech)),
        new("last week", "last|past Unit", m => m.UnitOf() is Unit.Day or < Unit.Day ? null : m.Follows("the") && m.AllWords[0] == 'p' ? null : new UnitFrom(m.UnitOf()!.Value, -1, From.Speech)),
        new("this month", "this current? Unit", m => m.UnitOf() is Unit.Day or < Unit.Hour ? null : new UnitFrom(m.UnitOf()!.Value, 0, From.Speech)),
        new("the current year", "the current Unit", m => m.UnitOf() < Unit.Week ? null : new UnitFrom(m.UnitOf()!.Value, 0, From.Speech)),
        new("next year", "next Unit", m => m.UnitOf() < Unit.Day ? null : new UnitFrom(m.UnitOf()!.Value, 1, From.Speech)),
        new("the coming week", "the? coming|upcoming Unit", m => m.UnitOf() < Unit.Day ? null : new UnitFrom(m.UnitOf()!.Value, 1, From.Speech)),
        new("the week before last", "the Unit before last", m => new UnitFrom(m.UnitOf()!.Value, -2, From.Speech)),
        new("the weekend", "{ over|during|on|at|into|through|throughout|since|by|before|until|till|for } the weekend", m => m.Precedes("of", "before") || (m.Precedes("after") && m.To + 1 < m.Tokens.Count && char.IsUpper(m.TextOf(m.Tokens[m.To + 1])[0])) ? null : new UnitFrom(Unit.Weekend, 0, From.Speech) { IsBare = !IsAhead(m) }),
        new("late last year", "Early last Unit", m => new UnitFrom(m.UnitOf()!.Value, -1, From.Speech) { Mod = m.EarlyMod() }),
        new("early this week", "Early this|the Unit", m => m.UnitOf() is Unit.Second ? null : IsIdiom(m) ? new NoDate() : new UnitFrom(m.UnitOf()!.Value, 0, m.AllWords.Contains("this", StringComparison.Ordinal) ? From.Speech : From.Story) { Mod = m.EarlyMod() }),
        new("early next month", "Early next Unit", m => new UnitFrom(m.UnitOf()!.Value, 1, From.Speech) { Mod = m.EarlyMod() }),
        new("earlier this month", "earlier this Unit", m => new UnitFrom(m.UnitOf()!.Value, 0, From.Speech) { Side = Side.Before }),
        new("later this month", "later this Unit", m => new UnitFrom(m.UnitOf()!.Value, 0, From.Speech) { Side = Side.After }),
        new("late yesterday", "earlier|later|early|late today|yesterday|tomorrow", m => Deictic(m.AllWords.Split(' ')[^1])),
        new("this past week", "this past Unit", m => m.UnitOf() < Unit.Week ? null : new UnitFrom(m.UnitOf()!.Value, -1, From.Speech)),
        new("the year", "{ for|during|through|throughout|into|in } the year|month|week", m => GoesOn(m) ? null : Bare(m)),
        new("the month", "{ of } the year|month|week", m => IsPart(m) && !GoesOn(m) ? Bare(m) : null),
        new("year-end", "year -? end", m => m.Precedes("ed", "ing") ? null : EndOfYear()),
        new("year's end", "year ' s end", _ => EndOfYear()),
        new("the week of March 6", "the week of MonthDay", m => m.Date() is DateParts date ? new UnitAround(Unit.Week, date) : new NoDate()),
        new("the week of March 6, 2000", "the week of FullDate", m => m.Date() is DateParts date ? new UnitAround(Unit.Week, date) : new NoDate()),
        new("earlier in the month", "earlier in the Unit", m => new UnitFrom(m.UnitOf()!.Value, 0, From.Speech) { Side = Side.Before }),
        new("later in the year", "later in the Unit", m => new UnitFrom(m.UnitOf()!.Value, 0, From.Narrative) { Side = Side.After }),

        new("three weeks ago", "Quantifier? Count Units ago", m => new Shift(m.Amount(), m.UnitOf()!.Value, -1, From.Speech) { Mod = m.QuantifierMod() }),
        new("a week ago", "Quantifier? a|an|Number Unit ago", m => new Shift(m.Amount(), m.UnitOf()!.Value, -1, From.Speech) { Mod = m.QuantifierMod() }),
        new("a year and a half ago", "Quantifier? a|an|Number Unit and a half ago", m => new Shift(new Amount(m.Amount().Number + 0.5m), m.UnitOf()!.Value, -1, From.Speech) { Mod = m.QuantifierMod() }),
        new("years ago", "Units ago", m => new Shift(Amount.Unknown, m.UnitOf()!.Value, -1, From.Speech)),
        new("a week from now", "a|an|Number Unit from now|today", m => new Shift(m.Amount(), m.UnitOf()!.Value, 1, From.Speech)),
        new("two years from now", "Count Units from now|today", m => new Shift(m.Amount(), m.UnitOf()!.Value, 1, From.Speech)),
        new("a year ago Friday", "a|an|Number Unit ago today|tomorrow|yesterday|Weekday", m => new Shift(m.Amount(), m.UnitOf()!.Value, -1, From.Speech)),

        new("four to five days", "{ in } Quantifier? Count Units", m => new Ahead(m.Amount(), m.UnitOf()!.Value) { Mod = m.QuantifierMod() }),
        new("a fortnight", "{ in } Quantifier? a|an|Number Unit", m => m.Precedes("'") || m.UnitOf() is Unit.Second ? null : new Ahead(m.Amount(), m.UnitOf()!.Value) { Mod = m.QuantifierMod() }),

        new("two days earlier", "Quantifier? Count Units earlier|previously", m => IsComparison(m) ? null : Narrative(m, -1)),
        new("a year earlier", "Quantifier? a|an|Number Unit earlier|previously", m => IsComparison(m) ? null : Narrative(m, -1)),
        new("two days before", "Quantifier? Count Units before|prior", m => EndsClause(m) ? Narrative(m, -1) : null),
        new("a year before", "Quantifier? a|an|Number Unit before|prior", m => EndsClause(m) ? Narrative(m, -1) : null),
        new("two days later", "Quantifier? Count Units later|afterward|afterwards|thereafter|hence", m => IsComparison(m) ? null : Narrative(m, 1)),
        new("a year later", "Quantifier? a|an|Number Unit later|afterward|afterwards|thereafter|hence", m => IsComparison(m) ? null : Narrative(m, 1)),
        new("two years after that", "Quantifier? Count Units after that", m => Narrative(m, 1)),
        new("a month after that", "Quantifier? a|an|Number Unit after that", m => Narrative(m, 1)),
        new("two days after", "Quantifier? Count Units after", m => EndsClause(m) ? Narrative(m, 1) : null),
        new("a day after", "a|an|Number Unit after", m => EndsClause(m) ? Narrative(m, 1) : null),
        new("a quarter of a century earlier", "Quantifier? a quarter of a century later|earlier|ago", m => new Shift(new Amount(25), Unit.Year, m.AllWords.EndsWith("later", StringComparison.Ordinal) ? 1 : -1, m.AllWords.EndsWith("ago", StringComparison.Ordinal) ? From.Speech : From.Narrative) { Mod = m.QuantifierMod() }),
        new("years later", "Units later|earlier|afterward|afterwards", m => new Shift(Amount.Unknown, m.UnitOf()!.Value, m.AllWords.EndsWith("earlier", StringComparison.Ordinal) ? -1 : 1, From.Narrative)),

        new("the previous day", "the? previous|preceding|prior Unit", m => m.UnitOf() < Unit.Hour ? null : new UnitFrom(m.UnitOf()!.Value, -1, From.Narrative)),
        new("the following month", "the following|ensuing|subsequent Unit", m => m.UnitOf() < Unit.Hour ? null : new UnitFrom(m.UnitOf()!.Value, 1, From.Narrative)),
        new("the next day", "the next Unit", m => m.UnitOf() < Unit.Hour ? null : new UnitFrom(m.UnitOf()!.Value, 1, m.UnitOf() <= Unit.Day ? From.Narrative : From.Story)),
        new("the same year", "that|the|this same Unit", m => m.UnitOf() < Unit.Day ? null : new UnitFrom(m.UnitOf()!.Value, 0, From.Narrative)),
        new("that day", "that Unit", m => m.UnitOf() < Unit.Day ? null : new UnitFrom(m.UnitOf()!.Value, 0, From.Narrative)),
        new("later that year", "earlier|later|early|late that|the|in same? Unit", m => m.AllWords.Contains(" in ", StringComparison.Ordinal) ? null : new UnitFrom(m.UnitOf()!.Value, 0, From.Narrative)),
        new("later in the day", "earlier|later|early|late in the same? Unit", m => new UnitFrom(m.UnitOf()!.Value, 0, From.Narrative)),
        new("the day before", "the Unit before|earlier", m => m.UnitOf() is >= Unit.Day && EndsClause(m) ? new UnitFrom(m.UnitOf()!.Value, -1, From.Narrative) : null),
        new("the day following", "the Unit following", m => m.UnitOf() is < Unit.Day || m.Precedes("the", "a", "an", "his", "her", "its", "their", "this", "that", "-") ? null : new UnitFrom(m.UnitOf()!.Value, 1, From.Narrative)),
        new("the day after", "the Unit after|later", m => m.UnitOf() is >= Unit.Day && EndsClause(m) ? new UnitFrom(m.UnitOf()!.Value, 1, From.Narrative) : null),
    ];

    // "At the end of the day, …": when all is said.
    private static bool IsIdiom(Match m) => m.AllWords == "the end of the day" && m.Follows("at") && m.Precedes(",") && (m.From < 2 || m.TextOf(m.Tokens[m.From - 1])[0] == 'A');

    // "the year that he left", "the month before": the words behind say which one.
    private static bool GoesOn(Match m) => m.Precedes("before", "after", "of", "that", "when", "in", "he", "she", "they", "we", "it", "its", "his", "earlier", "later", "following", "prior", "previous", "-", "'", "’", "to", "since")
        || m.After is { Kind: not TokenKind.Word and not TokenKind.Mark and not TokenKind.Break };

    // "the rest of the year", not "the player of the year".
    private static bool IsPart(Match m) => m.Follows("months", "half", "rest", "remainder", "quarters", "weeks", "days", "part", "quarter", "most", "much", "course");

    private static Meaning Bare(Match m)
    {
        var unit = m.AllWords.EndsWith("year", StringComparison.Ordinal) ? Unit.Year : m.AllWords.EndsWith("month", StringComparison.Ordinal) ? Unit.Month : Unit.Week;
        return m.Precedes("ended", "ending") ? new Length(new Amount(1), unit) : new UnitFrom(unit, 0, From.Either);
    }

    private static UnitFrom EndOfYear() => new(Unit.Year, 0, From.Speech) { Mod = TimexMod.End };

    private static UnitFrom Deictic(string word) => new(Unit.Day, word switch { "yesterday" => -1, "tomorrow" => 1, _ => 0 }, From.Speech);

    private static Shift Narrative(Match m, int sign) => new(m.Amount(), m.UnitOf()!.Value, sign, From.Narrative) { Mod = m.QuantifierMod() };

    // "by the weekend" is the one that comes, "over the weekend" the one that the clause tells.
    private static bool IsAhead(Match m) => m.TextOf(m.Tokens[m.From - 1]) is "by" or "before" or "until" or "till" or "for" or "By" or "Before" or "Until";

    // "two minutes later than planned" compares; in "struck for two days earlier this month" the second word belongs to what follows.
    private static bool IsComparison(Match m) => m.Precedes("than")
        || (m.Precedes("this", "that") && m.To + 1 < m.Tokens.Count && Lexicon.Value(Lexicon.Classes["Unit"], m.TextOf(m.Tokens[m.To + 1])) is not null);

    // "two days before the vote" is a length that hangs on an event; "two days before." counts from the date told last.
    private static bool EndsClause(Match m) => m.After is not { Kind: TokenKind.Word } || m.Precedes("and", "but", "when", "in", "at", "on", "by", "with", "to", "while", "as");
}
