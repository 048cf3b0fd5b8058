namespace Timeline;

/// <summary>A stage that may not be able to take an article or a file: that costs what it tells, and nobody else anything.</summary>
internal static class Attempt
{
    /// <summary>What the stage gives, or what is made of the reason where it throws. Only where memory is out there is nothing left to go
    /// on with.</summary>
    public static T Of<T>(Func<T> stage, Func<string, T> refused)
    {
        try
        {
            return stage();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return refused(Reason(exception));
        }
    }

    /// <summary>"could not be read (FormatException: …)".</summary>
    public static string Reason(Exception exception) =>
        $"could not be read ({exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")})";

    /// <summary>The same of an article, which then stays in the list of articles and tells nothing.</summary>
    public static T Of<T>(Article article, Func<T> stage, Func<Problem, T> refused) =>
        Of(stage, reason => refused(new(ProblemCode.Failed, article.Source, null, $"{article.Id}: {reason}; its events are missing")));
}
