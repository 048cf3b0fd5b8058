using NodaTime;
using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>Has each article read by the engine of its language.</summary>
/// <param name="options">How numbers are read.</param>
/// <param name="recognizers">Which engine reads which language.</param>
/// <param name="survives">Whether an engine that fails costs its article alone, which is then a problem; else its exception is the
/// caller's.</param>
internal sealed class ArticleRecognizer(TaggingOptions options, Recognizers recognizers, bool survives)
{
    private readonly EnglishRecognizer _english = new(options.NumericOrder);

    /// <summary>The article with its expressions, and with its language where a detector told it.</summary>
    public RecognisedArticle Recognize(Article article)
    {
        var language = article.Language is { } given ? given.Replace('_', '-') : recognizers.Detector?.Detect(article.Text);
        if (language is null)
        {
            return recognizers.Detector is null
                ? new(article, _english.Recognize(article.Text, article.Published.Date?.Year))
                : Unread(article, ProblemCode.LanguageNotRead, "its language isn't known");
        }

        article = article with { Language = language };
        return recognizers.For(language) is { } engine ? Read(engine, article)
            : Languages.IsEnglish(language) ? new(article, _english.Recognize(article.Text, article.Published.Date?.Year))
            : Unread(article, ProblemCode.LanguageNotRead, $"no engine reads its language, {language}");
    }

    /// <summary>
    /// The same for an article whose publication date has become known since: an engine that counts from it itself has to know it,
    /// Timeline's own rules don't.
    /// </summary>
    /// <param name="read">The article with its publication date.</param>
    /// <param name="known">The publication date that was known when it was recognised.</param>
    public RecognisedArticle RecognizeDated(RecognisedArticle read, LocalDate? known) =>
        read is { Problem: null, Article: { Language: { } language, Published.Date: { } date } article } && date != known
            && recognizers.For(language) is { } engine && Read(engine, article) is { Problem: null } dated ? read with { Expressions = dated.Expressions } : read;

    // Whatever goes wrong in an engine that isn't ours must not take the other articles with it.
    private RecognisedArticle Read(ITemporalRecognizer engine, Article article)
    {
        try
        {
            return new(article, Expressions(engine, article));
        }
        catch (Exception exception) when (survives && exception is not OutOfMemoryException)
        {
            return Unread(article, ProblemCode.Failed, $"the engine for {article.Language} failed, {exception.Message.ReplaceLineEndings(" ").TrimEnd('.')}");
        }
    }

    private static RecognisedArticle Unread(Article article, ProblemCode code, string reason) =>
        new(article, []) { Problem = new(code, article.Source, null, $"{article.Id}: {reason}; its dates were not read") };

    private static List<Expression> Expressions(ITemporalRecognizer engine, Article article)
    {
        var kept = new List<RecognizedTimex>();
        var found = engine.Recognize(article).Where(timex => timex.Start >= 0 && timex.Start < timex.End && timex.End <= article.Text.Length);
        foreach (var timex in found.OrderBy(timex => timex.Start))
        {
            if (kept is not [.., var last] || last.End <= timex.Start)
            {
                kept.Add(timex);
            }
            else if (timex.End - timex.Start > last.End - last.Start)
            {
                kept[^1] = timex;
            }
        }

        var cues = Languages.IsEnglish(article.Language) ? EnglishCues.Of(article.Text) : null;
        return [.. kept.Select(timex => cues?.Add(ForeignTimex.Expression(timex)) ?? ForeignTimex.Expression(timex))];
    }
}
