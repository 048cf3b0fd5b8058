using Timeline.Merging.Terms;

namespace Timeline.Merging;

/// <summary>Finds the few things that share rare terms with another, without comparing all: what keeps merging near-linear.</summary>
internal sealed class CandidateIndex
{
    // A term is followed to this many places, and this many of the places found are handed out.
    private const int Followed = 64, Handed = 16, TermsFollowed = 12;

    private readonly Dictionary<int, List<int>> _places = [];

    /// <param name="vectors">What the things are about; a thing's place in this list is its number.</param>
    public CandidateIndex(IReadOnlyList<TermVector> vectors)
    {
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

    /// <summary>The things numbered from <paramref name="from"/> to before <paramref name="until"/> that share most with <paramref name="vector"/>, best first.</summary>
    public IReadOnlyList<int> Find(TermVector vector, int from, int until)
    {
        var shared = new Dictionary<int, double>();
        var rarestFirst = Enumerable.Range(0, vector.Terms.Length).OrderByDescending(i => vector.Weights[i]).ThenBy(i => vector.Terms[i]);
        foreach (var i in rarestFirst.Take(TermsFollowed))
        {
            if (!_places.TryGetValue(vector.Terms[i], out var places))
            {
                continue;
            }

            var first = places.BinarySearch(from);
            first = first < 0 ? ~first : first;
            for (var at = first; at < places.Count && at < first + Followed && places[at] < until; at++)
            {
                shared[places[at]] = shared.GetValueOrDefault(places[at]) + vector.Weights[i] * vector.Weights[i];
            }
        }

        return [.. shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(Handed).Select(pair => pair.Key)];
    }
}
