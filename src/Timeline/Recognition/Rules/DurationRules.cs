using Timeline.Text;

namespace Timeline.Recognition.Rules;

/// <summary>Lengths of time, and stretches that reach to or from the moment of speech.</summary>
internal static class DurationRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("two and a half years", "Quantifier? Count Units", m => m.UnitOf() is Unit.Quarter && m.Words("Count") is "some" || m.Words("Count") is "many" && m.Follows("as") ? null : Length(m)),
        new("an hour and 13 minutes", "Quantifier? a|an|Number Unit|Units and Number Unit|Units", And),
        new("another week", "another Unit", m => m.UnitOf() >= Unit.Hour ? Length(m) : null),
        new("another two weeks", "another Count Units", m => Length(m)),
        new("a day or two", "Quantifier? a|an Unit or SmallNumber", m => m.Value("SmallNumber") != 2 ? null : new Length(new Amount(1, 2), m.UnitOf()!.Value) { Mod = m.QuantifierMod() }),
        new("the next day or two", "the next|coming|last|past Unit or SmallNumber", m => m.Value("SmallNumber") != 2 ? null : new Stretch(new Amount(1, 2), m.UnitOf()!.Value, m.AllWords.Contains(" next ", StringComparison.Ordinal) || m.AllWords.Contains(" coming ", StringComparison.Ordinal) ? 1 : -1, From.Speech)),
        new("one-to-two-year", "Number - to|or -? Number - Unit", m => m.Token("Number") is { } low && m.Token("Number", 1) is { } high && low.Number < high.Number
            ? new Length(new Amount(low.Number, high.Number), m.UnitOf()!.Value) : null),
        new("10-20 minute", "Number -|to Number -? Unit", m => m.UnitOf() is not (Unit.Second or Unit.Quarter) && m.Token("Number") is { } low && m.Token("Number", 1) is { } high && low.Number < high.Number
            ? new Length(new Amount(low.Number, high.Number), m.UnitOf()!.Value) : null),
        new("weeklong", "Long", m => new Length(new Amount(1), (Unit)m.Value("Long")!.Value)),
        new("monthslong", "Longs", m => new Length(Recognition.Amount.Unknown, (Unit)m.Value("Longs")!.Value)),
        new("a quarter of a century", "Quantifier? a? quarter of a century", m => new Length(new Amount(25), Unit.Year) { Mod = m.QuantifierMod() }),
        new("a quarter-century", "Quantifier? a? quarter - century | Quantifier? a quarter century", m => new Length(new Amount(25), Unit.Year) { Mod = m.QuantifierMod() }),
        new("three-quarters of an hour", "Quantifier? SmallNumber -? quarters of an hour", m => m.Value("SmallNumber") != 3 ? null : new Length(new Amount(45), Unit.Minute) { Mod = m.QuantifierMod() }),
        new("the past half-century", "the last|past|next half -? Unit", m => new Stretch(new Amount(0.5m), m.UnitOf()!.Value, m.AllWords.Contains("next", StringComparison.Ordinal) ? 1 : -1, From.Speech)),
        new("two more weeks", "Quantifier? Count more|further|additional|extra|straight|consecutive|full|whole|long|solid|successive|short|working|business|trading Units", m => Length(m)),
        new("the nine months", "the Number Units", Length),
        new("the first nine months", "the Ordinal|final|remaining|other|full|entire|whole Number Units", Length),
        new("the next year or so", "the next|last|past Unit or so", m => new UnitFrom(m.UnitOf()!.Value, m.AllWords.Contains("next", StringComparison.Ordinal) ? 1 : -1, From.Speech) { Mod = TimexMod.Approx }),
        new("two years or so", "Number Units or so", m => new Length(m.Amount(), m.UnitOf()!.Value) { Mod = TimexMod.Approx }),
        new("a year or so", "a|an Unit or so", m => new Length(m.Amount(), m.UnitOf()!.Value) { Mod = TimexMod.Approx }),
        new("a three-year period", "a|an|the Number - Unit period|span|stretch", Length),
        new("several-year", "several|multi - Unit", m => new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value)),
        new("eight-month-old", "Number - Unit - old", m => IsAge(m) ? new NoDate() : Length(m)),
        new("a week", "Quantifier? a|an Unit", m => IsRate(m) ? new Recurring(new Length(new Amount(1), m.UnitOf()!.Value)) : m.Precedes("-") || m.UnitOf() is Unit.Quarter || (m.UnitOf() is Unit.Second or Unit.Weekend && !m.Has("Quantifier")) ? null : Length(m)),
        new("one day", "{ will|would|could|may|might|can|should|ll } Number day", m => m.Token("Number") is { Number: 1, Kind: TokenKind.Cardinal } ? new Vague(VagueTime.Future) : null),
        new("one day soon", "Number day soon", m => m.Token("Number") is { Number: 1, Kind: TokenKind.Cardinal } ? new Vague(VagueTime.Future) : null),
        new("one full day", "Quantifier? Number full? Unit", m => IsOfStory(m) ? new NoDate() : m.Token("Number") is { Number: 1 } && m.UnitOf() is not (Unit.Second or Unit.Quarter) && !m.Precedes("-") ? Length(m) : null),
        new("an entire year", "a|an|the full|whole|entire|further|additional|extra Unit", m => Length(m)),
        new("three-month", "Quantifier? Number - Unit", m => m.Precedes("-") && !AgeFollows(m) || !m.Precedes("-") ? (AgeFollows(m) ? null : Length(m)) : null),
        new("six year", "Quantifier? Number Unit", m => m.Token("Number") is { Number: > 1 } && m.UnitOf() is >= Unit.Hour and not Unit.Quarter && m.After is { Kind: TokenKind.Word } ? Length(m) : null),
        new("decades-long", "Units - long|old", m => m.Follows("-") ? null : new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value)),
        new("decade-long", "Unit - long", m => Length(m)),
        new("two-year-long", "Number - Unit - long", m => Length(m)),
        new("the last quarter of an hour", "( the? last|first|next|final )? a? quarter of an hour", _ => new Length(new Amount(15), Unit.Minute)),
        new("half a century", "Quantifier? half a|an Unit", Half),
        new("a half-century", "Quantifier? a? half - Unit", Half),
        new("a year and a half", "Quantifier? a|an|Number Unit and a half", m => new Length(new Amount(1.5m), m.UnitOf()!.Value) { Mod = m.QuantifierMod() }),
        new("months", "{ for|in|within|over|after|during|through|throughout|of } Units", m => IsUncounted(m) ? new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value) : null),
        new("months", "{ spent|spend|spends|spending|took|take|takes|taken|taking|lasted|lasts|lasting|waited|waiting | to|will|could|may|might|would last } Units", m => IsUncounted(m) && !m.Precedes("of") ? new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value) : null),
        new("weeks", "Units { before|after|of|into|later|earlier|following|preceding|since|leading | that followed }", m => m.UnitOf() is Unit.Second or Unit.Minute && m.TextOf(m.Tokens[m.To]) is "of" ? null : IsUncounted(m) || m.UnitOf() is Unit.Second && m.TextOf(m.Tokens[m.To]) is "before" or "after" or "later" ? new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value) : null),

        new("all week", "all day|night|week|month|year", m => m.Precedes("-") || Names.IsName(m) ? null : AllOf(m.AllWords.Split(' ')[^1])),
        new("the years ahead", "the Units|Unit ahead", m => new Stretch(Recognition.Amount.Unknown, m.UnitOf()!.Value, 1, From.Speech)),
        new("the past 15 years", "the|these|this? last|past|previous|preceding Quantifier? Count Units", m => IsVerb(m) ? null : Stretch(m, -1)),
        new("the years", "{ over|through|throughout|down } the Units", m => m.UnitOf() >= Unit.Month && !m.Precedes("of", "since", "before", "after", "that", "when", "to", "leading", "ahead", "between", "following") ? new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value) : null),
        new("past weeks", "{ in|over|during } past Units", m => new Stretch(Recognition.Amount.Unknown, m.UnitOf()!.Value, -1, From.Speech)),
        new("the next two years or so", "the? last|past|next|coming Count Units or so", m => Stretch(m, m.AllWords.Contains("next", StringComparison.Ordinal) || m.AllWords.Contains("coming", StringComparison.Ordinal) ? 1 : -1) with { Mod = TimexMod.Approx }),
        new("weeks or months", "Units or Units", m => new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value)),
        new("the past year", "the past Unit", m => Stretch(m, -1)),
        new("the last decade", "{ over|during|for|within|in } the last Unit", m => Stretch(m, -1)),
        new("recent weeks", "recent Units", m => m.UnitOf() >= Unit.Day ? new Length(Recognition.Amount.Unknown, m.UnitOf()!.Value) : null),
        new("the next few weeks", "the? next|coming|following Quantifier? Count Units", m => Stretch(m, 1)),
        new("the following days", "the following|ensuing|subsequent|preceding|previous Units", m => m.UnitOf() >= Unit.Day ? new Stretch(Recognition.Amount.Unknown, m.UnitOf()!.Value, m.AllWords.Contains("pre", StringComparison.Ordinal) ? -1 : 1, From.Narrative) : null),
        new("the four previous weeks", "the Number preceding|previous|following Units", m => Stretch(m, m.AllWords.Contains("pre", StringComparison.Ordinal) ? -1 : 1)),
        new("this period", "{ during|throughout } this|that same? period|time", m => m.Precedes("of", "-", "frame") ? null : new Unmeasured()),
        new("the coming weeks", "the? coming Units", m => new Stretch(Amount.Unknown, m.UnitOf()!.Value, 1, From.Speech)),
    ];

    // "the talks will last several days", "sessions last up to eight hours"
    private static bool IsVerb(Match m) => m.AllWords.StartsWith("last ", StringComparison.Ordinal)
        && (m.Has("Quantifier") || m.Follows("to", "will", "would", "could", "may", "might", "can", "should", "must", "not", "t", "only"));

    // "two years and three months" is one length, "five days and two nights" two of them.
    private static Length? And(Match m)
    {
        var units = Enumerable.Range(m.From, m.To - m.From).Select(at => m.TextOf(m.Tokens[at]).ToString())
            .Select(word => Lexicon.Value(Lexicon.Classes["Unit"], word) ?? Lexicon.Value(Lexicon.Classes["Units"], word)).OfType<int>().Select(unit => (Unit)unit).ToList();
        var numbers = (First: m.Token("Number"), Second: m.Token("Number", 1));
        var (first, second) = numbers.Second is { } last ? (numbers.First!.Value.Number, last.Number) : (1, numbers.First!.Value.Number);
        return units is [var one, var other] && other < one
            ? new Length(new Amount(first), one) { And = new Length(new Amount(second), other), Mod = m.QuantifierMod() } : null;
    }

    // "One day, he was gone": some day or other.
    private static bool IsOfStory(Match m) => m.AllWords == "one day" && (m.BeginsSentence || m.Follows("then", "but", "and", "until"))
        && m.Precedes(",", "he", "she", "they", "we", "i", "when", "last", "about", "the", "his", "her", "my");

    private static Length AllOf(string word) => new(new Amount(1), (Unit)(Lexicon.Value(Lexicon.Classes["Unit"], word) ?? (int)Unit.Day));

    // Half a unit is so many of the smaller: half an hour is 30 minutes, half a century 50 years.
    private static Length Half(Match m) => m.UnitOf()!.Value switch
    {
        Unit.Hour => new Length(new Amount(30), Unit.Minute),
        Unit.Minute => new Length(new Amount(30), Unit.Second),
        Unit.Day => new Length(new Amount(12), Unit.Hour),
        Unit.Year => new Length(new Amount(6), Unit.Month),
        Unit.Decade => new Length(new Amount(5), Unit.Year),
        Unit.Century => new Length(new Amount(50), Unit.Year),
        Unit.Millennium => new Length(new Amount(500), Unit.Year),
        var unit => new Length(new Amount(0.5m), unit),
    } with { Mod = m.QuantifierMod() };

    private static Length? Length(Match m) => IsPreposition(m) ? null : new(m.Amount(), m.UnitOf()!.Value) { Mod = m.QuantifierMod() };

    // "for over ten years" is more than ten, "spread over ten years" and "over several weeks" within them.
    private static bool IsPreposition(Match m) => m.Words("Quantifier") is "over" && (m.Amount().Number is null
        || !(m.Follows("for", "of", "in", "after", "within", "to", "just", "well", "than", "last", "lasted", "lasting", "lasts", "took", "take", "takes", "taking", "taken", "spent", "spend", "is", "was", "were", "are", "been", "the", "a", "his", "her", "their", "its") || m.Precedes("old", "of")));

    private static Stretch Stretch(Match m, int sign) => new(m.Amount(), m.UnitOf()!.Value, sign,
        m.AllWords.Contains("previous", StringComparison.Ordinal) || m.AllWords.Contains("preceding", StringComparison.Ordinal) || m.AllWords.Contains("following", StringComparison.Ordinal)
            ? From.Narrative : From.Speech) { Mod = m.QuantifierMod() };

    // "an eight-month-old truce" lasts; a person, or years that no event follows, has an age.
    private static bool IsAge(Match m) => m.After is not { Kind: TokenKind.Word } noun
        || !(EventNouns.Contains(m.TextOf(noun).ToString()) || m.Precedes("rule", "regime", "conflict", "insurgency", "dictatorship", "dispute", "feud", "ban", "law", "embargo") || m.UnitOf() < Unit.Year && !m.Precedes("baby", "boy", "girl", "infant", "son", "daughter", "child", "twin", "twins", "toddler", "puppy", "kitten", "calf", "and", "was", "is", "who", "in", "with"));

    // "a matter of days", "the early months of", "in our final days": which days they were is told, not how many.
    private static bool IsUncounted(Match m) => !(m.UnitOf() == Unit.Minute && m.Follows("the")) && m.UnitOf() is not (Unit.Second or Unit.Quarter or Unit.Weekend) && !Names.IsName(m)
        && !(m.AllWords.Length > 0 && m.Follows("matter", "these", "those", "both", "her", "my", "your", "early", "golden", "old", "our", "final", "dark", "closing", "other", "school", "teenage", "formative", "two", "first") && !(m.Follows("on") && m.TextOf(m.Tokens[m.From - 1]) is "on"));

    // "$1.76 a year", "four flights a week": so much in each, no length of time.
    private static bool IsRate(Match m) => !m.Has("Quantifier") && m.Before is { } before && (before.Kind is not (TokenKind.Word or TokenKind.Mark or TokenKind.Break)
        || m.Follows("million", "billion", "hours", "times", "percent", "miles", "flights", "people", "%", "dollars", "barrels", "tons", "tonnes", "units", "pounds", "euros", "cents", "jobs", "once", "twice") || IsCounted(m));

    // "200 or 300 visits a day"
    private static bool IsCounted(Match m) => m.From > 2 && m.Before is { Kind: TokenKind.Word } noun && m.TextOf(noun)[^1] == 's' && !m.Precedes("after", "before", "later", "earlier", "ago", "and", "or", "of", "since")
        && new[] { m.Tokens[m.From - 2], m.Tokens[m.From - 3] }.Any(token => token.Kind is TokenKind.Integer or TokenKind.Grouped or TokenKind.Decimal or TokenKind.Cardinal);

    // "a 30-year-old" is an age.
    private static bool AgeFollows(Match m) =>
        m.After is { } dash && m.TextOf(dash) is "-" or "‑" && m.To + 1 < m.Tokens.Count && m.TextOf(m.Tokens[m.To + 1]) is "old" or "olds" or "Old";
}
