namespace Timeline.Recognition;

/// <summary>What an expression means, in operators that resolution turns into calendar dates.</summary>
internal abstract record Meaning;
