using Timeline.Merging.Terms;

namespace Timeline.Merging;

/// <summary>Finds the few things that share rare terms with another, without comparing all: what keeps merging near-linear.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class CandidateIndex
{
    // So many of its rarest terms are followed, each to so many places, and so many of the places found are handed out.
    private const int TermsFollowed = 10, Followed = 48, Handed = 12;

    private readonly Dictionary<int, List<int>> _places = [];

    // What each thing shares with the vector of the present search, and which things share anything; empty between searches.
    private readonly double[] _shared;
    private readonly List<int> _found = [];

    /// <param name="vectors">What the things are about; a thing's place in this list is its number.</param>
    public CandidateIndex(IReadOnlyList<TermVector> vectors)
    {
        _shared = new double[vectors.Count];
        for (var place = 0; place < vectors.Count; place++)
        {
            foreach (var term in vectors[place].Terms)
            {
                if (!_places.TryGetValue(term, out var places))
                {
                    _places.Add(term, places = []);
                }

                places.Add(place);
            }
        }
    }

    /// <summary>The things numbered from <paramref name="from"/> to before <paramref name="until"/> that share most with a vector, best first.</summary>
    /// <param name="vector">What they are compared with.</param>
    /// <param name="from">The first number.</param>
    /// <param name="until">The number after the last.</param>
    /// <param name="lastFirst">Whether a common term is followed from the last number backwards and not from the first.</param>
    public IReadOnlyList<int> Find(TermVector vector, int from, int until, bool lastFirst)
    {
        foreach (var term in vector.WeightiestFirst.AsSpan(0, Math.Min(TermsFollowed, vector.Terms.Length)))
        {
            if (!_places.TryGetValue(vector.Terms[term], out var places))
            {
                continue;
            }

            var (first, end) = (Place(places, from), Place(places, until));
            (first, end) = lastFirst ? (Math.Max(first, end - Followed), end) : (first, Math.Min(end, first + Followed));
            for (var at = first; at < end; at++)
            {
                if (_shared[places[at]] == 0)
                {
                    _found.Add(places[at]);
                }

                _shared[places[at]] += (double)vector.Weights[term] * vector.Weights[term];
            }
        }

        _found.Sort((one, other) => (_shared[other], one).CompareTo((_shared[one], other)));
        List<int> best = [.. _found.Take(Handed)];
        foreach (var place in _found)
        {
            _shared[place] = 0;
        }

        _found.Clear();
        return best;
    }

    // Where in an ascending list a number stands or would stand.
    private static int Place(List<int> places, int number)
    {
        var found = places.BinarySearch(number);
        return found >= 0 ? found : ~found;
    }
}
