namespace Timeline.Tests.Readme;

/// <summary>The package's README shows code that runs, and what it prints.</summary>
public class PackageReadmeTests
{
    private const string Page = "src/Timeline/README.md";

    [Fact]
    public void The_example_is_the_code_that_is_compiled() => Assert.Equal(CodeBlocks.Compiled("PackageReadmeExample.cs"), CodeBlocks.Shown(Page));

    [Fact]
    public void The_timeline_is_what_the_example_prints()
    {
        using var output = new StringWriter();

        PackageReadmeExample.Timeline(output);

        Assert.Equal(CodeBlocks.Of(Page, "text") + "\n", output.ToString());
    }

    [Fact]
    public void The_sample_that_takes_the_package_is_the_same_code() => Assert.Equal(CodeBlocks.Of(Page, "csharp") + "\n", Repository.Text("samples/QuickStart/Program.cs"));

    [Fact]
    public void It_leads_nowhere_but_to_the_web() => Assert.DoesNotMatch(@"\]\((?!https?:)", Repository.Text(Page));
}
