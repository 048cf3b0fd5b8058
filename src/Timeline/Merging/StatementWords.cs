using Timeline.Extraction;
using Timeline.Merging.Terms;

namespace Timeline.Merging;

/// <summary>The words by which a statement is recognised: its summary gives names for pronouns and drops lead-ins, its clause has the figures.</summary>
internal static class StatementWords
{
    /// <summary>The words of the summary without its figures, which may be a date's, then those of the clause without its dates, which are compared as dates.</summary>
    public static IReadOnlyList<Token> Of(AnnotatedArticle article, Statement statement)
    {
        var dates = DatesIn(article.Expressions, statement);
        return
        [
            .. Tokens.Of(statement.Summary).Where(token => !token.IsNumber),
            .. Tokens.Of(statement.Text).Where(token => !dates.Any(date => date.Start <= token.Start && token.Start < date.End)),
        ];
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
