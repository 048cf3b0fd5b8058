using Timeline.Evaluation.Corpora;
using Xunit;

namespace Timeline.Tests.Evaluation;

/// <summary>Corpora and what was found in them, as JSON Lines.</summary>
public sealed class CorpusTests : IDisposable
{
    private const string Gold = """{"doc": "d", "dct": "2020-03-05", "title": null, "text": "On 3 March.", "gold": [{"start": 3, "end": 10, "text": "3 March", "type": "DATE", "value": "2020-03-03", "mod": "APPROX"}]}""";

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_document_is_written_as_it_is_read()
    {
        var document = Assert.Single(Read(Gold));

        Assert.Equal(("d", "2020-03-05", null, "On 3 March."), (document.Id, document.CreationTime, document.Title, document.Text));
        Assert.Equal([new(3, 10, "3 March", "DATE", "2020-03-03", "APPROX")], document.Gold);
        Assert.Equal(Gold.Replace("\": ", "\":").Replace(", \"", ",\""), Corpus.Line(document));
    }

    [Fact]
    public void What_was_found_is_looked_up_by_document()
    {
        var documents = Read(Gold);
        File.WriteAllText(_file, """{"doc": "d", "start": 3, "end": 10}""");

        Assert.Equal([new(3, 10, "3 March", "", "")], Corpus.ReadTags(_file, documents)["d"]);
    }

    [Theory]
    [InlineData("nothing", "not JSON")]
    [InlineData("[]", "[] is not an object")]
    [InlineData("""{"doc": "d", "gold": []}""", "\"text\" is missing")]
    [InlineData("""{"doc": "d", "text": 3, "gold": []}""", "\"text\" is 3, not a string")]
    [InlineData("""{"doc": "d", "text": "On 3 March."}""", "\"gold\" is missing")]
    [InlineData("""{"doc": "d", "text": "On 3 March.", "gold": {}}""", "\"gold\" is not a list")]
    [InlineData("""{"doc": "d", "text": "On 3 March.", "gold": [{"start": 3, "end": 12}]}""", "from 3 to 12 is no part of a text of 11 UTF-16 units")]
    [InlineData("""{"doc": "d", "text": "On 3 March.", "gold": [{"start": 3, "end": 3}]}""", "from 3 to 3 is no part of a text of 11 UTF-16 units")]
    [InlineData("""{"doc": "d", "text": "On 3 March.", "gold": [{"start": 3.5, "end": 4}]}""", "\"start\" is 3.5, not a whole number")]
    [InlineData("""{"doc": "d", "text": "On 3 March.", "gold": [{"start": 3, "end": 10, "text": "4 March"}]}""", "from 3 to 10 the text is \"3 March\", not \"4 March\"")]
    [InlineData("""{"doc": "first", "text": "On 3 March.", "gold": []}""", "a second document named \"first\"")]
    public void A_line_that_is_no_document_is_told_with_its_file_number_and_reason(string line, string reason) =>
        Assert.StartsWith($"{_file}:3: {reason}", Assert.Throws<InputException>(() => Read("""{"doc": "first", "text": "", "gold": []}""", "", line)).Message);

    [Fact]
    public void What_was_found_in_no_document_of_the_corpus_is_an_error()
    {
        var documents = Read(Gold);
        File.WriteAllText(_file, """{"doc": "e", "start": 3, "end": 10}""");

        Assert.Equal($"{_file}:1: there is no document named \"e\"", Assert.Throws<InputException>(() => Corpus.ReadTags(_file, documents)).Message);
    }

    private IReadOnlyList<Document> Read(params string[] lines)
    {
        File.WriteAllLines(_file, lines);
        return Corpus.Read(_file, needsGold: true);
    }
}
