using System.Collections.Concurrent;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using NodaTime;

namespace Timeline;

/// <summary>Microsoft.Recognizers.Text.DateTime as an engine of Timeline. Safe to share between threads.</summary>
/// <remarks>
/// It is given a sentence at a time, since it joins what stands far apart in long texts, and takes minutes for them. What it finds keeps its TIMEX value, its type and its
/// modifier; which Friday is meant, and what "yesterday" counts from, Timeline finds. What no reader would take for a time is left out.
/// </remarks>
public sealed class MicrosoftRecognizer : ITemporalRecognizer
{
    // Where the publication date isn't known, any day will do: what is counted from it stays open. So it will near the ends of the calendar, which the engine would count beyond.
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
        var published = article.Published.Date is { Year: > 10 and < 9990 } date ? date : AnyDay;
        var found = new List<RecognizedTimex>();
        foreach (var (start, end) in Pieces.Of(article.Text))
        {
            Recognize(model, article.Text[start..end], start, language, published, found);
        }

        return found;
    }

    private static void Recognize(DateTimeModel model, string sentence, int offset, string language, LocalDate published, List<RecognizedTimex> found)
    {
        var phrases = Phrases.Of(sentence, language, published);
        found.AddRange(phrases.Select(phrase => phrase with { Start = offset + phrase.Start, End = offset + phrase.End }));
        List<(int, int, string)>? fromFarAway = null;
        foreach (var (start, end, result) in Results(model, sentence, published))
        {
            var words = sentence[start..end];
            if (EngineResult.Read(result, words, published) is not { } timex || Noise.Is(sentence, start, end, timex, language)
                || phrases.Exists(phrase => phrase.Start < end && start < phrase.End && phrase.End - phrase.Start >= end - start))
            {
                continue;
            }

            if (timex.CountedFrom is null && EngineResult.MayCount(timex, words))
            {
                fromFarAway ??= [.. Results(model, sentence, published + FarAway).Select(other => (other.Start, other.End, EngineResult.Value(other.Result)))];
                timex = fromFarAway.Contains((start, end, EngineResult.Value(result))) ? timex
                    : Phrases.FarEnd(timex with { CountedFrom = published, CountsFromDateTold = DateTold.IsMeant(words, language) }, words, language);
            }

            found.Add(timex with { Start = offset + start, End = offset + end });
        }
    }

    // Where it has joined what it can't say, its words are given to it again without the first, and without the last.
    private static IEnumerable<(int Start, int End, ModelResult Result)> Results(DateTimeModel model, string sentence, LocalDate published)
    {
        foreach (var (start, end, result) in Parse(model, sentence, 0, sentence.Length, published))
        {
            var (first, last) = (sentence.IndexOf(' ', start, end - start), sentence.LastIndexOf(' ', end - 1, end - start));
            var parts = EngineResult.SaysNothing(result) && first > 0
                ? Parse(model, sentence, first + 1, end, published).Concat(Parse(model, sentence, start, last, published)).Where(part => !EngineResult.SaysNothing(part.Result)).ToList()
                : [];
            if (parts.Count == 0)
            {
                yield return (start, end, result);
            }

            foreach (var part in parts)
            {
                yield return part;
            }
        }
    }

    // The engine gives the last character of an expression, not the end, and now and then a blank or the full stop.
    private static List<(int Start, int End, ModelResult Result)> Parse(DateTimeModel model, string sentence, int from, int to, LocalDate published)
    {
        var found = new List<(int, int, ModelResult)>();
        foreach (var result in model.Parse(sentence[from..to], published.ToDateTimeUnspecified()))
        {
            var (start, end) = (from + result.Start, Math.Min(from + result.End + 1, to));
            while (start < end && char.IsWhiteSpace(sentence[start]))
            {
                start++;
            }

            while (end > start && (char.IsWhiteSpace(sentence[end - 1]) || (sentence[end - 1] == '.' && end - 1 > start && char.IsLetter(sentence[end - 2]))))
            {
                end--;
            }

            if (start >= from && start < end)
            {
                found.Add((start, end, result));
            }
        }

        return found;
    }

    // The engine's own copies are several hundred patterns each: one model a language, made once. Its cache knows results by their words alone,
    // and gives those of another language; it is left out.
    private DateTimeModel ModelOf(string culture) =>
        _models.GetOrAdd(culture, key => new(() => new DateTimeRecognizer(key, DateTimeOptions.NoProtoCache, lazyInitialization: true).GetDateTimeModel())).Value;
}
