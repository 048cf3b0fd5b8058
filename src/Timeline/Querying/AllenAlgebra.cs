using NodaTime;

namespace Timeline.Querying;

/// <summary>Which of Allen's relations the bounds of two events allow.</summary>
/// <remarks>
/// A relation is an order of four moments, the starts and ends of both events. It is possible where four moments in that order can be found within their
/// bounds: walking through the order from the first moment to the last, and taking each as early as it may be, finds them if there are any.
/// </remarks>
internal static class AllenAlgebra
{
    // Which place in the order each moment has: the first event's start and end, then the second's.
    private static readonly (AllenRelation Relation, int Start, int End, int OtherStart, int OtherEnd)[] Orders =
    [
        (AllenRelation.Before, 0, 1, 2, 3),
        (AllenRelation.Meets, 0, 1, 1, 2),
        (AllenRelation.Overlaps, 0, 2, 1, 3),
        (AllenRelation.Starts, 0, 1, 0, 2),
        (AllenRelation.During, 1, 2, 0, 3),
        (AllenRelation.Finishes, 1, 2, 0, 2),
        (AllenRelation.Equal, 0, 1, 0, 1),
        (AllenRelation.FinishedBy, 0, 2, 1, 2),
        (AllenRelation.Contains, 0, 3, 1, 2),
        (AllenRelation.StartedBy, 0, 2, 0, 1),
        (AllenRelation.OverlappedBy, 1, 3, 0, 2),
        (AllenRelation.MetBy, 1, 2, 0, 1),
        (AllenRelation.After, 2, 3, 0, 1),
    ];

    public static IReadOnlyList<AllenRelation> Possible(EventBounds one, EventBounds other)
    {
        var (start, end) = (new Moment(one.EarliestStart, one.LatestStart), new Moment(one.EarliestEnd, one.LatestEnd));
        var (otherStart, otherEnd) = (new Moment(other.EarliestStart, other.LatestStart), new Moment(other.EarliestEnd, other.LatestEnd));
        return [.. Orders.Where(order => IsPossible(order)).Select(order => order.Relation)];

        bool IsPossible((AllenRelation Relation, int Start, int End, int OtherStart, int OtherEnd) order)
        {
            var places = new Moment[4];
            Array.Fill(places, Moment.Any);
            places[order.Start] = places[order.Start].And(start);
            places[order.End] = places[order.End].And(end);
            places[order.OtherStart] = places[order.OtherStart].And(otherStart);
            places[order.OtherEnd] = places[order.OtherEnd].And(otherEnd);
            var reached = double.NegativeInfinity;
            foreach (var place in places)
            {
                if (place.IsEmpty || !(place.Latest > reached))
                {
                    return false;
                }

                reached = Math.Max(reached, place.Earliest);
            }

            return true;
        }
    }

    /// <summary>A moment by its bounds, in days: known where they are the same, or else strictly between them.</summary>
    private readonly record struct Moment(double Earliest, double Latest, bool IsKnown)
    {
        private static readonly LocalDate Origin = new(1970, 1, 1);

        public Moment(LocalDate? earliest, LocalDate? latest)
            : this(Days(earliest) ?? double.NegativeInfinity, Days(latest) ?? double.PositiveInfinity, earliest is not null && earliest == latest)
        {
        }

        public static Moment Any { get; } = new(double.NegativeInfinity, double.PositiveInfinity, false);

        public bool IsEmpty => IsKnown ? Earliest > Latest : Earliest >= Latest;

        public Moment And(Moment other) => (IsKnown, other.IsKnown) switch
        {
            (true, true) => Earliest == other.Earliest ? this : new(1, 0, true),
            (true, false) => other.Holds(this) ? this : new(1, 0, true),
            (false, true) => Holds(other) ? other : new(1, 0, true),
            _ => new(Math.Max(Earliest, other.Earliest), Math.Min(Latest, other.Latest), false),
        };

        private bool Holds(Moment known) => Earliest < known.Earliest && known.Earliest < Latest;

        private static double? Days(LocalDate? day) => day is { } known ? Period.DaysBetween(Origin, known) : null;
    }
}
