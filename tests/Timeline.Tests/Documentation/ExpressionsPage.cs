using System.Text;
using NodaTime;
using NodaTime.Text;
using Timeline.Recognition;
using Timeline.Writing;

namespace Timeline.Tests.Documentation;

/// <summary>The table of rules for the documentation, with what each rule's example comes to.</summary>
internal static class ExpressionsPage
{
    private const string Told = "It began on 14 March 2019.";

    private static readonly LocalDate Wednesday = new(2020, 1, 22);

    // Some rules ask for a preposition before the expression, or for more of a sentence behind it.
    private static readonly string[] Sentences =
    [
        "It happened {0}.", "It happened on {0}.", "It happened in {0}.", "It happened at {0}.", "It happened by {0}.", "It happened over {0}.", "It will happen in {0}.",
        "It happened from {0} on.", "In {0} since then.", "It took {0} to build.", "the prices of {0}, they said.", "the {0} talks", "the {0} attacks", "after the attacks of {0}.", "It happened between {0}.", "It lasted throughout {0}.", "They will {0} know.",
    ];

    private static readonly TemporalTagger Tagger = new();

    public static string Text()
    {
        var page = new StringBuilder($"""
            # Expressions

            What Timeline recognises: an example of each rule, and what it comes to in an article published on Wednesday, 22 January 2020, that has told of 14 March 2019 just
            before; what is tagged only in histories, which have no such day, is of one of those. Type, value, mod, quant and freq are those of TIMEX3 (TimeML 1.2.1), EDTF is that of ISO 8601-2, and the days are those that a timeline reckons with.

            This page is made from the rules. A test compares the two; `.ci/accept-snapshots` brings the page up to date.

            """);
        foreach (var (heading, rules) in EnglishRecognizer.Groups)
        {
            page.Append($"\n## {heading}\n\n| example | type | value | mod, quant, freq | EDTF | days |\n|---|---|---|---|---|---|\n");
            foreach (var rule in rules)
            {
                page.Append(Row(rule));
            }
        }

        return page.ToString();
    }

    private static string Row(Rule rule)
    {
        var example = Examples(rule, Wednesday).Concat(Examples(rule, published: null)).FirstOrDefault() ?? throw new InvalidOperationException($"No sentence brings out the rule “{rule.Example}”; add one to {nameof(ExpressionsPage)}.");
        return $"| {rule.Example.Replace("|", "\\|", StringComparison.Ordinal)} | {Each(timex => Spelling.Upper(timex.Type))} | {Each(timex => $"`{timex.Value}`")} | {Each(Attributes)} | {Each(Edtf)} | {Each(Days)} |\n";

        // "Jan. 3-5" is two expressions, which mostly differ in a column and sometimes don't.
        string Each(Func<Timex, string> column) => string.Join(", ", example.Select(column).Distinct());
    }

    // The example whole, as one expression or as several that share a part; where another rule takes the example too, in a sentence of this one's own.
    private static IEnumerable<IReadOnlyList<Timex>> Examples(Rule rule, LocalDate? published) =>
        from sentence in Sentences
        let text = $"{Told} {string.Format(null, sentence, rule.Example)}"
        let start = text.IndexOf(rule.Example, Told.Length, StringComparison.Ordinal)
        let found = Tagger.Tag(text, published).Where(timex => timex.Start >= start && timex.End <= start + rule.Example.Length).ToList()
        where found.Count > 0 && found[0].Start == start && found[^1].End == start + rule.Example.Length
        orderby found.TrueForAll(timex => timex.Rule == rule.Example) ? 0 : 1
        select found;

    private static string Attributes(Timex timex) => string.Join(' ', new[] { timex.Mod is { } mod ? Spelling.Upper(mod) : null, timex.Quant, timex.Freq }.OfType<string>());

    private static string Edtf(Timex timex) => timex.Edtf is { } edtf ? $"`{edtf}`" : "";

    private static string Days(Timex timex) => timex.Interval switch
    {
        null => "",
        { IsDay: true, Start: { } day } => LocalDatePattern.Iso.Format(day),
        { } days => $"{(days.Start is { } start ? LocalDatePattern.Iso.Format(start) : "…")} to {(days.End is { } end ? LocalDatePattern.Iso.Format(end) : "…")}",
    };
}
