using Timeline.Tests.Engines;

namespace Timeline.Tests.Readme;

/// <summary>The second package's README shows code that runs, and what it prints where the engine is installed.</summary>
public class SecondPackageReadmeTests
{
    private const string Page = "src/Timeline.MicrosoftRecognizers/README.md";

    [Fact]
    public void The_example_is_the_code_that_is_compiled() => Assert.Equal(CodeBlocks.Compiled("SecondPackageReadmeExample.cs"), CodeBlocks.Shown(Page));

    [EngineFact]
    public void The_entries_are_what_the_example_prints()
    {
        using var output = new StringWriter { NewLine = "\n" };

        SecondPackageReadmeExample.Timeline(output);

        Assert.Equal(CodeBlocks.Of(Page, "text") + "\n", output.ToString());
    }

    [Fact]
    public void It_leads_nowhere_but_to_the_web() => Assert.DoesNotMatch(@"\]\((?!https?:)", Repository.Text(Page));
}
