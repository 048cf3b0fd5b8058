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
    private readonly ArticleRecognizer _recognizer;

    /// <summary>A builder with the default options.</summary>
    public TimelineBuilder() : this(TaggingOptions.Default)
    {
    }

    /// <summary>A builder that reads open dates as the options say.</summary>
    public TimelineBuilder(TaggingOptions options) : this(options, Recognizers.English)
    {
    }

    /// <summary>A builder for articles in several languages.</summary>
    /// <param name="options">How open dates are read.</param>
    /// <param name="recognizers">Which engine reads which language.</param>
    public TimelineBuilder(TaggingOptions options, Recognizers recognizers)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(recognizers);
        _options = options;
        _recognizer = new ArticleRecognizer(options, recognizers, survives: true);
    }

    /// <summary>
    /// Whether events that an article tells without a date are in the timeline too, between the events that the story tells before and after them, with
    /// <see cref="DateBasis.Inferred"/> and the reason in <see cref="Mention.Inference"/>; false unless set.
    /// </summary>
    /// <remarks>
    /// Only where the story moves on: "then", "in response" and the like follow the date told last, and what stands between two dates of one passage, the later one
    /// behind, lies between them. Where news goes back and forth, an event stays undated. An event that another sentence dates keeps that date.
    /// </remarks>
    public bool InferDates { get; init; }

    /// <summary>Builds the timeline of a set of articles.</summary>
    /// <param name="articles">What was read; its problems are passed on to the timeline.</param>
    /// <returns>The timeline; it doesn't depend on the order in which the articles come.</returns>
    public EventTimeline Build(ArticleCollection articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        articles = PublicationDates.WithoutPlaceholders(articles);
        var read = EachOf(articles.Articles, Read);
        var (dates, problem) = PublicationDates.TryInfer([.. read.Select(article => article.Evidence)]);
        var told = EachOf([.. read.Zip(dates)], pair => Tell(pair.First, pair.Second));
        return EventTimeline.Of(told, problem is null ? articles.Problems : [.. articles.Problems, problem]);
    }

    /// <summary>Builds the timeline of single articles.</summary>
    public EventTimeline Build(params IEnumerable<Article> articles) => Build(new ArticleCollection([.. articles], []));

    /// <summary>Adds articles to a timeline.</summary>
    /// <param name="timeline">A timeline that was built with the same options; it stays as it is.</param>
    /// <param name="articles">What was read; its problems are passed on to the timeline.</param>
    /// <returns>
    /// What building the timeline of all the articles at once gives, to the byte. Only the added articles are read, and those without a date of their own
    /// that they date otherwise: all articles of a timeline date one another.
    /// </returns>
    /// <example>
    /// <code>
    /// var timeline = builder.Build(ArticleReader.Read(["january"]));
    /// timeline = builder.Add(timeline, ArticleReader.Read(["february"]));
    /// </code>
    /// </example>
    public EventTimeline Add(EventTimeline timeline, ArticleCollection articles)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.Merge(Build(articles));
    }

    /// <summary>Adds single articles to a timeline.</summary>
    /// <inheritdoc cref="Add(EventTimeline, ArticleCollection)"/>
    public EventTimeline Add(EventTimeline timeline, params IEnumerable<Article> articles) => Add(timeline, new ArticleCollection([.. articles], []));

    /// <summary>What tells an article anew that was kept without a date of its own; it is read when others come that may date it.</summary>
    internal Undated UndatedOf(Article article) => new(new(() => Read(article).Evidence.Clues), date => Tell(Read(article), date));

    // What the stages give that look at an article before its date is known.
    private readonly record struct ReadArticle(RecognisedArticle Recognised, DateEvidence Evidence);

    private ReadArticle Read(Article article) => Attempt.Of(
        article,
        () =>
        {
            var recognised = _recognizer.Recognize(article);
            return new ReadArticle(recognised, PublicationDates.Evidence(recognised));
        },
        problem => new(new(article, []) { Problem = problem }, new(article, null)));

    private ToldArticle Tell(ReadArticle read, PublicationDate published)
    {
        var (recognised, evidence) = read;
        var article = evidence.Article with { Published = published };
        var told = Attempt.Of(
            article,
            () =>
            {
                var (resolved, statements) = Told(recognised, published);
                return new ToldArticle(resolved, statements) { Unplaced = Unplaced(recognised, resolved, statements) };
            },
            problem => new(new(article, []), []) { Problem = problem });
        return told with
        {
            Problem = recognised.Problem ?? told.Problem,
            Undated = evidence.Clues is { } clues ? new(new(clues), date => Tell(Read(evidence.Article), date)) : null,
        };
    }

    private (AnnotatedArticle Article, IReadOnlyList<Statement> Statements) Told(RecognisedArticle article, PublicationDate published)
    {
        var dated = article with { Article = article.Article with { Published = published } };
        var resolved = TimexResolver.Resolve(_recognizer.RecognizeDated(dated, article.Article.Published.Date), _options);
        return (resolved, StatementExtractor.Extract(resolved, article.Structure, article.Chronology, InferDates));
    }

    // What an undated article tells of days without a place, it tells as if it were of some day, less that.
    private IReadOnlyList<Statement> Unplaced(RecognisedArticle article, AnnotatedArticle resolved, IReadOnlyList<Statement> statements)
    {
        if (resolved.Article.Published is not { Date: null } published || !resolved.Expressions.Any(expression => expression.IsUnplaced))
        {
            return [];
        }

        var someDay = published.Latest ?? published.Earliest ?? new(2001, 7, 4);
        var (asIf, toldAsIf) = Told(article, new(someDay, PublicationBasis.Inferred, someDay, someDay));
        return Extraction.Unplaced.Of(resolved, statements, asIf, toldAsIf);
    }

    // An article is recognised, resolved and told by itself, so all cores share the articles; the order stays.
    private static IReadOnlyList<TResult> EachOf<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> step) => [.. items.AsParallel().AsOrdered().Select(step)];
}
