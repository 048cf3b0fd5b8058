using Timeline.Recognition.Rules;
using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>Finds the temporal expressions of English text.</summary>
/// <param name="order">Which number of a date in digits is the month, where both may be.</param>
internal sealed class EnglishRecognizer(NumericOrder order = NumericOrder.MonthFirst)
{
    /// <summary>The rules by what they are about, each file of <c>Rules</c> under its heading.</summary>
    public static IReadOnlyList<(string Heading, IReadOnlyList<Rule> Rules)> Groups { get; } =
    [
        ("Times of day", TimeRules.All),
        ("Dates", DateRules.All),
        ("Years of an era", EraRules.All),
        ("Times that recur", SetRules.All),
        ("Times counted from another", RelativeRules.All),
        ("Lengths of time", DurationRules.All),
        ("Parts of the calendar", PeriodRules.All),
        ("Holidays", HolidayRules.All),
        ("Vague times", ReferenceRules.All),
    ];

    /// <summary>All rules; ties between matches of the same length go to the earlier one.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [.. Groups.SelectMany(group => group.Rules)];

    // Rules are constants of the library, so their automaton is compiled once and shared by all threads.
    private static readonly Lazy<RuleSet> Compiled = new(() => new RuleSet([.. Rules, .. Refusals.All], Macros.All));

    /// <summary>The words of a text as the rules know them.</summary>
    public static List<Token> Tokens(string text) => Tokenizer.Tokenize(text, Compiled.Value.Alphabet);

    /// <summary>The expressions of a text in order; none overlaps another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">The year of its publication, where it is known.</param>
    public IReadOnlyList<Expression> Recognize(string text, int? published = null)
    {
        text = Unwrapped.Read(text);
        var rules = Compiled.Value;
        var tokens = Tokens(text);
        var found = new List<Expression>();
        var behind = 0;
        for (var at = 0; at < tokens.Count;)
        {
            if (tokens[at].Symbol == 0 || rules.Longest(text, tokens, at, order) is not { } match)
            {
                at++;
                continue;
            }

            // A match that needed context before it gives way to a longer one that begins where its expression does.
            if (match.From > at && rules.Longest(text, tokens, match.From, order) is { } longer && longer.To > match.To)
            {
                match = longer;
            }

            at = match.To;
            if (match.Meaning is NoDate || Titles.Holds(match) || Citations.Holds(match))
            {
                continue;
            }

            var direction = ClauseDirection.At(text, tokens, match.From, match.To);
            if (direction == Direction.Unknown && found is [.., { Direction: Direction.Future }] && ClauseDirection.GoesOn(text, tokens, behind, match.From, match.To))
            {
                direction = Direction.Future;
            }

            // "until Thursday or Friday": both look the same way.
            if (found is [.., { Direction: not Direction.Unknown } before] && match.From == behind + 1 && tokens[behind].In(text) is "and" or "or")
            {
                direction = before.Direction;
            }

            behind = match.To;
            IReadOnlyList<(int From, int To, Meaning Meaning)> parts = match.Meaning is Several several ? several.Parts : [(match.From, match.To, match.Meaning!)];
            foreach (var (from, to, meaning) in parts)
            {
                found.Add(new Expression(tokens[from].Start, Unwrapped.EndIn(text, tokens[to - 1].End), meaning, direction, match.Rule.Example)
                {
                    IsAside = Asides.At(text, tokens, from, to, direction),
                });
            }
        }

        return ShortYears.InTheirCentury(text, found, published);
    }
}
