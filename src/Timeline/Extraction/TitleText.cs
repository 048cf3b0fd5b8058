using System.Text;

namespace Timeline.Extraction;

/// <summary>Makes a sentence of the words of a title.</summary>
internal static class TitleText
{
    /// <summary>A sentence: with a capital, its own end and no mark without its fellow.</summary>
    public static string Tidy(string title)
    {
        title = Unquoted(Unheaded(title), '“', '”');
        title = title.Replace("\"", title.Count(c => c == '"') % 2 == 0 ? "\"" : "", StringComparison.Ordinal).Trim();
        title = title.Replace("``", title.Contains("''", StringComparison.Ordinal) ? "``" : "", StringComparison.Ordinal);
        if (!title.Contains("``", StringComparison.Ordinal)) title = title.Replace("''", "", StringComparison.Ordinal);
        title = title.Replace(",.", ".", StringComparison.Ordinal);
        title = Untagged(title).Trim(' ', ',', ';', ':', '.');
        if (title.Length > 2 && title[^2] is ',' && title[^1] is '”' or '"') title = title[..^2] + title[^1];
        if (title.Length == 0) return title;
        var capital = title.AsSpan().IndexOfAnyExcept('“', '"', '‘');
        if (capital >= 0 && char.IsLower(title[capital])) title = title[..capital] + char.ToUpperInvariant(title[capital]) + title[(capital + 1)..];
        var end = title.AsSpan().TrimEnd("”\"’'");
        return end.Length > 0 && end[^1] is '.' or '?' or '!' ? title : title + ".";
    }

    // A heading may be a sentence: "## The dam failed on 3 May".
    private static string Unheaded(string title) =>
        title.AsSpan().IndexOfAnyExcept('#') is > 0 and var marks && title[marks] == ' ' ? title[marks..].TrimStart() : title;

    // A post's "#Lisbon" is Lisbon; "#1" is a number.
    private static string Untagged(string title) =>
        title.Contains('#', StringComparison.Ordinal)
            ? string.Concat(title.Where((c, i) => c != '#' || i + 1 >= title.Length || !char.IsLetter(title[i + 1]))) : title;

    // A mark whose fellow was cut away is left out.
    private static string Unquoted(string title, char open, char close)
    {
        var result = new StringBuilder(title.Length);
        var opened = -1;
        foreach (var c in title)
        {
            if (c == close && opened < 0) continue;
            if (c == open && opened >= 0) continue;
            if (c == open) opened = result.Length;
            if (c == close) opened = -1;
            result.Append(c);
        }

        if (opened >= 0) result.Remove(opened, 1);
        return result.ToString();
    }
}
