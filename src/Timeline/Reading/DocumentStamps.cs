using Timeline.Recognition;
using Timeline.Text;

namespace Timeline.Reading;

/// <summary>Tells which expressions of an article date the article itself.</summary>
internal static class DocumentStamps
{
    /// <summary>The function of every expression that is part of a stamp, by the index of the expression.</summary>
    public static IReadOnlyDictionary<int, DocumentFunction> Find(RecognisedArticle article)
    {
        var functions = new Dictionary<int, DocumentFunction>();
        var at = 0;
        foreach (var stamp in PublicationStamp.Find(article))
        {
            while (at < article.Expressions.Count && article.Expressions[at].End <= stamp.Start)
                at++;
            for (var i = at; i < article.Expressions.Count && article.Expressions[i].Start < stamp.End; i++)
                functions[i] = FunctionOf(stamp, article.Article.Published);
        }

        return functions;
    }

    // A dateline's day may be the day before; only where it is the publication date is it the creation time.
    private static DocumentFunction FunctionOf(PublicationStamp stamp, PublicationDate published) =>
        stamp.Label == StampLabel.Updated ? DocumentFunction.ModificationTime
        : stamp.Label == StampLabel.Other ? DocumentFunction.None
        : stamp.Date is { } date && date == published.Date ? DocumentFunction.CreationTime
        : stamp.Date is null && stamp.Place == StampPlace.Dateline ? DocumentFunction.None
        : DocumentFunction.PublicationTime;
}
