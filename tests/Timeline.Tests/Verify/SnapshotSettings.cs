using System.Runtime.CompilerServices;

namespace Timeline.Tests;

/// <summary>How snapshots are written, by Verify and by the stand-in alike.</summary>
internal static class SnapshotSettings
{
    [ModuleInitializer]
    public static void Initialize() => VerifierSettings.UseUtf8NoBom();
}
