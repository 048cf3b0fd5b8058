using System.Text.RegularExpressions;

namespace Timeline.Tests.Readme;

/// <summary>Every code block of the README is compiled and run: C# and its output here, the commands by <c>.ci/run</c>.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_examples_are_the_code_that_is_compiled()
    {
        var compiled = Regex.Matches(Repository.Text("tests/Timeline.Tests/Readme/ReadmeExample.cs"), @"#region \w+\n(.*?)\n\s*#endregion", RegexOptions.Singleline).Select(region => region.Groups[1].Value);
        var shown = Blocks().Where(block => block.Language == "csharp").Select(block => Regex.Replace(block.Code, @"\A(using \w+;\n)+\n", ""));

        Assert.Equal(compiled.Select(code => Regex.Replace(code, "^ {8}", "", RegexOptions.Multiline)), shown);
    }

    [Fact]
    public void The_page_is_what_the_first_example_prints()
    {
        using var output = new StringWriter();

        ReadmeExample.Timeline(output);

        Assert.StartsWith(Block("markdown") + "\n", output.ToString());
        Assert.DoesNotContain("## Not read", output.ToString());
    }

    [Fact]
    public void The_lines_are_what_the_second_example_prints()
    {
        using var output = new StringWriter { NewLine = "\n" };

        ReadmeExample.Expressions(output);

        Assert.Equal(Block("text") + "\n", output.ToString());
    }

    [Fact]
    public void There_is_no_other_kind_of_code_block() =>
        Assert.Equal(["csharp", "markdown", "sh", "text"], Blocks().Select(block => block.Language).Distinct().Order());

    [Fact]
    public void Every_link_leads_to_a_file() =>
        Assert.All(
            Regex.Matches(Repository.Text("README.md"), @"\]\((?!https?:)([^)#]+)").Select(link => Repository.PathOf(link.Groups[1].Value)),
            path => Assert.True(File.Exists(path) || Directory.Exists(path), path));

    private static string Block(string language) => Assert.Single(Blocks(), block => block.Language == language).Code;

    private static IEnumerable<(string Language, string Code)> Blocks() =>
        Regex.Matches(Repository.Text("README.md"), "^```(\\w*)\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value));
}
