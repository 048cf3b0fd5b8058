namespace Timeline.Resolution;

/// <summary>Says in a sentence why an expression has its value.</summary>
internal static class Explanation
{
    /// <summary>"“The previous day” is 2020-01-22: the day before 2020-01-23, told last as “January 23”."</summary>
    /// <param name="words">The expression.</param>
    /// <param name="time">Where it lies, and what was done with the anchor.</param>
    /// <param name="mod">What its "early" or "about" does.</param>
    /// <param name="anchor">What it counts from.</param>
    public static string Of(string words, CalendarTime time, TimexMod? mod, Anchor anchor)
    {
        var value = Modified(time, mod);
        var from = anchor.Value is null ? null : $"{anchor.Value}, {Told(anchor)}";
        var operation = time.How.Length > 0 ? time.How : "counted from";
        return $"“{words}” " + (time.Type, time.Value, from) switch
        {
            (TimexType.Set, _, _) => $"recurs: {string.Join(' ', new[] { time.Quant, time.Freq, value }.OfType<string>())}.",
            (TimexType.Duration, _, null) => $"is a length of time, {value}.",
            (TimexType.Duration, _, _) => $"is a length of time, {value}, {operation} {from}.",
            (_, "PAST_REF" or "PRESENT_REF" or "FUTURE_REF", null) => $"names no date, {value}.",
            (_, "PAST_REF" or "PRESENT_REF" or "FUTURE_REF", _) => $"names no date, {value}, seen from {from}.",
            (_, _, null) when time.Interval is null && anchor.Kind is not AnchorKind.Absolute => $"is {value}: what it counts from isn't known.",
            _ when time.Interval is null && anchor.Kind is not AnchorKind.Absolute => $"is {value}: how far it is from {from}, isn't known.",
            (_, _, null) => $"says by itself that it is {value}.",
            _ => $"is {value}: {operation} {from}.",
        };
    }

    private static string Told(Anchor anchor) => anchor switch
    {
        { Kind: AnchorKind.Published } => "the publication date",
        { Kind: AnchorKind.Previous } => $"told last as “{anchor.Text}”",
        { Text: { } said } => $"the day of the words quoted (“{said}”)",
        _ => "the publication date, as the day of the words quoted",
    };

    private static string Modified(CalendarTime time, TimexMod? mod) => (mod, time.Type) switch
    {
        (null, _) => time.Value,
        (TimexMod.Start, _) => $"the beginning of {time.Value}",
        (TimexMod.Mid, _) => $"the middle of {time.Value}",
        (TimexMod.End, _) => $"the end of {time.Value}",
        (TimexMod.Approx, _) => $"about {time.Value}",
        (TimexMod.LessThan, TimexType.Duration) => $"less than {time.Value}",
        (TimexMod.MoreThan, TimexType.Duration) => $"more than {time.Value}",
        (TimexMod.EqualOrLess, TimexType.Duration) => $"at most {time.Value}",
        (TimexMod.EqualOrMore, TimexType.Duration) => $"at least {time.Value}",

        // "almost four years ago" is less than four years away, which says nothing as simple of the date.
        (TimexMod.LessThan or TimexMod.EqualOrLess or TimexMod.MoreThan or TimexMod.EqualOrMore, _) => $"around {time.Value}",
        (TimexMod.Before, _) => $"before {time.Value}",
        (TimexMod.OnOrBefore, _) => $"up to {time.Value}",
        (TimexMod.OnOrAfter, _) => $"from {time.Value} on",
        _ => $"after {time.Value}",
    };
}
