using Xunit;

namespace Timeline.Tests.Correcting;

/// <summary>Corrections are read from tables and from JSON, and what can't be read is named with its line.</summary>
public class CorrectionReaderTests
{
    private const string Table =
        """
        entry;quote;title;date;status;drop;merge;split;note;source
        e-4k7q2m9x0c;"The dam; at Velo";The old dam failed.;2020-03-02~;state;;;;"See
        the inquiry.";
        e-5p7qz4bvq7;;;;;x;;;;
        e-5p7qz4bvq8;;;;;;e-4k7q2m9x0c;;;
        e-5p7qz4bvq9;;;;;;;e-1111111111 | after days of rain;;
        ;;The dam was built.;1931;;;;;;https://velo.example/1931
        """;

    private const string Json =
        """
        {"corrections": [
        {"entry": "e-4k7q2m9x0c", "quote": "The dam; at Velo", "title": "The old dam failed.", "date": "2020-03-02~", "status": "state", "note": "See\nthe inquiry."},

        {"entry": "e-5p7qz4bvq7", "drop": true}, {"entry": "e-5p7qz4bvq8", "merge": "e-4k7q2m9x0c"},
        {"entry": "e-5p7qz4bvq9", "split": ["e-1111111111", "after days of rain"]},
        {"title": "The dam was built.", "date": "1931", "source": "https://velo.example/1931"}
        ]}
        """;

    [Fact]
    public void A_table_and_json_say_the_same()
    {
        var (table, json) = (CorrectionReader.Parse(Table, "a"), CorrectionReader.Parse(Json, "a"));

        Assert.Equal([2, 4, 5, 6, 7], table.Corrections.Select(correction => correction.Line));
        Assert.Equal([2, 4, 4, 5, 6], json.Corrections.Select(correction => correction.Line));
        Assert.Equal(table.Corrections.Select(correction => correction with { Line = 0 }), json.Corrections.Select(correction => correction with { Line = 0 }));
        Assert.Equal(["e-1111111111", "after days of rain"], json.Corrections[3].SplitOff);
        Assert.Empty(table.Problems.Concat(json.Problems));
        Assert.Equal("5 corrections, 0 problems", table.ToString());
    }

    [Theory]
    [InlineData("date\n2020-13-01", "fixes:2: “2020-13-01” is no EDTF that can be read: “13” is no month")]
    [InlineData("date\nY17000", "fixes:2: the date “Y17000” is beyond the calendar")]
    [InlineData("entry,status\ne,perhaps", "fixes:2: the status “perhaps” is none of actual, planned, predicted, state, denied, hypothetical")]
    [InlineData("entry,drop\ne,maybe", "fixes:2: drop is yes or no, and not “maybe”")]
    [InlineData("title,date\nThe dam failed.,", "fixes:2: it has neither an entry nor a quote, and an entry that is added has a title and a date")]
    [InlineData("title,date,drop\nThe dam failed.,2020,yes", "fixes:2: what is added can’t be dropped, merged or split")]
    [InlineData("entry,title\n\n\ne,", "fixes:4: it changes nothing")]
    [InlineData("entry,title,source\ne,The dam failed.,Somebody", "fixes:2: only an entry that is added has a source")]
    [InlineData("entry,titel\ne,The dam failed.", "fixes:1: the column “titel” isn't read; a correction has entry, quote, title, date, status, drop, merge, split, note, source")]
    [InlineData("what,why\na,b", "fixes:1: the first row names the columns: some of entry, quote, title, date, status, drop, merge, split, note, source")]
    [InlineData("[\n{\"entry\":\"e\",\n\"title\":5}]", "fixes:3: $[0].title: a text is needed, not a number")]
    [InlineData("[\n{\"entry\":\"e\",\"titel\":\"a\",\"note\":\"b\"}]", "fixes:2: the field “titel” isn't read; a correction has entry, quote, title, date, status, drop, merge, split, note, source")]
    [InlineData("[\n5]", "fixes:2: $[0]: an object is needed, not a number")]
    [InlineData("[\n{\"entry\":", "fixes:2: it is no JSON: ")]
    [InlineData("{\"fixes\":[]}", "fixes:1: $: the field “corrections” is missing")]
    [InlineData("{\"corrections\":{}}", "fixes:1: $.corrections: a list is needed, not an object")]
    public void What_cannot_be_read_is_named_with_its_line(string text, string problem) =>
        Assert.Contains(CorrectionReader.Parse(text, "fixes").Problems, said => said.ToString().StartsWith(problem, StringComparison.Ordinal));

    [Fact]
    public void One_that_cannot_be_read_costs_no_other()
    {
        Assert.Equal(["a", "c"], CorrectionReader.Parse("entry,date,note\na,2020,\nb,2020-13,\nc,,ok", "fixes").Corrections.Select(correction => correction.Entry));
        Assert.Equal(["a", "c"], CorrectionReader.Parse("[{\"entry\":\"a\",\"note\":\"n\"},{\"entry\":1},{\"entry\":\"c\",\"note\":\"n\"}]", "fixes").Corrections.Select(correction => correction.Entry));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("entry,title\n")]
    [InlineData("[]")]
    public void Nothing_is_no_problem(string text) => Assert.Equal("0 corrections, 0 problems", CorrectionReader.Parse(text, "fixes").ToString());

    [Fact]
    public void A_file_that_is_not_there_is_a_problem() => Assert.Equal(ProblemCode.NotFound, Assert.Single(CorrectionReader.Read("no-such-file.csv").Problems).Code);
}
