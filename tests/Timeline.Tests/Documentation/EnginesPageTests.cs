using System.Text.RegularExpressions;

namespace Timeline.Tests.Documentation;

/// <summary>The page of the engines sets beside another engine what the page of accuracy says of our own rules.</summary>
public class EnginesPageTests
{
    [Fact]
    public void The_figures_of_our_own_rules_are_those_of_the_accuracy_page()
    {
        var accuracy = Repository.Text("docs/accuracy.md");
        var rows = Regex.Matches(Repository.Text("docs/engines.md"), @"^\| ([\w-]+) \| (\d+\.\d[^|]*) \|", RegexOptions.Multiline);

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Matches($@"(?m)^\| {row.Groups[1]} \| \d+ \| \d+ \| {Regex.Escape(row.Groups[2].Value)} \|", accuracy));
    }
}
