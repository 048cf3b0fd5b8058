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
/// <param name="PointsBack">Whether it has nothing but names and a noun that points at an event: "Tuesday's accident at the mine".</param>
/// <param name="Subject">The names before its first action, ascending: whom the event is of, where English says so.</param>
internal sealed record Profile(TermVector Own, TermVector Around, TermVector Names, TermVector Actions, int[] Heads, TermVector? Speaker, int[] Subject, bool PointsBack)
{
    // One word or two, as in "the devastating attack".
    private const double Little = 1.6;

    /// <summary>True where there is an action and little else to know the event by.</summary>
    public bool IsBare => Heads.Length > 0 && Own.Energy - Actions.Energy < Little;

    /// <summary>True where there is an action and little beside names.</summary>
    public bool SaysLittle => Heads.Length > 0 && Own.Energy - Actions.Energy - Names.Energy < Little;

    public bool SharesHead(Profile other) => Heads.Any(action => Array.BinarySearch(other.Heads, action) >= 0);

    /// <summary>True where both tell the same action of the same one, and neither names somebody whom the other doesn't know: nobody dies twice.</summary>
    public bool SharesSubject(Profile other) =>
        Speaker is null && other.Speaker is null && Subject.Length > 0 && SharesHead(other)
        && (IsWithin(Subject, other.Subject) || IsWithin(other.Subject, Subject))
        && (IsWithin(Names.Terms, other.Names.Terms) || IsWithin(other.Names.Terms, Names.Terms));

    private static bool IsWithin(int[] some, int[] all) => some.Length > 0 && Array.TrueForAll(some, term => Array.BinarySearch(all, term) >= 0);

    public bool Tells(int action) => Array.BinarySearch(Actions.Terms, action) >= 0;
}
