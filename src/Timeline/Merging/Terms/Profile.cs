namespace Timeline.Merging.Terms;

/// <summary>What a statement is about, ready to be compared.</summary>
/// <param name="Own">Every term of its own.</param>
/// <param name="Around">Terms that only the sentences around it have.</param>
/// <param name="Names">The proper names among its own.</param>
/// <param name="Actions">The classes of actions among its own.</param>
/// <param name="Heads">
/// The actions that it most probably tells: the first, since English puts subject and verb first, and the one before its date;
/// ascending, empty where no action is known.
/// </param>
/// <param name="Speaker">The names that come first, where the statement tells of somebody saying something; else null.</param>
internal sealed record Profile(TermVector Own, TermVector Around, TermVector Names, TermVector Actions, int[] Heads, TermVector? Speaker)
{
    // One word or two, as in "the devastating attack".
    private const double Little = 1.6;

    /// <summary>True where there is an action and little else to know the event by.</summary>
    public bool IsBare => Heads.Length > 0 && Own.Energy - Actions.Energy < Little;

    public bool SharesHead(Profile other) => Heads.Any(action => Array.BinarySearch(other.Heads, action) >= 0);

    public bool Tells(int action) => Array.BinarySearch(Actions.Terms, action) >= 0;
}
