namespace VerifyTests;

/// <summary>A snapshot that is missing, different or not to be trusted.</summary>
internal sealed class VerifyException(string message) : Exception(message);
