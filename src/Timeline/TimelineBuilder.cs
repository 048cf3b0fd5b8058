using Timeline.Extraction;
using Timeline.Merging;
using Timeline.Reading;
using Timeline.Recognition;
using Timeline.Resolution;

namespace Timeline;

/// <summary>Turns articles into one ordered timeline. Immutable, and safe to share between threads.</summary>
public sealed class TimelineBuilder
{
    private readonly TaggingOptions _options;
    private readonly EnglishRecognizer _recognizer;

    /// <summary>A builder with the default options.</summary>
    public TimelineBuilder() : this(TaggingOptions.Default)
    {
    }

    /// <summary>A builder that reads open dates as the options say.</summary>
    public TimelineBuilder(TaggingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _recognizer = new EnglishRecognizer(options.NumericOrder);
    }

    /// <summary>Builds the timeline of a set of articles.</summary>
    /// <param name="articles">What was read; its problems are passed on to the timeline.</param>
    /// <returns>The timeline; it doesn't depend on the order in which the articles come.</returns>
    public EventTimeline Build(ArticleCollection articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var recognised = EachOf(articles.Articles, article => new RecognisedArticle(article, _recognizer.Recognize(article.Text)));
        var dated = PublicationDates.Find(recognised);
        var told = EachOf(dated, Tell);
        return EventTimeline.Of(told, articles.Problems);
    }

    /// <summary>Builds the timeline of single articles.</summary>
    public EventTimeline Build(params IEnumerable<Article> articles) => Build(new ArticleCollection([.. articles], []));

    private ToldArticle Tell(RecognisedArticle article)
    {
        var resolved = TimexResolver.Resolve(article, _options);
        return new ToldArticle(resolved, StatementExtractor.Extract(resolved, article.Structure));
    }

    // An article is recognised, resolved and told by itself, so all cores share the articles; the order stays.
    private static IReadOnlyList<TResult> EachOf<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> step) => [.. items.AsParallel().AsOrdered().Select(step)];
}
