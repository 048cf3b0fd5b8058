using Timeline;

namespace TimelineSample;

/// <summary>Standard error, where a person reads what the result doesn't tell.</summary>
internal static class Terminal
{
    /// <summary>Says a line; what a terminal would obey instead of show is written as <c>\u001B</c>.</summary>
    public static void Say(string line) => Say(new Problem(ProblemCode.NotReadable, "", null, line));

    /// <summary>Says a problem, and of a note that it is one.</summary>
    public static void Say(Problem problem)
    {
        try
        {
            Console.Error.WriteLine(problem.Severity == ProblemSeverity.Note ? $"note: {problem}" : problem.ToString());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Where nothing takes what is said, the work is done all the same.
        }
    }
}
