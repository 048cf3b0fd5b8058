using Timeline.Text;

namespace Timeline.Writing;

/// <summary>How the Markdown page calls an article: short, on one line, and in italics.</summary>
internal static class ArticleName
{
    private const int Length = 70;

    /// <summary>In the list of articles: the title, where there is none the first words of the text, then the source or the id.</summary>
    public static string Listed(Article article) => First(article.Title, Opening(article.Text), article.Source, article.Id);

    // The first words, without the marks of headings and tables.
    private static string Opening(string text)
    {
        text = Unwrapped.OneLine(Unwrapped.Read(text[..Math.Min(text.Length, 4 * Length)]));
        return !text.AsSpan().ContainsAny('#', '|') ? text
            : string.Join(' ', text.Split('\n').Where(line => !line.TrimEnd().All(c => c is '|' or '-' or ':' or ' ')).Select(line => PlainLine.Of(line.Replace('|', ' '))));
    }

    /// <summary>Under an event: the title, or where there is none the source and the day of publication where that is known.</summary>
    public static string Cited(Article article) => First(article.Title, Dated(article), article.Id);

    /// <summary>The text as a name.</summary>
    public static string Of(string text) => $"*{MarkdownText.Escape(Shortened(MarkdownText.OneLine(text)))}*";

    private static string First(params string?[] names) => Of(names.FirstOrDefault(name => MarkdownText.OneLine(name ?? "") != "") ?? "untitled");

    private static string Dated(Article article) =>
        article is { Source: not "", Published: { Basis: PublicationBasis.Given or PublicationBasis.Stated, Date: { } date } }
            ? $"{article.Source}, {HumanDate.Of(date)}"
            : article.Source;

    private static string Shortened(string text)
    {
        if (text.Length <= Length)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', Length);
        return $"{text[..(end > Length / 2 ? end : Length)].TrimEnd(' ', ',', ';', ':', '–', '-')}…";
    }
}
