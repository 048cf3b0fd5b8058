using System.Text.Json;

namespace Timeline.Writing;

/// <summary>How the names of enumerations are spelled outside C#.</summary>
internal static class Spelling
{
    /// <summary>"halfYear", as JSON has it.</summary>
    public static string Camel<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>"EQUAL_OR_LESS", as TIMEX3 has it.</summary>
    public static string Upper<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());
}
