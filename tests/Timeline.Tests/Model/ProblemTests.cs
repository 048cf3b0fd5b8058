using Xunit;

namespace Timeline.Tests.Model;

/// <summary>What is said of the input, by what it costs.</summary>
public sealed class ProblemTests
{
    [Theory]
    [InlineData(ProblemCode.EncodingAssumed, ProblemSeverity.Note)]
    [InlineData(ProblemCode.Repaired, ProblemSeverity.Note)]
    [InlineData(ProblemCode.IdRepeated, ProblemSeverity.Note)]
    [InlineData(ProblemCode.FieldNotRead, ProblemSeverity.Warning)]
    [InlineData(ProblemCode.NotFound, ProblemSeverity.Error)]
    [InlineData(ProblemCode.LanguageNotRead, ProblemSeverity.Error)]
    public void A_note_costs_nothing_a_warning_a_detail_and_an_error_an_article(ProblemCode code, ProblemSeverity severity) =>
        Assert.Equal(severity, new Problem(code, "a.txt", null, "…").Severity);

    [Theory]
    [InlineData("text published yesterday, caf\u00e9 in Latin-1", ProblemCode.EncodingAssumed)]
    [InlineData("   ", ProblemCode.NoArticle)]
    [InlineData("%PDF-1.7 …", ProblemCode.UnknownKind)]
    [InlineData("\0\0\0\u0001", ProblemCode.Malformed)]
    public void A_file_s_problem_has_the_code_of_its_kind(string content, ProblemCode code) =>
        Assert.Equal(code, Assert.Single(ArticleReader.Read(new MemoryStream(System.Text.Encoding.Latin1.GetBytes(content)), "a.txt").Problems).Code);

    [Theory]
    [InlineData("a.jsonl", "{\"text\": ", ProblemCode.Malformed)]
    [InlineData("a.jsonl", "{\"text\": \"It rained.\", \"date\": \"soon\"}", ProblemCode.FieldNotRead)]
    [InlineData("a.json", "[]", ProblemCode.NoArticle)]
    [InlineData("a.xml", "<note/>", ProblemCode.UnknownKind)]
    [InlineData("a.xml", "<rss", ProblemCode.Malformed)]
    [InlineData("a.zip", "PK", ProblemCode.Malformed)]
    public void So_has_that_of_a_record(string source, string content, ProblemCode code) =>
        Assert.Equal(code, Assert.Single(ArticleReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)), source).Problems).Code);

    [Fact]
    public void What_is_not_there_is_said() => Assert.Equal(ProblemCode.NotFound, Assert.Single(ArticleReader.Read(["no-such-file.txt"]).Problems).Code);
}
