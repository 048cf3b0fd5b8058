namespace Timeline.Html;

/// <summary>The dates of publication in the data that a page's scripts are given: <c>"published_at":
/// "2019-03-04T05:42:00+01:00"</c>.</summary>
internal static class ScriptDates
{
    // Scripts of programs are long, and their data stands in front.
    private const int MostOfAScript = 2_000_000;

    private static readonly string[] Published = ["publish", "pubdate"];
    private static readonly string[] Created = ["createdat", "created_at", "creationdate", "datecreat"];

    /// <summary>The values of fields that say when something was published, then of those that say when it was made.</summary>
    public static IEnumerable<string> Find(IReadOnlyList<string> scripts) =>
        scripts.SelectMany(script => Fields(script, Published)).Concat(scripts.SelectMany(script => Fields(script, Created)));

    private static IEnumerable<string> Fields(string script, string[] names)
    {
        var end = Math.Min(script.Length, MostOfAScript);
        foreach (var name in names)
        {
            for (var at = script.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0
                && at < end; at = script.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (Value(script, at + name.Length) is { } value)
                    yield return value;
            }
        }
    }

    /// <summary>What stands in quotes behind the rest of a name, a colon and blanks.</summary>
    private static string? Value(string script, int at)
    {
        while (at < script.Length && (char.IsLetter(script[at]) || script[at] is '_' or '-'))
            at++;
        var start = at;
        while (at < script.Length && at - start < 8 && script[at] is '"' or '\'' or ':' or ' ' or '=' or '\\')
            at++;
        if (at == start || at >= script.Length || !script.AsSpan(start, at - start).ContainsAny(':', '=')
            || script[at - 1] is not ('"' or '\''))
            return null;
        var end = script.AsSpan(at, Math.Min(60, script.Length - at)).IndexOfAny('"', '\'', '\\');
        return end < 8 ? null : script.Substring(at, end);
    }
}
