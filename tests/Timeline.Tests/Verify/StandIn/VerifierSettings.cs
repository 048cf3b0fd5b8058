namespace VerifyTests;

/// <summary>Settings for all snapshots.</summary>
internal static class VerifierSettings
{
    /// <summary>Verify would write received files with a byte order mark; this stand-in never does.</summary>
    public static void UseUtf8NoBom()
    {
    }
}
