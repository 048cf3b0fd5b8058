using Timeline.Tests.Extraction;
using System.Text;
using NodaTime;

namespace Timeline.Tests.Documents;

/// <summary>Reads a document that is given as text, bytes or a file of the inputs.</summary>
internal static class DocumentFile
{
    public static readonly ArticleFormats Formats = ArticleFormats.Default.WithHtml().WithDocuments();

    public static ArticleCollection Read(string source, string text, LocalDate? published = null) => Read(source, Encoding.UTF8.GetBytes(text), published);

    public static ArticleCollection Read(string source, byte[] bytes, LocalDate? published = null) => ArticleReader.Read(new MemoryStream(bytes), source, published, formats: Formats);

    public static ArticleCollection Input(params string[] names) => ArticleReader.Read(names.Select(Path), formats: Formats);

    public static string Path(string name) => Repository.PathOf($"tests/Timeline.Tests/Inputs/{name}");

    /// <summary>What an article is in one line: "stated 2021-05-03: Ferry slip (Ana Lindqvist, en-GB)".</summary>
    public static string Head(this Article article) => $"{article.Published}: {article.Title} ({article.Author}, {article.Language})";

    public static IEnumerable<string> Entries(this ArticleCollection read) => new TimelineBuilder().Build(read).Select(entry => entry.OnItsDays());
}
