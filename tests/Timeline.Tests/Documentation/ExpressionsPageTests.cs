namespace Timeline.Tests.Documentation;

/// <summary>The documentation's table of expressions is made from the rules and can't fall behind them.</summary>
public class ExpressionsPageTests
{
    [Fact]
    public void The_table_of_expressions_is_what_the_rules_give()
    {
        var (page, received) = (ExpressionsPage.Text(), Repository.PathOf("docs/expressions.received.md"));
        File.Delete(received);
        if (page != Repository.Text("docs/expressions.md"))
        {
            File.WriteAllText(received, page);
            Assert.Fail("docs/expressions.md no longer says what the rules give. docs/expressions.received.md does: compare the two, and where it reads right, run .ci/accept-snapshots.");
        }
    }
}
