using Timeline.Evaluation.Accuracy;
using Timeline.Evaluation.Corpora;
using Timeline.Evaluation.Floors;
using Xunit;

namespace Timeline.Tests.Evaluation;

/// <summary>The page of figures, with its tables between two marks.</summary>
public sealed class AccuracyPageTests : IDisposable
{
    private const string Page = "Above.\n<!-- figures: written by the evaluation's report -->\nold figures\n<!-- end of figures -->\nBelow.\n";

    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".jsonl");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Only_what_is_between_the_marks_is_written_again()
    {
        Measure[] measures = [new("news", "strict", 92.5), new("seeds", "F1", 97.5)];
        var page = AccuracyPage.Refresh(Page, measures, []);

        Assert.StartsWith("Above.\n<!-- figures", page);
        Assert.Contains("| news | 92.50 | – | – | – | – |\n", page);
        Assert.EndsWith("| seeds | – | – | 97.50 | – | – | – | – | – | – | – |\n\n<!-- end of figures -->\nBelow.\n", page);
        Assert.DoesNotContain("old figures", page);
        Assert.Equal(page, AccuracyPage.Refresh(page, measures, []));
    }

    [Fact]
    public void A_corpus_has_its_figures_those_of_every_third_document_and_its_errors()
    {
        Document[] documents =
        [
            new("a", null, null, "It began on 3 March 2020.", [new(12, 24, "3 March 2020", "DATE", "2020-03-03")]),
            new("b", null, null, "It began on 4 March 2020.", [new(12, 24, "4 March 2020", "DATE", "2020-03-05")]),
            new("c", null, null, "It began on 5 March 2020.", [new(12, 24, "5 March 2020", "DATE", "2020-03-05")]),
        ];
        File.WriteAllLines(_file, documents.Select(Corpus.Line));
        var name = Path.GetFileNameWithoutExtension(_file);

        var page = AccuracyPage.Refresh(Page, [], [_file]);

        Assert.Contains($"| {name} | 3 | 3 | 100.0 / 100.0 / 100.0 / 66.7 | 100.0 / 100.0 / 100.0 / 100.0 |\n", page);
        Assert.Contains($"| {name} | DATE | 3 | 100.0 | 100.0 | 66.7 |\n", page);
        Assert.Contains($"| {name} | 0 | 0 | 0 | 0 | 1 |\n", page);
    }

    [Fact]
    public void A_page_without_marks_is_left_alone() => Assert.Throws<FormatException>(() => AccuracyPage.Refresh("Above.", [], []));
}
