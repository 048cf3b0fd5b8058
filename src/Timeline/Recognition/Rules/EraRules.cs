namespace Timeline.Recognition.Rules;

/// <summary>Years, and what stands in them, that name their era: "April 480 BC", "the 470s BC", "AD 70".</summary>
internal static class EraRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("500 BC", "Early? the? year? EraYear Before", m => Date(m) with { Mod = m.EarlyMod() }),
        new("c. 500 BC", "( c|ca . | c|ca|circa|about|around ) EraYear Before", m => Date(m) with { Mod = TimexMod.Approx }),
        new("April 480 BC", "Early? Month ,? of? EraYear Before", m => Date(m) with { Mod = m.EarlyMod() }),
        new("12 September 490 BC", "MonthDay ,? EraYear Before", m => Date(m)),
        new("the spring of 480 BC", "the? Early? the? Season of? EraYear Before", m => new YearPart(PartKind.Season, m.Value("Season")!.Value, Date(m)) { Mod = m.EarlyMod() }),
        new("the 470s BC", "the? Early? the? EraDecade Before", m => new DecadeOf(m.Value("EraDecade")!.Value, true, BeforeChrist: true) { Mod = m.EarlyMod() }),
        new("the 5th century BC", "the? Early? the? Ordinal|second - century Before", Century),
        new("the late 5th century BC", "the? Early? the? Ordinal|second century Before", Century),
        new("499-493 BC", "EraYear -|to|until|through|and|or EraYear Before", m => new Several([(m.From, m.From + 1, Year(m)), (m.From + 2, m.To, Year(m, 1))])),

        new("the 630s", "the Early? EraDecade", m => m.Value("EraDecade") is < 1000 and >= 100 and { } first ? new DecadeOf(first, true) { Mod = m.EarlyMod() } : null),
        new("22 March 106 AD", "( MonthDay | Month | the? Early? the? Season of? ) ,? EraYear ad|ce", OfEra),
        new("the summer of AD 71", "( MonthDay | Month | the? Early? the? Season of? ) ,? ad|ce EraYear", OfEra),
        new("AD 70", "( ad|ce | a . d . ) EraYear", m => InEra(m)),
        new("70 AD", "EraYear ( ad|ce | a . d . )", m => InEra(m)),
    ];

    private static DateParts Date(Match m) => Macros.DateOf(1 - m.Value("EraYear"), m.Value("Month"), m.Value("Day") ?? m.Value("DayOrdinal")) ?? Year(m);

    private static DateParts Year(Match m, int nth = 0) => new(1 - m.Value("EraYear", nth)!.Value);

    private static CenturyOf Century(Match m) => new(m.Value("Ordinal") ?? 2, true) { Mod = m.EarlyMod() };

    private static Meaning? OfEra(Match m) => m.Value("Season") is { } season
        ? new YearPart(PartKind.Season, season, new DateParts(m.Value("EraYear"))) { Mod = m.EarlyMod() }
        : Macros.DateOf(m.Value("EraYear"), m.Value("Month"), m.Value("Day") ?? m.Value("DayOrdinal"));

    private static DateParts? InEra(Match m) => char.IsUpper(m.TextOf(m.Tokens[m.AllWords[0] is 'a' or 'c' ? m.From : m.From + 1])[0]) ? new DateParts(m.Value("EraYear")) : null;
}
