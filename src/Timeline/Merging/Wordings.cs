using Timeline.Extraction;
using Timeline.Merging.Terms;
using Timeline.Text;

namespace Timeline.Merging;

/// <summary>Finds the words by which the statements of an article are known.</summary>
internal static class Wordings
{
    /// <summary>The wording of each statement, in their order.</summary>
    public static IReadOnlyList<Wording> Of(AnnotatedArticle article, IReadOnlyList<Statement> statements)
    {
        var sentences = Sentences.Find(article.Article.Text);
        var starts = sentences.Select(sentence => sentence.Start).ToList();
        return [.. statements.Select(statement => Of(article, statement, Around(statement, sentences, starts)))];
    }

    // The summary has names for pronouns and no lead-ins, but its figures may be a date's; the clause has them without its dates, which are compared as dates.
    private static Wording Of(AnnotatedArticle article, Statement statement, (int Start, int End) around)
    {
        var own = Words.Of(statement.Summary).Where(word => !word.IsNumber).ToList();
        var summary = own.Count;
        own.AddRange(Outside(Dates(article.Expressions, statement.Start, statement.End), statement.Text, statement.Start));
        var dated = statement.Expression is { } expression && expression < article.Expressions.Count
            ? own.FindIndex(summary, word => word.Start >= article.Expressions[expression].Start)
            : -1;
        var text = article.Article.Text;
        var before = Dates(article.Expressions, around.Start, statement.Start);
        var after = Dates(article.Expressions, statement.End, around.End);
        return new Wording(
            own,
            dated >= 0 ? dated : statement.Expression is null ? null : own.Count,
            [
                .. Outside(before, text[around.Start..Math.Max(around.Start, statement.Start)], around.Start),
                .. Outside(after, text[statement.End..Math.Max(statement.End, around.End)], statement.End),
            ]);
    }

    private static IEnumerable<Word> Outside(List<Timex> dates, string text, int start) => Words.Of(text)
        .Select(word => word with { Start = word.Start + start })
        .Where(word => !dates.Any(date => date.Start <= word.Start && word.Start < date.End));

    // The sentence of the statement and the one before it.
    private static (int Start, int End) Around(Statement statement, IReadOnlyList<(int Start, int End)> sentences, List<int> starts)
    {
        var at = starts.BinarySearch(statement.Start);
        at = at < 0 ? ~at - 1 : at;
        return at < 0 ? (statement.Start, statement.End) : (sentences[Math.Max(0, at - 1)].Start, Math.Max(statement.End, sentences[at].End));
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
