namespace Timeline.Recognition;

/// <summary>One way of telling a time in English: an example, the pattern, and what it means.</summary>
/// <param name="Example">A text that the rule matches whole; it is the rule's documentation and its test.</param>
/// <param name="Pattern">The pattern, in the notation of <see cref="Recognition.Pattern"/>.</param>
/// <param name="Meaning">What a match means; null refuses the match.</param>
internal sealed record Rule(string Example, string Pattern, Func<Match, Meaning?> Meaning);
