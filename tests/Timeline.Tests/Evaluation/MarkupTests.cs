using Timeline.Evaluation.Corpora;
using Xunit;

namespace Timeline.Tests.Evaluation;

/// <summary>Documents as a person writes them, with each expression in brackets.</summary>
public sealed class MarkupTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void An_expression_in_brackets_is_words_with_attributes_and_a_date_where_no_type_is_told()
    {
        var document = Assert.Single(Read("== strike", "", "It began on [3 March|2020-03-03] and lasted [about a week|DURATION|P1W|APPROX].", "It ended at [noon|TIME|2020-03-10T12:00]."));

        Assert.Equal("It began on 3 March and lasted about a week.\nIt ended at noon.", document.Text);
        Assert.Equal(
            [new(12, 19, "3 March", "DATE", "2020-03-03"), new(31, 43, "about a week", "DURATION", "P1W", "APPROX"), new(57, 61, "noon", "TIME", "2020-03-10T12:00")],
            document.Gold);
        Assert.All(document.Gold, tag => Assert.Equal(tag.Text, document.Text[tag.Start..tag.End]));
    }

    [Fact]
    public void Documents_have_a_name_and_may_have_a_date_and_a_title()
    {
        var documents = Read("== first", "dct: 2020-03-05", "title: It began", "", "First.", "", "", "== second", "", "Second.", "", "Third.", "");

        Assert.Equal([("first", "2020-03-05", "It began", "First."), ("second", null, null, "Second.\n\nThird.")], documents.Select(x => (x.Id, x.CreationTime, x.Title, x.Text)));
    }

    [Fact]
    public void Two_brackets_are_one() => Assert.Equal("The report[1] came.", Assert.Single(Read("== d", "", "The report[[1] came.")).Text);

    [Theory]
    [InlineData("Text.", "expected \"dct: \", \"title: \" or, before the text, a blank line")]
    [InlineData("dct: 3 March 2020", "\"3 March 2020\" is not a date such as 2020-01-31")]
    [InlineData("== d", "a second document named \"d\"")]
    public void A_wrong_head_is_told_with_its_line(string line, string reason) => Refuses(reason, "== d", "", "== e", line);

    [Theory]
    [InlineData("On [3 March|2020-03-03", "a bracket is not closed")]
    [InlineData("On [3 March].", "\"[3 March]\" is not words, a type, a value and a modifier")]
    [InlineData("On [3 March|DAY|2020-03-03].", "\"[3 March|DAY|2020-03-03]\" has no words, no value, or a type that is none of DATE, TIME, DURATION, SET")]
    [InlineData("On [3 March|].", "\"[3 March|]\" has no words, no value, or a type that is none of DATE, TIME, DURATION, SET")]
    public void A_wrong_expression_is_told_with_its_line(string line, string reason) => Refuses(reason, "== d", "", "", line);

    [Fact]
    public void Text_before_the_first_name_is_told_with_its_line() =>
        Assert.Equal($"{_file}:2: expected \"== \" and the name of a document", Assert.Throws<InputException>(() => Read("", "Text.")).Message);

    private void Refuses(string reason, params string[] lines) => Assert.Equal($"{_file}:4: {reason}", Assert.Throws<InputException>(() => Read(lines)).Message);

    private IReadOnlyList<Document> Read(params string[] lines)
    {
        File.WriteAllLines(_file, lines);
        return Markup.Read(_file);
    }
}
