using Timeline.Evaluation.Corpora;
using Timeline.Evaluation.Floors;
using Xunit;

namespace Timeline.Tests.Evaluation;

/// <summary>The floors under the library's figures.</summary>
public sealed class FloorsTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Floors_are_read_as_they_are_written()
    {
        Measure[] floors = [new("negative", "clean", 80), new("news", "strict", 92.5), new("news", "value", 85.25)];
        File.WriteAllText(_file, FloorFile.Page(floors));

        Assert.Equal(floors, FloorFile.Read(_file));
        Assert.Contains("\n| negative | – | – | – | – | 80.00 |\n| news | 92.50 | – | – | 85.25 | – |\n", File.ReadAllText(_file));
    }

    [Fact]
    public void The_figures_of_expressions_and_of_entries_stand_in_tables_of_their_own()
    {
        Measure[] floors = [new("seeds", "strict", 100), new("seeds", "precision", 94.87), new("tanker", "B³", 85)];
        File.WriteAllText(_file, FloorFile.Page(floors));

        Assert.Equal(floors, FloorFile.Read(_file));
        Assert.EndsWith("\n| seeds | 94.87 | – | – | – | – | – | – | – | – | – |\n| tanker | – | – | – | – | – | 85.00 | – | – | – | – |\n", File.ReadAllText(_file));
    }

    [Fact]
    public void A_figure_that_fell_is_told_with_its_floor() =>
        Assert.Equal(["news: value fell from 85.25 to 85.24"], FloorFile.Compare([new("news", "strict", 92.5), new("news", "value", 85.25)], [new("news", "strict", 92.6), new("news", "value", 85.2499)]));

    [Fact]
    public void A_figure_is_at_its_floor_where_two_decimals_of_it_are() =>
        Assert.Empty(FloorFile.Compare([new("news", "strict", 91.42)], [new("news", "strict", 91.4285714)]));

    [Fact]
    public void No_figure_may_be_dropped_or_go_without_a_floor() =>
        Assert.Equal(
            ["news: type has a floor and wasn't measured", "poems: type was measured and has no floor"],
            FloorFile.Compare([new("news", "type", 90)], [new("poems", "type", 90)]));

    [Fact]
    public void Floors_only_rise() =>
        Assert.Equal(
            [new("news", "strict", 93), new("news", "value", 85), new("poems", "strict", 50)],
            FloorFile.Raise([new("news", "strict", 92), new("news", "value", 85)], [new("news", "strict", 93), new("news", "value", 84), new("poems", "strict", 50)]));

    [Theory]
    [InlineData("| news | 90 |", "expected a name, strict, relaxed, type, value, clean")]
    [InlineData("| news | 90 | high | – | – | – |", "\"high\" is not a number")]
    public void A_row_that_is_none_is_told_with_its_line(string row, string reason)
    {
        File.WriteAllText(_file, $"| kind | strict | relaxed | type | value | clean |\n|---|---|---|---|---|---|\n{row}\n");

        Assert.Equal($"{_file}:3: {reason}", Assert.Throws<InputException>(() => FloorFile.Read(_file)).Message);
    }
}
