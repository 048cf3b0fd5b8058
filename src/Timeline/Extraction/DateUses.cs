using NodaTime;
using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>Finds the dates that a sentence gives, joining expressions that give one date together.</summary>
internal static class DateUses
{
    /// <summary>The dates in text order; expressions that have no place on the calendar give none.</summary>
    public static List<DateUse> Of(ParsedSentence sentence, IReadOnlyList<Timex> expressions, LocalDate? published)
    {
        var uses = new List<DateUse>();
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Expression < 0 || !Dates(expressions[tokens[i].Expression])) continue;
            var expression = expressions[tokens[i].Expression];
            // "at about 9 p.m."
            var lead = i > 1 && IsLoose(tokens[i - 1]) && IsTemporal(tokens[i - 2]) ? i - 2 : i > 0 && IsTemporal(tokens[i - 1]) ? i - 1 : -1;
            var use = new DateUse(i, i, expression.Interval!.Value, expression.Granularity, Extent.Within, tokens[i].Expression, lead);
            use = Lasting(use, tokens, expression, published);
            if (uses.Count > 0 && Joined(tokens, uses[^1], use) is { } joined) uses[^1] = joined;
            else uses.Add(use);
        }

        return uses;
    }

    /// <summary>True for an expression that can date an event: it has a place on the calendar and is no stamp of the document's.</summary>
    public static bool Dates(Timex expression) => expression.FunctionInDocument is DocumentFunction.None && IsPlaced(expression);

    /// <summary>True for an expression that has a place on the calendar; a list of clock times may be of the day that stands in the document's title.</summary>
    public static bool IsPlaced(Timex expression) =>
        expression is { Interval: not null } && expression.Type != TimexType.Set && !expression.Value.EndsWith("_REF", StringComparison.Ordinal);

    private static DateUse Lasting(DateUse use, IReadOnlyList<Token> tokens, Timex expression, LocalDate? published)
    {
        var lead = use.Lead >= 0 ? tokens[use.Lead].Word : "";
        if (lead == "since")
            return use with { When = new(use.When.Start, published is { } day && day >= use.When.Start ? day : null), Granularity = Granularity.Range, Extent = Extent.Throughout, TellsLength = true, Lasts = true };
        if (expression.Type == TimexType.Duration && lead is "for" or "over" or "during" or "in" && expression.Interval is { IsDay: false })
            return use with { Extent = Extent.Throughout, TellsLength = true, Lasts = lead == "for" };
        if (lead is "before" or "after" && Beside(use, tokens, expression, published) is { } beside) return beside;
        return lead is "until" or "by" or "before" or "after" or "throughout" or "from" or "to" or "between" ? use with { TellsLength = true, Extent = lead == "throughout" ? Extent.Throughout : Extent.Within } : use;
    }

    // "Before dawn on Friday" is on Friday, "shortly before Easter" in the days before, and "before the end of May" and "before Easter" from now on, where they are to come; "before 1990" gives no date.
    private static DateUse? Beside(DateUse use, IReadOnlyList<Token> tokens, Timex expression, LocalDate? published)
    {
        // News says "shortly" of days, and of little more than a week.
        const int near = 14;
        var bounded = use with { TellsLength = true, IsBounded = true };
        if (expression.Type == TimexType.Time) return bounded;
        var isBefore = tokens[use.Lead].Is("before");
        if (use.When is { IsDay: true, Start: { } day } && use.Lead > 0 && tokens[use.Lead - 1].Is("shortly", "just", "soon", "right", "immediately", "days"))
            return bounded with { When = isBefore ? new(day.Shifted(-near), day.Shifted(-1)) : new(day.Shifted(1), day.Shifted(near)), Granularity = Granularity.Range };
        if (!isBefore || expression.Text is "then" || published is not { } today || use.When is not { Start: { } start, End: { } end } || end <= today) return null;
        if (expression.Mod == TimexMod.End) return bounded;
        return start > today.Shifted(1) ? bounded with { When = new(today, start.PlusDays(-1)), Granularity = Granularity.Range } : null;
    }

    private static DateUse? Joined(IReadOnlyList<Token> tokens, DateUse first, DateUse second)
    {
        var between = second.First - first.Last - 1;
        if (between > 2) return null;
        var word = between > 0 ? tokens[first.Last + 1].Word : "";
        var lead = first.Lead >= 0 ? tokens[first.Lead].Word : "";
        if (between == 1 && IsRange(word, lead) && first.When.Start <= second.When.End && !Rescheduling.Moves(tokens, first.PhraseFirst, lead))
        {
            return first with
            {
                Last = second.Last, When = new(first.When.Start, second.When.End), Granularity = Granularity.Range,
                Extent = Extent.Throughout, TellsLength = true,
            };
        }

        // "The previous day, January 22,", "Tuesday (Jan 14)", "4 p.m. on Friday": the same days told twice.
        if (!first.When.Overlaps(second.When) || first.Lasts || second.Lasts) return null;
        for (var i = first.Last + 1; i < second.First; i++)
        {
            if (!(tokens[i].Is(Tag.Mark) || tokens[i].Is("on", "in", "at", "of"))) return null;
        }

        var finer = second.Granularity < first.Granularity && first.When.Contains(second.When) ? second : first;
        var last = second.Last;
        if (last + 1 < tokens.Count && tokens[last + 1].Is(")") && word == "(") last++;
        return finer with { First = first.First, Last = last, Lead = first.Lead };
    }

    // "come out Friday": not every preposition governs the date behind it.
    private static bool IsTemporal(Token token) => token.Is("on", "in", "at", "by", "for", "during", "since", "until", "till", "from", "to", "between", "before", "after", "through", "throughout", "over", "within", "of", "around", "about", "as");

    private static bool IsLoose(Token token) => token.Is("about", "around", "approximately", "roughly", "nearly", "almost", "exactly", "precisely");

    private static bool IsRange(string between, string lead) =>
        between is "to" or "–" or "until" or "till" or "through" || (between == "and" && lead == "between");
}
