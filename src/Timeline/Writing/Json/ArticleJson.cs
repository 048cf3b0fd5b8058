using Timeline.Merging;

namespace Timeline.Writing;

/// <summary>An article as JSON, both ways: its metadata, its expressions, and in full its text and what it tells.</summary>
internal static class ArticleJson
{
    /// <param name="json">Where to.</param>
    /// <param name="annotated">The article.</param>
    /// <param name="told">What it tells, for the full form; else null.</param>
    /// <param name="detail">How much.</param>
    public static void Write(JsonOut json, AnnotatedArticle annotated, ToldArticle? told, JsonDetail detail)
    {
        var article = annotated.Article;
        json.Text("id", article.Id);
        json.Text("source", article.Source);
        json.Number("start", article.Start);
        json.Number("end", article.End);
        json.Text("title", article.Title);
        json.Text("outlet", article.Outlet);
        json.Text("author", article.Author);
        json.Text("url", article.Url);
        json.Text("language", article.Language);
        json.Date("published", article.Published.Date);
        json.Name("publishedBasis", article.Published.Basis);
        json.Date("publishedEarliest", article.Published.Earliest);
        json.Date("publishedLatest", article.Published.Latest);
        json.Text("publishedExplanation", article.Published.Explanation);
        json.Text("copyOf", annotated.CopyOf);
        if (detail >= JsonDetail.Expressions)
        {
            json.List("expressions", annotated.Expressions, (fields, timex) => ExpressionJson.Write(fields, timex, detail));
        }

        if (told is not null)
        {
            json.Text("text", article.Text);
            json.Text("ownId", told.OwnId);
            json.Flag("isUndated", told.Undated is not null);
            json.ListUnlessEmpty("statements", told.Statements, (fields, statement) => StatementJson.Write(fields, statement, article.Text));
            json.ListUnlessEmpty("unplaced", told.Unplaced, (fields, statement) => StatementJson.Write(fields, statement, article.Text));
            json.Object("problem", told.Problem, ProblemJson.Write);
        }

        json.Unread(annotated.Unread);
    }

    /// <summary>The article as the timeline has it, and what it tells.</summary>
    /// <param name="fields">What to read.</param>
    /// <param name="builder">What would tell it on another date, where others come that date it.</param>
    public static (AnnotatedArticle Article, ToldArticle Told) Read(JsonFields fields, TimelineBuilder builder)
    {
        var article = new Article
        {
            Id = fields.Text("id"),
            Text = fields.Text("text"),
            Source = fields.Text("source"),
            Start = fields.NumberUpTo(int.MaxValue, "start"),
            Title = fields.TextOrNull("title"),
            Outlet = fields.TextOrNull("outlet"),
            Author = fields.TextOrNull("author"),
            Url = fields.TextOrNull("url"),
            Language = fields.TextOrNull("language"),
            Published = new(fields.DateOrNull("published"), fields.Name<PublicationBasis>("publishedBasis"), fields.DateOrNull("publishedEarliest"), fields.DateOrNull("publishedLatest"))
            {
                Explanation = fields.TextOrNull("publishedExplanation"),
            },
        };
        if (fields.Number("end") - (long)article.Start != article.Text.Length)
        {
            throw fields.Wrong("end", FormattableString.Invariant($"the text is {article.Text.Length} long, and can't reach from {article.Start} to {fields.Number("end")}"));
        }

        var own = fields.TextOrNull("ownId") is { } id ? article with { Id = id } : article;
        var expressions = fields.List("expressions", timex => ExpressionJson.Read(timex, article.Text));
        var told = new ToldArticle(new(own, expressions), fields.List("statements", statement => StatementJson.Read(statement, own, expressions.Count)))
        {
            Unplaced = fields.List("unplaced", statement => StatementJson.Read(statement, own, expressions.Count)),
            Undated = fields.Flag("isUndated") ? builder.UndatedOf(own with { Published = PublicationDate.Unknown }) : null,
            Problem = fields.ObjectOrNull("problem", ProblemJson.Read),
        };
        if (told.Unplaced.Any(statement => statement.Expression is null))
        {
            throw fields.Wrong("unplaced", "what has no place has the expression that would give it one");
        }

        var annotated = new AnnotatedArticle(article, expressions) { CopyOf = fields.TextOrNull("copyOf"), Unread = fields.Unread() };
        return (annotated, told with { Article = told.Article with { Unread = annotated.Unread } });
    }
}
