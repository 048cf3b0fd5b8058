namespace Timeline;

/// <summary>How much a timeline's JSON says, from little to all. Each level has all that the ones before it have.</summary>
public enum JsonDetail
{
    /// <summary>The entries with their mentions, and the articles by their metadata.</summary>
    Entries,

    /// <summary>The temporal expressions of the articles too, each with its value, its days and what it counts from.</summary>
    Expressions,

    /// <summary>Of each expression also the rule that found it, and a sentence that explains it.</summary>
    Explanations,

    /// <summary>The articles' texts and all that they tell: what <see cref="TimelineJson.Read(string, TimelineBuilder?)"/> reads back to
    /// ask, merge and grow.</summary>
    Full,
}
