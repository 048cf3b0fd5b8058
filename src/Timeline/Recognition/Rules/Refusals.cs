namespace Timeline.Recognition.Rules;

/// <summary>Words that would pass for a temporal expression, or hide one in them, and are none: they are used up and mean nothing.</summary>
internal static class Refusals
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("37 years old", "Number Units|Unit old", _ => new NoDate()),
    ];
}
