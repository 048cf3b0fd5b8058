namespace Timeline.Tests.Readme;

/// <summary>The README of Timeline.Documents shows code that runs, and what it prints.</summary>
public class DocumentsReadmeTests
{
    private const string Page = "src/Timeline.Documents/README.md";

    [Fact]
    public void The_example_is_the_code_that_is_compiled() => Assert.Equal(CodeBlocks.Compiled("DocumentsReadmeExample.cs"), CodeBlocks.Shown(Page));

    [Fact]
    public void The_entries_are_what_the_example_prints()
    {
        using var output = new StringWriter { NewLine = "\n" };

        DocumentsReadmeExample.Timeline(output);

        Assert.Equal(CodeBlocks.Of(Page, "text") + "\n", output.ToString());
    }

    [Fact]
    public void It_leads_nowhere_but_to_the_web() => Assert.DoesNotMatch(@"\]\((?!https?:)", Repository.Text(Page));
}
