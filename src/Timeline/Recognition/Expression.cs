namespace Timeline.Recognition;

/// <summary>A temporal expression as it stands in the text: where it is and what it means, with nothing of calendars in it.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Direction">Whether its clause speaks of the past or of what is to come.</param>
/// <param name="Rule">The example of the rule that matched.</param>
internal sealed record Expression(int Start, int End, Meaning Meaning, Direction Direction, string Rule)
{
    /// <summary>Whether it only looks aside from the story that the text tells: <see cref="Asides"/>.</summary>
    public bool IsAside { get; init; }
}

/// <summary>Where the clause of an expression points, by its tense, its modals and its cues.</summary>
internal enum Direction
{
    /// <summary>The clause doesn't tell.</summary>
    Unknown,

    /// <summary>The verbs around tell what happened.</summary>
    Past,

    /// <summary>The expression's own verb tells that it happened.</summary>
    PlainPast,

    /// <summary>Planned, expected, or otherwise to come.</summary>
    Future,
}
