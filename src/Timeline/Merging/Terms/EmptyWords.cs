using System.Collections.Frozen;

namespace Timeline.Merging.Terms;

/// <summary>Words that say nothing about which event is meant: function words, words of the calendar, and the verbs and adverbs of any report.</summary>
internal static class EmptyWords
{
    private static readonly FrozenSet<string> Words = (
        "a an the this that these those such same other another each every both all any some no not only own more most less least many much few several " +
        "i me my we us our you your he him his she her hers it its they them their who whom whose which what when where why how " +
        "and or but nor so yet if then than as at by for from in into of off on onto out over to up down with within without about above across after against " +
        "along amid among around because before behind below between beyond despite during except following including like near per since through " +
        "throughout till toward towards under until upon via while whether although though however meanwhile also too very just even still already ever never " +
        "again once twice now here there later earlier ago soon recently currently previously " +
        "be am is are was were been being have has had having do does did done doing will would shall should can could may might must " +
        "get got hold holds holding held make makes making made take took taken place come came go went gone put set give gave given become became remain remained include included " +
        "mr mrs ms dr sir st jr al el ar as an ash at ibn bin " +
        "day days week weeks weekend month months year years decade century hour hours minute minutes time times today yesterday tomorrow tonight " +
        "morning afternoon evening night noon midnight am pm gmt est local last next previous past early late mid " +
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun " +
        "january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec " +
        "according reportedly report reported reports quoted source sources official officials news agency spokesman spokeswoman spokesperson " +
        "one two three four five six seven eight nine ten first second third new " +
        "expect expected plan planned schedule scheduled due slated number numbers").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="lower">The word in lower case.</param>
    /// <param name="capitalisedInside">Whether it has a capital that no sentence gives it: only so is "march" the month and "sat" the day.</param>
    public static bool Contains(string lower, bool capitalisedInside) => lower switch
    {
        "march" or "sat" or "sun" => capitalisedInside,
        _ => Words.Contains(lower),
    };
}
