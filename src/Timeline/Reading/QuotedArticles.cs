using NodaTime;

namespace Timeline.Reading;

/// <summary>Leaves out what one article quotes of another that is there itself, as mails quote those they answer: else it would tell twice.</summary>
internal static class QuotedArticles
{
    /// <summary>The articles less those that others only quote of them.</summary>
    public static IEnumerable<Article> Without(IReadOnlyList<Article> articles)
    {
        if (!articles.Any(IsQuoted))
            return articles;
        var whole = articles.Where(article => !IsQuoted(article)).ToList();
        var addresses = whole.Where(article => article.Url is not null).GroupBy(article => article.Url!, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var texts = whole.Select(Letters).ToHashSet(StringComparer.Ordinal);
        return articles.Where(article => !IsQuoted(article)
            || !(texts.Contains(Letters(article)) || (addresses.TryGetValue(article.Url![..^ArticleCollection.QuotedPart.Length], out var original) && MayBe(article, original))));
    }

    private static bool IsQuoted(Article article) => article.Url?.EndsWith(ArticleCollection.QuotedPart, StringComparison.Ordinal) == true;

    // Who quotes writes the day of his own zone; one of another day is another message.
    private static bool MayBe(Article quoted, Article original) =>
        quoted.Published.Date is not { } told || original.Published.Date is not { } sent || Math.Abs(Period.DaysBetween(told, sent)) <= 1;

    // A quotation is wrapped and marked anew.
    private static string Letters(Article article) => string.Concat(article.Text.Where(char.IsLetterOrDigit));
}
