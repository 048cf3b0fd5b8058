using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>The time of day that the words of a statement tell.</summary>
internal static class TimeTold
{
    // What the words right before a time make of it.
    private static readonly (string Words, TimexMod Mod)[] WordsBefore =
    [
        ("about", TimexMod.Approx), ("around", TimexMod.Approx), ("approximately", TimexMod.Approx), ("roughly", TimexMod.Approx), ("circa", TimexMod.Approx), ("c.", TimexMod.Approx),
        ("nearly", TimexMod.Approx), ("almost", TimexMod.Approx), ("towards", TimexMod.Approx), ("toward", TimexMod.Approx), ("some time before", TimexMod.Before),
        ("before", TimexMod.Before), ("until", TimexMod.OnOrBefore), ("till", TimexMod.OnOrBefore), ("by", TimexMod.OnOrBefore), ("after", TimexMod.After), ("past", TimexMod.After), ("since", TimexMod.OnOrAfter),
    ];

    /// <summary>The time with what its words make of it, to where its stretch ends; null where none is told of the statement's days.</summary>
    public static TimeOfDay? Of(Statement statement, AnnotatedArticle article, string text)
    {
        if (statement is not { Expression: { } index, When: { } when })
        {
            return null;
        }

        var expressions = article.Expressions;
        if (expressions[index].Time is null)
        {
            // "The crane fell on Friday, at about 9 p.m.": one time of that day, and no other.
            index = when.IsDay ? Sorted.FirstAt(expressions, expression => expression.Start, statement.Start) : expressions.Count;
            while (index < expressions.Count && expressions[index].Start < statement.End && !IsOf(expressions[index], when))
            {
                index++;
            }

            if (index >= expressions.Count || expressions[index].Start >= statement.End
                || expressions.Skip(index + 1).TakeWhile(other => other.Start < statement.End).Any(other => IsOf(other, when) && !IsStretch(text, expressions[index], other)))
            {
                return null;
            }
        }

        var first = index > 0 && IsStretch(text, expressions[index - 1], expressions[index]) ? index - 1 : index;
        var time = WithWords(text, expressions[first]);
        return first + 1 < expressions.Count && IsStretch(text, expressions[first], expressions[first + 1]) ? (time with { Mod = null }).Until(expressions[first + 1].Time!) : time;
    }

    private static bool IsOf(Timex expression, DateSpan when) => expression.Time is not null && expression.Interval == when;

    // "from 10 a.m. to noon on 4 June", "between 2:10 p.m. and 2:25 p.m.", "9–11 a.m."
    private static bool IsStretch(string text, Timex first, Timex last)
    {
        if (first.Time is not { Part: null } || last.Time is not { Part: null } || first.End > last.Start)
        {
            return false;
        }

        return text.AsSpan(first.End, last.Start - first.End) switch
        {
            " and " => text.AsSpan(0, first.Start).TrimEnd().EndsWith("between", StringComparison.OrdinalIgnoreCase),
            " to " or " until " or " till " or " through " or "-" or "–" or " - " or " – " or "—" => true,
            _ => false,
        };
    }

    private static TimeOfDay WithWords(string text, Timex expression)
    {
        var before = text.AsSpan(0, expression.Start).TrimEnd();
        foreach (var (words, mod) in WordsBefore)
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase) && (before.Length == words.Length || !char.IsLetterOrDigit(before[^(words.Length + 1)])))
            {
                return expression.Time! with { Mod = mod };
            }
        }

        return expression.Time!;
    }
}
