using NodaTime;

namespace Timeline.Tests.Reading;

/// <summary>A kind of file is one class: what the reader does with those that it is given.</summary>
public sealed class ArticleFormatsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_folder_is_read_by_every_format_that_is_known()
    {
        Write("a.txt", "It rained on 3 March 2020.");
        Write("b.card", "CARD 2020-03-04\nIt snowed yesterday.");

        Assert.Equal(["a.txt"], Sources(ArticleReader.Read([_folder.FullName])));
        Assert.Equal(["a.txt", "b.card"], Sources(ArticleReader.Read([_folder.FullName], formats: ArticleFormats.Default.With(new Cards()))));
    }

    [Fact]
    public void The_bytes_tell_the_kind_of_a_file_whose_name_does_not() =>
        Assert.Equal("It snowed yesterday.", Assert.Single(Read("b.unknown", "CARD 2020-03-04\nIt snowed yesterday.").Articles).Text);

    [Fact]
    public void The_date_that_a_format_states_is_the_articles() =>
        Assert.Equal("2020-03-03", new TimelineBuilder().Build(Read("b.card", "CARD 2020-03-04\nIt snowed yesterday."))[0].Edtf.ToString());

    [Fact]
    public void The_callers_date_is_that_of_an_article_without_one()
    {
        Assert.Equal(PublicationDate.Given(Day(9)), Assert.Single(Read("b.card", "CARD \nIt snowed.", Day(9)).Articles).Published);
        Assert.Equal(PublicationDate.Stated(Day(4)), Assert.Single(Read("b.card", "CARD 2020-03-04\nIt snowed.", Day(9)).Articles).Published);
    }

    [Fact]
    public void A_format_that_fails_costs_its_file_alone()
    {
        Write("a.card", "CARD x");
        Write("b.txt", "It rained on 3 March 2020.");

        var read = ArticleReader.Read([_folder.FullName], formats: ArticleFormats.Default.With(new Cards()));

        Assert.Equal(["b.txt"], Sources(read));
        Assert.Equal("a.card: the card has no day", Assert.Single(read.Problems).ToString());
    }

    [Theory]
    [InlineData("a.txt", "%PDF-1.7 …", "is a PDF: Timeline.Documents reads it")]
    [InlineData("a", "  <!DOCTYPE HTML><html>", "is a web page: Timeline.Html reads it")]
    [InlineData("a.dat", "PK\u0003\u0004", "is an office document or a book: save it as text")]
    public void A_file_that_is_known_by_its_bytes_is_named_with_what_to_do(string name, string content, string reason) =>
        Assert.Equal(new(ProblemCode.UnknownKind, name, null, reason), Assert.Single(ArticleReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)), name).Problems));

    [Theory]
    [InlineData("PK is how it was signed, on 3 March 2020.")]
    [InlineData("<htm is no mark. It rained on 3 March 2020.")]
    public void A_text_that_only_resembles_such_a_file_is_read(string text) =>
        Assert.Equal(text, Assert.Single(ArticleReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "a.txt").Articles).Text);

    private static LocalDate Day(int day) => new(2020, 3, day);

    private static IEnumerable<string> Sources(ArticleCollection read) => read.Articles.Select(article => article.Source);

    private static ArticleCollection Read(string name, string content, LocalDate? published = null) =>
        ArticleReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)), name, published, formats: ArticleFormats.Default.With(new Cards()));

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder.FullName, name), content);

    /// <summary>Cards with a day in their first line.</summary>
    private sealed class Cards : IArticleFormat
    {
        public IReadOnlyList<string> Extensions { get; } = [".card"];

        public bool Recognizes(ReadOnlySpan<byte> start) => start.StartsWith("CARD "u8);

        public ArticleCollection Read(ArticleFile file)
        {
            var lines = file.Decode(out _)!.Split('\n');
            if (lines.Length < 2)
                throw new FormatException("the card has no day");
            var day = NodaTime.Text.LocalDatePattern.Iso.Parse(lines[0]["CARD ".Length..]);
            return new([new Article { Id = file.Source, Source = file.Source, Text = lines[1], Published = day.Success ? PublicationDate.Stated(day.Value) : file.PublishedOtherwise }], []);
        }
    }
}
