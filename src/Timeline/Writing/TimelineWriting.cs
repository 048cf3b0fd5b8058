namespace Timeline;

/// <summary>A timeline as a string, in each format.</summary>
public static class TimelineWriting
{
    /// <summary>The timeline as a Markdown page for people.</summary>
    public static string ToMarkdown(this EventTimeline timeline) => Written(timeline, new MarkdownTimelineWriter());

    /// <summary>The timeline as JSON for programs.</summary>
    public static string ToJson(this EventTimeline timeline) => Written(timeline, new JsonTimelineWriter());

    private static string Written(EventTimeline timeline, ITimelineWriter writer)
    {
        using var output = new StringWriter();
        writer.Write(timeline, output);
        return output.ToString();
    }
}
