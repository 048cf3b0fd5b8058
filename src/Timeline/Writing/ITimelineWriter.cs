namespace Timeline;

/// <summary>Writes a timeline in one format.</summary>
public interface ITimelineWriter
{
    /// <summary>Writes a whole timeline; lines end in "\n" on every system.</summary>
    /// <param name="timeline">What to write.</param>
    /// <param name="output">Where to write it; it is neither flushed nor closed.</param>
    void Write(EventTimeline timeline, TextWriter output);
}
