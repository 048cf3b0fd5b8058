namespace Timeline.Reading;

/// <summary>A file isn't read, for a reason that has a code of its own.</summary>
internal sealed class NotReadException(ProblemCode code, string reason) : FormatException(reason)
{
    /// <summary>The code of what a format throws.</summary>
    public static ProblemCode CodeOf(Exception exception) => exception switch
    {
        NotReadException known => known.Code,
        FormatException or InvalidDataException => ProblemCode.Malformed,
        _ => ProblemCode.NotReadable,
    };

    private ProblemCode Code => code;
}
