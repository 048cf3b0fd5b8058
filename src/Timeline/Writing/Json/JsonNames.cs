namespace Timeline.Writing;

/// <summary>The names of an enumeration as JSON spells them, both ways.</summary>
internal static class JsonNames<T> where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names = Enum.GetValues<T>().Distinct().ToDictionary(value => value, Spelling.Camel);
    private static readonly Dictionary<string, T> Values = Names.ToDictionary(name => name.Value, name => name.Key, StringComparer.Ordinal);

    public static string Of(T value) => Names[value];

    public static T? Read(string name) => Values.TryGetValue(name, out var value) ? value : null;

    /// <summary>What it may be: "actual, planned or state".</summary>
    public static string All { get; } = string.Join(", ", Names.Values);
}

/// <summary>The same where TIMEX3 spells them: <c>EQUAL_OR_LESS</c>.</summary>
internal static class Timex3Names<T> where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(value => value, Spelling.Upper);
    private static readonly Dictionary<string, T> Values = Names.ToDictionary(name => name.Value, name => name.Key, StringComparer.Ordinal);

    public static string Of(T value) => Names[value];

    public static T? Read(string name) => Values.TryGetValue(name, out var value) ? value : null;

    public static string All { get; } = string.Join(", ", Names.Values);
}
