using System.Text.RegularExpressions;

namespace Timeline.Tests.Readme;

/// <summary>The code that a page shows, and the code that is compiled to prove it.</summary>
internal static class CodeBlocks
{
    /// <summary>The code blocks of a Markdown page.</summary>
    public static IEnumerable<(string Language, string Code)> Of(string page) =>
        Regex.Matches(Repository.Text(page), "^```(\\w*)\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    /// <summary>The one code block of a Markdown page in a language.</summary>
    public static string Of(string page, string language) => Assert.Single(Of(page), block => block.Language == language).Code;

    /// <summary>The C# that a page shows, without the namespaces it uses.</summary>
    public static IEnumerable<string> Shown(string page) =>
        Of(page).Where(block => block.Language == "csharp").Select(block => Regex.Replace(block.Code, @"\A(using \w+;\n)+\n", ""));

    /// <summary>The regions of a source file in this folder.</summary>
    public static IEnumerable<string> Compiled(string file) =>
        Regex.Matches(Repository.Text($"tests/Timeline.Tests/Readme/{file}"), @"#region \w+\n(.*?)\n\s*#endregion", RegexOptions.Singleline)
            .Select(region => Regex.Replace(region.Groups[1].Value, "^ {8}", "", RegexOptions.Multiline));
}
