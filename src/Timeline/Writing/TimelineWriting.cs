namespace Timeline;

/// <summary>A timeline or an article as a string, in each format.</summary>
public static class TimelineWriting
{
    /// <summary>The timeline as a Markdown page for people.</summary>
    public static string ToMarkdown(this EventTimeline timeline) => Written(timeline, new MarkdownTimelineWriter());

    /// <summary>The timeline as JSON for programs, with as much detail as is asked for.</summary>
    public static string ToJson(this EventTimeline timeline, JsonDetail detail = JsonDetail.Expressions) => TimelineJson.Write(timeline, detail);

    /// <summary>The article with its temporal expressions as a TimeML document.</summary>
    public static string ToTimeMl(this AnnotatedArticle article)
    {
        using var output = new StringWriter();
        new TimeMlWriter().Write(article, output);
        return output.ToString();
    }

    private static string Written(EventTimeline timeline, ITimelineWriter writer)
    {
        using var output = new StringWriter();
        writer.Write(timeline, output);
        return output.ToString();
    }
}
