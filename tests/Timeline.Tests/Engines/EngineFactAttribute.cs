using System.Reflection;

namespace Timeline.Tests.Engines;

/// <summary>A test that runs Microsoft.Recognizers.Text.DateTime: skipped, with the reason, where not all of its assemblies are
/// there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EngineFactAttribute : FactAttribute
{
    public EngineFactAttribute() => Skip = Engine.Missing;
}

/// <summary>The same with rows of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EngineTheoryAttribute : TheoryAttribute
{
    public EngineTheoryAttribute() => Skip = Engine.Missing;
}

/// <summary>Whether the engine can run here.</summary>
internal static class Engine
{
    /// <summary>Why it can't, or null where it can.</summary>
    public static string? Missing { get; } =
        ((string[])["Microsoft.Recognizers.Text.DateTime", "Microsoft.Recognizers.Definitions"]).Where(assembly => !Load(assembly)).Select(assembly => $"{assembly} can't be loaded").FirstOrDefault();

    private static bool Load(string assembly)
    {
        try
        {
            return Assembly.Load(assembly) is not null;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
