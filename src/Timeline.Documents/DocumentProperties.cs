using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace Timeline.Documents;

/// <summary>What a document says of itself, beside its text.</summary>
internal sealed record DocumentProperties
{
    private const int LongestTitle = 250;

    // Programs write these where nobody has said anything.
    private static readonly FrozenSet<string> NoTitles = FrozenSet.ToFrozenSet(
        ["untitled", "untitled document", "document", "title", "no title", "powerpoint presentation", "word document", "print", "unknown",
            "(anonymous)", "about:blank", "pdf"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NoAuthors = FrozenSet.ToFrozenSet(
        ["user", "administrator", "admin", "windows user", "microsoft office user", "author", "unknown", "python-docx", "owner", "root",
            "default", "anonymous", "(anonymous)", "unspecified"], StringComparer.OrdinalIgnoreCase);

    // "Microsoft Word - report.docx", "C:\letters\report.doc", "report_final.indd"
    private static readonly string[] FileMarks = [".doc", ".docx", ".odt", ".rtf", ".pdf", ".indd", ".qxd", ".tex", ".dvi", ".ps", ".htm",
        ".html", ".txt", ".pages", ".wpd", ".xlsx", ".ppt", ".pptx", ".epub"];

    // Of an English text, one word in fifteen is "the".
    private const double Articles = 0.03;

    public string? Title { get; init => field = IsTitle(value) ? OneLine(value!) : null; }

    public string? Author { get; init => field = string.IsNullOrWhiteSpace(value) || NoAuthors.Contains(value.Trim()) ? null
        : OneLine(value); }

    /// <summary>The language as a BCP 47 tag.</summary>
    public string? Language { get; init => field = value is { Length: >= 2 } && char.IsAsciiLetter(value[0])
        && value is not ("und" or "zxx" or "none") ? value.Trim() : null; }

    /// <summary>When the document was made and when it was saved last, as its file says.</summary>
    public LocalDate? Created { get; init; }

    public LocalDate? Modified { get; init; }

    /// <summary>The day that the document itself gives as that of its publication.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>Reads "2021-05-12T09:30:00Z".</summary>
    public static LocalDate? Day(string? written) =>
        written?.Trim() is { Length: >= 10 } iso && NodaTime.Text.LocalDatePattern.Iso.Parse(iso[..10]) is { Success: true } day
            ? day.Value : null;

    /// <summary>The articles of a document: one, or several where its text holds them one after another.</summary>
    /// <param name="file">The document.</param>
    /// <param name="text">Its text.</param>
    /// <param name="heading">The title that the text shows; null where it shows none.</param>
    public ArticleCollection Read(ArticleFile file, string text, string? heading = null)
    {
        if (text.Length == 0)
            return new([], [new(ProblemCode.NoArticle, file.Source, null, "holds no text")]);
        var title = heading ?? Title;
        // The title isn't told twice.
        if (title is not null && text.Length > title.Length + 2 && text.StartsWith(title + "\n\n", StringComparison.OrdinalIgnoreCase))
            text = text[(title.Length + 2)..];
        var read = ArticleReader.Parse(text, file.Source, file.Published, file.OneArticle);
        var language = LanguageOf(text);
        if (read.Articles is not [var article])
            return read with { Articles = [.. read.Articles.Select(one => one with { Language = language })] };
        return read with
        {
            Articles =
            [
                article with
                {
                    Id = file.Source,
                    Title = title ?? article.Title,
                    Author = Author,
                    Language = language,
                    Published = Published is { } stated ? PublicationDate.Stated(stated)
                        : article.Published.Basis == PublicationBasis.Unknown && Made(text) is { } made ? PublicationDate.Named(made)
                            : article.Published,
                },
            ],
        };
    }

    /// <summary>The day on which the document was finished, as far as that tells when it appeared.</summary>
    /// <remarks>
    /// A template, or a document that was opened again, was made long before it was saved; then neither day tells anything. And where the
    /// text tells years, but not that of the file or the one before, the file is a
    /// later copy, a scan or a print.
    /// </remarks>
    private LocalDate? Made(string text)
    {
        const int longestMaking = 7;
        if ((Modified ?? Created) is not { } made || (Created is { } created
            && Math.Abs(Period.DaysBetween(created, made)) > longestMaking) || made.Year < 1980)
            return null;
        var years = Years(text);
        return years.Count == 0 || years.Contains(made.Year) || years.Contains(made.Year - 1) ? made : null;
    }

    private static HashSet<int> Years(string text)
    {
        const int earliest = 1500, latest = 2199;
        var years = new HashSet<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
            if (at - start == 4 && int.Parse(text.AsSpan(start, 4), NumberStyles.None,
                CultureInfo.InvariantCulture) is >= earliest and <= latest and var year)
                years.Add(year);
        }

        return years;
    }

    // An office program writes the language of its user, whatever the text is in.
    private string? LanguageOf(string text)
    {
        if (Language is null || Language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return Language;
        var (words, articles) = (0, 0);
        foreach (var range in text.AsSpan().SplitAny(" \n\t"))
        {
            words++;
            articles += text.AsSpan()[range].Equals("the", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return articles > 1 && articles >= words * Articles ? null : Language;
    }

    private static bool IsTitle(string? title) => title?.Trim() is { Length: > 0 and <= LongestTitle } told && !NoTitles.Contains(told)
        && told.Any(char.IsLetter)
        && !told.StartsWith("Microsoft ", StringComparison.Ordinal) && !told.Contains("://", StringComparison.Ordinal)
            && !Array.Exists(FileMarks, mark => told.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
        && !(told.StartsWith("Document", StringComparison.OrdinalIgnoreCase)
            && told.AsSpan(8).Trim().IndexOfAnyExceptInRange('0', '9') < 0);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
