using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>
/// Cuts what reads as one sentence, where a page was saved without its lines, at the marks that stand between its parts: bars, bullets,
/// the stamps of posts, and the dateline that follows headings.
/// </summary>
internal static class Passages
{
    // The longest "(AGENCY) --" and the longest name before "wrote:".
    private const int LongestMark = 40;

    /// <summary>The passages of [start, end) in order; stamps, datelines and what stands before a dateline are in none of them.</summary>
    public static IReadOnlyList<(int Start, int End)> Of(string text, int start, int end, IReadOnlyList<Timex> expressions, int firstExpression)
    {
        var passages = new List<(int Start, int End)>();
        var from = start;
        var next = firstExpression;
        for (var at = start; at < end; at++)
        {
            if (next < expressions.Count && expressions[next].Start == at)
            {
                var expression = expressions[next];
                while (next < expressions.Count && expressions[next].Start < expression.End) next++;
                if (expression.End <= end && IsStamp(text, start, end, expression))
                {
                    Add(passages, from, at);
                    from = AfterWrote(text, expression.End, end);
                }

                at = Math.Min(expression.End, end) - 1;
            }
            else if (text[at] == '(' && EndOfAside(text, at, end, next < expressions.Count ? expressions[next] : null) is { } close)
            {
                Add(passages, from, at);
                Add(passages, at + 1, close);
                while (next < expressions.Count && expressions[next].Start < close) next++;
                (from, at) = (close + 1, close);
            }
            else if (IsDivider(text, at, start, end))
            {
                Add(passages, from, at);
                from = at + 1;
            }
            else if (char.IsUpper(text[at]) && BeginsSentence(text, at, start, end))
            {
                Add(passages, from, at);
                from = at;
            }
            else if (text[at] == ')' && AfterDateline(text, start, at, end) is { } story)
            {
                passages.Clear();
                from = story;
            }
        }

        Add(passages, from, end);
        return passages;

        void Add(List<(int, int)> list, int first, int last)
        {
            while (first < last && char.IsWhiteSpace(text[first])) first++;
            while (last > first && char.IsWhiteSpace(text[last - 1])) last--;
            if (last > first) list.Add((first, last));
        }
    }

    // "Ferries stop at noon The mayor blames the wind": a word that has its capital only where a sentence begins, behind a word in lower case that no mark ends.
    private static bool BeginsSentence(string text, int at, int start, int end)
    {
        if (at < start + 2 || text[at - 1] != ' ' || !char.IsLower(text[at - 2])) return false;
        var word = text.AsSpan(at, end - at);
        var length = word.IndexOf(' ');
        if (length < 0 || length + 1 >= word.Length || !char.IsLower(word[length + 1])) return false;
        if (word[..length] is not ("The" or "It" or "He" or "She" or "We" or "They" or "There" or "This" or "These" or "When" or "In" or "At" or "On" or "After" or "Some" or "If" or "But")) return false;
        var before = text.AsSpan(start, at - 1 - start);
        before = before[(before.LastIndexOf(' ') + 1)..];
        return before.Length > 1 && before.IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    // Where "(On 16 October 2012, the jet overran the runway.)" ends, behind what it is told of: brackets that hold a sentence with a date at its head or a full stop at its end, and nothing behind them.
    private static int? EndOfAside(string text, int open, int end, Timex? next)
    {
        const int fewestWords = 5;
        const int longestLead = 4;
        if (open + 1 >= end || !char.IsUpper(text[open + 1]) || next is null) return null;
        var close = text.AsSpan(open + 1, end - open - 1).IndexOfAny('(', ')') is >= 0 and var length ? open + 1 + length : end;
        if (close == end || text[close] != ')' || next.Start >= close || text.AsSpan(close + 1, end - close - 1).ContainsAnyExcept(" .")) return null;
        return LineForms.CountWords(text.AsSpan(open + 1, close - open - 1)) >= fewestWords && (text[close - 1] == '.' || next.Start - open <= longestLead) ? close : null;
    }

    private static bool IsDivider(string text, int at, int start, int end) =>
        text[at] is '|' or '•' || (text[at] == '*' && (at == start || char.IsWhiteSpace(text[at - 1])) && at + 1 < end && char.IsWhiteSpace(text[at + 1]));

    // A full date with its clock time that no word ties into a sentence, or one behind a bar: "March 4, 2019 at 2:01 pm | …".
    private static bool IsStamp(string text, int start, int end, Timex expression)
    {
        if (expression.FunctionInDocument != DocumentFunction.None) return true;
        var words = text.AsSpan(expression.Start, expression.End - expression.Start);
        var timed = words.Contains(':') || expression.Type == TimexType.Time;
        var before = text.AsSpan(start, expression.Start - start).TrimEnd();
        var barred = before.EndsWith("|");
        if (!(timed || barred) || !words.ContainsAnyInRange('0', '9') || DateStamp.Read(words) is not [{ Date: not null }]) return false;
        return barred || AfterWrote(text, expression.End, end) > expression.End || !IsTied(before);
    }

    // "at", "on", "of" and the like before a date tie it to its sentence.
    private static bool IsTied(ReadOnlySpan<char> before) =>
        before[(before.LastIndexOf(' ') + 1)..] is "at" or "At" or "on" or "On" or "by" or "By" or "of" or "from" or "From" or "since" or "Since" or "until" or "Until" or "before" or "Before"
            or "after" or "After" or "to" or "and" or "in" or "In" or "between" or "for" or "around" or "about" or "Around" or "About";

    // Behind the "…, Name wrote:" that follows the stamp of a post; else the same place.
    private static int AfterWrote(string text, int at, int end)
    {
        var rest = text.AsSpan(at, Math.Min(end - at, LongestMark));
        var wrote = rest.IndexOf(" wrote:");
        return rest.StartsWith(",") && wrote > 0 ? at + wrote + " wrote:".Length : at;
    }

    // Behind the dash of "(AGENCY) --" where a story begins, or null.
    private static int? AfterDateline(string text, int start, int close, int end)
    {
        var dash = close + 1;
        while (dash < end && text[dash] == ' ') dash++;
        if (dash == end || text[dash] is not ('-' or '–' or '—')) return null;
        var story = dash;
        while (story < end && text[story] is '-' or '–' or '—' or ' ') story++;
        if (story == end || !(char.IsUpper(text[story]) || text[story] is '"' or '“')) return null;
        var bracket = text.AsSpan(start, close - start);
        var open = bracket.LastIndexOf('(');
        if (open < 0 || close - start - open > LongestMark) return null;
        var agency = bracket[(open + 1)..];
        return agency.Length > 1 && char.IsUpper(agency[0]) && !agency.Contains(' ') ? story : null;
    }
}
