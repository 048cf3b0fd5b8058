using Timeline;

namespace TimelineSample;

/// <summary>A timeline that was kept as JSON.</summary>
internal static class Kept
{
    /// <summary>How much JSON says, by its name on the command line.</summary>
    public static IReadOnlyDictionary<string, JsonDetail> Details { get; } = Enum.GetValues<JsonDetail>().ToDictionary(detail => detail.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The timeline of a file; null, and said why, where it can't be read.</summary>
    public static EventTimeline? Read(string path, TimelineBuilder builder)
    {
        try
        {
            using var file = File.OpenRead(path);
            return TimelineJson.Read(file, builder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or FormatException)
        {
            Terminal.Say(new Problem(exception is FormatException ? ProblemCode.Malformed : ProblemCode.NotReadable, path, null, exception.Message));
            return null;
        }
    }
}
