namespace Timeline.Recognition.Rules;

/// <summary>Words that would pass for a temporal expression, or hide one in them, and are none: they are used up and mean nothing.</summary>
internal static class Refusals
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("37 years old", "Quantifier? Number Units|Unit old", _ => new NoDate()),
        new("10 May Street", "MonthDay street|road|avenue|lane|square|bridge|boulevard|stadium", m => IsLarge(m, m.To - 1) ? new NoDate() : null),
        new("Black September", "black|red MonthName", m => IsLarge(m, m.From) && IsLarge(m, m.To - 1) ? new NoDate() : null),
        new("§ 1983", "§ §? Number", _ => new NoDate()),
        new("Section 1983", "section Year", _ => new NoDate()),
        new("No. 84-1999", "no . Number - Number", _ => new NoDate()),
        new("Doc. 12 at 4", "doc|docs|dkt|ecf|id|ibid|op|u . Number? at Number", _ => new NoDate()),
        new("29 C.F.R. Part 1910", "part|title Year", m => IsLarge(m, m.From) ? new NoDate() : null),
        new("the third quarter-final", "the? Ordinal quarter - final|finals", _ => new NoDate()),
        new("the minutes of", "the minutes of", _ => new NoDate()),
        new("a minute quantity", "a minute quantity|amount|trace|fraction|dose|detail|particle|proportion|difference", _ => new NoDate()),
        new("miles per hour", "mile|miles|kilometre|kilometres|kilometer|kilometers|km|metre|metres|meter|meters|feet|knots a|an|per Unit", _ => new NoDate()),
        new("scored a century", "scored|scoring|hit|made|making|struck|smashed a century", m => m.Precedes("ago", "earlier", "later", "before", "after", "-") ? null : new NoDate()),
        new("scored a half-century", "scored|scoring|hit|made|making|struck|smashed a half - century", _ => new NoDate()),
    ];

    private static bool IsLarge(Match m, int token) => char.IsUpper(m.TextOf(m.Tokens[token])[0]);
}
