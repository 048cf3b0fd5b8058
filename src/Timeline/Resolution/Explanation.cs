using Timeline.Text;

namespace Timeline.Resolution;

/// <summary>Says in a sentence why an expression has its value.</summary>
internal static class Explanation
{
    /// <summary>"“The previous day” is 2020-01-22: the day before 2020-01-23, told last as “January 23”."</summary>
    /// <param name="words">The expression.</param>
    /// <param name="time">Where it lies, and what was done with the anchor.</param>
    /// <param name="mod">What its "early" or "about" does.</param>
    /// <param name="anchor">What it counts from.</param>
    public static string Of(string words, CalendarTime time, TimexMod? mod, Anchor anchor) =>
        Of(words, time.Type, time.Value, time.Interval is not null, time.Quant, time.Freq, time.How, mod, anchor);

    /// <summary>The sentence for an expression, from its other fields.</summary>
    public static string Of(Timex timex) =>
        Of(Unwrapped.OneLine(timex.Text), timex.Type, timex.Value, timex.Interval is not null, timex.Quant, timex.Freq, timex.Operation ?? "", timex.Mod, timex.Anchor);

    private static string Of(string words, TimexType type, string named, bool isPlaced, string? quant, string? freq, string how, TimexMod? mod, Anchor anchor)
    {
        var value = Modified(named, type, mod);
        var from = anchor.Value is null ? null : $"{anchor.Value}, {Told(anchor)}";
        var operation = how.Length > 0 ? how : "counted from";
        return $"“{words}” " + (type, named, from) switch
        {
            (TimexType.Set, _, _) => $"recurs: {string.Join(' ', new[] { quant, freq, value }.OfType<string>())}.",
            (TimexType.Duration, _, null) => $"is a length of time, {value}.",
            (TimexType.Duration, _, _) => $"is a length of time, {value}, {operation} {from}.",
            (_, "PAST_REF" or "PRESENT_REF" or "FUTURE_REF", null) => $"names no date, {value}.",
            (_, "PAST_REF" or "PRESENT_REF" or "FUTURE_REF", _) => $"names no date, {value}, seen from {from}.",
            (_, _, null) when !isPlaced && anchor.Kind is not AnchorKind.Absolute => $"is {value}: what it counts from isn't known.",
            _ when !isPlaced && anchor.Kind is not AnchorKind.Absolute => $"is {value}: how far it is from {from}, isn't known.",
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

    private static string Modified(string value, TimexType type, TimexMod? mod) => (mod, type) switch
    {
        (null, _) => value,
        (TimexMod.Start, _) => $"the beginning of {value}",
        (TimexMod.Mid, _) => $"the middle of {value}",
        (TimexMod.End, _) => $"the end of {value}",
        (TimexMod.Approx, _) => $"about {value}",
        (TimexMod.LessThan, TimexType.Duration) => $"less than {value}",
        (TimexMod.MoreThan, TimexType.Duration) => $"more than {value}",
        (TimexMod.EqualOrLess, TimexType.Duration) => $"at most {value}",
        (TimexMod.EqualOrMore, TimexType.Duration) => $"at least {value}",

        // "almost four years ago" is less than four years away, which says nothing as simple of the date.
        (TimexMod.LessThan or TimexMod.EqualOrLess or TimexMod.MoreThan or TimexMod.EqualOrMore, _) => $"around {value}",
        (TimexMod.Before, _) => $"before {value}",
        (TimexMod.OnOrBefore, _) => $"up to {value}",
        (TimexMod.OnOrAfter, _) => $"from {value} on",
        _ => $"after {value}",
    };
}
