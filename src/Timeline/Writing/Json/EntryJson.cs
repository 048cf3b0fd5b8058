namespace Timeline.Writing;

/// <summary>An entry and its mentions as JSON, both ways.</summary>
internal static class EntryJson
{
    public static void Write(JsonOut json, TimelineEvent entry, JsonDetail detail)
    {
        json.Text("id", entry.Id);
        json.Ends(entry.When);
        json.Object("time", entry.Time, TimeJson.Write);
        json.Name("granularity", entry.Granularity);
        json.Text("edtf", entry.Edtf.ToString());
        json.Name("extent", entry.Extent);
        json.Name("dateBasis", entry.DateBasis);
        json.Name("status", entry.Status);
        json.Text("summary", entry.Summary);
        json.Number("salience", entry.Salience);
        json.Object("ranking", entry.Ranking, WriteRanking);
        json.ListUnlessEmpty("conflicts", entry.Conflicts, WriteConflict);
        if (entry.Corrected is not CorrectedParts.None)
        {
            json.Texts("corrected", CorrectionJson.Names(entry.Corrected));
        }

        json.Rare("note", entry.Note);
        json.Rare("source", entry.Source);
        json.List("mentions", entry.Mentions, (mention, item) => WriteMention(mention, item, entry.When, detail));
        json.Unread(entry.Unread);
    }

    public static TimelineEvent Read(JsonFields fields, IReadOnlyDictionary<string, AnnotatedArticle> articles)
    {
        var when = fields.Ends();
        var mentions = fields.List("mentions", mention => ReadMention(mention, articles, when));
        return new()
        {
            Id = fields.Text("id"),
            When = when,
            Time = fields.ObjectOrNull("time", TimeJson.Read),
            Granularity = fields.Name<Granularity>("granularity"),
            Edtf = fields.EdtfOrNull("edtf") ?? throw fields.Wrong("edtf", "an entry has a date"),
            Extent = fields.Name<Extent>("extent"),
            DateBasis = fields.Name<DateBasis>("dateBasis"),
            Status = fields.Name<EventStatus>("status"),
            Summary = fields.Text("summary"),
            Salience = fields.Number("salience"),
            Ranking = fields.ObjectOrNull("ranking", ReadRanking),
            Conflicts = fields.List("conflicts", conflict => new DateConflict(conflict.Ends(), conflict.Indices(mentions.Count, "mentions")) { Unread = conflict.Unread() }),
            Corrected = CorrectionJson.ReadParts(fields, "corrected"),
            Note = fields.TextOrNull("note"),
            Source = fields.TextOrNull("source"),
            Mentions = mentions,
            Unread = fields.Unread(),
        };
    }

    public static void WriteUndated(JsonOut json, UndatedEvent entry, JsonDetail detail)
    {
        json.Name("status", entry.Status);
        json.Text("summary", entry.Summary);
        json.Text("words", entry.Words);
        json.Text("needs", entry.Needs);
        json.List("mentions", entry.Mentions, (mention, item) => WriteMention(mention, item, null, detail));
        json.Unread(entry.Unread);
    }

    public static UndatedEvent ReadUndated(JsonFields fields, IReadOnlyDictionary<string, AnnotatedArticle> articles) => new()
    {
        Status = fields.Name<EventStatus>("status"),
        Summary = fields.Text("summary"),
        Words = fields.Text("words"),
        Needs = fields.Text("needs"),
        Mentions = fields.List("mentions", mention => ReadMention(mention, articles, null)),
        Unread = fields.Unread(),
    };

    // Most mentions give the days of their entry: the field is there where one gives others, or null where it gives none.
    private static void WriteMention(JsonOut json, Mention mention, DateSpan? when, JsonDetail detail)
    {
        json.Text("id", mention.Id);
        json.Text("article", mention.ArticleId);
        json.Number("start", mention.Start);
        json.Number("end", mention.End);
        json.Text("text", mention.Text);
        if (mention.When is null && when is not null)
        {
            json.Null("when");
        }
        else if (mention.When != when)
        {
            json.Text("when", mention.When.ToString());
        }

        json.Rare("time", mention.Time, TimeJson.Write);
        if (detail >= JsonDetail.Expressions)
        {
            json.Number("expression", mention.Expression);
        }

        json.Text("attribution", mention.Attribution);
        json.Rare("inference", mention.Inference);
        json.Unread(mention.Unread);
    }

    private static Mention ReadMention(JsonFields fields, IReadOnlyDictionary<string, AnnotatedArticle> articles, DateSpan? when)
    {
        var id = fields.Text("article");
        if (!articles.TryGetValue(id, out var article))
        {
            throw fields.Wrong("article", $"there is no article “{id}”");
        }

        var end = fields.NumberUpTo(article.Article.Text.Length, "end");
        return new(article.Article, fields.NumberUpTo(end, "start"), end, fields.Text("text"))
        {
            Id = fields.Text("id"),
            When = fields.IsNull("when") ? null : fields.SpanOrNull("when") ?? when,
            Time = fields.ObjectOrNull("time", TimeJson.Read),
            Expression = fields.IndexOrNull(article.Expressions.Count, "expression"),
            Attribution = fields.TextOrNull("attribution"),
            Inference = fields.TextOrNull("inference"),
            Unread = fields.Unread(),
        };
    }

    private static void WriteConflict(JsonOut json, DateConflict conflict)
    {
        json.Ends(conflict.When);
        json.Numbers("mentions", conflict.Mentions);
        json.Unread(conflict.Unread);
    }

    private static void WriteRanking(JsonOut json, Ranking ranking)
    {
        json.Number("articles", ranking.Articles);
        json.Number("days", ranking.Days);
        json.Real("voices", ranking.Voices);
        json.Real("chances", ranking.Chances);
        json.Real("weight", ranking.Weight);
        json.Unread(ranking.Unread);
    }

    private static Ranking ReadRanking(JsonFields fields) =>
        new(fields.Number("articles"), fields.Number("days"), fields.Real("voices"), fields.Real("chances"), fields.Real("weight")) { Unread = fields.Unread() };
}
