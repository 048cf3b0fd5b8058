using Timeline.Text;

namespace Timeline.Recognition.Rules;

/// <summary>Lengths of time, and stretches that reach to or from the moment of speech.</summary>
internal static class DurationRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("two and a half years", "Quantifier? Count Units", m => Length(m)),
        new("two more weeks", "Quantifier? Count more|further|additional|extra|straight|consecutive|full|whole|long|solid|successive|short|working|business|trading Units", m => Length(m)),
        new("the nine months", "the Number Units", Length),
        new("the first nine months", "the Ordinal|final|remaining|other|full|entire|whole Number Units", Length),
        new("the next year or so", "the next|last|past Unit or so", m => new UnitFrom(m.UnitOf()!.Value, m.AllWords.Contains("next", StringComparison.Ordinal) ? 1 : -1, From.Speech) { Mod = TimexMod.Approx }),
        new("two years or so", "Number Units or so", m => new Length(m.Amount(), m.UnitOf()!.Value) { Mod = TimexMod.Approx }),
        new("a year or so", "a|an Unit or so", m => new Length(m.Amount(), m.UnitOf()!.Value) { Mod = TimexMod.Approx }),
        new("a three-year period", "a|an|the Number - Unit period|span|stretch", Length),
        new("several-year", "several|multi - Unit", m => new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value)),
        new("eight-month-old", "Number - Unit - old", m => IsAge(m) ? new NoDate() : Length(m)),
        new("a week", "Quantifier? a|an Unit", m => IsRate(m) || m.Precedes("-") || m.UnitOf() is Unit.Quarter || (m.UnitOf() is Unit.Second or Unit.Weekend && !m.Has("Quantifier")) ? null : Length(m)),
        new("one day", "Quantifier? Number full? Unit", m => m.Token("Number") is { Number: 1 } && m.UnitOf() is not (Unit.Second or Unit.Quarter) && !m.Precedes("-") ? Length(m) : null),
        new("an entire year", "a|an|the full|whole|entire|further|additional|extra Unit", m => Length(m)),
        new("three-month", "Quantifier? Number - Unit", m => m.Precedes("-") && !AgeFollows(m) || !m.Precedes("-") ? (AgeFollows(m) ? null : Length(m)) : null),
        new("six year", "Quantifier? Number Unit", m => m.Token("Number") is { Number: > 1 } && m.UnitOf() is >= Unit.Hour and not Unit.Quarter && m.After is { Kind: TokenKind.Word } ? Length(m) : null),
        new("decades-long", "Units - long|old", m => new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value)),
        new("decade-long", "Unit - long", m => Length(m)),
        new("two-year-long", "Number - Unit - long", m => Length(m)),
        new("half a century", "Quantifier? half a|an Unit", m => new Length(new Amount(0.5m), m.UnitOf()!.Value) { Mod = m.QuantifierMod() }),
        new("a half-century", "Quantifier? a? half - Unit", m => new Length(new Amount(0.5m), m.UnitOf()!.Value) { Mod = m.QuantifierMod() }),
        new("a year and a half", "Quantifier? a|an|Number Unit and a half", m => new Length(new Amount(1.5m), m.UnitOf()!.Value) { Mod = m.QuantifierMod() }),
        new("months", "{ for|in|within|over|after|during|through|throughout|of } Units", m => IsUncounted(m) ? new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value) : null),
        new("weeks", "Units { before|after|of|into|later|earlier|following|preceding }", m => IsUncounted(m) ? new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value) : null),

        new("all week", "all day|night|week|month|year", m => m.Precedes("-") || Names.IsName(m) ? null : AllOf(m.AllWords.Split(' ')[^1])),
        new("the years ahead", "the Units|Unit ahead", m => new Stretch(Recognition.Amount.Unknown, m.UnitOf()!.Value, 1, From.Speech)),
        new("the past 15 years", "the? last|past|previous|preceding Quantifier? Count Units", m => Stretch(m, -1)),
        new("the next two years or so", "the? last|past|next|coming Count Units or so", m => Stretch(m, m.AllWords.Contains("next", StringComparison.Ordinal) || m.AllWords.Contains("coming", StringComparison.Ordinal) ? 1 : -1) with { Mod = TimexMod.Approx }),
        new("weeks or months", "Units or Units", m => new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value)),
        new("the past year", "the past Unit", m => Stretch(m, -1)),
        new("the last decade", "{ over|during|for|within|in } the last Unit", m => Stretch(m, -1)),
        new("recent weeks", "recent Units", m => m.UnitOf() >= Unit.Day ? new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value) : null),
        new("the next few weeks", "the? next|coming|following Quantifier? Count Units", m => Stretch(m, 1)),
        new("the coming weeks", "the? coming Units", m => new Stretch(Amount.Unknown, m.UnitOf()!.Value, 1, From.Speech)),
    ];

    private static Length AllOf(string word) => new(new Amount(1), (Unit)(Lexicon.Value(Lexicon.Classes["Unit"], word) ?? (int)Unit.Day));

    private static Length Length(Match m) => new(m.Amount(), m.UnitOf()!.Value) { Mod = m.QuantifierMod() };

    private static Stretch Stretch(Match m, int sign) => new(m.Amount(), m.UnitOf()!.Value, sign,
        m.AllWords.Contains("previous", StringComparison.Ordinal) || m.AllWords.Contains("preceding", StringComparison.Ordinal) || m.AllWords.Contains("following", StringComparison.Ordinal)
            ? From.Narrative : From.Speech) { Mod = m.QuantifierMod() };

    // "an eight-month-old truce" lasts; a person, or years that no event follows, has an age.
    private static bool IsAge(Match m) => m.After is not { Kind: TokenKind.Word } noun
        || !(EventNouns.Contains(m.TextOf(noun).ToString()) || m.UnitOf() < Unit.Year && !m.Precedes("baby", "boy", "girl", "infant", "son", "daughter", "child", "twin", "twins", "toddler", "puppy", "kitten", "calf", "and", "was", "is", "who", "in", "with"));

    // "a matter of days", "the early months of", "in our final days": which days they were is told, not how many.
    private static bool IsUncounted(Match m) => m.UnitOf() is not (Unit.Second or Unit.Quarter or Unit.Weekend) && !Names.IsName(m)
        && !(m.AllWords.Length > 0 && m.Follows("matter", "these", "those", "both", "her", "my", "your", "early", "golden", "old", "our", "final", "dark", "closing", "other", "school", "teenage", "formative", "two", "first", "on"));

    // "$1.76 a year", "four flights a week": so much in each, no length of time.
    private static bool IsRate(Match m) => !m.Has("Quantifier") && m.Before is { } before && (before.Kind is not (TokenKind.Word or TokenKind.Mark or TokenKind.Break)
        || m.Follows("million", "billion", "hours", "times", "percent", "miles", "flights", "people", "%", "dollars", "barrels", "tons", "tonnes", "units", "pounds", "euros", "cents", "jobs", "once", "twice"));

    // "a 30-year-old" is an age.
    private static bool AgeFollows(Match m) =>
        m.After is { } dash && m.TextOf(dash) is "-" or "‑" && m.To + 1 < m.Tokens.Count && m.TextOf(m.Tokens[m.To + 1]) is "old" or "olds" or "Old";
}
