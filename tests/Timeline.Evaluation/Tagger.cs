using NodaTime.Text;
using Timeline.Evaluation.Corpora;
using Timeline.Writing;

namespace Timeline.Evaluation;

/// <summary>Tags documents as a user of the library would get them tagged.</summary>
internal sealed class Tagger
{
    private readonly TimelineBuilder _builder = new();

    /// <summary>The temporal expressions of a document's text, in its order.</summary>
    public IEnumerable<TimexTag> Tag(Document document)
    {
        var article = new Article
        {
            Id = document.Id,
            Text = document.Text,
            Title = document.Title,
            Published = document.CreationTime is { } dct ? Published(dct) : PublicationDate.Unknown,
        };
        return from timex in _builder.Build(article).Articles[0].Expressions
               where !IsCreationTime(timex, article)
               select new TimexTag(timex.Start, timex.End, timex.Text, Spelling.Upper(timex.Type), timex.Value, timex.Mod is { } mod ? Spelling.Upper(mod) : null);
    }

    // Corpora give some creation times to the minute.
    private static PublicationDate Published(string dct) =>
        LocalDatePattern.Iso.Parse(dct.Split('T')[0]) is { Success: true, Value: var day } ? PublicationDate.Given(day) : PublicationDate.Unknown;

    // TempEval-3 gives the creation time as the document's own and doesn't score it as an expression of the text.
    private static bool IsCreationTime(Timex timex, Article article) =>
        timex.FunctionInDocument is not DocumentFunction.None
        && article.Published.Date is { } dct
        && timex.Interval == DateSpan.Of(dct);
}
