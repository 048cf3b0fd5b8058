using NodaTime;
using NodaTime.Text;
using Timeline.Evaluation.Corpora;
using Timeline.Writing;

namespace Timeline.Evaluation;

/// <summary>Tags documents as a user of the library would get them tagged.</summary>
/// <param name="recognizers">Which engine reads which language.</param>
/// <param name="language">The language of the documents.</param>
internal sealed class Tagger(Recognizers recognizers, string language)
{
    private readonly TemporalTagger _tagger = new(TaggingOptions.Default, recognizers);

    /// <summary>Timeline's own rules for English.</summary>
    public Tagger() : this(Recognizers.English, "en")
    {
    }

    /// <summary>The temporal expressions of a document's text, in its order.</summary>
    public IEnumerable<TimexTag> Tag(Document document)
    {
        var today = document.CreationTime is { } dct ? Day(dct) : null;
        var article = new Article { Id = document.Id, Text = document.Text, Language = language, Published = today is { } date ? PublicationDate.Given(date) : PublicationDate.Unknown };
        return from timex in _tagger.Tag(article).Expressions
               where !IsCreationTime(timex, today)
               select new TimexTag(timex.Start, timex.End, timex.Text, Spelling.Upper(timex.Type), timex.Value, timex.Mod is { } mod ? Spelling.Upper(mod) : null);
    }

    // Corpora give some creation times to the minute.
    private static LocalDate? Day(string dct) => LocalDatePattern.Iso.Parse(dct.Split('T')[0]) is { Success: true, Value: var day } ? day : null;

    // TempEval-3 gives the creation time as the document's own and doesn't score it as an expression of the text.
    private static bool IsCreationTime(Timex timex, LocalDate? today) =>
        timex.FunctionInDocument is not DocumentFunction.None && today is { } dct && timex.Interval == DateSpan.Of(dct);
}
