using Timeline.Evaluation.Corpora;
using Timeline.Evaluation.Scoring;
using Xunit;

namespace Timeline.Tests.Evaluation;

public class ScoreReportTests
{
    private static readonly Document Report = new("d", "2020-03-20", null, "On 3 March\nand on 5 March, for weeks.", [new(3, 10, "3 March", "DATE", "2020-03-03"), new(18, 25, "5 March", "DATE", "2020-03-05")]);

    [Fact]
    public void Figures_are_told_over_all_and_by_type()
    {
        using var page = new StringWriter { NewLine = "\n" };
        ScoreReport.WriteFigures(new(Scorer.Compare(Report, [Report.Gold[0]])), page);

        Assert.Equal(
            """
            gold 2, found 1

                           right  precision   recall       F1
            strict             1     100.00    50.00    66.67
            relaxed            1     100.00    50.00    66.67
            type               1     100.00    50.00    66.67
            value              1     100.00    50.00    66.67
            strict+value       1     100.00    50.00    66.67

            % of the gold   gold      found     type    value
            DATE               2      50.00    50.00    50.00

            """,
            page.ToString());
    }

    [Fact]
    public void Errors_are_told_by_kind_and_those_alike_together()
    {
        using var page = new StringWriter { NewLine = "\n" };
        ScoreReport.WriteErrors(new(Scorer.Compare(Report, [new(31, 36, "weeks", "DURATION", "PXW")])), groups: 1, page);

        Assert.Equal(
            """

            missed: 2
                2  "3 March" DATE 2020-03-03
                   d (2020-03-20): On «3 March» and on 5 March, for weeks.

            spurious: 1
                1  "weeks" DURATION PXW
                   d (2020-03-20): On 3 March and on 5 March, for «weeks».

            extent: 0

            type: 0

            value: 0

            """,
            page.ToString());
    }
}
