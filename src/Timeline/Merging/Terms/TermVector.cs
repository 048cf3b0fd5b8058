namespace Timeline.Merging.Terms;

/// <summary>What a statement is about: its terms with their weights, sorted by term.</summary>
/// <param name="Terms">The terms' numbers in the vocabulary, ascending and distinct.</param>
/// <param name="Weights">The weight of each term, above 0.</param>
internal sealed record TermVector(int[] Terms, float[] Weights)
{
    /// <summary>The sum of the squared weights.</summary>
    public double Energy { get; } = Weights.Sum(weight => (double)weight * weight);

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
