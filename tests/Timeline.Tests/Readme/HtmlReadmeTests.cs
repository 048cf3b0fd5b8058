namespace Timeline.Tests.Readme;

/// <summary>The README of Timeline.Html shows code that runs, and what it prints.</summary>
public class HtmlReadmeTests
{
    private const string Page = "src/Timeline.Html/README.md";

    [Fact]
    public void The_example_is_the_code_that_is_compiled() => Assert.Equal(CodeBlocks.Compiled("HtmlReadmeExample.cs"), CodeBlocks.Shown(Page));

    [Fact]
    public void The_entries_are_what_the_example_prints()
    {
        using var output = new StringWriter { NewLine = "\n" };

        HtmlReadmeExample.Timeline(output);

        Assert.Equal(CodeBlocks.Of(Page, "text") + "\n", output.ToString());
    }

    [Fact]
    public void It_leads_nowhere_but_to_the_web() => Assert.DoesNotMatch(@"\]\((?!https?:)", Repository.Text(Page));
}
