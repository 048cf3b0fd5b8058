using Timeline.Extraction;
using Timeline.Merging.Terms;

namespace Timeline.Merging;

/// <summary>The words by which a statement is recognised: those of its clause, and what its summary adds to them.</summary>
internal static class StatementWords
{
    /// <summary>The words of the clause but for its dates, which are compared as dates; then the names that the summary gives for its pronouns.</summary>
    public static IReadOnlyList<Token> Of(AnnotatedArticle article, Statement statement)
    {
        var dates = DatesIn(article.Expressions, statement);
        var words = Tokens.Of(statement.Text).Where(token => !dates.Any(date => date.Start <= token.Start && token.Start < date.End)).ToList();
        words.AddRange(Tokens.Of(statement.Summary).Where(token => token.IsCapitalised && !statement.Text.Contains(token.Text, StringComparison.OrdinalIgnoreCase)));
        return words;
    }

    // In the clause's own offsets. Only dates: the figures of "killed 25 in two hours" tell events apart.
    private static List<(int Start, int End)> DatesIn(IReadOnlyList<Timex> expressions, Statement statement)
    {
        var dates = new List<(int, int)>();
        for (var i = FirstFrom(expressions, statement.Start); i < expressions.Count && expressions[i].Start < statement.End; i++)
        {
            if (expressions[i].Type is TimexType.Date or TimexType.Time)
            {
                dates.Add((expressions[i].Start - statement.Start, expressions[i].End - statement.Start));
            }
        }

        return dates;
    }

    private static int FirstFrom(IReadOnlyList<Timex> expressions, int start)
    {
        var (low, high) = (0, expressions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = expressions[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
