namespace Timeline;

/// <summary>Writes a timeline as JSON for programs, of which <see cref="TimelineJson"/> tells more.</summary>
public sealed class JsonTimelineWriter : ITimelineWriter
{
    /// <summary>How much is written; the expressions of the articles too, unless less or more is asked for.</summary>
    public JsonDetail Detail { get; init; } = JsonDetail.Expressions;

    /// <inheritdoc/>
    public void Write(EventTimeline timeline, TextWriter output) => TimelineJson.Write(timeline, output, Detail);
}
