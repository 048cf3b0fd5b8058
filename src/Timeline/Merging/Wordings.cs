using Timeline.Extraction;
using Timeline.Merging.Terms;
using Timeline.Text;

namespace Timeline.Merging;

/// <summary>Finds the words by which the statements of an article are known.</summary>
internal static class Wordings
{
    /// <summary>The wording of each statement, in their order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="statements">Its statements by start, then end.</param>
    public static IReadOnlyList<Wording> Of(AnnotatedArticle article, IReadOnlyList<Statement> statements)
    {
        var text = Unwrapped.Read(article.Article.Text);
        var sentences = Sentences.Find(text);
        var starts = sentences.Select(sentence => sentence.Start).ToList();
        return [.. statements.Select((statement, place) => Of(text, article, statement, Inner(statements, place), Around(statement, sentences, starts)))];
    }

    // The summary has names for pronouns and no lead-ins, but its figures may be a date's; the clause has them without its dates, which
    // are compared as dates. What a statement inside this one tells is another event.
    private static Wording Of(string text, AnnotatedArticle article, Statement statement, IReadOnlyList<Statement> inner, (int Start, int End) around)
    {
        var inside = inner.SelectMany(other => Words.Of(other.Text).Select(word => word with { Start = word.Start + other.Start })).ToList();
        var clause = Outside(Dates(article.Expressions, statement.Start, statement.End), statement.Text, statement.Start)
            .Where(word => !inner.Any(other => other.Start <= word.Start && word.Start < other.End))
            .ToList();
        var others = inside.Select(word => word.Text).Except(clause.Select(word => word.Text)).ToHashSet(StringComparer.Ordinal);
        List<Word> own = [.. Words.Of(statement.Summary).Where(word => !word.IsNumber && !others.Contains(word.Text)), .. clause];
        var dated = statement.Expression is { } expression && expression < article.Expressions.Count
            ? own.FindIndex(own.Count - clause.Count, word => word.Start >= article.Expressions[expression].Start)
            : -1;
        var before = Dates(article.Expressions, around.Start, statement.Start);
        var after = Dates(article.Expressions, statement.End, around.End);
        return new Wording(
            own,
            dated >= 0 ? dated : statement.Expression is null ? null : own.Count,
            [
                .. inside,
                .. Outside(before, text[around.Start..Math.Max(around.Start, statement.Start)], around.Start),
                .. Outside(after, text[statement.End..Math.Max(statement.End, around.End)], statement.End),
            ]) { Counts = !statement.IsBounded };
    }

    // The statements within a statement; they are sorted by start.
    private static List<Statement> Inner(IReadOnlyList<Statement> statements, int place)
    {
        var outer = statements[place];
        var inner = new List<Statement>();
        for (var i = place + 1; i < statements.Count && statements[i].Start < outer.End; i++)
        {
            Consider(statements[i]);
        }

        for (var i = place - 1; i >= 0 && statements[i].Start == outer.Start; i--)
        {
            Consider(statements[i]);
        }

        return inner;

        void Consider(Statement other)
        {
            if (other.End <= outer.End && other.End - other.Start < outer.End - outer.Start)
            {
                inner.Add(other);
            }
        }
    }

    private static IEnumerable<Word> Outside(List<Timex> dates, string text, int start) => Words.Of(text)
        .Select(word => word with { Start = word.Start + start })
        .Where(word => !dates.Any(date => date.Start <= word.Start && word.Start < date.End));

    // The sentence of the statement, the one before it and the one after it.
    private static (int Start, int End) Around(Statement statement, IReadOnlyList<(int Start, int End)> sentences, List<int> starts)
    {
        var at = starts.BinarySearch(statement.Start);
        at = at < 0 ? ~at - 1 : at;
        return at < 0 ? (statement.Start, statement.End) : (sentences[Math.Max(0, at - 1)].Start, Math.Max(statement.End, sentences[Math.Min(sentences.Count - 1, at + 1)].End));
    }

    // The figures of "killed 25 in two hours" tell events apart: only dates are left out.
    private static List<Timex> Dates(IReadOnlyList<Timex> expressions, int start, int end)
    {
        var (low, high) = (0, expressions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = expressions[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        var dates = new List<Timex>();
        for (; low < expressions.Count && expressions[low].Start < end; low++)
        {
            if (expressions[low].Type is TimexType.Date or TimexType.Time)
            {
                dates.Add(expressions[low]);
            }
        }

        return dates;
    }
}
