namespace Timeline;

/// <summary>Something in the input that could not be read, while everything else was.</summary>
/// <param name="Source">The file or record.</param>
/// <param name="Line">The line, counted from 1, or null where no line is to blame.</param>
/// <param name="Reason">What is wrong, in one sentence for people.</param>
public sealed record Problem(string Source, int? Line, string Reason)
{
    /// <summary>"SOURCE:LINE: REASON", or "SOURCE: REASON" where there is no line.</summary>
    public override string ToString() => Line is { } line ? FormattableString.Invariant($"{Source}:{line}: {Reason}") : $"{Source}: {Reason}";
}
