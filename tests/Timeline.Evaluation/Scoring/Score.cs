namespace Timeline.Evaluation.Scoring;

/// <summary>TempEval-3's figures, counted over all documents together.</summary>
internal sealed class Score(IReadOnlyCollection<Comparison> comparisons)
{
    /// <summary>How many expressions the annotator found.</summary>
    public int Gold => comparisons.Count(one => one.Gold is not null);

    /// <summary>How many the tagger found.</summary>
    public int Found => comparisons.Count(one => one.Found is not null);

    /// <summary>Pairs of the same extent.</summary>
    public Figure Strict => Of(one => one.HasSameExtent);

    /// <summary>Pairs, whatever they share.</summary>
    public Figure Relaxed => Of(one => one.IsPair);

    /// <summary>Pairs of the same type: TempEval-3's accuracy of types on relaxed matches times its relaxed F1.</summary>
    public Figure Type => Of(one => one.HasSameType);

    /// <summary>Pairs of the same value.</summary>
    public Figure Value => Of(one => one.HasSameValue);

    /// <summary>Pairs of the same extent and value; not one of TempEval-3's.</summary>
    public Figure StrictValue => Of(one => one.HasSameExtent && one.HasSameValue);

    /// <summary>The same for the gold of each type.</summary>
    public IEnumerable<(string Type, Score Score)> ByGoldType() =>
        from one in comparisons
        where one.Gold is not null
        group one by one.Gold!.Type into type
        orderby type.Key
        select (type.Key, new Score([.. type]));

    /// <summary>What is wrong, by kind.</summary>
    public ILookup<ErrorKind, Comparison> Errors() =>
        comparisons.SelectMany(one => one.Errors().Select(kind => (kind, one))).ToLookup(error => error.kind, error => error.one);

    private Figure Of(Func<Comparison, bool> isRight) => new(comparisons.Count(isRight), Found, Gold);
}
