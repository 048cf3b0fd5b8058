namespace Timeline.Evaluation.Corpora;

/// <summary>A temporal expression as a corpus or a tagger gives it.</summary>
/// <param name="Start">Where it begins in its document's text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Text">Its words: the slice [Start, End) of the text.</param>
/// <param name="Type">TIMEX3's type, such as <c>DATE</c>; empty where there is none.</param>
/// <param name="Value">TIMEX3's value; empty where there is none.</param>
/// <param name="Mod">TIMEX3's modifier, or null.</param>
internal sealed record TimexTag(int Start, int End, string Text, string Type, string Value, string? Mod = null);
