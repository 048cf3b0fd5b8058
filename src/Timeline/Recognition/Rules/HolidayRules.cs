namespace Timeline.Recognition.Rules;

/// <summary>Days that English calls by a name: each one line, whose pattern the year and "last", "this" or "next" join by themselves.</summary>
internal static class HolidayRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Of("New Year's Day", "new year ' s day", Holiday.NewYearsDay),
        Of("New Year's", "new year ' s", Holiday.NewYearsDay),
        Of("New Year's Eve", "new year ' s eve", Holiday.NewYearsEve),
        Of("Martin Luther King Day", "martin luther king ,? jr|junior? .? day", Holiday.MartinLutherKingDay),
        Of("Valentine's Day", "valentine|valentines '? s? day", Holiday.ValentinesDay),
        Of("Presidents' Day", "presidents|president '? s? day", Holiday.PresidentsDay),
        Of("Shrove Tuesday", "shrove tuesday", Holiday.ShroveTuesday),
        Of("Ash Wednesday", "ash wednesday", Holiday.AshWednesday),
        Of("St. Patrick's Day", "st|saint .? patrick ' s day", Holiday.StPatricksDay),
        Of("Palm Sunday", "palm sunday", Holiday.PalmSunday),
        Of("Maundy Thursday", "maundy|holy thursday", Holiday.MaundyThursday),
        Of("Good Friday", "good friday", Holiday.GoodFriday),
        Of("Easter", "easter sunday? | easter day", Holiday.Easter),
        Of("Easter Monday", "easter monday", Holiday.EasterMonday),
        Of("April Fools' Day", "april fools|fool '? s? day", Holiday.AprilFoolsDay),
        Of("Anzac Day", "anzac day", Holiday.AnzacDay),
        Of("May Day", "may day", Holiday.MayDay),
        Of("Mother's Day", "mothers|mother '? s? day", Holiday.MothersDay),
        Of("Ascension Day", "ascension day", Holiday.AscensionDay),
        Of("Pentecost", "pentecost|whitsun | whit sunday", Holiday.Pentecost),
        Of("Whit Monday", "whit monday", Holiday.WhitMonday),
        Of("Memorial Day", "memorial day", Holiday.MemorialDay),
        Of("Father's Day", "fathers|father '? s? day", Holiday.FathersDay),
        Of("Juneteenth", "juneteenth", Holiday.Juneteenth),
        Of("Canada Day", "canada day", Holiday.CanadaDay),
        Of("Independence Day", "independence day", Holiday.IndependenceDay),
        new("the Fourth of July", "the? Ordinal of july", m => m.Value("Ordinal") == 4 ? new DateParts(Month: 7, Day: 4) : null),
        Of("Bastille Day", "bastille day", Holiday.BastilleDay),
        Of("Labor Day", "labor|labour day", Holiday.LaborDay),
        Of("Columbus Day", "columbus day", Holiday.ColumbusDay),
        Of("Halloween", "halloween", Holiday.Halloween),
        Of("All Saints' Day", "all saints '? day", Holiday.AllSaintsDay),
        Of("Election Day", "election day", Holiday.ElectionDay),
        Of("Guy Fawkes Night", "guy fawkes night|day | bonfire night", Holiday.GuyFawkesNight),
        Of("Veterans Day", "veterans '? day", Holiday.VeteransDay),
        Of("Armistice Day", "armistice day", Holiday.VeteransDay),
        Of("Remembrance Sunday", "remembrance sunday", Holiday.RemembranceSunday),
        Of("Thanksgiving", "thanksgiving day?", Holiday.Thanksgiving),
        Of("Christmas Eve", "christmas eve", Holiday.ChristmasEve),
        Of("Christmas", "christmas day?", Holiday.Christmas),
        Of("Boxing Day", "boxing day", Holiday.BoxingDay),

        // English writes the day of these attacks without its year, however long ago.
        new("9/11", "Hour12 / Day", m => (m.Value("Hour12"), m.Value("Day")) is (9, 11) && !Names.IsTitled(m) && !m.Follows("/", "$") && !m.Precedes("/", "-", "%") ? new DateParts(2001, 9, 11) : null),
        new("September 11", "MonthDay { attack|attacks|terrorist|terror|hijackers|hijackings|atrocities|tragedy }", NineEleven),
        new("Sept. 11", "{ attacks|atrocities|hijackings|events of|on | post - } MonthDay", NineEleven),
    ];

    private static Rule Of(string example, string pattern, Holiday holiday) => new(example, $"last|this|next? ( {pattern} ) ( ,|of|in? Year )?", m => Day(m, holiday));

    // The name is written large, and another large word behind it in its line makes it a part of that one's name ("Christmas Island").
    private static HolidayOf? Day(Match m, Holiday holiday)
    {
        var which = DateRules.WhichOf(m.AllWords);
        var name = m.From + (which is Which.Bare ? 0 : 1);
        return char.IsUpper(m.TextOf(m.Tokens[name])[0]) && !m.Follows("father") && !(m.After is { Kind: TokenKind.Word } next && char.IsUpper(m.TextOf(next)[0]) && !m.EndsLine)
            ? new HolidayOf(holiday, m.Value("Year") is { } year ? new DateParts(year) : null, which) : null;
    }

    private static DateParts? NineEleven(Match m) => m.DateOrNull() is { Month: 9, Day: 11 } ? new DateParts(2001, 9, 11) : null;
}
