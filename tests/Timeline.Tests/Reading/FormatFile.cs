using System.Text;
using NodaTime;

namespace Timeline.Tests.Reading;

/// <summary>Reads a file that is given as text or bytes.</summary>
internal static class FormatFile
{
    public static ArticleCollection Read(string source, string text, LocalDate? published = null) => Read(source, Encoding.UTF8.GetBytes(text), published);

    public static ArticleCollection Read(string source, byte[] bytes, LocalDate? published = null) => ArticleReader.Read(new MemoryStream(bytes), source, published);

    /// <summary>The publication date as it is told: "stated 2019-03-12".</summary>
    public static string Dated(this Article article) => article.Published.ToString();

    public static IEnumerable<string> Told(this ArticleCollection read) => read.Problems.Select(problem => problem.ToString());
}
