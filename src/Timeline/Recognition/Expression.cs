namespace Timeline.Recognition;

/// <summary>A temporal expression as it stands in the text: where it is and what it means, with nothing of calendars in it.</summary>
internal sealed record Expression(int Start, int End, Meaning Meaning);
