using System.Collections.Concurrent;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using NodaTime;

namespace Timeline;

/// <summary>Microsoft.Recognizers.Text.DateTime as an engine of Timeline. Safe to share between threads.</summary>
/// <remarks>
/// It is given a sentence at a time, since it joins what stands far apart in long texts, and takes minutes for them. What it finds keeps its TIMEX value, its type and its
/// modifier; which Friday is meant, and what "yesterday" counts from, Timeline finds.
/// </remarks>
public sealed class MicrosoftRecognizer : ITemporalRecognizer
{
    // Where the publication date isn't known, any day will do: what is counted from it stays open.
    private static readonly LocalDate AnyDay = new(2001, 5, 16);

    // What comes out the same when it is counted from far away doesn't count from there.
    private static readonly Period FarAway = Period.FromYears(-7) + Period.FromDays(-100);

    private static readonly Dictionary<string, string> Cultures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["es"] = Culture.Spanish, ["fr"] = Culture.French, ["pt"] = Culture.Portuguese, ["de"] = Culture.German, ["it"] = Culture.Italian, ["nl"] = Culture.Dutch,
        ["tr"] = Culture.Turkish, ["zh"] = Culture.Chinese, ["ja"] = Culture.Japanese, ["hi"] = Culture.Hindi, ["en"] = Culture.English,
    };

    private readonly ConcurrentDictionary<string, Lazy<DateTimeModel>> _models = new(StringComparer.Ordinal);

    /// <summary>The languages that the engine reads, as BCP 47 tags. English is one of them, and better read by Timeline's own rules.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. Cultures.Keys];

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The language of the article is none of <see cref="Languages"/>.</exception>
    /// <exception cref="FileNotFoundException">The package Microsoft.Recognizers.Definitions, which the engine needs, isn't installed.</exception>
    /// <exception cref="System.Globalization.CultureNotFoundException">
    /// The application runs with InvariantGlobalization: the engine asks for cultures by name, which it may with PredefinedCulturesOnly set to false.
    /// </exception>
    public IReadOnlyList<RecognizedTimex> Recognize(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var language = article.Language?.Split('-', '_')[0] ?? "";
        if (!Cultures.TryGetValue(language, out var culture))
        {
            throw new ArgumentException($"The engine doesn't read the language of {article.Id}, \"{article.Language}\".", nameof(article));
        }

        var model = ModelOf(culture);
        var published = article.Published.Date is { Year: > 10 } date ? date : AnyDay;
        var found = new List<RecognizedTimex>();
        foreach (var (start, end) in Pieces.Of(article.Text))
        {
            Recognize(model, article.Text[start..end], start, language, published, found);
        }

        return found;
    }

    private static void Recognize(DateTimeModel model, string sentence, int offset, string language, LocalDate published, List<RecognizedTimex> found)
    {
        var results = model.Parse(sentence, published.ToDateTimeUnspecified());
        List<ModelResult>? fromFarAway = null;
        foreach (var result in results)
        {
            // The engine gives the last character of an expression, not the end.
            var (start, end) = (result.Start, result.End + 1);
            if (start < 0 || end > sentence.Length || EngineResult.Read(result, sentence[start..end]) is not { } timex)
            {
                continue;
            }

            if (EngineResult.MayCount(timex, sentence[start..end]))
            {
                fromFarAway ??= model.Parse(sentence, (published + FarAway).ToDateTimeUnspecified());
                var counts = !fromFarAway.Exists(other => other.Start == result.Start && other.End == result.End && EngineResult.Value(other) == EngineResult.Value(result));
                timex = counts ? timex with { CountedFrom = published, CountsFromDateTold = DateTold.IsMeant(sentence[start..end], language) } : timex;
            }

            found.Add(timex with { Start = offset + start, End = offset + end });
        }
    }

    // The engine's own copies are several hundred patterns each: one model a language, made once.
    private DateTimeModel ModelOf(string culture) =>
        _models.GetOrAdd(culture, key => new(() => new DateTimeRecognizer(key, DateTimeOptions.None, lazyInitialization: true).GetDateTimeModel())).Value;
}
