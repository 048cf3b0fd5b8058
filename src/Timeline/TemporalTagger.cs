using NodaTime;
using Timeline.Reading;
using Timeline.Recognition;
using Timeline.Resolution;

namespace Timeline;

/// <summary>Finds the temporal expressions of text, English unless told otherwise, and puts them on the calendar, without making a timeline. Immutable, and safe to share between threads.</summary>
/// <example>
/// <code>
/// var tagger = new TemporalTagger();
/// foreach (var timex in tagger.Tag("They met last Friday.", new LocalDate(2020, 1, 22)))
/// {
///     Console.WriteLine($"{timex.Text}: {timex.Value}"); // last Friday: 2020-01-17
/// }
/// </code>
/// </example>
public sealed class TemporalTagger
{
    private readonly TaggingOptions _options;
    private readonly ArticleRecognizer _recognizer;

    /// <summary>A tagger with the default options.</summary>
    public TemporalTagger() : this(TaggingOptions.Default)
    {
    }

    /// <summary>A tagger with options of one's own.</summary>
    public TemporalTagger(TaggingOptions options) : this(options, Recognizers.English)
    {
    }

    /// <summary>A tagger for texts in several languages.</summary>
    /// <param name="options">How open dates are read.</param>
    /// <param name="recognizers">Which engine reads which language.</param>
    public TemporalTagger(TaggingOptions options, Recognizers recognizers)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(recognizers);
        _options = options;
        _recognizer = new ArticleRecognizer(options, recognizers, survives: false);
    }

    /// <summary>The temporal expressions (TIMEX3) of a text.</summary>
    /// <param name="text">The text, of any length and with any characters.</param>
    /// <param name="reference">
    /// The day that "yesterday" counts from: the date of publication, or of writing. Null where it isn't known or there is none, as in history: then a
    /// stamp of the text ("Updated: January 16, 2020") tells it; without one, dates go on from those told before, and what can't isn't resolved.
    /// </param>
    /// <returns>The expressions in text order; none overlaps another. Offsets are UTF-16 code units, half-open, and count in <paramref name="text"/>.</returns>
    public IReadOnlyList<Timex> Tag(string text, LocalDate? reference = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tag(new Article { Id = "", Text = text, Published = reference is { } date ? PublicationDate.Given(date.WithCalendar(CalendarSystem.Iso)) : PublicationDate.Unknown }).Expressions;
    }

    /// <summary>The same for a part of a text, which is copied once; offsets count from the part's own start.</summary>
    /// <inheritdoc cref="Tag(string, LocalDate?)"/>
    public IReadOnlyList<Timex> Tag(ReadOnlySpan<char> text, LocalDate? reference = null) => Tag(text.ToString(), reference);

    /// <summary>
    /// An article with its temporal expressions, with its publication date where that isn't given and a stamp of its text tells it, and with its language where a
    /// detector tells it. An article in a language that no engine reads, or that isn't known, has no expressions; what an engine throws is thrown on.
    /// </summary>
    public AnnotatedArticle Tag(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var recognised = PublicationDates.Find([_recognizer.Recognize(article)]);
        return TimexResolver.Resolve(_recognizer.RecognizeDated(recognised[0], article.Published.Date), _options);
    }
}
