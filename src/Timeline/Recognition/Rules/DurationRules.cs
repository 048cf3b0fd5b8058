namespace Timeline.Recognition.Rules;

/// <summary>Lengths of time, and stretches that reach to or from the moment of speech.</summary>
internal static class DurationRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("two and a half years", "Quantifier? Count Units", m => Length(m)),
        new("two more weeks", "Quantifier? Count more|further|additional|extra|straight|consecutive|full|whole|long|solid|successive|short|working|business Units", m => Length(m)),
        new("the three months", "the Number Units", m => m.Precedes("since", "to", "before", "after", "of", "from", "between", "ended", "ending", "that", "through", "until", "leading") ? Length(m) : null),
        new("a week", "Quantifier? a|an Unit", m => m.UnitOf() is Unit.Second or Unit.Quarter or Unit.Weekend && !m.Has("Quantifier") ? null : Length(m)),
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
        new("months", "Units", m => m.UnitOf() is Unit.Second or Unit.Quarter or Unit.Weekend || Names.IsName(m)
            || m.Follows("these", "those", "both", "her", "my", "your", "early", "golden", "old", "our", "final", "dark", "closing", "other", "school", "teenage", "formative", "two", "first")
            ? null : new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value)),

        new("the past 15 years", "the? last|past|previous|preceding Quantifier? Count Units", m => Stretch(m, -1)),
        new("the past year", "the past Unit", m => Stretch(m, -1)),
        new("the last decade", "{ over|during|for|within } the last Unit", m => Stretch(m, -1)),
        new("recent weeks", "recent Units", m => m.UnitOf() >= Unit.Day ? new Vague(VagueTime.Past) : null),
        new("the next few weeks", "the? next|coming|following Quantifier? Count Units", m => Stretch(m, 1)),
        new("the coming weeks", "the? coming Units", m => new Stretch(Amount.Unknown, m.UnitOf()!.Value, 1, From.Speech)),
    ];

    private static Length Length(Match m) => new(m.Amount(), m.UnitOf()!.Value) { Mod = m.QuantifierMod() };

    private static Stretch Stretch(Match m, int sign) => new(m.Amount(), m.UnitOf()!.Value, sign,
        m.AllWords.Contains("previous", StringComparison.Ordinal) || m.AllWords.Contains("preceding", StringComparison.Ordinal) || m.AllWords.Contains("following", StringComparison.Ordinal)
            ? From.Narrative : From.Speech) { Mod = m.QuantifierMod() };

    // "a 30-year-old" is an age.
    private static bool AgeFollows(Match m) =>
        m.After is { } dash && m.TextOf(dash) is "-" or "‑" && m.To + 1 < m.Tokens.Count && m.TextOf(m.Tokens[m.To + 1]) is "old" or "olds" or "Old";
}
