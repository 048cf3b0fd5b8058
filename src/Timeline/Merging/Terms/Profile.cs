namespace Timeline.Merging.Terms;

/// <summary>What a statement is about, ready to be compared.</summary>
/// <param name="All">Every term.</param>
/// <param name="Names">The proper names among them.</param>
/// <param name="Actions">The classes of actions among them.</param>
/// <param name="Head">The action that comes first, which in English is mostly the one that is told; null where no action is known.</param>
/// <param name="Speaker">The names that come first, where the statement tells of somebody saying something; else null.</param>
internal sealed record Profile(TermVector All, TermVector Names, TermVector Actions, int? Head, TermVector? Speaker);
