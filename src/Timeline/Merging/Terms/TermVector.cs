namespace Timeline.Merging.Terms;

/// <summary>What a statement is about: its terms with their weights, sorted by term.</summary>
/// <param name="Terms">The terms' numbers in the vocabulary, ascending and distinct.</param>
/// <param name="Weights">The weight of each term, above 0.</param>
internal sealed record TermVector(int[] Terms, float[] Weights)
{
    private int[]? _weightiest;

    /// <summary>The sum of the squared weights.</summary>
    public double Energy { get; } = Weights.Sum(weight => (double)weight * weight);

    /// <summary>The places of the terms in <see cref="Terms"/>, from the weightiest to the lightest.</summary>
    public int[] WeightiestFirst => _weightiest ??= [.. Enumerable.Range(0, Terms.Length).OrderByDescending(place => Weights[place]).ThenBy(place => place)];

    /// <summary>A vector of distinct terms in any order.</summary>
    public static TermVector Of(IEnumerable<(int Term, float Weight)> terms)
    {
        var sorted = terms.OrderBy(term => term.Term).ToList();
        return new TermVector([.. sorted.Select(term => term.Term)], [.. sorted.Select(term => term.Weight)]);
    }

    /// <summary>The scalar product with another vector.</summary>
    public double Dot(TermVector other)
    {
        var sum = 0d;
        for (int i = 0, j = 0; i < Terms.Length && j < other.Terms.Length;)
        {
            var order = Terms[i] - other.Terms[j];
            if (order == 0)
            {
                sum += (double)Weights[i] * other.Weights[j];
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return sum;
    }
}
