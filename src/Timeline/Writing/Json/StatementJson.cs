using Timeline.Extraction;

namespace Timeline.Writing;

/// <summary>What an article tells, as the full JSON keeps it: enough to merge it without reading the article again.</summary>
internal static class StatementJson
{
    public static void Write(JsonOut json, Statement statement, string article)
    {
        json.Number("start", statement.Start);
        json.Number("end", statement.End);

        // Most often it is the slice of the article; a wrapped one is read without its line ends.
        json.Text("text", article.AsSpan(statement.Start, statement.End - statement.Start).SequenceEqual(statement.Text) ? null : statement.Text);
        json.Text("summary", statement.Summary);
        json.Text("when", statement.When?.ToString());
        json.NameUnlessFirst("granularity", statement.Granularity);
        json.NameUnlessFirst("extent", statement.Extent);
        json.Object("time", statement.Time, TimeJson.Write);
        json.Time("clock", statement.Clock == statement.Time?.Start ? null : statement.Clock);
        json.Flag("isPosted", statement.IsPosted);
        json.Flag("isEntry", statement.IsEntry);
        json.NameUnlessFirst("dateBasis", statement.DateBasis);
        json.Text("inference", statement.Inference);
        json.Flag("isBounded", statement.IsBounded);
        json.NameUnlessFirst("part", statement.Part);
        json.NameUnlessFirst("status", statement.Status);
        json.Number("expression", statement.Expression);
        json.Text("attribution", statement.Attribution);
        json.Unread(statement.Unread);
    }

    public static Statement Read(JsonFields fields, Article article, int expressions)
    {
        var end = fields.NumberUpTo(article.Text.Length, "end");
        var start = fields.NumberUpTo(end, "start");
        var when = fields.SpanOrNull("when");
        var time = fields.ObjectOrNull("time", TimeJson.Read);
        if (when is { Start: null, End: null } || (when is null && fields.Flag("isBounded")))
        {
            throw fields.Wrong("when", "a statement that has a date, or bounds of one, has a day at one end");
        }

        return new()
        {
            ArticleId = article.Id,
            Start = start,
            End = end,
            Text = fields.TextOrNull("text") ?? article.Text[start..end],
            Summary = fields.Text("summary"),
            When = when,
            Granularity = fields.NameOrNull<Granularity>("granularity") ?? default,
            Extent = fields.NameOrNull<Extent>("extent") ?? default,
            Time = time,
            Clock = fields.TimeOrNull("clock") ?? time?.Start,
            IsPosted = fields.Flag("isPosted"),
            IsEntry = fields.Flag("isEntry"),
            DateBasis = fields.NameOrNull<DateBasis>("dateBasis") ?? default,
            Inference = fields.TextOrNull("inference"),
            IsBounded = fields.Flag("isBounded"),
            Part = fields.NameOrNull<StoryPart>("part") ?? default,
            Status = fields.NameOrNull<EventStatus>("status") ?? default,
            Expression = fields.IndexOrNull(expressions, "expression"),
            Attribution = fields.TextOrNull("attribution"),
            Unread = fields.Unread(),
        };
    }
}
