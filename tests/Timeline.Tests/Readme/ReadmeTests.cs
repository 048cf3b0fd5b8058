using System.Text.RegularExpressions;

namespace Timeline.Tests.Readme;

/// <summary>Every code block of the README is compiled and run: C# and its output here, the commands by <c>.ci/run</c>.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_examples_are_the_code_that_is_compiled() => Assert.Equal(CodeBlocks.Compiled("ReadmeExample.cs"), CodeBlocks.Shown("README.md"));

    [Fact]
    public void The_page_is_what_the_first_example_prints()
    {
        using var output = new StringWriter();

        ReadmeExample.Timeline(output);

        Assert.StartsWith(CodeBlocks.Of("README.md", "markdown") + "\n", output.ToString());
        Assert.DoesNotContain("## Not read", output.ToString());
    }

    [Fact]
    public void The_lines_are_what_the_other_examples_print()
    {
        using var questions = new StringWriter { NewLine = "\n" };
        using var kept = new StringWriter { NewLine = "\n" };
        using var corrected = new StringWriter { NewLine = "\n" };
        using var expressions = new StringWriter { NewLine = "\n" };

        ReadmeExample.Questions(questions);
        ReadmeExample.Kept(kept);
        ReadmeExample.Corrected(corrected);
        ReadmeExample.Expressions(expressions);

        Assert.Equal([$"{questions}", $"{kept}", $"{corrected}", $"{expressions}"], CodeBlocks.Of("README.md").Where(block => block.Language == "text").Select(block => block.Code + "\n"));
    }

    [Fact]
    public void There_is_no_other_kind_of_code_block() =>
        Assert.Equal(["csharp", "markdown", "sh", "text"], CodeBlocks.Of("README.md").Select(block => block.Language).Distinct().Order());

    [Fact]
    public void Every_link_leads_to_a_file() =>
        Assert.All(
            Regex.Matches(Repository.Text("README.md"), @"\]\((?!https?:)([^)#]+)").Select(link => Repository.PathOf(link.Groups[1].Value)),
            path => Assert.True(File.Exists(path) || Directory.Exists(path), path));
}
