namespace Timeline.Merging;

/// <summary>Takes plans away that an article later tells as called off: what is denied of a day, planned before, was not to be.</summary>
internal static class Cancellations
{
    // A denial of a plan's own day and action needs little more in common with it.
    private const double Alike = 0.1;

    /// <summary>Moves each plan that a denial of its day meets from the events to what did not happen.</summary>
    /// <param name="events">The groups of what happened or is planned.</param>
    /// <param name="notActual">The groups of what is denied or imagined.</param>
    /// <returns>The groups of the events that are left.</returns>
    public static IReadOnlyList<TellingGroup> Apply(IReadOnlyList<TellingGroup> events, IReadOnlyList<TellingGroup> notActual)
    {
        var denied = notActual.Where(group => group.Representatives.All(telling => telling.Statement.Status is EventStatus.Denied)).ToLookup(group => group.When);
        var left = new List<TellingGroup>();
        foreach (var plan in events)
        {
            var denial = plan.IsAhead
                ? denied[plan.When]
                    .Where(group => group.LastTold >= plan.LastTold && (group.SharesHead(plan) || group.HasNoHead || plan.HasNoHead))
                    .Select(group => (Group: group, Alike: group.Similarity(plan)))
                    .Where(candidate => candidate.Alike >= Alike)
                    .OrderByDescending(candidate => candidate.Alike)
                    .ThenBy(candidate => candidate.Group.Order)
                    .FirstOrDefault().Group
                : null;
            if (denial is null)
            {
                left.Add(plan);
            }
            else
            {
                denial.Add(plan);
            }
        }

        return left;
    }
}
