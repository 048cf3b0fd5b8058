using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares text with a committed snapshot: the one entry point of Verify that the tests use.</summary>
internal static class Verifier
{
    /// <summary>Compares the text with <c>CLASS.METHOD.verified.EXTENSION</c> beside the source file; awaiting it does the work.</summary>
    public static SettingsTask Verify(string target, string extension, [CallerFilePath] string sourceFile = "") =>
        new(UseVerifyAttribute.Method, sourceFile, target, extension);
}
