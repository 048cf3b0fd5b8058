using System.Reflection;

namespace Timeline.Tests.Engines;

/// <summary>A test that runs Microsoft.Recognizers.Text.DateTime: skipped, with the reason, where not all of its assemblies are there.</summary>
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
    public static string? Missing { get; } = Load("Microsoft.Recognizers.Definitions") ? null : "without -p:FullFeed=true, Microsoft.Recognizers.Definitions is left out, and the engine can't run";

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
